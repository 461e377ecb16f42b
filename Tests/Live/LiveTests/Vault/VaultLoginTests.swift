import Foundation
import Testing
import Vault

/// Tokens of a real authorisation server, by the functions that the description makes.
@Suite("Vault, OAuth", .enabled(if: ServerProcess.isAvailable))
struct VaultLoginTests {
  private let run: VaultRun

  init() throws {
    run = try VaultRun()
  }

  /// Makes many calls at once, all of which succeed.
  private func callsAtOnce(_ client: VaultClient) async throws {
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<24 { group.addTask { try await client.secrets.get().owner } }
      for try await owner in group { #expect(owner == "secrets:read") }
    }
  }

  @Test func aClientGetsItsTokensByItself() async throws {
    let client = run.client(
      .login(
        clientID: run.id, clientSecret: "s&cr:t", scopes: [.secretsRead], settings: run.settings))
    try await callsAtOnce(client)
    #expect(
      try await run.events() == ["token by client_credentials"]
        + Array(repeating: "secret", count: 24))
  }

  @Test func manyCallsRefreshARefusedTokenOnce() async throws {
    let client = run.client(
      .login(
        clientID: run.id, clientSecret: "s&cr:t", scopes: [.secretsRead], settings: run.settings))
    _ = try await client.secrets.get()
    try await run.revoke()
    try await callsAtOnce(client)
    let events = try await run.events()
    #expect(events.filter { $0.hasPrefix("token") }.count == 2)
    #expect(events.filter { $0 == "secret" }.count == 25)
    #expect(events.filter { $0 == "401" }.count <= 24)
  }

  @Test func somebodyLogsInAndStaysLoggedIn() async throws {
    var settings = run.settings
    let storage = VaultStorage()
    settings.storage = storage
    let login = try await VaultCredentials.loginLogin(
      clientID: run.id, redirectURL: "app:/back", scopes: [.secretsRead, .unlisted("more")],
      settings: settings)
    #expect(login.url.absoluteString.hasPrefix("https://vault.example/authorize?"))
    let tokens = try await login.tokens(from: try await browse(login.url))
    #expect(tokens.scopes == ["secrets:read", "more"])
    #expect(storage.tokens == tokens)
    let client = run.client(.login(clientID: run.id, tokens: nil, settings: settings))
    #expect(try await client.secrets.get().owner == "secrets:read more")
    for _ in 0..<2 {
      try await run.revoke()
      _ = try await client.secrets.get()
    }
    #expect(storage.tokens?.refreshToken == "refresh-3")
    #expect(
      try await run.events().filter { $0.hasPrefix("token") }
        == ["token by authorization_code", "token by refresh_token", "token by refresh_token"])
  }

  @Test func theCodeIsWorthNothingWithoutTheVerifier() async throws {
    let server = VaultCredentials.loginServer
    let login = try await OAuthAuthorization(
      server, clientID: run.id, redirectURL: "app:/back", settings: run.settings)
    let callback = try await browse(login.url)
    let thief = try await OAuthAuthorization(
      server, clientID: run.id, redirectURL: "app:/back", settings: run.settings,
      state: login.state)
    let error = try await #require(
      #expect(throws: OAuthError.self) { _ = try await thief.tokens(from: callback) })
    #expect(error.needsLogin)
  }

  /// Opens a page as a browser does, up to the redirect that leads back to the app.
  private func browse(_ page: URL) async throws -> URL {
    let request = HTTPRequest(method: .get, url: page)
    let answer = try await run.settings.transport.send(request)
    #expect(answer.status == 302)
    return try #require(answer.headers["Location"].flatMap(URL.init))
  }

  @Test func theEndpointsAreFoundByDiscovery() async throws {
    let client = run.client(
      .company(
        clientID: run.id, clientSecret: "s&cr:t", scopes: ["secrets:read"], settings: run.settings))
    #expect(try await client.secrets.get().owner == "secrets:read")
  }

  @Test func aWrongSecretIsATypedErrorThatShowsNone() async throws {
    let client = run.client(
      .login(clientID: run.id, clientSecret: "wr0ng", settings: run.settings))
    let error = try await #require(
      #expect(throws: VaultError.self) { _ = try await client.secrets.get() })
    guard case .call(let failure) = error, case .credentials(let reason) = failure.reason else {
      throw error
    }
    #expect(
      reason as? OAuthError
        == .refused(
          code: "invalid_client", description: "The secret is wrong.", status: 401))
    var dumped = ""
    dump(error, to: &dumped)
    #expect(!"\(error)\(error.localizedDescription)\(dumped)".contains("wr0ng"))
    #expect(try await run.events() == [])
  }

  @Test func aTokenThatStaysRefusedIsADocumentedError() async throws {
    let client = run.client(.login("nonsense"))
    let error = try await #require(
      #expect(throws: VaultError.self) { _ = try await client.secrets.get() })
    guard case .documented(let problem, let response) = error else { throw error }
    #expect(problem.reason == "no such token")
    #expect(response.status == 401)
    #expect(try await run.events() == ["401"])
  }
}
