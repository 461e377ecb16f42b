import Testing
import YAML

/// The core schema (YAML 1.2.2, section 10.3.2).
@Suite struct ScalarTests {
  private static let types: [(ScalarType, [String])] = [
    (.null, ["", "~", "null", "Null", "NULL"]),
    (.bool, ["true", "True", "TRUE", "false", "False", "FALSE"]),
    (.integer, ["0", "-0", "+12", "012", "0o17", "0xfF", "99999999999999999999"]),
    (
      .float,
      [
        "1.0", "1.", ".5", "-.5e3", "1e3", "+1E-3", ".inf", "-.Inf", "+.INF", ".nan", ".NaN",
        ".NAN",
      ]
    ),
    (
      .string,
      [
        "no", "yes", "on", "off", "y", "nULL", "tRUE", "nan", "inf", "1_000", "0b1", "0o8", "0x",
        "-0x1", "+", "-x", ".", "1e", "1e+", "1.2.3", "12:30", "2001-01-01", "+.nan", "0o", "~~",
        "e5", "<<",
      ]
    ),
  ]

  @Test(arguments: types) func plainScalars(type: ScalarType, texts: [String]) {
    for text in texts {
      let node = Parsed("a: \(text)\n").node?["a"]
      #expect(node?.scalarType == type, "\(text)")
      #expect(node?.text == text)
      #expect(node?.isNull == (type == .null))
      #expect(node?.isQuoted == false)
      #expect(node?.string == (type == .string ? text : nil))
    }
  }

  @Test(arguments: types) func quotedScalarsAreStrings(type: ScalarType, texts: [String]) {
    for text in texts {
      let node = Parsed("a: '\(text)'\n").node?["a"]
      #expect(node?.scalarType == .string)
      #expect(node?.isQuoted == true)
      #expect(node?.string == text)
    }
  }

  @Test func values() {
    let text =
      "[True, false, 0o17, 0xfF, -9223372036854775808, 9223372036854775808, 1.5e3, 1., -.inf]"
    let nodes = Array(Parsed("a: \(text)\n").node?["a"]?.elements.map { $0 } ?? [])
    #expect(nodes.map(\.bool) == [true, false] + Array(repeating: nil, count: 7))
    #expect(nodes[2...5].map(\.integer) == [15, 255, .min, nil])
    #expect(nodes[2...].map(\.number) == [15, 255, -0x1p63, 0x1p63, 1500, 1, -.infinity])
    #expect(Parsed("a: .nan").node?["a"]?.number?.isNaN == true)
    #expect(nodes[0].hasText("True"))
    #expect(!nodes[0].hasText("true"))
  }

  @Test func collectionsHaveNoText() {
    let node = Parsed("[]").node
    #expect(node?.text == "")
    #expect(node?.string == nil)
    #expect(node?.isNull == false)
    #expect(node?.hasText("") == false)
  }
}
