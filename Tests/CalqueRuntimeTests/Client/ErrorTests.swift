import CalqueRuntime
import Foundation
import Testing

struct ErrorTests {
  private func error(
    _ answering: @escaping RecordingTransport.Answering
  ) async -> TestError? {
    do throws(TestError) {
      _ = try await TestClient(RecordingTransport(answering: answering)).pet(1)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an unsuccessful answer tells status, headers, body and itself in short`() async throws
  {
    let long = "<html>\n  <body>" + String(repeating: "x", count: 500)
    let error = try #require(await error { _ in answer(503, "text/html", long) })
    #expect(error.status == 503)
    #expect(error.headers["Content-Type"] == "text/html")
    #expect(error.body == Data(long.utf8))
    #expect(error.isRetryable)
    let text = try #require(error.errorDescription)
    #expect(text.hasPrefix("GET /pets/{id}: HTTP 503 text/html: <html> <body>xxx"))
    #expect(text.utf8.count < 250)
    #expect(
      error.failureReason?.hasPrefix("The server's answer is none that can be decoded") == true)
    #expect((error as any Error).localizedDescription == text)
  }

  @Test(arguments: [
    (400, false), (401, false), (404, false), (408, true), (429, true), (500, false), (502, true),
    (503, true), (504, true),
  ])
  func `statuses that may pass are worth another try`(_ status: Int, _ expected: Bool) async {
    #expect(await error { _ in answer(status, nil) }?.isRetryable == expected)
  }

  @Test func `transport errors, deadlines and cancellation are told apart`() async throws {
    func thrown(_ kind: TransportError.Kind) async -> TestError? {
      await error { (_) async throws(TransportError) -> HTTPResponse in
        throw TransportError(kind, "The words.")
      }
    }
    let lost = try #require(await thrown(.connectionLost))
    guard case .call(let failure) = lost, case .transport = failure.reason else {
      Issue.record("\(lost)")
      return
    }
    #expect(lost.isRetryable)
    #expect(lost.status == nil)
    #expect(lost.body == nil)
    #expect(lost.errorDescription == "GET /pets/{id}: The words.")
    guard case .call(let late)? = await thrown(.timeout), case .timeout = late.reason else {
      Issue.record("no deadline")
      return
    }
    #expect(late.isRetryable)
    guard case .call(let ended)? = await thrown(.cancelled), case .cancelled = ended.reason else {
      Issue.record("no cancellation")
      return
    }
    #expect(!ended.isRetryable)
  }

  @Test func `a decoding failure has the answer at hand`() async throws {
    let error = try #require(
      await error { _ in answer(200, "application/json", #"{"id":[]}"#) })
    #expect(error.status == 200)
    #expect(error.body == Data(#"{"id":[]}"#.utf8))
    #expect(
      error.errorDescription
        == #"GET /pets/{id}: $.id: expected an integer (Int64), found an array "#
        + #"(HTTP 200 application/json: {"id":[]})"#)
    #expect(!error.isRetryable)
  }

  @Test func `a body that is no text is told by its size`() {
    let binary = HTTPResponse(status: 500, body: Data([0, 1, 2, 0xFF]))
    #expect(binary.description == "HTTP 500: 4 bytes")
    let cut = HTTPResponse(status: 500, body: Data(String(repeating: "é", count: 200).utf8))
    #expect(cut.description.hasPrefix("HTTP 500: ééé"))
  }

  @Test func `an error whose documented body is Never is whole`() async throws {
    let operation = APIOperation<Void, PlainError>(.get, "/x", success: [.empty(204)])
    let client = APIClient<PlainError>(
      server: "https://example.com",
      configuration: .init(transport: RecordingTransport(answers: [answer(400, nil, "no")])))
    do throws(PlainError) {
      _ = try await client.value(operation)
      Issue.record("no error")
    } catch {
      switch error {
      case .undocumented(let response): #expect(response.text == "no")
      case .call: Issue.record("\(error)")
      }
    }
  }
}

/// The error of a description that documents none.
private enum PlainError: ClientFailure {
  case documented(Never, HTTPResponse)
  case undocumented(HTTPResponse)
  case call(CallFailure)

  var detail: FailureDetail {
    switch self {
    case .documented(_, let response): .documented(response)
    case .undocumented(let response): .undocumented(response)
    case .call(let failure): .call(failure)
    }
  }
}
