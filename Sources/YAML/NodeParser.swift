import Diagnostics

/// The way into this module: the bytes of a file become nodes.
package enum NodeParser {
  /// Parses YAML or JSON by content: what begins like a JSON collection is scanned as JSON, and
  /// where that fails read as YAML in flow style. Nil after an error was reported.
  package static func parse(
    _ file: SourceFile, report: DiagnosticReport, limits: ParseLimits = .standard
  ) -> Node? {
    file.bytes.withUnsafeBufferPointer { source in
      guard let text = SourceText(of: file, source, report: report) else { return nil }
      guard text.beginsLikeJSON else { return parseYAML(text, report: report, limits: limits) }
      return parseJSONOrFlowStyle(text, report: report, limits: limits)
    }
  }

  /// Scans a file as JSON and as nothing else. Nil after an error was reported.
  package static func parseJSON(
    _ file: SourceFile, report: DiagnosticReport, limits: ParseLimits = .standard
  ) -> Node? {
    file.bytes.withUnsafeBufferPointer { source in
      guard let text = SourceText(of: file, source, report: report) else { return nil }
      return JSONScanner.scan(
        text.source, from: text.origin,
        into: builder(for: text, report: report, limits: limits))
    }
  }

  /// Tries JSON first; where both readings fail, the one that the file's name asks for is reported.
  private static func parseJSONOrFlowStyle(
    _ text: SourceText, report: DiagnosticReport, limits: ParseLimits
  ) -> Node? {
    let jsonReport = DiagnosticReport()
    let json = JSONScanner.scan(
      text.source, from: text.origin,
      into: builder(for: text, report: jsonReport, limits: limits))
    if let json {
      jsonReport.diagnostics.forEach(report.add)
      return json
    }
    let yamlReport = DiagnosticReport()
    let yaml = parseYAML(text, report: yamlReport, limits: limits)
    let isNamedJSON = text.file.path.hasSuffix(".json")
    if yaml == nil {
      (isNamedJSON ? jsonReport : yamlReport).diagnostics.forEach(report.add)
    } else {
      if isNamedJSON { jsonReport.diagnostics.map(readAsYAML).forEach(report.add) }
      yamlReport.diagnostics.forEach(report.add)
    }
    return yaml
  }

  /// What stopped the JSON scanner, where the file is fine as YAML but calls itself JSON.
  private static func readAsYAML(_ fault: Diagnostic) -> Diagnostic {
    Diagnostic(
      .warning, "not JSON, and read as YAML: \(fault.message)", at: fault.place,
      notes: fault.notes, help: fault.help)
  }

  private static func parseYAML(
    _ text: SourceText, report: DiagnosticReport, limits: ParseLimits
  ) -> Node? {
    YAMLReader.read(
      text.source, from: text.origin, isASCII: text.isASCII,
      into: builder(for: text, report: report, limits: limits))
  }

  private static func builder(
    for text: SourceText, report: DiagnosticReport, limits: ParseLimits
  ) -> NodeTreeBuilder {
    NodeTreeBuilder(file: text.file, source: text.base, limits: limits, report: report)
  }
}
