import CalqueRuntime
import Foundation
import Testing

/// Reads a value from the text of a test.
func read<T: JSONReadable>(_ text: String, as type: T.Type = T.self) throws -> T {
  try T(jsonData: Data(text.utf8))
}

/// The text that a value writes.
func written(_ value: some JSONWritable) throws -> String {
  String(decoding: try value.jsonData(), as: UTF8.self)
}

/// The error that reading a text ends in.
func readError<T: JSONReadable>(_ text: String, as type: T.Type) -> JSONError? {
  do {
    _ = try T(jsonData: Data(text.utf8))
    Issue.record("\(text) was read")
    return nil
  } catch {
    return error
  }
}
