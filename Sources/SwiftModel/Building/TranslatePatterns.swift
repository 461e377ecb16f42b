import Diagnostics
import IR

/// Translates the patterns of strings that requests send; one that ECMA-262 or ICU does not know is
/// reported, and left to the server.
enum TranslatePatterns {
  /// The translations by pattern.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> [String: String] {
    var translations: [String: String] = [:]
    for id in schemas.ids where schemas[id].usage.contains(.request) {
      for pattern in schemas[id].validation?.patterns ?? []
      where pattern.isExpression && translations[pattern.text] == nil {
        do throws(ICUPattern.Fault) {
          translations[pattern.text] = try ICUPattern.translate(pattern.text)
        } catch {
          report.warning(
            "values are not compared with this pattern: \(error.message)", at: pattern.origin)
        }
      }
    }
    return translations
  }
}
