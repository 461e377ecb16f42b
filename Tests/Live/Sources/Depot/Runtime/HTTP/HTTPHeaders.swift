// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Header fields in order, found by name without regard to case (RFC 9110, section 5).
///
/// Fields that carry secrets show as `<redacted>` in descriptions, dumps and mirrors.
nonisolated public struct HTTPHeaders: Sendable, Hashable {
  /// One field.
  public struct Field: Sendable, Hashable {
    /// The name as it was given.
    public var name: String

    /// The value.
    public var value: String

    /// Whether the value is a secret; it never shows, and never goes to another host.
    public var isSensitive: Bool

    /// A field; those that carry credentials by their nature are sensitive in any case.
    public init(name: String, value: String, isSensitive: Bool = false) {
      self.name = name
      self.value = value
      self.isSensitive = isSensitive || SensitiveHeaders.contains(name)
    }
  }

  /// The fields in order.
  public private(set) var fields: [Field] = []

  /// No fields.
  public init() {}

  /// Fields in order.
  public init(_ fields: [(String, String)]) {
    self.fields = fields.map { Field(name: $0.0, value: $0.1) }
  }

  /// The values of all fields of a name, joined by commas; nil where there is none.
  public subscript(name: String) -> String? {
    get {
      let values = self.values(name)
      return values.isEmpty ? nil : values.joined(separator: ", ")
    }
    set {
      guard let newValue else { return remove(name) }
      set(name, newValue)
    }
  }

  /// The values of all fields of a name, in order.
  public func values(_ name: String) -> [String] {
    fields.filter { Self.areEqual($0.name, name) }.map(\.value)
  }

  /// Whether there is a field of a name.
  public func contains(_ name: String) -> Bool {
    fields.contains { Self.areEqual($0.name, name) }
  }

  /// Adds a field behind those that there are.
  public mutating func append(_ name: String, _ value: String, isSensitive: Bool = false) {
    fields.append(Field(name: name, value: value, isSensitive: isSensitive))
  }

  /// Puts a field in the place of all others of its name.
  public mutating func set(_ name: String, _ value: String, isSensitive: Bool = false) {
    remove(name)
    append(name, value, isSensitive: isSensitive)
  }

  /// Takes away all fields of a name.
  public mutating func remove(_ name: String) {
    fields.removeAll { Self.areEqual($0.name, name) }
  }

  /// Takes away all fields that a test holds for.
  public mutating func removeAll(where matches: (Field) -> Bool) {
    fields.removeAll(where: matches)
  }

  /// Puts other fields in the place of those of the same names.
  public mutating func merge(_ other: HTTPHeaders) {
    for field in other.fields { remove(field.name) }
    fields += other.fields
  }

  static func areEqual(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

nonisolated extension HTTPHeaders: ExpressibleByDictionaryLiteral {
  /// Fields in order.
  public init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
}

nonisolated extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The fields, a line each, without secrets.
  public var description: String {
    fields.map(\.description).joined(separator: "\n")
  }

  /// The fields, a line each, without secrets.
  public var debugDescription: String { description }

  /// The fields without secrets.
  public var customMirror: Mirror {
    Mirror(self, unlabeledChildren: fields.map(\.description), displayStyle: .collection)
  }
}

nonisolated extension HTTPHeaders.Field: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The field as it goes over the wire, a secret redacted.
  public var description: String { "\(name): \(isSensitive ? RedactedText.text : value)" }

  /// The field as it goes over the wire, a secret redacted.
  public var debugDescription: String { description }

  /// The field, a secret redacted.
  public var customMirror: Mirror {
    Mirror(self, children: ["name": name, "value": isSensitive ? RedactedText.text : value])
  }
}
