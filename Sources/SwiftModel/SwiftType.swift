/// A Swift type as it is written where it is used.
package struct SwiftType: Hashable, Sendable {
  package let text: String
  /// Whether the text names a type of Foundation, which the file then imports.
  package let usesFoundation: Bool

  package init(_ text: String, usesFoundation: Bool = false) {
    self.text = text
    self.usesFoundation = usesFoundation
  }

  package static let void = SwiftType("Void")
  package static let bool = SwiftType("Bool")
  package static let int = SwiftType("Int")
  package static let string = SwiftType("String")
  package static let data = SwiftType("Data", usesFoundation: true)
  /// Bytes or a file, to be sent.
  package static let body = SwiftType("HTTPBody")
  package static let anyJSON = SwiftType("JSONValue")

  package var optional: SwiftType { SwiftType(text + "?", usesFoundation: usesFoundation) }

  package var array: SwiftType { SwiftType("[\(text)]", usesFoundation: usesFoundation) }

  package var dictionary: SwiftType {
    SwiftType("[String: \(text)]", usesFoundation: usesFoundation)
  }

  package var nullable: SwiftType {
    SwiftType("Nullable<\(text)>", usesFoundation: usesFoundation)
  }
}
