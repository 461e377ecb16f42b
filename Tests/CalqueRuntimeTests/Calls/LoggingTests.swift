import Foundation
import Testing

@testable import CalqueRuntime

/// What logs and reports of bugs say, and what they do not.
struct LoggingTests {
  private static let secret = "s3cr3t"

  /// What is logged of a call that carries secrets wherever it can.
  private func logged(
    headers: Bool = false, bodies: Bool = false, _ answering: @escaping RecordingTransport.Answering
  ) async -> String {
    let lines = Guarded<[String]>([])
    let logging = Middleware.logging(headers: headers, bodies: bodies) { line in
      lines.withLock { $0.append(line) }
    }
    var configuration = ClientConfiguration(
      transport: RecordingTransport(answering: answering), retries: .off, middlewares: [logging])
    configuration.headers = ["X-Trace": "7", "X-Api-Key": Self.secret]
    let credentials = TestCredentials(
      CredentialSet("key", .apiKey("sig", in: .query, Self.secret))
        .merging(CredentialSet("cookie", .apiKey("sid", in: .cookie, Self.secret))))
    let client = TestClient(credentials: credentials, configuration: configuration)
    _ = try? await client.pet(1) { request in
      request.query("access_token", Self.secret)
      request.query("q", "a b")
      request.text("hello")
    }
    return lines.withLock { $0 }.joined(separator: "\n---\n")
  }

  @Test func `a line for the request and one for the answer`() async {
    let text = await logged { _ in answer(404, "text/plain", "no pet") }
    let lines = text.components(separatedBy: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first == "GET https://api.example.com/v1/pets/1?access_token=<redacted>&q=a%20b"
        + "&sig=<redacted>")
    #expect(lines.last?.hasPrefix("HTTP 404 text/plain, 6 bytes, 0.") == true)
    #expect(lines.last?.hasSuffix(" s") == true)
  }

  @Test func `headers and bodies are told when asked for, but no secret`() async {
    let text = await logged(headers: true, bodies: true) { _ in
      var response = answer(200, "text/plain", "no pet")
      response.headers["Set-Cookie"] = Self.secret
      return response
    }
    for part in [
      "\n  X-Trace: 7\n", "\n  X-Api-Key: <redacted>\n", "\n  Cookie: <redacted>\n", "\n  hello\n",
      "\n  Content-Type: text/plain\n", "\n  Set-Cookie: <redacted>\n", "\n  no pet",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains(Self.secret))
  }

  @Test func `a failure is told in words`() async {
    let text = await logged { (_) async throws(TransportError) -> HTTPResponse in
      throw TransportError(.connectionLost, "It broke.")
    }
    #expect(text.contains("\nIt broke. (0."))
    #expect(!text.contains(Self.secret))
  }

  @Test(arguments: [
    (Duration.seconds(1), "No answer in time."), (.seconds(60), "The call was cancelled."),
  ])
  func `a call that the deadline ends is told as that, and not as cancelled`(
    timeout: Duration, words: String
  ) async throws {
    let lines = Guarded<[String]>([])
    let time = TestTime()
    let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
      time.pass(.seconds(2))
      throw .cancelled
    }
    let chain = MiddlewareChain(
      middlewares: [.logging { line in lines.withLock { $0.append(line) } }],
      configuration: ClientConfiguration(transport: transport),
      deadline: CallDeadline(timeout, time.clock), record: nil)
    let request = HTTPRequest(
      method: .get, url: try #require(URL(string: "https://api.example.com/x")))
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try? await chain.send(request)
    }
    #expect(await task.value == nil)
    let text = lines.withLock { $0 }.joined()
    #expect(text.contains("\n\(words) ("), "\(text)")
  }

  @Test func `every error says whether it helps to try again`() {
    struct Other: Error {}
    let table: [(CallFailure.Reason, Bool)] = [
      (.transport(.init(.connectionLost, "Lost.")), true),
      (.transport(.init(.insecure, "No.")), false),
      (.timeout, true), (.cancelled, false), (.credentials(Other()), false),
      (.credentials(OAuthError.transport(.init(.unreachable, "Away."))), true),
      (.credentials(OAuthError.noToken), false), (.middleware(Other()), false),
      (.invalidRequest(.init(.invalidURL, "None.")), false),
    ]
    for (reason, expected) in table {
      #expect(reason.isRetryable == expected, "\(reason)")
      let failure = CallFailure(reason, operation: "GET /x")
      #expect(failure.isRetryable == expected, "\(reason)")
      #expect(failure.errorDescription?.hasPrefix("GET /x: ") == true)
      #expect(failure.failureReason?.isEmpty == false)
    }
  }
}
