import SwiftModel
import Testing

/// Every word that means something to the compiler, in every position.
struct ReservedWordsTests {
  /// Keywords, contextual keywords, attributes and directives of Swift 6.3, and names that look so.
  static let words = """
    Any Protocol Self Type actor any as associatedtype associativity assignment async attached \
    autoclosure available await borrowing break case catch class consume consuming continue \
    convenience copy default defer deinit dependsOn didSet discard distributed do dynamic each \
    else enum escaping exported extension fallthrough false file fileID filePath fileprivate final \
    for forward func function get guard higherThan if import in indirect infix init inline inout \
    internal is isolated kind lazy left let lifetime line lowerThan macro main module mutating nil \
    none nonisolated nonmutating objc of open operator optional override package postfix \
    precedence precedencegroup prefix preconcurrency private protocol public reasync repeat \
    required rethrows retroactive return right safe scoped self sending set some static struct \
    subscript super swift switch then throw throws true try type typealias unavailable unchecked \
    unowned unsafe using var weak where while willSet yield
    """.split(separator: " ").map(String.init)

  private func spelled(_ word: String, _ position: ReservedWords.Position) -> String {
    ReservedWords.escape(ReservedWords.usable(word, in: position), in: position)
  }

  @Test func everyWordCanBeAMember() throws {
    var source = "struct S {\n"
    for word in Self.words { source += "  var \(spelled(word, .member)) = 0\n" }
    source += "  init() {}\n  func sum() -> Int {\n    var sum = 0\n"
    for word in Self.words {
      source += "    sum += self.\(ReservedWords.usable(word, in: .member))\n"
    }
    source += "    return sum\n  }\n}\nstruct F {\n"
    for word in Self.words { source += "  func \(spelled(word, .member))() -> Int { 0 }\n" }
    source += "}\nfunc call(_ f: F) -> [Int] {\n  ["
    for word in Self.words { source += "    f.\(ReservedWords.usable(word, in: .member))(),\n" }
    source += "  ]\n}\n"
    let findings = try SwiftCompiler.complaints(about: source)
    #expect(findings == "")
  }

  @Test func everyWordCanBeAnEnumCase() throws {
    var source = "enum E: Sendable {\n"
    for word in Self.words { source += "  case \(spelled(word, .enumCase))\n" }
    source += "  var text: String {\n    switch self {\n"
    for word in Self.words {
      source += "    case .\(ReservedWords.usable(word, in: .enumCase)): \"\(word)\"\n"
    }
    source += "    }\n  }\n  static let all: [E] = [\n"
    for word in Self.words { source += "    .\(ReservedWords.usable(word, in: .enumCase)),\n" }
    let findings = try SwiftCompiler.complaints(about: source + "  ]\n}\n")
    #expect(findings == "")
  }

  @Test func everyWordCanBeAParameter() throws {
    var source = "struct S {\n  func take(_ text: String, _ value: Int) {}\n"
    for (index, word) in Self.words.enumerated() {
      let label = spelled(word, .label)
      let argument = spelled(word, .argument)
      let local = spelled(word, .local)
      source += """
          func f\(index)(\(label): Int, other: Int = 0) -> Int {
            take("x", \(local))
            let sum = \(local) + other
            return sum
          }
          func g\(index)() -> Int { f\(index)(\(argument): 1) }

        """
    }
    let findings = try SwiftCompiler.complaints(about: source + "}\n")
    #expect(findings == "")
  }

  @Test func everyWordCanBeANestedType() throws {
    let words = Self.words + ["String", "Int", "Data", "Error", "Hashable", "Optional"]
    var source = "struct Outer: Hashable {\n"
    for (index, word) in words.enumerated() {
      let name = spelled(word, .nestedType)
      source += "  struct \(name): Hashable { var text: String? }\n"
      source += "  var x\(index): \(name)?\n"
      source += "  func make\(index)() -> [Outer.\(name)] { [\(name)(text: \"a\")] }\n"
    }
    let findings = try SwiftCompiler.complaints(about: source + "}\n")
    #expect(findings == "")
  }

  @Test func everyWordCanBeATopLevelType() throws {
    var source = ""
    for (index, word) in Self.words.enumerated() where !StandardTypeNames.contains(word) {
      let name = spelled(word, .topLevelType)
      source += "struct \(name) { var a = 1 }\n"
      source += "func make\(index)(_ x: \(name)?) -> [\(name)] { [\(name)(a: 2)] }\n"
    }
    let findings = try SwiftCompiler.complaints(about: source)
    #expect(findings == "")
  }

  @Test func aChangedNameReadsWell() {
    #expect(ReservedWords.usable("self", in: .member) == "selfValue")
    #expect(ReservedWords.usable("init", in: .enumCase) == "initValue")
    #expect(ReservedWords.usable("Type", in: .nestedType) == "Kind")
    #expect(ReservedWords.usable("String", in: .nestedType) == "StringValue")
    #expect(ReservedWords.usable("class", in: .member) == "class")
    #expect(ReservedWords.escape("class", in: .member) == "`class`")
    #expect(ReservedWords.escape("for", in: .label) == "for")
    #expect(ReservedWords.escape("for", in: .local) == "`for`")
  }

  @Test(arguments: [
    "Calendar", "Task", "Error", "Data", "Date", "URL", "UUID", "Result", "Set", "Array",
    "Optional",
    "String", "Never", "View", "Text", "Image", "Color", "State", "Operation", "Locale", "Bundle",
    "Notification", "Process", "Unit", "Measurement", "Type", "Self", "Label", "Section", "Menu",
    "Group", "Link", "Table", "Button", "Environment", "Transaction", "Regex", "Clock", "Actor",
    "Duration", "Stream", "Progress", "Host", "Port", "Binding", "App", "Scene", "Window", "Event",
    "Category", "Method", "Ivar", "Point", "Rect", "Size", "Style", "Fixed", "Ptr", "Handle",
  ])
  func wellKnownTypesAreReserved(_ name: String) {
    #expect(StandardTypeNames.contains(name) == (name != "Event"))
  }

  @Test func theListIsSorted() {
    let names = StandardTypeNames.all
    #expect(names == names.sorted() && Set(names).count == names.count && names.count > 1000)
  }
}
