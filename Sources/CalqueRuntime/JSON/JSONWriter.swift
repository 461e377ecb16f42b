public import Foundation

/// Writes one JSON value into one buffer, without white space.
///
/// What JSON cannot say (a number that is not finite, a date outside of the years 0 to 9999) is
/// remembered and thrown by `data()`: nothing broken is ever sent.
nonisolated public struct JSONWriter: Sendable {
  var buffer: [UInt8] = []

  /// The first thing that could not be written.
  public private(set) var error: JSONError?

  /// A member that the next object gets, unless it has one of that name of its own.
  private var tag: JSONTag?

  /// A writer with an empty buffer.
  public init() {}

  /// What was written, or the first error.
  public func data() throws(JSONError) -> Data {
    if let error { throw error }
    return Data(buffer)
  }

  /// Writes `null`.
  public mutating func null() { text("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { text(value ? "true" : "false") }

  /// Writes a whole number.
  public mutating func integer(_ value: some BinaryInteger) {
    buffer.append(contentsOf: String(value).utf8)
  }

  /// Writes the shortest number that reads back as the same value; fails where it is not finite.
  public mutating func number(_ value: some BinaryFloatingPoint & LosslessStringConvertible) {
    guard value.isFinite else { return fail(expected: "a finite number", found: "\(value)") }
    let text = value.description
    let isWhole = text.hasSuffix(".0")
    buffer.append(contentsOf: isWhole ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// Writes a number as its text has it; the text is a JSON number.
  mutating func number(text: String) { buffer.append(contentsOf: text.utf8) }

  /// Writes an object, member by member.
  public mutating func object(_ write: (inout JSONFieldWriter) -> Void) {
    buffer.append(UInt8(ascii: "{"))
    var fields = JSONFieldWriter()
    // The buffer moves in and out again, so that there is never a second reference to copy for.
    swap(&fields.json, &self)
    fields.takeTag()
    write(&fields)
    fields.writeTag()
    swap(&fields.json, &self)
    buffer.append(UInt8(ascii: "}"))
  }

  /// Writes an object with a member that says what it is, unless the object has it already.
  public mutating func tagged(
    _ name: StaticString, _ value: StaticString, _ object: some JSONWritable
  ) {
    tag = JSONTag(name: name, value: value)
    object.write(to: &self)
    tag = nil
  }

  /// The tag of the object that begins now; those within it have none.
  mutating func takeTag() -> JSONTag? {
    guard let tag else { return nil }
    self.tag = nil
    return tag
  }

  /// Writes an array of elements.
  public mutating func array<Element: JSONWritable>(_ elements: some Sequence<Element>) {
    buffer.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { buffer.append(UInt8(ascii: ",")) }
      isFirst = false
      element.write(to: &self)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  /// Records that a value cannot be written, and where; `null` stands in the buffer for it.
  public mutating func fail(expected: String, found: String) {
    if error == nil {
      error = JSONError(path: JSONWrittenPath.path(of: buffer), expected: expected, found: found)
    }
    null()
  }

  /// Records an error of a text that a string would have held here.
  mutating func fail(with inner: JSONError) {
    if error == nil { error = inner.within(JSONWrittenPath.path(of: buffer)) }
    null()
  }

  @inline(__always)
  mutating func text(_ text: StaticString) {
    buffer.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
