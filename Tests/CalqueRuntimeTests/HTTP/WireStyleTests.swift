import CalqueRuntime
import Foundation
import Testing

/// Parameters over a socket, and back by a decoder that is written from the specification alone:
/// values are compared, not texts (OpenAPI 3.1.1, section 4.8.12.4).
struct WireStyleTests {
  private static let words = ["a b", "c,d", "e&f=g", "100%", "é/ü", "h;i", "j|k", "?#[]", "'\"+"]
  private static let members = ["R": "1 0", "G": "a&b", "B": "é"]

  /// What arrives: the path, the query's pairs, the header `X-P` and the cookies.
  private struct Arrived {
    let path: String
    let query: [String]
    let header: String?
    let cookies: [String]
  }

  private func send(_ prepare: (inout APIRequest) -> Void) async throws -> Arrived {
    let server = try LoopbackServer { _ in
      [.send("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")]
    }
    let operation = APIOperation<Void, TestError>(.get, "/x{p}", success: [.empty(204)])
    var call = APIRequest()
    call.path("p", "-")
    prepare(&call)
    let client = APIClient<TestError>(
      server: "http://127.0.0.1:\(server.port)", configuration: .init())
    _ = try await client.value(operation, call)
    let request = try #require(server.requests.last)
    let target = request.line.split(separator: " ")[1].split(separator: "?", maxSplits: 1)
    return Arrived(
      path: String(target[0].dropFirst(2)),
      query: target.count > 1 ? target[1].split(separator: "&").map(String.init) : [],
      header: request.header("X-P"),
      cookies: request.header("Cookie")?.components(separatedBy: "; ") ?? [])
  }

  private func decoded(_ text: some StringProtocol) -> String {
    String(text).removingPercentEncoding ?? "not decodable: \(text)"
  }

  private func list(_ text: some StringProtocol, _ separator: String) -> [String] {
    String(text).components(separatedBy: separator).map(decoded)
  }

  /// `R=1,G=2`.
  private func pairs(_ texts: [String]) -> [String: String] {
    Dictionary(
      texts.map { text in
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (decoded(parts[0]), decoded(parts[1]))
      }, uniquingKeysWith: { "\($0) and \($1)" })
  }

  /// `R,1,G,2`.
  private func flat(_ texts: [String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: texts.count, by: 2).map {
        (texts[$0], texts[$0 + 1])
      })
  }

  @Test func `in the path`() async throws {
    let (words, members) = (Self.words, Self.members)
    func path(
      _ value: some JSONWritable, _ style: ParameterStyle, _ explode: Bool
    ) async throws -> String {
      try await send { $0.path("p", value, style: style, explode: explode) }.path
    }
    #expect(list(try await path(words, .simple, false), ",") == words)
    #expect(flat(list(try await path(members, .simple, false), ",")) == members)
    #expect(
      pairs(try await path(members, .simple, true).components(separatedBy: ",")) == members)
    #expect(list(try await path(words, .label, false).dropFirst(), ",") == words)
    #expect(list(try await path(words, .label, true).dropFirst(), ".") == words)
    #expect(
      pairs(try await path(members, .label, true).dropFirst().components(separatedBy: "."))
        == members)
    #expect(list(try await path(words, .matrix, false).dropFirst(3), ",") == words)
    #expect(list(";" + (try await path(words, .matrix, true)), ";p=").dropFirst() == words[...])
    #expect(
      pairs(try await path(members, .matrix, true).dropFirst().components(separatedBy: ";"))
        == members)
  }

  @Test func `in the query`() async throws {
    let (words, members) = (Self.words, Self.members)
    let noSpaces = words.filter { !$0.contains(" ") && !$0.contains("|") }
    let repeated = try await send { $0.query("p", words) }.query
    #expect(repeated.map { decoded($0.dropFirst(2)) } == words)
    let joined = try await send { $0.query("p", words, explode: false) }.query
    #expect(list(joined[0].dropFirst(2), ",") == words)
    let form = try await send { $0.query("p", members) }.query
    #expect(pairs(form) == members)
    for (style, separator) in [(ParameterStyle.spaceDelimited, "%20"), (.pipeDelimited, "%7C")] {
      let query = try await send { $0.query("p", noSpaces, style: style, explode: false) }.query
      #expect(list(query[0].dropFirst(2), separator) == noSpaces)
    }
    let deep = pairs(try await send { $0.query("p", members, style: .deepObject) }.query)
    #expect(deep == Dictionary(uniqueKeysWithValues: members.map { ("p[\($0.key)]", $0.value) }))
    let json = try await send { $0.query("p", words, style: .json) }.query
    #expect(try [String](jsonData: Data(decoded(json[0].dropFirst(2)).utf8)) == words)
  }

  @Test func `in headers and cookies`() async throws {
    let plain = ["a b", "100%", "x;y"]
    let header = try await send { $0.header("X-P", plain) }.header
    #expect(header?.components(separatedBy: ",") == plain)
    let exploded = try await send { $0.header("X-P", ["R": "1", "G": "2"], explode: true) }.header
    #expect(pairs(exploded?.components(separatedBy: ",") ?? []) == ["R": "1", "G": "2"])
    let arrived = try await send { request in
      request.cookie("p", Self.words)
      request.cookie("q", Self.words, explode: false)
      request.cookie("r", "a/b;c", style: .cookie)
    }
    let cookies = arrived.cookies
    #expect(cookies.filter { $0.hasPrefix("p=") }.map { decoded($0.dropFirst(2)) } == Self.words)
    #expect(cookies.first { $0.hasPrefix("q=") }.map { list($0.dropFirst(2), ",") } == Self.words)
    #expect(cookies.last == "r=a/b%3Bc")
  }
}
