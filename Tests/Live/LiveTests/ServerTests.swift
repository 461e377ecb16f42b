import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server itself: a judge who lets everything pass would prove nothing.
@Suite("The server", .enabled(if: LiveServer.isAvailable))
struct ServerTests {
  private let run: Run

  init() throws {
    run = try Run()
  }

  /// Sends a raw request and returns the status and what the server has against it.
  private func send(
    _ method: String, _ description: String, _ path: String, body: String? = nil,
    headers: [String: String] = ["Authorization": "Bearer x"]
  ) async throws -> (status: Int, violations: String) {
    let url = try #require(URL(string: run.url(description, .example).absoluteString + path))
    var request = URLRequest(url: url)
    request.httpMethod = method
    request.allHTTPHeaderFields = headers
    if let body {
      request.httpBody = Data(body.utf8)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let (_, response) = try await URLSession.shared.data(for: request)
    let status = try #require(response as? HTTPURLResponse).statusCode
    return (status, try await run.received().flatMap(\.violations).joined(separator: "\n"))
  }

  private static let saving = "/v2/calendars/ics-feed/save"

  @Test func acceptsThePagesRequest() async throws {
    let body = """
      {"readOnly": false, "urls": ["https://cal.com/ics/feed.ics", "http://cal.com/ics/feed.ics"]}
      """
    let answer = try await send("POST", "cal-com", Self.saving, body: body)
    #expect(answer == (201, ""))
  }

  @Test func refusesAnUndeclaredQueryParameter() async throws {
    let answer = try await send("GET", "cal-com", "/v2/calendars?page=1")
    #expect(answer.status == 418)
    #expect(answer.violations.contains("page is not declared"))
  }

  /// What no style makes of a value of the declared type.
  @Test(arguments: [
    ("/queries/form?integer=one", "no whole number"), ("/queries/form?date=2023-02-29", "date"),
    ("/queries/form?string=a&string=b", "comes 2 times"), ("/queries/form?shade=red", "red"),
    ("/queries/pipe?numbers=1,2", "no whole number"), ("/queries/pipe?x=1", "x is not declared"),
    ("/queries/deep?color%5BX%5D=1", "X"), ("/queries/space?color=R%201%20G", "without a value"),
    ("/paths/other", "not in the description"),
  ])
  func refusesWhatNoStyleMakes(_ path: String, _ reason: String) async throws {
    let answer = try await send("GET", "wire", path, headers: [:])
    #expect(answer.status == 418)
    #expect(answer.violations.contains(reason))
  }

  @Test func refusesAnUndeclaredHeader() async throws {
    let headers = ["Authorization": "Bearer x", "X-Other": "1"]
    let answer = try await send("GET", "cal-com", "/v2/calendars", headers: headers)
    #expect(answer.violations.lowercased().contains("x-other is not declared"))
  }

  @Test func refusesACallWithoutCredentials() async throws {
    let answer = try await send("GET", "cal-com", "/v2/calendars", headers: [:])
    #expect(answer.violations.contains("Security"))
  }

  @Test func refusesABodyThatTheSchemaDoesNotAllow() async throws {
    let answer = try await send("POST", "cal-com", Self.saving, body: #"{"urls": "one"}"#)
    #expect(answer.violations.contains("is not of type 'array'"))
  }

  @Test(.enabled(if: LiveServer.hasPages)) func refusesABodyOtherThanThePages() async throws {
    let answer = try await send("POST", "cal-com", Self.saving, body: #"{"urls": []}"#)
    #expect(answer.violations.hasPrefix("the page says"))
  }

  @Test func refusesAnUnknownPath() async throws {
    let answer = try await send("GET", "cal-com", "/v2/calendar")
    #expect(answer.violations.contains("is not in the description"))
  }

  @Test func refusesAPathParameterOfTheWrongType() async throws {
    let headers = ["Authorization": "Bearer x", "Accept": "application/json"]
    let answer = try await send(
      "GET", "teamup", "/api/v2/customers/me/icalendar_links", headers: headers)
    #expect(answer.status == 418)
  }
}
