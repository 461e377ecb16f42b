/// What every dialect of regular expressions has in common: groups and sets that close, and
/// something before each quantifier (ECMA-262, section 22.2.1).
package struct PatternSyntax {
  private var rest: Substring.UnicodeScalarView
  private var openGroups = 0
  /// Whether something stands before that can be repeated.
  private var hasAtom = false

  /// What is wrong with a pattern; nil for one that may well be a regular expression.
  package static func fault(in pattern: String) -> String? {
    var syntax = PatternSyntax(rest: Substring(pattern).unicodeScalars)
    return syntax.fault()
  }

  private init(rest: Substring.UnicodeScalarView) {
    self.rest = rest
  }

  private mutating func fault() -> String? {
    while let scalar = rest.popFirst() {
      if let fault = fault(after: scalar) { return fault }
    }
    return openGroups > 0 ? "a '(' is never closed" : nil
  }

  private mutating func fault(after scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\":
      guard rest.popFirst() != nil else { return "it ends in '\\'" }
      hasAtom = true
    case "[": return skipSet() ? nil : "a '[' is never closed"
    case "(": openGroup()
    case ")":
      guard openGroups > 0 else { return "no '(' stands before a ')'" }
      openGroups -= 1
      hasAtom = true
    case "|": hasAtom = false
    case "*", "+", "?":
      guard hasAtom else { return "nothing stands before '\(scalar)'" }
      // A second mark makes the first one lazy or possessive.
      if rest.first == "?" || rest.first == "+" { rest.removeFirst() }
      hasAtom = false
    default: hasAtom = true
    }
    return nil
  }

  /// `(?:`, `(?=`, `(?<name>` and their like are one token.
  private mutating func openGroup() {
    openGroups += 1
    hasAtom = false
    if rest.first == "?" { rest.removeFirst() }
  }

  /// A set of characters, in which only `\` and `]` mean something.
  private mutating func skipSet() -> Bool {
    hasAtom = true
    if rest.first == "^" { rest.removeFirst() }
    while let scalar = rest.popFirst() {
      if scalar == "\\" { _ = rest.popFirst() }
      if scalar == "]" { return true }
    }
    return false
  }
}
