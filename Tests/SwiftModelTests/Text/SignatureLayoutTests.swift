import SwiftModel
import Testing

struct SignatureLayoutTests {
  private func layout(
    _ head: String, _ parameters: [String], _ tail: String, indent: Int = 4
  ) -> String {
    let lines = SignatureLayout.lines(
      head: head, parameters: parameters, tail: tail, indent: indent
    ).lines
    let blanks = String(repeating: " ", count: indent)
    return lines.map { blanks + $0 }.joined(separator: "\n")
  }

  @Test func oneLineWhereItFits() {
    #expect(
      layout("public func list", ["options: CallOptions = .init()"], " async throws(E) {")
        == "    public func list(options: CallOptions = .init()) async throws(E) {")
  }

  @Test func parametersOnOneLine() {
    #expect(
      layout(
        "public func saveICSFeed", ["_ body: ICSFeedRequest", "options: CallOptions = .init()"],
        " async throws(CalComError) -> ICSFeedResponse {") == """
              public func saveICSFeed(
                _ body: ICSFeedRequest, options: CallOptions = .init()
              ) async throws(CalComError) -> ICSFeedResponse {
          """)
  }

  @Test func oneLineEach() {
    let parameters = ["id", "credentialID", "delegationCredentialID"].map { "\($0): String? = nil" }
    #expect(
      layout("public init", parameters, " {", indent: 40) == """
        \(Self.blanks(40))public init(
        \(Self.blanks(40))  id: String? = nil,
        \(Self.blanks(40))  credentialID: String? = nil,
        \(Self.blanks(40))  delegationCredentialID: String? = nil
        \(Self.blanks(40))) {
        """)
  }

  @Test func exactlyTheWidth() {
    let name = String(repeating: "a", count: 100 - 4 - "func (x: Int) {".count)
    #expect(layout("func " + name, ["x: Int"], " {").count == 100)
    #expect(layout("func a" + name, ["x: Int"], " {").contains("\n"))
  }

  @Test func callsEndInTheirTail() {
    #expect(
      layout(
        "try await listOrganizationMembersWithResponse",
        ["organizationID: organizationID", "options: options"], ".value", indent: 6) == """
                try await listOrganizationMembersWithResponse(
                  organizationID: organizationID, options: options
                ).value
          """)
  }

  /// Whatever its length, the formatter leaves what comes out as it is.
  @Test func theFormatterAgrees() throws {
    var source = "struct Generated {\n"
    for length in stride(from: 4, through: 76, by: 6) {
      for count in [0, 1, 2, 3, 6] {
        let name = "f\(count)" + String(repeating: "n", count: length)
        let type = "T" + String(repeating: "y", count: length)
        let parameters = (0..<count).map { "p\($0)\(name.prefix(length / 2)): \(type)? = nil" }
        let tail = " async throws(\(type)) -> Response<\(type.prefix(30)), RawHeaders> {"
        source += layout("public func " + name, parameters, tail, indent: 2) + "\n"
        let arguments = (0..<count).map { "p\($0)\(name.prefix(length / 2)): value\($0)" }
        source += layout("try await " + name, arguments, ".value", indent: 4) + "\n  }\n"
        source += layout("func x" + name, parameters, " {", indent: 2) + "\n"
        source += layout("return " + name, arguments, "", indent: 4) + "\n  }\n"
      }
    }
    let findings = try SwiftCompiler.formatFindings(in: source + "}\n")
    let first = findings.split(separator: "\n").prefix(20).joined(separator: "\n")
    #expect(first == "", "\(source)")
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
