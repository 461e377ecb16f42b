/// The name of an element or an attribute, with its namespace (Namespaces in XML 1.0, section 2).
nonisolated public struct XMLName: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name without its prefix.
  let local: String
  /// The namespace; nil where none is said.
  let namespace: String?
  /// What stands before the name, for the namespace; nil where none is said.
  let prefix: String?

  /// A name, in a namespace where there is one.
  public init(_ local: String, namespace: String? = nil, prefix: String? = nil) {
    self.local = local
    self.namespace = namespace
    self.prefix = prefix
  }

  /// A name without a namespace.
  public init(stringLiteral value: String) { self.init(value) }

  /// The name as it is written.
  var qualified: String { prefix.map { "\($0):\(local)" } ?? local }

  /// Whether both parts are names (XML 1.0, section 2.3).
  var isValid: Bool {
    Self.isName(local) && (prefix.map(Self.isName) ?? true)
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return isStart(first) && text.unicodeScalars.allSatisfy { isStart($0) || isInside($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x2D, 0x2E, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
