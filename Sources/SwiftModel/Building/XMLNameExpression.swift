import IR

/// The name of an element or an attribute, and how the runtime's `XMLName` is made of it.
struct XMLNameExpression {
  let local: String
  private let namespace: String?
  private let prefix: String?
  /// A prefix that is left out, because no namespace is said.
  let lostPrefix: String?

  /// The name that a form says, else another one. A prefix within the name is one, too; it needs a
  /// namespace, without which no document could be read.
  init(_ form: XMLForm?, otherwise name: String) {
    let text = form?.name ?? name
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isQualified = parts.count == 2 && form?.prefix == nil
    local = isQualified ? String(parts[1]) : text
    let prefix = form?.prefix ?? (isQualified ? String(parts[0]) : nil)
    namespace = form?.namespace
    // The prefix `xml` is declared everywhere.
    let isDeclared = namespace != nil && prefix.map(Self.isName) == true || prefix == "xml"
    self.prefix = isDeclared ? prefix : nil
    lostPrefix = isDeclared || prefix == "" ? nil : prefix
  }

  /// The expression.
  var text: String {
    var arguments = [SwiftStringLiteral.text(local)]
    if let namespace { arguments.append("namespace: \(SwiftStringLiteral.text(namespace))") }
    if let prefix { arguments.append("prefix: \(SwiftStringLiteral.text(prefix))") }
    return arguments.count == 1 ? arguments[0] : "XMLName(\(arguments.joined(separator: ", ")))"
  }

  /// Whether XML has such a name.
  var isValid: Bool { Self.isName(local) }

  /// Letters, digits and a few marks, a letter or a low line first (XML 1.0, section 2.3); of other
  /// scripts the runtime knows more.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      isLetter(scalar) || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "."
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value > 0xBF
    }
  }
}
