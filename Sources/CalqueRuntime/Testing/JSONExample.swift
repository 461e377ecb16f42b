import Foundation

/// Reads the examples of generated models.
nonisolated public enum JSONExample {
  /// The value of a JSON text that is known to be one: it was compared with the description when the
  /// code was generated.
  public static func value<Value: JSONReadable>(_ text: StaticString) -> Value {
    do throws(JSONError) {
      return try Value(jsonData: text.withUTF8Buffer { Data($0) })
    } catch {
      preconditionFailure("The example of \(Value.self) is none: \(error)")
    }
  }
}
