/// An element with all that is in it: what was read, or what is to be written. A class, so that
/// functions that call each other once a level need little of the stack.
nonisolated final class XMLTree {
  /// Levels of elements: no deeper, so that no text can exhaust the stack.
  static let maximumDepth = 64

  let name: XMLName
  var attributes: [(name: XMLName, value: String)] = []
  var children: [XMLTree] = []
  /// The characters between the children, joined.
  var text = ""
  /// Whether the text is written as a CDATA section.
  var isCharacterData = false
  var place = XMLPlace(line: 0, column: 0)

  init(_ name: XMLName) { self.name = name }

  /// Whether the element says that it is null (XML Schema 1.1, section 2.7.2).
  var isNull: Bool {
    attributes.contains {
      $0.name.local == "nil" && $0.name.namespace == Self.instanceNamespace
        && ["true", "1"].contains($0.value)
    }
  }

  /// The namespace of `xsi:nil` and `xsi:type`.
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"

  /// The attributes that are data: neither null nor the type.
  var dataAttributes: [(name: XMLName, value: String)] {
    attributes.filter { $0.name.namespace != Self.instanceNamespace }
  }

  /// The text of a scalar; beside children, white space is only layout.
  var scalar: String { children.isEmpty ? text : text.trimmed }
}

nonisolated extension String {
  /// The text without the white space of XML around it.
  var trimmed: String {
    let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let start = utf8.drop(while: isSpace)
    let count = start.reversed().drop(while: isSpace).count
    return String(decoding: start.prefix(count), as: UTF8.self)
  }
}
