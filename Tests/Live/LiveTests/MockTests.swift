import Foundation
import Lists
import Testing

/// Code under test, which asks for no more than the methods of a group.
private struct Counter<Entries: ListsClient.Entries.Methods>: Sendable {
  let entries: Entries

  func count() async throws(ListsError) -> Int {
    var count = 0
    for try await _ in entries.listByCursorAll(limit: 2) { count += 1 }
    return count
  }

  func names() async throws(ListsError) -> [String] {
    try await entries.listByOffset().map(\.name)
  }
}

/// What is generated for tests: mocks of closures, examples, and a client whose transport answers.
@Suite("What is generated for tests")
struct MockTests {
  private static let entry = Entry.example

  @Test func examplesAreThoseOfTheDescription() {
    #expect(Entry.example == Entry(id: 1, name: "first"))
    #expect(EntryPage.example.meta == .init(next: "c3", more: true))
    #expect(EntryPage.example.entries.map(\.name) == ["first", "second"])
  }

  private func failure(
    _ call: () async throws(ListsError) -> some Sendable
  ) async -> ListsError? {
    do throws(ListsError) {
      _ = try await call()
      return nil
    } catch {
      return error
    }
  }

  @Test func aMockDoesWhatItsClosuresDo() async throws {
    var mock = ListsClient.Entries.Mock()
    mock.onListByOffset = { offset, limit in
      #expect(offset == nil && limit == nil)
      return [Self.entry]
    }
    mock.onListByCursorPages = { limit in
      let page = EntryPage(
        entries: Array(repeating: Self.entry, count: limit ?? 0), meta: .init(more: false))
      return PageSequence(of: [page, page]) { $0.entries }
    }
    let counter = Counter(entries: mock)
    #expect(try await counter.names() == ["first"])
    #expect(try await counter.count() == 4)
    let response = try await mock.listByOffsetWithResponse()
    #expect(response.status == 200)
    #expect(response.value == [Self.entry])
  }

  @Test func aClosureMayThrowAnything() async {
    var mock = ListsClient.Entries.Mock()
    mock.onListByOffset = { _, _ in throw ListsError.undocumented(HTTPResponse(status: 404)) }
    let undocumented = await failure { () throws(ListsError) in try await mock.listByOffset() }
    #expect(undocumented?.status == 404)
    mock.onListByOffset = { _, _ in throw TransportError(.unreachable, "Away.") }
    let unreachable = await failure { () throws(ListsError) in try await mock.listByOffset() }
    #expect(unreachable?.isRetryable == true)
    mock.onListByOffset = { _, _ in throw CancellationError() }
    let cancelled = await failure { () throws(ListsError) in try await mock.listByOffset() }
    guard case .call(let call) = cancelled, case .cancelled = call.reason else {
      Issue.record("\(String(describing: cancelled))")
      return
    }
  }

  @Test func aClosureThatIsNotSetIsAnErrorThatSaysSo() async {
    let counter = Counter(entries: ListsClient.Entries.Mock())
    let value = await failure { () throws(ListsError) in try await counter.names() }
    #expect(value?.errorDescription?.contains("Entries.Mock.onListByOffset is not set") == true)
    let pages = await failure { () throws(ListsError) in try await counter.count() }
    #expect(pages?.errorDescription?.contains("Entries.Mock.onListByCursorPages") == true)
  }

  @Test func theGroupItselfIsSuchMethods() async throws {
    let stub = StubTransport(basePath: "/v1")
    stub.on(.get, "/counted", .json([Self.entry]))
    let client = ListsClient(
      server: "https://lists.example/v1", credentials: .key("k"),
      configuration: .init(transport: stub))
    #expect(try await Counter(entries: client.entries).names() == ["first"])
    let any: any ListsClient.Entries.Methods = client.entries
    #expect(try await any.listByOffset(limit: 3).count == 1)
    #expect(stub.calls(.get, "/counted").map { $0.query("limit") } == [nil, "3"])
  }
}
