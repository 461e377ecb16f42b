import Foundation
import Testing

@testable import CalqueRuntime

/// Tokens that a client gets and renews by itself.
struct OAuthSessionTests {
  private func error(_ body: () async throws -> some Sendable) async -> OAuthError? {
    do {
      _ = try await body()
      return nil
    } catch {
      return error as? OAuthError
    }
  }

  @Test func `a client's own credentials bring a token, which is kept until it expires`()
    async throws
  {
    let server = AuthorizationServer(
      AuthorizationServer.token("a", more: #","expires_in":3600,"scope":"read write""#),
      AuthorizationServer.token("b", more: #","expires_in":"60""#))
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "me & you", clientSecret: "s:%",
      scopes: ["read", "write"], settings: server.settings)
    #expect(try await session.token(replacing: nil).value == "a")
    server.time.pass(.seconds(3500))
    #expect(try await session.token(replacing: nil).value == "a")
    server.time.pass(.seconds(80))
    let second = try await session.token(replacing: nil)
    #expect(second.value == "b")
    #expect(second.expiry == server.time.date.addingTimeInterval(60))
    #expect(
      server.forms
        == Array(
          repeating: "grant_type=client_credentials&scope=read%20write", count: 2))
    let request = try #require(server.transport.requests.first)
    #expect(request.method == .post)
    #expect(request.url.absoluteString == "https://login.example.com/token")
    let pair = Data("me%20%26%20you:s%3A%25".utf8).base64EncodedString()
    #expect(request.headers["Authorization"] == "Basic \(pair)")
    #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    #expect(request.timeout == .seconds(30))
  }

  @Test func `the secret goes into the body where the server wants it there`() async throws {
    let server = AuthorizationServer(AuthorizationServer.token("a"))
    var settings = server.settings
    settings.sendsSecretInBody = true
    settings.parameters = [("audience", "https://api")]
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", clientSecret: "s", settings: settings)
    _ = try await session.token(replacing: nil)
    #expect(
      server.forms == [
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi&client_id=id&client_secret=s"
      ])
    #expect(server.transport.requests.first?.headers["Authorization"] == nil)
  }

