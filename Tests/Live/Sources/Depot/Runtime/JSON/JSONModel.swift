// Part of Calque's runtime, which generated clients share. Edits will be lost.

public import Foundation

/// A type of an API: it reads and writes JSON by itself, and is `Codable` through any coder.
nonisolated public protocol JSONModel: JSONReadable, JSONWritable, Codable {}

nonisolated extension JSONReadable {
  /// Reads a value from a JSON text.
  public init(jsonData: Data) throws(JSONError) {
    try self.init(json: JSONDocument(parsing: jsonData).root)
  }
}

nonisolated extension JSONWritable {
  /// The value as a JSON text in UTF-8; fails where JSON has no way to say it, as with NaN.
  public func jsonData() throws(JSONError) -> Data {
    var writer = JSONWriter()
    write(to: &writer)
    return try writer.data()
  }
}

nonisolated extension JSONModel {
  /// Reads the value from any coder whose format describes itself.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    try self.init(jsonData: value.jsonData())
  }

  /// Writes the value to any coder.
  public func encode(to encoder: any Encoder) throws {
    try JSONValue(jsonData: jsonData()).encode(to: encoder)
  }
}
