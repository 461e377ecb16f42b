import CalCom
import CalqueRuntime
import Foundation
import Testing

/// What goes wrong between a client and a server, and the typed error that it becomes.
@Suite("Cal.com, faults", .enabled(if: LiveServer.isAvailable))
struct CalComFaultTests {
  private let run: Run

  init() throws {
    run = try Run()
  }

  private func client(
    _ scenario: Scenario, _ credentials: CalComCredentials? = .bearer("cal_live_secret")
  ) throws -> CalComClient {
    CalComClient(server: ServerURL(try run.url("cal-com", scenario)), credentials: credentials)
  }

  /// The error of listing calendars.
  private func failure(
    _ scenario: Scenario, options: CallOptions = .init()
  ) async throws -> CalComError {
    let calendars = try client(scenario).calendars
    return try #require(
      await #expect(throws: CalComError.self) { try await calendars.list(options: options) })
  }

  /// The decoding failure of listing calendars.
  private func decodingFailure(_ scenario: Scenario) async throws -> DecodingFailure {
    let error = try await failure(scenario)
    guard case .call(let failure) = error, case .decoding(let decoding) = failure.reason else {
      throw error
    }
    #expect(!error.isRetryable)
    #expect(error.status == 200)
    return decoding
  }

  @Test func keepsA401WithAJSONBody() async throws {
    let error = try await failure(.undocumented)
    guard case .undocumented(let response) = error else { throw error }
    #expect(response.status == 401)
    #expect(response.mediaType == "application/json")
    let body = try JSONValue(jsonData: response.body)
    #expect(body == ["message": "No API key", "code": 42])
    #expect(error.status == 401)
    #expect(!error.isRetryable)
    #expect(error.headers["X-Request-ID"] == "live-1")
  }

  @Test func keepsA500WithHTML() async throws {
    let error = try await failure(.serverError)
    guard case .undocumented(let response) = error else { throw error }
    #expect(response.status == 500)
    #expect(response.mediaType == "text/html")
    #expect(response.text.contains("<h1>Internal Server Error</h1>"))
    #expect(error.localizedDescription.contains("500"))
  }

  @Test func tellsWhereTheJSONEnds() async throws {
    let failure = try await decodingFailure(.notJSON)
    #expect(failure.response.text.hasSuffix(#""id": 12"#))
  }

  @Test func tellsWhichFieldIsMissing() async throws {
    let failure = try await decodingFailure(.missingField)
    #expect(failure.path == "$.data.connectedCalendars[0].primary.externalId")
    #expect(failure.found == "no such member")
  }

  @Test func noticesAConnectionClosedHalfWay() async throws {
    let error = try await failure(.cut)
    guard case .call(let failure) = error, case .transport(let fault) = failure.reason else {
      throw error
    }
    #expect(fault.kind == .connectionLost)
    #expect(error.isRetryable)
    #expect(failure.operation == "GET /v2/calendars")
  }

  @Test(arguments: [Scenario.slow, .stall])
  func doesNotWaitLongerThanItsTimeout(scenario: Scenario) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let error = try await failure(scenario, options: CallOptions(timeout: .milliseconds(300)))
    #expect(clock.now - start < .seconds(5))
    guard case .call(let failure) = error, case .timeout = failure.reason else { throw error }
    #expect(error.isRetryable)
  }

  @Test func endsWithItsTask() async throws {
    let calendars = try client(.slow).calendars
    let task = Task { try await calendars.list() }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    let error = try #require(
      await #expect(throws: CalComError.self) { try await task.value })
    guard case .call(let failure) = error, case .cancelled = failure.reason else { throw error }
  }

  @Test func saysThatNobodyAnswers() async throws {
    let client = CalComClient(server: "http://127.0.0.1:1", credentials: .bearer("x"))
    let error = try #require(
      await #expect(throws: CalComError.self) { try await client.calendars.list() })
    guard case .call(let failure) = error, case .transport(let fault) = failure.reason else {
      throw error
    }
    #expect(fault.kind == .unreachable)
  }

  @Test func handsOnTheErrorOfATokenProvider() async throws {
    struct NoToken: Error {}
    let credentials = CalComCredentials.bearer { throw NoToken() }
    let calendars = try client(.example, credentials).calendars
    let error = try #require(
      await #expect(throws: CalComError.self) { try await calendars.list() })
    guard case .call(let failure) = error, case .credentials(let reason) = failure.reason else {
      throw error
    }
    #expect(reason is NoToken)
    #expect(try await run.received().isEmpty)
  }

  @Test(arguments: [
    Scenario.undocumented, .serverError, .notJSON, .missingField, .cut,
  ])
  func showsNoSecret(scenario: Scenario) async throws {
    let error = try await failure(scenario)
    var dumped = ""
    dump(error, to: &dumped)
    let texts = [
      dumped, "\(error)", String(reflecting: error), error.localizedDescription,
      error.failureReason ?? "",
    ]
    #expect(texts.allSatisfy { !$0.contains("cal_live_secret") })
  }

  /// The exhaustive switch that the documentation shows: no `default`, and typed without a cast.
  @Test func canBeSwitchedOver() async throws {
    let calendars = try client(.undocumented).calendars
    do {
      _ = try await calendars.list()
      Issue.record("the server answered 401")
    } catch {
      switch error {
      case .documented: Issue.record("the description has no errors")
      case .undocumented(let response): #expect(response.status == 401)
      case .call(let failure): Issue.record(failure)
      }
    }
  }
}
