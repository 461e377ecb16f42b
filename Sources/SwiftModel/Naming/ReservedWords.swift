/// Which identifiers need backticks, and which cannot be used even with them
/// (The Swift Programming Language, Lexical Structure, Keywords and Punctuation).
///
/// Found by compiling each keyword in each position; a test does the same with the table.
package enum ReservedWords {
  /// Where an identifier stands.
  package enum Position: Hashable, Sendable, CaseIterable {
    /// The declaration of a property or a function; behind a dot no name needs backticks.
    case member
    /// The declaration of an enum case; behind a dot no name needs backticks.
    case enumCase
    /// The label of a parameter in its declaration.
    case label
    /// The label of an argument in a call.
    case argument
    /// A variable or a parameter, where its value is used.
    case local
    /// A type inside another type, and its use.
    case nestedType
    /// A type of the module, and its use.
    case topLevelType
  }

  /// The identifier, in backticks where its position asks for them.
  package static func escape(_ name: String, in position: Position) -> String {
    needsBackticks(name, in: position) ? "`\(name)`" : name
  }

  package static func needsBackticks(_ name: String, in position: Position) -> Bool {
    switch position {
    case .label: labelWords.contains(name)
    case .argument: name == "inout"
    case .member, .enumCase: words.contains(name) || name == "init"
    case .local: words.contains(name) || name == "init" || name == "await"
    case .nestedType, .topLevelType:
      words.contains(name) || name == "init" || typeWords.contains(name)
    }
  }

  /// The name to use instead of one that says something else in its position, else the name itself:
  /// `x.self`, `X.init`, `X.Type`.
  package static func usable(_ name: String, in position: Position) -> String {
    guard isUnusable(name, in: position) else { return name }
    return name == "Type" && position == .nestedType ? "Kind" : name + "Value"
  }

  /// Whether a name means something else in its position, with or without backticks.
  ///
  /// A top-level type is never renamed here: `StandardTypeNames` says which names it must not take.
  package static func isUnusable(_ name: String, in position: Position) -> Bool {
    switch position {
    case .member, .enumCase: ["self", "init", "Self", "Type", "Protocol"].contains(name)
    case .label, .argument, .local: ["self", "Self"].contains(name)
    case .nestedType:
      ["self", "Self", "Any", "Type", "Protocol"].contains(name)
        || StandardTypeNames.essential.contains(name)
    case .topLevelType: name == "self"
    }
  }

  /// Words that no declaration can have without backticks.
  private static let words: Set<String> = names(
    """
    Any Self as associatedtype break case catch class continue default defer deinit do else enum \
    extension fallthrough false fileprivate for func guard if import in inout internal is let nil \
    operator precedencegroup private protocol public repeat rethrows return self static struct \
    subscript super switch throw throws true try typealias var where while Protocol Type
    """)

  /// Any other word can be declared as a label (SE-0001).
  private static let labelWords: Set<String> = ["inout", "let", "var"]

  /// Contextual keywords that mean something before or instead of a type.
  private static let typeWords: Set<String> = ["any", "async", "await", "each", "some"]

  static func names(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
