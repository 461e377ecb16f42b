import Foundation
import Testing

@testable import CalqueRuntime

/// How lists go on from page to page, and how they end.
struct PagingTests {
  private func numbers(
    _ paging: Paging<JSONValue>, _ answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) async -> Listing {
    await Listing(
      paging, RecordingTransport { (request) throws(TransportError) in answer(request) })
  }

  private static func page(_ request: HTTPRequest, _ name: String) -> String? {
    let items = URLComponents(url: request.url, resolvingAgainstBaseURL: true)?.queryItems
    return items?.first { $0.name == name }?.value
  }

  private static let cursor = Paging<JSONValue>.cursor(
    "after", next: { $0["next"] }, hasMore: { $0["more"]?.bool })

  @Test func `a cursor is sent until there is none`() async {
    let list = await numbers(Self.cursor) { request in
      switch Self.page(request, "after") {
      case nil: json(#"{"items": [1, 2], "next": "a b"}"#)
      case "a b": json(#"{"items": [], "next": 7}"#)
      case "7": json(#"{"items": [3], "next": null}"#)
      default: answer(400)
      }
    }
    #expect(list.items == [1, 2, 3])
    #expect(list.queries == ["limit=2", "limit=2&after=a%20b", "limit=2&after=7"])
  }

  @Test func `an empty cursor is none, and so is one behind the word that there is no more`() async
  {
    let last = #"{"items": [1], "next": "", "more": false}"#
    #expect(await numbers(Self.cursor) { _ in json(last) }.queries == ["limit=2"])
    let said = #"{"items": [1], "next": "x", "more": false}"#
    #expect(await numbers(Self.cursor) { _ in json(said) }.queries == ["limit=2"])
  }

  @Test func `more without a cursor is an error, not an end`() async {
    let list = await numbers(Self.cursor) { _ in json(#"{"items": [1], "more": true}"#) }
    #expect(list.items == [1])
    #expect(list.decoding?.expected == "a cursor")
  }

  @Test func `cursors that go round end with an error`() async {
    let list = await numbers(Self.cursor) { request in
      let next = Self.page(request, "after") == "a" ? "b" : "a"
      return json(#"{"items": ["\#(next)"], "next": "\#(next)"}"#)
    }
    #expect(list.items == ["a", "b", "a"])
    #expect(list.queries.count == 3)
    #expect(list.decoding?.found == "that to an earlier one")
    #expect(list.decoding?.kind == .paging)
  }

  @Test func `pages are counted until one is empty`() async {
    let list = await numbers(.page("page")) { request in
      Self.page(request, "page") == "3"
        ? json(#"{"items": []}"#) : json(#"{"items": [\#(Int.random(in: 1...1_000_000_000))]}"#)
    }
    #expect(list.queries == ["limit=2&page=1", "limit=2&page=2", "limit=2&page=3"])
    #expect(list.items.count == 2)
  }

  @Test func `or as many as there are said to be, from any number on`() async {
    let paging = Paging<JSONValue>.page("page", from: 0, pages: { $0["pages"]?.int })
    let list = await numbers(paging) { request in
      json(#"{"items": [\#(Self.page(request, "page") ?? "")], "pages": 2}"#)
    }
    #expect(list.items == [0, 1])
    #expect(list.queries.count == 2)
  }

  @Test func `a server that does not look at the number ends with an error`() async {
    let list = await numbers(.page("page")) { _ in json(#"{"items": [1]}"#) }
    #expect(list.items == [1, 1])
    #expect(list.decoding?.found == "the same one again")
  }

  @Test(
    arguments: [
      (nil, ["offset=0", "offset=2", "offset=4"]), (3, ["offset=0"]),
    ] as [(Int?, [String])])
  func `items are counted until a page is short`(limit: Int?, queries: [String]) async {
    let list = await numbers(.offset("offset", limit: limit)) { request in
      switch Self.page(request, "offset") {
      case "0": json(#"{"items": [1, 2]}"#)
      case "2": json(#"{"items": [3, 4]}"#)
      default: json(#"{"items": [5]}"#)
      }
    }
    #expect(list.queries == queries.map { "limit=2&" + $0 })
    #expect(list.failure == nil)
  }

  @Test func `or empty, or the last of the total`() async {
    let empty = await numbers(.offset("offset")) { request in
      json(Self.page(request, "offset") == "0" ? #"{"items": [1]}"# : #"{"items": []}"#)
    }
    #expect(empty.queries.count == 2)
    let total = await numbers(.offset("offset", limit: 9, total: { $0["total"]?.int })) {
      json(#"{"items": [\#(Self.page($0, "offset") ?? "")], "total": 3}"#)
    }
    #expect(total.items == [0, 1, 2])
    let broken = await numbers(.offset("offset", total: { $0["total"]?.int })) { _ in
      json(#"{"items": [], "total": 3}"#)
    }
    #expect(broken.queries.count == 1)
  }

  @Test func `URLs in the body are followed, relative ones from page to page`() async {
    let list = await numbers(.url { $0["next"] }) { request in
      switch request.url.absoluteString {
      case "https://api.example.com/v1/things?limit=2":
        json(#"{"items": [1], "next": "https://api.example.com/v1/more/a?x=1"}"#)
      case "https://api.example.com/v1/more/a?x=1": json(#"{"items": [2], "next": "b"}"#)
      case "https://api.example.com/v1/more/b": json(#"{"items": [3], "next": "?y=2"}"#)
      case "https://api.example.com/v1/more/b?y=2": json(#"{"items": [4], "next": "/v1/c"}"#)
      case "https://api.example.com/v1/c": json(#"{"items": [5], "next": null}"#)
      default: answer(400)
      }
    }
    #expect(list.items == [1, 2, 3, 4, 5])
    #expect(list.failure == nil)
  }

  @Test(arguments: [
    "https://evil.example/v1/things", "http://api.example.com/v1/things?a",
    "https://api.example.com:8443/", "//evil.example/", "https://api.example.com@evil.example/",
    "https://me@api.example.com/", "file:///etc/passwd", "data:,x",
  ])
  func `a page on another server is not asked for`(_ url: String) async {
    let list = await numbers(.url { $0["next"] }) { _ in
      json(#"{"items": [1], "next": "\#(url)"}"#)
    }
    #expect(list.items == [1])
    #expect(list.queries.count == 1)
    #expect(list.invalid?.kind == .foreignPage)
  }

  @Test func `URLs that go round end with an error`() async {
    let list = await numbers(.url { $0["next"] }) { _ in
      json(#"{"items": [1], "next": "/v1/again"}"#)
    }
    #expect(list.items == [1, 1])
    #expect(list.decoding != nil)
  }

  @Test func `links in the header are followed`() async {
    let list = await numbers(.link()) { request in
      var response = json(#"{"items": [\#(Self.page(request, "page") ?? "1")]}"#)
      if Self.page(request, "page") == nil {
        response.headers["Link"] = #"<https://api.example.com/v1/things?page=2>; rel="next""#
      }
      return response
    }
    #expect(list.items == [1, 2])
    #expect(list.failure == nil)
  }

  @Test func `pages without items may be equal`() async {
    let list = await numbers(.link()) { request in
      let page = Self.page(request, "page") ?? "1"
      var response = json(#"{"items": [\#(page == "4" ? "7" : "")]}"#)
      if let next = ["1": 2, "2": 3, "3": 4][page] {
        response.headers["Link"] = #"</v1/things?page=\#(next)>; rel="next""#
      }
      return response
    }
    #expect(list.items == [7])
    #expect(list.failure == nil)
  }

  @Test func `a reference with a URL in its query is still a relative one`() async {
    let list = await numbers(.url { $0["next"] }) { request in
      switch request.url.absoluteString {
      case "https://api.example.com/v1/things?limit=2":
        json(#"{"items": [1], "next": "https://api.example.com/v1/more/a?x=1"}"#)
      case "https://api.example.com/v1/more/a?x=1":
        json(#"{"items": [2], "next": "?page=2&back=https://x"}"#)
      case "https://api.example.com/v1/more/a?page=2&back=https://x": json(#"{"items": [3]}"#)
      default: answer(400)
      }
    }
    #expect(list.items == [1, 2, 3])
    #expect(list.failure == nil)
  }

  @Test func `credentials go along to every page`() async throws {
    let transport = RecordingTransport(answers: [
      json(#"{"items": [1], "next": "/v1/2"}"#), json(#"{"items": [2]}"#),
    ])
    let client = TestClient(transport, credentials: .bearer("t"))
    for try await _ in client.list(.url { $0["next"] }) {}
    #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer t", "Bearer t"])
  }

  @Test func `an error of one page ends the list`() async {
    let list = await numbers(.page("page")) { request in
      Self.page(request, "page") == "3"
        ? answer(500) : json(#"{"items": [\#(Self.page(request, "page") ?? "")]}"#)
    }
    #expect(list.items == [1, 2])
    #expect(list.failure?.status == 500)
    #expect(list.queries.count == 3)
  }

  @Test func `leaving the loop ends the requests, and another loop begins anew`() async throws {
    let transport = RecordingTransport { (request) throws(TransportError) in
      json(#"{"items": [\#(Self.page(request, "page") ?? ""), 0]}"#)
    }
    let pages = TestClient(transport).list(.page("page"))
    #expect(transport.requests.isEmpty)
    for try await item in pages.items where item.int == 2 { break }
    #expect(transport.requests.count == 2)
    for try await page in pages {
      #expect(page["items"] == [1, 0])
      break
    }
    #expect(transport.requests.count == 3)
  }

  @Test func `a cancelled task asks for no further page`() async {
    let transport = RecordingTransport { (request) throws(TransportError) in
      json(#"{"items": [\#(Self.page(request, "page") ?? "")]}"#)
    }
    let pages = TestClient(transport).list(.page("page"))
    let task = Task {
      do throws(TestError) {
        for try await page in pages where page["items"] == [2] {
          withUnsafeCurrentTask { $0?.cancel() }
        }
        return nil as TestError?
      } catch {
        return error
      }
    }
    guard case .call(let failure)? = await task.value, case .cancelled = failure.reason else {
      Issue.record("the list did not end with the task")
      return
    }
    #expect(transport.requests.count == 2)
  }

  @Test func `pages for tests`() async throws {
    let pages = PageSequence<[Int], Int, TestError>(of: [[1, 2], [], [3]]) { $0 }
    var items: [Int] = []
    for try await item in pages.items { items.append(item) }
    #expect(items == [1, 2, 3])
    for try await _ in PageSequence<[Int], Int, TestError>(of: [], items: { $0 }) {
      Issue.record("there is no page")
    }
    let failing = PageSequence<[Int], Int, TestError>(throwing: .undocumented(answer(500)))
    await #expect(throws: TestError.self) { for try await _ in failing {} }
  }
}

/// What a loop over a list came to.
private struct Listing {
  var items: [JSONValue] = []
  var failure: TestError?
  var queries: [String] = []

  init(_ paging: Paging<JSONValue>, _ transport: RecordingTransport) async {
    do throws(TestError) {
      for try await item in TestClient(transport).list(paging).items { items.append(item) }
    } catch {
      failure = error
    }
    queries = transport.requests.map { $0.url.query(percentEncoded: true) ?? "" }
  }

  var decoding: DecodingFailure? {
    if case .call(let call) = failure, case .decoding(let fault) = call.reason {
      fault
    } else {
      nil
    }
  }

  var invalid: InvalidRequest? {
    if case .call(let call) = failure, case .invalidRequest(let fault) = call.reason {
      fault
    } else {
      nil
    }
  }
}

extension TestClient {
  private static let list = APIOperation<JSONValue, TestError>(
    .get, "/things", security: [["bearer"], []], success: [.json(200, JSONValue.self)])

  fileprivate func list(
    _ paging: Paging<JSONValue>
  ) -> PageSequence<JSONValue, JSONValue, TestError> {
    var request = APIRequest()
    request.query("limit", 2)
    return api.pages(Self.list, request, .init(), by: paging) { $0["items"]?.array ?? [] }
  }
}

private func json(_ text: String) -> HTTPResponse { answer(200, "application/json", text) }

private func answer(_ status: Int) -> HTTPResponse { HTTPResponse(status: status) }
