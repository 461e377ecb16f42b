/// Writes the members of one object.
nonisolated public struct JSONFieldWriter: Sendable {
  var json = JSONWriter()
  private var isFirst = true
  private var tag: JSONTag?

  init() {}

  /// Writes a member.
  public mutating func callAsFunction<T: JSONWritable>(_ name: StaticString, _ value: T) {
    key(name)
    value.write(to: &json)
  }

  /// Writes a member, or nothing where there is no value; a `Nullable<T>?` is nothing, `null` or a
  /// value.
  public mutating func callAsFunction<T: JSONWritable>(_ name: StaticString, _ value: T?) {
    guard let value else { return }
    key(name)
    value.write(to: &json)
  }

  /// Writes a member that has to be there, `null` where it has no value.
  public mutating func nullable<T: JSONWritable>(_ name: StaticString, _ value: T?) {
    key(name)
    guard let value else { return json.null() }
    value.write(to: &json)
  }

  /// Writes a member that is a string and holds a value as JSON.
  public mutating func embedded<T: JSONWritable>(_ name: StaticString, _ value: T) {
    key(name)
    json.embedded(value)
  }

  /// Writes a member that is a string and holds a value as JSON, or nothing where there is none.
  public mutating func embedded<T: JSONWritable>(_ name: StaticString, _ value: T?) {
    if let value { embedded(name, value) }
  }

  /// Writes nothing, `null`, or a string that holds a value as JSON.
  public mutating func embedded<T: JSONWritable>(_ name: StaticString, _ value: Nullable<T>?) {
    if let value { embedded(name, nullable: value.wrapped) }
  }

  /// Writes a member that has to be there: a string that holds a value as JSON, `null` without one.
  public mutating func embedded<T: JSONWritable>(_ name: StaticString, nullable value: T?) {
    key(name)
    guard let value else { return json.null() }
    json.embedded(value)
  }

  /// Writes members whose names are data, sorted, so that the same value gives the same bytes.
  public mutating func members<T: JSONWritable>(_ members: [String: T]) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      member(name, value)
    }
  }

  /// Writes a member whose name is data.
  public mutating func member(_ name: String, _ value: some JSONWritable) {
    if let tag, "\(tag.name)" == name { self.tag = nil }
    separate()
    json.string(name)
    json.buffer.append(UInt8(ascii: ":"))
    value.write(to: &json)
  }

  /// Takes over the tag that the object is to have.
  mutating func takeTag() { tag = json.takeTag() }

  /// Writes the tag, where no member had its name.
  mutating func writeTag() {
    guard let tag else { return }
    key(tag.name)
    json.string(UnsafeBufferPointer(start: tag.value.utf8Start, count: tag.value.utf8CodeUnitCount))
  }

  private mutating func key(_ name: StaticString) {
    if let tag, tag.isNamed(name) { self.tag = nil }
    separate()
    json.string(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    json.buffer.append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if !isFirst { json.buffer.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}
