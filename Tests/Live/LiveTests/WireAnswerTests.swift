import CalqueRuntime
import Foundation
import Testing
import Wire

/// Every kind of answer, and every method.
@Suite("Answers", .enabled(if: LiveServer.isAvailable))
struct WireAnswerTests {
  private let run: Run

  init() throws { run = try Run() }

  private var client: WireClient {
    get throws { WireClient(server: ServerURL(try run.url("wire", .example))) }
  }

  private func failure(_ answer: String) async throws -> WireError {
    let answers = try client.answers
    return try #require(
      await #expect(throws: WireError.self) { try await answers.pick(answer: answer) })
  }

  @Test func prefersTheExactStatus() async throws {
    let answers = try client.answers
    #expect(try await answers.pick(answer: "200") == .one(One(one: 1)))
    #expect(try await answers.pick(answer: "201") == .two(Two(two: "2")))
    #expect(try await answers.pick(answer: "204") == .empty)
    #expect(try await answers.pick(answer: "206") == .text("some"))
    let accept = try await run.received().first?.headers["accept"]
    #expect(accept == "application/json, text/plain;q=0.9, application/problem+json")
  }

  @Test func tellsErrorsApart() async throws {
    guard case .documented(.missing(let missing), _) = try await failure("404") else {
      throw try await failure("404")
    }
    #expect(missing.missing == "it")
    guard case .documented(.refused(let refused), _) = try await failure("409") else {
      throw try await failure("409")
    }
    #expect(refused.refused == "so")
    guard case .documented(.broken(let broken), _) = try await failure("500") else {
      throw try await failure("500")
    }
    #expect(broken.broken == "all")
  }

  @Test(arguments: ["404-other", "418-wrong"])
  func losesNothingOfAnErrorThatIsNotAsDocumented(_ answer: String) async throws {
    guard case .undocumented(let response) = try await failure(answer) else {
      throw try await failure(answer)
    }
    #expect(!response.body.isEmpty)
  }

  @Test func goesByTheMediaType() async throws {
    let answers = try client.answers
    #expect(try await answers.negotiate(answer: "one") == .one(One(one: 1)))
    #expect(try await answers.negotiate(answer: "two") == .two(Two(two: "2")))
    #expect(try await answers.negotiate(answer: "json") == .two(Two(two: "2")))
    let error = try #require(
      await #expect(throws: WireError.self) { try await answers.negotiate(answer: "html") })
    guard case .call(let failure) = error, case .decoding(let detail) = failure.reason else {
      throw error
    }
    #expect(detail.found == "text/html")
    let accept = try await run.received().first?.headers["accept"]
    #expect(accept == "application/vnd.wire.two+json, application/vnd.wire.one+json;q=0.9")
  }

  @Test func downloadsBytes() async throws {
    let answers = try client.answers
    #expect(try await answers.download(answer: "png") == Data(0...255))
    #expect(try await answers.download(answer: "jpeg") == Data([255, 0xD8, 13, 10, 0]))
    #expect(try await answers.download(answer: "bytes") == Data())
    #expect(try await answers.downloadWithResponse(answer: "png").http.mediaType == "image/png")
  }

  @Test(arguments: [
    ("utf-8", "Grüße, 日本"), ("none", "Grüße, 日本"), ("bom", "Grüße, 日本"), ("latin-1", "Grüße"),
    ("windows-1252", "„Grüße“ €"), ("windows-1251", "Привет"), ("latin-2", "Žluťoučký"),
    ("latin-9", "Grüße €"), ("utf-16", "Grüße, 日本"), ("utf-16be", "Grüße, 日本"),
    ("utf-16le", "Grüße, 日本"), ("shift_jis", "日本"), ("us-ascii", "Gruss"),
    ("unknown", "Grüße, 日本"), ("csv", "a,b\r\n1,2\r\n"), ("gzip", "Grüße"),
  ])
  func readsTextsInTheirCharset(_ answer: String, _ text: String) async throws {
    #expect(try await client.answers.read(answer: answer) == text)
  }

  @Test(arguments: ["plain", "gzip", "deflate", "203"])
  func readsTheDefaultAnswerOfASuccess(_ answer: String) async throws {
    #expect(try await client.answers.`default`(answer: answer) == One(one: 1))
  }

  @Test func takesTheDefaultAnswerForAnErrorToo() async throws {
    let answers = try client.answers
    let error = try #require(
      await #expect(throws: WireError.self) { try await answers.`default`(answer: "500") })
    guard case .documented(.one(let one), _) = error else { throw error }
    #expect(one == One(one: 1))
  }

  @Test func typesHeaders() async throws {
    let headers = try await client.answers.headersWithResponse().headers
    #expect(headers.xString == "a, b=c \"d\"")
    #expect(headers.xInteger == -9_007_199_254_740_993)
    #expect(headers.xNumber == 0.0025)
    #expect(headers.xBoolean == true)
    #expect(headers.xDate == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(headers.lastModified == Date(timeIntervalSince1970: 1_709_209_845))
    #expect(headers.xDateTime == Date(timeIntervalSince1970: 1_709_209_845.5))
    #expect(headers.xUUID == UUID(uuidString: "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"))
    #expect(headers.xShade == .darkBlue)
    #expect(headers.xColors == ["blue", "black", "brown"])
    #expect(headers.xNumbers == [1, 2, 3])
    #expect(headers.xColor == WireColor(r: 100, g: 1.5, b: "7"))
    #expect(headers.xColorExploded == WireColor(r: 100, g: 1.5, b: "x=y"))
    #expect(headers.xWords == ["one": "eins", "two": "2"])
    #expect(headers.xFilter == Filter(text: "a, b", range: .init(from: 1)))
    #expect(headers.xAbsent == nil)
    #expect(headers["X-Boolean"] == "true")
  }

  @Test func knowsEveryMethod() async throws {
    let methods = try client.methods
    #expect(try await methods.get() == "GET")
    #expect(try await methods.put() == "PUT")
    #expect(try await methods.post() == "POST")
    #expect(try await methods.delete() == "DELETE")
    #expect(try await methods.options() == "OPTIONS")
    #expect(try await methods.patch() == "PATCH")
    #expect(try await methods.trace() == "TRACE")
    #expect(try await methods.query() == "QUERY")
    #expect(try await methods.copy() == "COPY")
    #expect(try await methods.search("é") == "m-Search")
    #expect(try await methods.headWithResponse().headers.xMethod == "HEAD")
    #expect(try await run.received().last?.method == "HEAD")
  }
}
