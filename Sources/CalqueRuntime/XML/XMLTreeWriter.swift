import Foundation

/// Writes a tree as a document in UTF-8, without white space of its own (XML 1.0).
nonisolated struct XMLTreeWriter {
  private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  /// The document of a root element; fails at a character that no document can have.
  static func data(_ tree: XMLTree) throws(JSONError) -> Data {
    var writer = XMLTreeWriter()
    try writer.write(tree)
    return Data(writer.text.utf8)
  }

  private mutating func write(_ tree: XMLTree) throws(JSONError) {
    text += "<" + tree.name.qualified
    for (name, value) in tree.attributes {
      text += " \(name.qualified)=\"\(try Self.escape(value, in: tree, isAttribute: true))\""
    }
    guard !tree.text.isEmpty || !tree.children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    text +=
      tree.isCharacterData
      ? try Self.section(tree) : try Self.escape(tree.text, in: tree, isAttribute: false)
    for child in tree.children { try write(child) }
    text += "</\(tree.name.qualified)>"
  }

  /// A CDATA section, ended and begun again where the text would end it.
  private static func section(_ tree: XMLTree) throws(JSONError) -> String {
    try check(tree.text, in: tree)
    return "<![CDATA[" + tree.text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
  }

  /// Replaces what would be markup, and the white space that a parser would change.
  private static func escape(
    _ text: String, in tree: XMLTree, isAttribute: Bool
  ) throws(JSONError) -> String {
    try check(text, in: tree)
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute: result += "&#10;"
      case "\t" where isAttribute: result += "&#9;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// XML has no way to say some control characters (XML 1.0, section 2.2).
  private static func check(_ text: String, in tree: XMLTree) throws(JSONError) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: continue
      default:
        throw JSONError(
          path: tree.name.qualified, expected: "characters that XML has",
          found: "U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
    }
  }
}
