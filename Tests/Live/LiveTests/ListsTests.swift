import Foundation
import Lists
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Lists that come in pages, in every way, and how they end.
@Suite("Lists", .enabled(if: ServerProcess.isAvailable))
struct ListsTests {
  private static let server = ServerProcess.start("lists.py")
  private static let all = Array(0..<7)

  private let run = UUID()
  private let origin: String

  init() throws {
    origin = "http://127.0.0.1:\(try #require(Self.server).port)"
  }

  /// What the server received of a request.
  private struct Received: Decodable {
    let target: String
    let key: String?
  }

  private func entries(_ scenario: String = "plain") -> ListsClient.Entries {
    ListsClient(server: "\(origin)/\(scenario)/\(run)", credentials: .key("k")).entries
  }

  /// The requests so far; each of them has brought the key.
  private func received() async throws -> [Received] {
    let url = try #require(URL(string: "\(origin)/_received/\(run)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    let requests = try JSONDecoder().decode([Received].self, from: data)
    #expect(requests.allSatisfy { $0.key == "k" })
    return requests
  }

  private func ids<Page>(
    _ items: PagedItems<Page, Entry, ListsError>
  ) async throws(ListsError) -> [Int] {
    var ids: [Int] = []
    for try await entry in items { ids.append(entry.id) }
    return ids
  }

  @Test func followsCursors() async throws {
    #expect(try await ids(entries().listByCursorAll()) == Self.all)
    #expect(try await received().count == 3)
  }

  @Test func passesTheOtherParametersOnEachPage() async throws {
    var sizes: [Int] = []
    for try await page in entries().listByCursorPages(limit: 4) { sizes.append(page.entries.count) }
    #expect(sizes == [4, 3])
    #expect(try await received().allSatisfy { $0.target.contains("limit=4") })
  }

  @Test func countsPages() async throws {
    #expect(try await ids(entries().listByNumberAll()) == Self.all)
    #expect(try await received().map { $0.target.suffix(6) } == ["page=1", "page=2", "page=3"])
  }

  @Test func countsItems() async throws {
    #expect(try await ids(entries().listByOffsetAll(limit: 2)) == Self.all)
    #expect(try await received().count == 4)
  }

  @Test func followsURLsInTheBody() async throws {
    #expect(try await ids(entries().listByURLAll()) == Self.all)
    #expect(try await received().count == 3)
  }

  @Test func followsLinksInTheHeader() async throws {
    #expect(try await ids(entries().listByLinkAll()) == Self.all)
    #expect(try await received().count == 3)
  }

  @Test func endsACircleWithAnError() async throws {
    await #expect(throws: ListsError.self) { try await ids(entries("circle").listByCursorAll()) }
    let byCursor = try await received().count
    #expect(byCursor == 3)
    await #expect(throws: ListsError.self) { try await ids(entries("circle").listByURLAll()) }
    #expect(try await received().count == byCursor + 3)
  }

  @Test func asksNoOtherServer() async throws {
    var seen = 0
    do {
      for try await _ in entries("foreign").listByURLAll() { seen += 1 }
      Issue.record("the list ended as if that were all")
    } catch {
      guard case .call(let failure) = error, case .invalidRequest(let fault) = failure.reason else {
        throw error
      }
      #expect(fault.kind == .foreignPage)
    }
    #expect(seen == 3)
    #expect(try await received().count == 1)
  }

  @Test func endsWithTheErrorOfThePageThatFails() async throws {
    var seen = 0
    do {
      for try await _ in entries("failing").listByNumberAll() { seen += 1 }
      Issue.record("the list ended as if that were all")
    } catch {
      #expect(error.status == 500)
      #expect(error.response?.operation == "GET /numbered")
    }
    #expect(seen == 6)
    #expect(try await received().count == 3)
  }

  @Test func asksForNothingBehindTheEndOfTheLoop() async throws {
    let pages = entries().listByCursorPages(limit: 2)
    #expect(try await received().isEmpty)
    for try await entry in pages.items where entry.id == 2 { break }
    #expect(try await received().count == 2)
  }
}
