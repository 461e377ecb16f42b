import SwiftModel
import Testing

struct SwiftStringLiteralTests {
  static let cases: [(String, String)] = [
    ("", #""""#), ("plain /v2/{id}", #""plain /v2/{id}""#), ("say \"hi\"", #""say \"hi\"""#),
    ("a\\b", #""a\\b""#), ("\\(x)", #""\\(x)""#), ("\"\"\"", #""\"\"\"""#),
    ("a\nb\r\n\tc\0", #""a\nb\r\n\tc\0""#), ("\u{1B}[31m", #""\u{1B}[31m""#),
    ("\u{7F}", #""\u{7F}""#),
    ("a\u{2028}b\u{2029}c\u{85}", #""a\u{2028}b\u{2029}c\u{85}""#),
    ("\u{202E}evil\u{2066}", #""\u{202E}evil\u{2066}""#),
    ("a\u{200B}b\u{FEFF}", #""a\u{200B}b\u{FEFF}""#),
    ("a\u{A0}b", #""a\u{A0}b""#), ("\u{301}x", #""\u{301}x""#), ("\n\u{301}", #""\n\u{301}""#),
    ("caf\u{E9} e\u{301}", "\"caf\u{E9} e\u{301}\""), ("日本 👍", "\"日本 👍\""), ("#\"", ##""#\"""##),
    ("\u{E000}\u{FFFF}\u{10FFFF}", #""\u{E000}\u{FFFF}\u{10FFFF}""#),
  ]

  @Test(arguments: cases)
  func writesALiteral(_ text: String, _ expected: String) {
    let literal = SwiftStringLiteral.text(text)
    #expect(Array(literal.unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// Each literal is compared with its scalars by the compiled program itself.
  @Test func literalsHoldExactlyTheText() throws {
    let scalars = HostileNameTests.scalars.enumerated().filter { $0.offset % 9 == 0 }
    let hostile = Self.cases.map(\.0) + HostileNameTests.names + scalars.map(\.element)
    var source = """
      func check(_ text: String, _ values: [UInt32]) {
        if text.unicodeScalars.map(\\.value) != values { print("differs:", values) }
      }

      """
    for text in hostile {
      let values = text.unicodeScalars.map { String($0.value) }.joined(separator: ",")
      source += "check(\(SwiftStringLiteral.text(text)), [\(values)])\n"
    }
    let output = try SwiftCompiler.run(source)
    #expect(output == "")
  }
}
