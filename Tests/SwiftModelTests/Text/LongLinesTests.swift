import Testing

@testable import SwiftModel

/// What is broken where names are too long, in the form of `swift format`.
struct LongLinesTests {
  private static let name = String(repeating: "veryLongName", count: 7)

  private static let lines: [(String, [String])] = [
    ("    case \"x\": self = .\(name)", ["    case \"x\":", "      self = .\(name)"]),
    ("  case \(name)(\(name))", ["  case \(name)(", "    \(name))"]),
    ("    self.\(name) = \(name)", ["    self.\(name) =", "      \(name)"]),
    (
      "    \(name) = try fields(\"a: b = c, d\")",
      ["    \(name) = try fields(", "      \"a: b = c, d\")"]
    ),
    ("    fields(\"\(name)\", \(name))", ["    fields(", "      \"\(name)\",", "      \(name))"]),
    ("struct \(name): JSONModel, Hashable {", ["struct \(name):", "  JSONModel, Hashable", "{"]),
    (
      "  static let \(name) = APIOperation<A, B>(",
      ["  static let \(name) = APIOperation<", "    A, B", "  >("]
    ),
    ("  var \(name): \(name)", ["  var \(name):", "    \(name)"]),
    (
      "  var \(name): Group { Group(api: api) }",
      ["  var \(name): Group {", "    Group(api: api)", "  }"]
    ),
    (
      "    } else if let value = try? \(name)(json: json) {",
      ["    } else if let value = try? \(name)(", "      json: json)", "    {"]
    ),
    (
      "    if json.has(\"a\", \"b\"), let found = try? \(name)(json: json) {",
      [
        "    if json.has(\"a\", \"b\"), let found = try? \(name)(", "      json: json)", "    {",
      ]
    ),
    (
      "    case \"\(name)\", \"b\", \"c\": self = .x",
      ["    case \"\(name)\",", "      \"b\", \"c\":", "      self = .x"]
    ),
    ("  /// \(name) \(name)", ["  /// \(name) \(name)"]),
    ("  let a = \"\(name), \(name)\"", ["  let a =", "    \"\(name), \(name)\""]),
    (
      "struct \(name)\(name): JSONModel {",
      ["struct", "  \(name)\(name):", "    JSONModel", "{"]
    ),
    (
      "      -> Response<\(name), RawHeaders>",
      ["      -> Response<", "        \(name), RawHeaders", "      >"]
    ),
    ("      { Out.\(name)($0) }", ["      {", "        Out.\(name)($0)", "      }"]),
    ("  Outcome\(name).success($0)", ["  Outcome\(name)", "    .success($0)"]),
    ("  short", ["  short"]),
  ]

  @Test(arguments: lines) func `a long line`(line: String, broken: [String]) {
    #expect(LongLines.broken(line) == broken.joined(separator: "\n"))
  }
}