  @Test func `a refresh token is used, and replaced where a new one comes`() async throws {
    let server = AuthorizationServer(
      AuthorizationServer.token("a"),
      AuthorizationServer.token("b", more: #","refresh_token":"r2""#),
      AuthorizationServer.token("c"))
    let session = OAuthSession(
      .init(tokenURL: "https://x.example/t", refreshURL: "https://x.example/r"), clientID: "id",
      refreshToken: "r1", settings: server.settings)
    var refused: String?
    for expected in ["a", "b", "c"] {
      refused = try await session.token(replacing: refused).value
      #expect(refused == expected)
    }
    let forms = ["r1", "r1", "r2"].map {
      "grant_type=refresh_token&refresh_token=\($0)&client_id=id"
    }
    #expect(server.forms == forms)
    #expect(server.transport.requests.allSatisfy { $0.url.path == "/r" })
  }

  @Test func `all who share a session wait for one refresh`() async throws {
    let server = AuthorizationServer(
      AuthorizationServer.token("b", more: #","refresh_token":"r2""#))
    let transport = RecordingTransport { (request) async throws(TransportError) in
      try? await Task.sleep(for: .milliseconds(50))
      return try await server.transport.send(request)
    }
    var settings = server.settings
    settings.transport = transport
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id",
      tokens: OAuthTokens(accessToken: "a", refreshToken: "r1"), settings: settings)
    let values = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<20 {
        group.addTask { try await session.token(replacing: "a").value }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(values == Array(repeating: "b", count: 20))
    #expect(server.forms == ["grant_type=refresh_token&refresh_token=r1&client_id=id"])
  }

  @Test func `what cannot be refreshed needs a login`() async {
    let refusal = answer(
      400, "application/json", #"{"error":"invalid_grant","error_description":"It is over."}"#)
    let server = AuthorizationServer(refusal)
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", refreshToken: "r", settings: server.settings)
    let refused = await error { try await session.token(replacing: nil) }
    #expect(refused == .refused(code: "invalid_grant", description: "It is over.", status: 400))
    #expect(refused?.needsLogin == true)
    #expect(refused?.isRetryable == false)
    #expect(
      refused?.localizedDescription
        == "The authorisation server refuses: invalid_grant (It is over.)")
    let empty = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", tokens: nil, settings: server.settings)
    #expect(await error { try await empty.token(replacing: nil) } == .noToken)
  }

  @Test func `answers that are no tokens are told apart`() async {
    let cases: [(HTTPResponse, Bool, (OAuthError) -> Bool)] = [
      (
        answer(503, "text/html", "<html>"), true,
        { if case .invalidAnswer(_, 503) = $0 { true } else { false } }
      ),
      (
        answer(200, "application/json", "{}"), false,
        { if case .invalidAnswer(_, 200) = $0 { true } else { false } }
      ),
      (
        answer(200, "application/json", #"{"error":"bad_code"}"#), false,
        { $0 == .refused(code: "bad_code", description: nil, status: 200) }
      ),
      (
        answer(200, "application/json", #"{"access_token":"a","token_type":"mac"}"#), false,
        { $0 == .unsupportedTokenType("mac") }
      ),
      (
        answer(500, "application/json", #"{"access_token":"s3cr3t"}"#), false,
        { $0 == .invalidAnswer("HTTP 500 application/json", status: 500) }
      ),
      (
        answer(400, "text/plain; a=b", "code=s3cr3t&refresh=s3cr3t"), false,
        { $0 == .invalidAnswer("HTTP 400 text/plain", status: 400) }
      ),
    ]
    for (response, isRetryable, matches) in cases {
      let server = AuthorizationServer(response)
      let session = OAuthSession(
        AuthorizationServer.endpoints, clientID: "id", clientSecret: "s",
        settings: server.settings)
      let found = await error { try await session.token(replacing: nil) }
      #expect(found.map(matches) == true, "\(response): \(String(describing: found))")
      #expect(found?.isRetryable == isRetryable, "\(response)")
    }
  }

  @Test func `tokens are taken from the storage and put there`() async throws {
    let storage = MemoryStorage(OAuthTokens(accessToken: "old", refreshToken: "r"))
    let server = AuthorizationServer(AuthorizationServer.token("new"))
    var settings = server.settings
    settings.storage = storage
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", tokens: nil, settings: settings)
    #expect(try await session.token(replacing: nil).value == "old")
    #expect(server.forms == [])
    #expect(try await session.token(replacing: "old").value == "new")
    #expect(storage.saved == OAuthTokens(accessToken: "new", refreshToken: "r"))
    try await storage.save(OAuthTokens(accessToken: "newer", refreshToken: "r3"))
    #expect(try await session.token(replacing: "new").value == "newer")
    #expect(server.forms.count == 1)
  }

  @Test func `endpoints are found by the document of the server, once`() async throws {
    let document = #"{"issuer":"https://i.example","token_endpoint":"https://i.example/t"}"#
    let server = AuthorizationServer(
      answer(200, "application/json", document), AuthorizationServer.token("a"),
      AuthorizationServer.token("b"))
    let session = OAuthSession(
      .init(metadataURL: "https://i.example/.well-known/openid-configuration"), clientID: "id",
      clientSecret: "s", settings: server.settings)
    _ = try await session.token(replacing: nil)
    _ = try await session.token(replacing: "a")
    #expect(
      server.transport.requests.map(\.url.path)
        == ["/.well-known/openid-configuration", "/t", "/t"])
    let broken = AuthorizationServer(HTTPResponse(status: 404, body: Data("s3cr3t".utf8)))
    let lost = OAuthSession(
      .init(metadataURL: "https://i.example/x"), clientID: "id", clientSecret: "s",
      settings: broken.settings)
    let found = await error { try await lost.token(replacing: nil) }
    #expect(found == .invalidAnswer("HTTP 404 is no metadata of a server", status: 404))
  }

  @Test func `secrets are not sent in the clear, nor to where a redirect leads`() async throws {
    let server = AuthorizationServer()
    for url in ["http://login.example.com/token", "ftp://login.example.com/token", "", "/token"] {
      let session = OAuthSession(
        .init(tokenURL: url), clientID: "id", clientSecret: "s", settings: server.settings)
      guard case .invalidRequest? = await error({ try await session.token(replacing: nil) }) else {
        Issue.record("\(url)")
        continue
      }
    }
    #expect(server.transport.requests.isEmpty)
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", clientSecret: "s", settings: server.settings)
    _ = await error { try await session.token(replacing: nil) }
    let request = try #require(server.transport.requests.first)
    let away = HTTPResponse(status: 307, headers: ["Location": "https://other.example/token"])
    #expect(HTTPRedirect.request(after: away, to: request) == nil)
    let near = HTTPResponse(status: 307, headers: ["Location": "/other"])
    #expect(HTTPRedirect.request(after: near, to: request)?.url.path == "/other")
  }

  @Test func `a call waits for the token, and is sent again where the server of tokens is away`()
    async throws
  {
    let tokens = AuthorizationServer(answer(503, nil), AuthorizationServer.token("a"))
    let transport = RecordingTransport(answers: [answer(204, nil)])
    var configuration = ClientConfiguration(transport: transport)
    configuration.clock = tokens.time.clock
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", clientSecret: "s", settings: tokens.settings)
    let client = TestClient(
      credentials: .init(CredentialSet("bearer", .http(scheme: "Bearer", tokens: session))),
      configuration: configuration)
    try await client.api.value(
      APIOperation<Void, TestError>(
        .post, "/x", security: [["bearer"]], success: [.empty(204)]))
    #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer a"])
    #expect(tokens.time.waits == [.milliseconds(400)])
  }

  @Test func `nothing of a secret shows`() async throws {
    let server = AuthorizationServer(
      answer(400, "application/json", #"{"error":"invalid_client"}"#))
    var settings = server.settings
    settings.parameters = [("key", "s3cr3t")]
    let session = OAuthSession(
      AuthorizationServer.endpoints, clientID: "id", clientSecret: "s3cr3t",
      tokens: OAuthTokens(accessToken: "s3cr3t", refreshToken: "s3cr3t", idToken: "s3cr3t"),
      settings: settings)
    let login = try await OAuthAuthorization(
      AuthorizationServer.endpoints, clientID: "id", clientSecret: "s3cr3t",
      redirectURL: "app:/x", settings: settings, verifier: "s3cr3t")
    let failure = await error { try await session.token(replacing: "s3cr3t") }
    let shown: [Any] = [
      session, settings, login, failure as Any,
      OAuthTokens(accessToken: "s3cr3t", refreshToken: "s3cr3t", idToken: "s3cr3t"),
      try #require(server.transport.requests.first),
      Credential.http(scheme: "Bearer", tokens: session),
    ]
    for value in shown {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(!text.contains("s3cr3t"), "\(type(of: value))")
      }
    }
  }
}
