import CalqueRuntime
import Foundation
import Testing

struct CredentialTests {
  private let secret = "s3cr3t-t0ken"

  private func send(
    _ credentials: TestCredentials?, server: ServerURL = "https://api.example.com",
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) async -> (requests: [HTTPRequest], fault: InvalidRequest?) {
    let transport = RecordingTransport(answers: [answer(200, "application/json", petText)])
    var configuration = ClientConfiguration(transport: transport, retries: .off)
    configure(&configuration)
    let client = TestClient(
      server: server, credentials: credentials, configuration: configuration)
    let fault = await fault { () async throws(TestError) in try await client.pet(1) }
    return (transport.requests, fault)
  }

  @Test func `the first alternative that there are all credentials for is taken`() async {
    let bearer = await send(.key(secret).and(.bearer(secret))).requests.first
    #expect(bearer?.headers["Authorization"] == "Bearer \(secret)")
    #expect(bearer?.url.query == nil)
    let both = await send(.key("k&y").and(.cookie("c;c"))).requests.first
    #expect(both?.headers["Authorization"] == nil)
    #expect(both?.url.query == "api%20key=k%26y")
    #expect(both?.headers["Cookie"] == "session=c%3Bc")
    let half = await send(.key(secret)).requests.first
    #expect(half?.url.query == nil)
    let none = await send(nil).requests.first
    #expect(none?.headers["Authorization"] == nil)
  }

  @Test func `a credential that is given is used, also where none is needed`() async throws {
    let operation = APIOperation<Void, TestError>(
      .get, "/x", security: [[], ["bearer"]], success: [.empty(204)])
    for (credentials, expected) in [(TestCredentials.bearer("t"), "Bearer t"), (.key("k"), nil)] {
      let transport = RecordingTransport(answers: [answer(204, nil)])
      _ = try await TestClient(transport, credentials: credentials).api.value(operation)
      #expect(transport.requests.first?.headers["Authorization"] == expected)
      #expect(transport.requests.first?.url.query == nil)
    }
  }

  @Test func `schemes, basic and providers`() async {
    func header(_ credential: Credential) async -> String? {
      let result = await send(TestCredentials(CredentialSet("bearer", credential)))
      return result.requests.first?.headers["Authorization"]
    }
    #expect(await header(.http(scheme: "Token", token: "t")) == "Token t")
    #expect(await header(.basic(username: "u", password: "p:q")) == "Basic dTpwOnE=")
    #expect(await header(.http(scheme: "Bearer") { "later" }) == "Bearer later")
    struct Locked: Error {}
    let client = TestClient(
      RecordingTransport(answers: []),
      credentials: TestCredentials(
        CredentialSet("bearer", .http(scheme: "Bearer") { throw Locked() })))
    let failure = await reason { () async throws(TestError) in try await client.pet(1) }
    guard case .credentials(let error)? = failure else {
      Issue.record("the provider's error is lost")
      return
    }
    #expect(error is Locked)
  }

  @Test func `plain HTTP carries secrets to this machine only, unless allowed`() async {
    for host in ["localhost", "127.0.0.1:8080", "127.9.9.9", "[::1]:99", "api.localhost"] {
      #expect(await send(.bearer(secret), server: "http://\(host)").fault == nil, "\(host)")
    }
    for host in ["example.com", "127.0.0.1.example.com", "127.0.0.256", "localhost.example.com"] {
      let result = await send(.bearer(secret), server: "http://\(host)")
      #expect(result.fault?.kind == .insecureCredentials, "\(host)")
      #expect(result.requests.isEmpty)
    }
    #expect(await send(nil, server: "http://example.com").fault == nil)
    #expect(
      await send(nil, server: "http://example.com") { $0.headers["X-API-Key"] = "k" }
        .fault?.kind == .insecureCredentials)
    #expect(
      await send(.bearer(secret), server: "http://example.com") {
        $0.allowsCredentialsOverPlainHTTP = true
      }.requests.count == 1)
  }

  @Test func `secrets never show`() async throws {
    let credentials: TestCredentials = .bearer(secret)
    let keys: TestCredentials = .key(secret).and(.cookie(secret))
    let basic = Credential.basic(username: "u", password: secret)
    var shown: [Any] = [credentials, keys, basic, Credential.bearer(secret)]
    for set in [credentials, keys] {
      let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
        throw TransportError(.unreachable, "No.")
      }
      var configuration = ClientConfiguration(transport: transport, retries: .off)
      configuration.headers = ["X-Api-Key": secret, "Cookie": secret]
      let client = TestClient(credentials: set, configuration: configuration)
      do {
        _ = try await client.pet(1, options: .init(headers: ["X-Auth-Token": secret]))
      } catch {
        shown += [error, error.localizedDescription, error.failureReason ?? ""]
      }
      shown += [client, configuration, try #require(transport.requests.first), transport]
      shown += [try #require(transport.requests.first).headers, transport.requests]
    }
    for value in shown {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(!text.contains(secret), "\(type(of: value))")
        #expect(!text.contains("dTpz"), "\(type(of: value))")
      }
    }
  }
}
