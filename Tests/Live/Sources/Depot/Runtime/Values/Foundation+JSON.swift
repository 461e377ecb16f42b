// Part of Calque's runtime, which generated clients share. Edits will be lost.

public import Foundation

nonisolated extension Decimal: JSONReadable, JSONWritable {
  /// Reads a number, or a string that holds one.
  public init(json: JSONSlice) throws(JSONError) { self = try json.decimal() }

  /// Writes a number, digit by digit.
  public func write(to json: inout JSONWriter) {
    guard isFinite else { return json.fail(expected: "a finite number", found: description) }
    json.number(text: description)
  }
}

nonisolated extension Date: JSONReadable, JSONWritable {
  /// Reads an RFC 3339 date-time, with or without a fraction of a second.
  public init(json: JSONSlice) throws(JSONError) {
    guard let date = DateTimeText.date(from: try json.string()) else {
      throw json.error(expected: "a date-time (RFC 3339)")
    }
    self = date
  }

  /// Writes an RFC 3339 date-time in UTC, with a fraction of a second only where there is one.
  public func write(to json: inout JSONWriter) {
    guard let text = DateTimeText.text(of: self) else {
      return json.fail(expected: "a date in the years 0 to 9999", found: "\(self)")
    }
    json.string(text)
  }
}

nonisolated extension UUID: JSONReadable, JSONWritable {
  /// Reads a UUID (RFC 9562).
  public init(json: JSONSlice) throws(JSONError) {
    guard let value = UUID(uuidString: try json.string()) else {
      throw json.error(expected: "a UUID")
    }
    self = value
  }

  /// Writes a UUID in lower case, as RFC 9562 section 4 prefers.
  public func write(to json: inout JSONWriter) { json.string(uuidString.lowercased()) }
}

nonisolated extension URL: JSONReadable, JSONWritable {
  /// Reads a URI.
  public init(json: JSONSlice) throws(JSONError) {
    guard let value = URL(string: try json.string()) else { throw json.error(expected: "a URI") }
    self = value
  }

  /// Writes a URI.
  public func write(to json: inout JSONWriter) { json.string(absoluteString) }
}

nonisolated extension Data: JSONReadable, JSONWritable {
  /// Reads a string in base64 (RFC 4648, section 4).
  public init(json: JSONSlice) throws(JSONError) {
    guard let value = Data(base64Encoded: try json.string()) else {
      throw json.error(expected: "base64")
    }
    self = value
  }

  /// Writes a string in base64.
  public func write(to json: inout JSONWriter) { json.string(base64EncodedString()) }
}
