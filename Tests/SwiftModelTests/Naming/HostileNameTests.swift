import SwiftModel
import Testing

/// Whatever a spec says, what comes out of the naming compiles.
struct HostileNameTests {
  static let names: [String] = {
    let fixed = [
      "\"\"\"", "*/", "\\(x)", "a\nb", "`", "``", "`class`", "self", "Self", "init", "Type", "1st",
      "", " ", "\t", "\r\n", "\u{2028}", "\u{202E}x", "x\u{200B}", "\u{FEFF}", "\u{0}", "$0", "$x",
      "_", "__", "#if", "@main", "//", "/*", "\u{301}", "e\u{301}", "é", "👍", "👨‍👩‍👧", "🇩🇪", "日本",
      "ß", "İ", "ŉ", "ǆ", "\u{10FFFF}", "\u{E000}", "\u{3164}", "\u{AD}", "½", "²", "٣", "Ⅷ", "ª",
      "\u{A8}", "\u{37E}", "\u{1680}", "\u{180E}", "\u{200D}", "\u{2060}", "\u{FFFC}", "\u{1D11E}",
      "none", "some", "hashValue", "rawValue", "allCases", "description",
    ]
    return fixed + SwiftIdentifierTests.members.map(\.0) + ReservedWordsTests.words
      + SwiftIdentifierTests.types.map(\.0)
  }()

  /// Scalars from all of the first three planes, alone, between two letters and before a digit.
  static let scalars: [String] = stride(from: UInt32(0), to: 0x3_0000, by: 41)
    .compactMap(Unicode.Scalar.init).flatMap { ["\($0)", "a\($0)b", "\($0)1"] }

  private func source(_ names: [String]) -> String {
    var types = NameAllocator(reserved: StandardTypeNames.all)
    var members = NameAllocator()
    var source = "import Foundation\n\nstruct Holder {\n"
    var topLevel = ""
    for name in names {
      let identifier = SwiftIdentifier(name)
      let member = members.allocate(
        ReservedWords.usable(identifier.lowerCamelCase, in: .member))
      let escaped = ReservedWords.escape(member, in: .member)
      let type = types.allocate(identifier.upperCamelCase)
      source += "  var \(escaped): Int\n"
      topLevel += "enum \(ReservedWords.escape(type, in: .topLevelType)) {\n  case \(escaped)\n}\n"
    }
    return source + "}\n\n" + topLevel
  }

  @Test func namesCompile() throws {
    let findings = try SwiftCompiler.complaints(about: source(Self.names))
    #expect(findings == "")
  }

  @Test func everyKindOfScalarCompiles() throws {
    let findings = try SwiftCompiler.complaints(about: source(Self.scalars), stage: "-parse")
    #expect(findings == "")
  }

  /// Names in other scripts stay as they are, although the formatter asks for ASCII.
  @Test func namesPassTheFormatter() throws {
    let names = Self.names.filter {
      SwiftIdentifier($0).lowerCamelCase.utf8.allSatisfy { $0 < 0x80 }
    }
    let findings = try SwiftCompiler.formatFindings(in: source(names))
    #expect(findings == "")
  }
}
