import CalqueRuntime
import Foundation
import Testing
import Wire

/// Every style of every place against a server that decodes it: what comes back is what was sent.
@Suite("Styles", .enabled(if: LiveServer.isAvailable))
struct WireStyleTests {
  private let run: Run

  init() throws { run = try Run() }

  private var client: WireClient {
    get throws { WireClient(server: ServerURL(try run.url("wire", .example))) }
  }

  @Test(arguments: WireStyle.cells)
  func carriesValues(_ style: WireStyle, _ sample: WireSample) async throws {
    let sent = style.values(sample)
    let echo: Values
    do {
      echo = try await style.send(client, sent)
    } catch {
      Issue.record("\(error)\n\(try await run.received())")
      return
    }
    #expect(echo == sent)
    _ = try await run.request()
  }

  @Test func leavesOutWhatIsEmpty() async throws {
    let queries = try client.queries
    #expect(try await queries.form(string: "", colors: [], color: .init(), words: [:]).string == "")
    #expect(try await queries.formJoined(anything: [nil], numbers: []) == Values())
    #expect(try await queries.pipe(colors: [], color: .init()) == Values())
    #expect(try await queries.deep(filter: .init(range: .init(), tags: [])) == Values())
    #expect(try await client.headers.simple(xColors: [], xColor: .init()) == Values())
    #expect(try await client.cookies.form(string: "", colors: []) == Values(string: ""))
    #expect(try await run.received().map(\.query) == ["string=", "", "", "", "", ""])
  }

  @Test(arguments: ["", ".", ".."])
  func sendsNoPathThatIsAnother(_ text: String) async throws {
    let queries = try client.queries
    let error = try #require(
      await #expect(throws: WireError.self) { try await queries.reserved(text: text) })
    guard case .call(let failure) = error, case .invalidRequest = failure.reason else {
      throw error
    }
    #expect(try await run.received().isEmpty)
  }

  /// Reserved characters stay as they are, and what is encoded already is not encoded again.
  @Test func leavesReservedCharacters() async throws {
    let text = "a:/@!$'()*,;=+%C3%A9 é"
    let echo = try await client.queries.reserved(
      text: text, string: text, colors: [":/@!$'()*;", "b"], color: .init(b: text), words: "")
    let read = "a:/@!$'()*,;=+é é"
    #expect(echo["path"] == ["text": .string(read)])
    #expect(
      echo["query"] == [
        "string": .string(read), "colors": [":/@!$'()*;", "b"], "color": ["B": .string(read)],
        "words": "",
      ])
    let request = try await run.request()
    #expect(request.path == "/queries/reserved/a:/@!$'()*,;=+%C3%A9%20%C3%A9")
    #expect(request.query.contains("string=a:/@!$'()*,;=+%C3%A9%20%C3%A9&"))
  }

  @Test func carriesContent() async throws {
    let filter = Filter(text: "a/b?c\"d,é日本🎨", range: .init(from: 1, to: .max), tags: ["", "1"])
    let sent = try JSONValue(filter)
    let echo = try await client.queries.content(
      filter: filter, filterQuery: filter, xFilter: filter, filterCookie: filter, note: "a&b é")
    #expect(echo["path"]?["filter"] == sent)
    #expect(echo["query"] == ["filter": sent, "note": "a&b é"])
    #expect(echo["header"]?["X-Filter"] == sent)
    #expect(echo["cookie"]?["filter"] == sent)
    _ = try await run.request()
  }

  @Test func carriesListsWithoutAType() async throws {
    let list: JSONValue = [1, "a,b", true]
    #expect(try await client.queries.form(anything: list).anything == list)
    #expect(try await client.queries.formJoined(anything: list).anything == list)
    #expect(try await client.headers.simple(xAnything: [1, "a", true]).anything == [1, "a", true])
    #expect(try await client.cookies.form(anything: list).anything == list)
    #expect(try await run.received().flatMap(\.violations) == [])
  }
}
