import Foundation

/// The members of a JSON object, looked up by name, going on from where the last one was found.
///
/// Members that nobody asks for pass. Where an object has a name twice, the first one counts.
nonisolated public struct JSONFields: Sendable {
  private let object: JSONSlice
  private let start: Int
  private let end: Int

  /// The key at which the next search begins.
  private var cursor: Int

  /// A bit for each key that a search went past, so that a second member of a name that one of
  /// them has is not taken for the first.
  private var passed: UInt64 = 0

  init(_ object: JSONSlice) {
    self.object = object
    start = object.index + 1
    end = Int(object.entry.next)
    cursor = start
  }

  /// A member of the type that is asked for: a plain type is required, an optional is nil where
  /// the member is absent or null, and `Nullable<T>?` tells absent (nil), `.null` and a value apart.
  public mutating func callAsFunction<T: JSONReadable>(
    _ name: StaticString
  ) throws(JSONError) -> T {
    guard let value = find(name) else { return try absent(name) }
    return try T(json: slice(value))
  }

  /// Kept out of the way of the members that are there: a `T?` costs a look-up of its metadata.
  @inline(never)
  private func absent<T: JSONReadable>(_ name: StaticString) throws(JSONError) -> T {
    guard let value = T.valueWhenAbsent() else { throw missing(name) }
    return value
  }

  /// A member that is a string and holds a value as JSON; absent and null are told as of any member.
  public mutating func embedded<T: JSONReadable>(
    _ name: StaticString
  ) throws(JSONError) -> T {
    guard let text = value(name) else { return try absent(name) }
    if text.isNull, T.valueWhenAbsent() != nil { return try T(json: text) }
    return try T(json: text.embedded())
  }

  /// A member as it stands, undecoded; nil where it is absent.
  public mutating func value(_ name: StaticString) -> JSONSlice? {
    find(name).map(slice)
  }

  /// Whether there is a member of this name, be it null.
  public mutating func contains(_ name: StaticString) -> Bool {
    find(name) != nil
  }

  /// All members but those named: what `additionalProperties` describes.
  public func remaining<T: JSONReadable>(
    besides names: [StaticString] = []
  ) throws(JSONError) -> [String: T] {
    var members: [String: T] = [:]
    var key = start
    while key < end {
      if !names.contains(where: { matches(key, $0) }) {
        let name = JSONText.string(object.document.bytes, object.document.tape[key])
        if members[name] == nil { members[name] = try T(json: slice(key + 1)) }
      }
      key = Int(object.document.tape[key + 1].next)
    }
    return members
  }

  private func slice(_ index: Int) -> JSONSlice {
    JSONSlice(document: object.document, index: index)
  }

  private func missing(_ name: StaticString) -> JSONError {
    JSONError(
      at: object, member: JSONText.pathStep("\(name)"), expected: "a value",
      found: "no such member")
  }
}

nonisolated extension JSONFields {
  /// The index of the value of the first member of a name, or nil.
  private mutating func find(_ name: StaticString) -> Int? {
    let bit = Self.bit(name.utf8Start, name.utf8CodeUnitCount)
    if passed & bit != 0 {
      if let key = search(name, from: start, to: end) { return take(key) }
      return nil
    }
    if let key = search(name, from: cursor, to: end) { return take(key) }
    if let key = search(name, from: start, to: cursor) { return take(key) }
    return nil
  }

  /// Moves the cursor behind a member, noting the keys that are passed over on the way.
  private mutating func take(_ key: Int) -> Int {
    let tape = object.document.tape
    var skipped = cursor
    while skipped < key {
      let entry = tape[skipped]
      passed |=
        entry.kind == .escapedString
        ? .max : Self.bit(object.document.bytes + Int(entry.offset), Int(entry.length))
      skipped = Int(tape[skipped + 1].next)
    }
    cursor = Int(tape[key + 1].next)
    return key + 1
  }

  private func search(_ name: StaticString, from first: Int, to last: Int) -> Int? {
    let tape = object.document.tape
    var key = first
    while key < last {
      if matches(key, name) { return key }
      key = Int(tape[key + 1].next)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ key: Int, _ name: StaticString) -> Bool {
    let entry = object.document.tape[key]
    guard entry.kind == .string else { return matchesEscaped(entry, name) }
    return entry.length == name.utf8CodeUnitCount
      && memcmp(object.document.bytes + Int(entry.offset), name.utf8Start, Int(entry.length)) == 0
  }

  private func matchesEscaped(_ entry: JSONTapeEntry, _ name: StaticString) -> Bool {
    JSONText.string(object.document.bytes, entry).utf8.elementsEqual("\(name)".utf8)
  }

  /// One of 64 bits, by length, first and last byte.
  @inline(__always)
  private static func bit(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    guard count > 0 else { return 1 }
    let mixed = count &* 7 &+ Int(bytes[0]) &* 31 &+ Int(bytes[count - 1])
    return 1 << UInt64(mixed & 63)
  }
}
