import Foundation
import Testing

@testable import CalqueRuntime

/// Logging in by a browser.
struct OAuthAuthorizationTests {
  private func login(
    _ settings: OAuthSettings, state: String? = "st", verifier: String? = "ve"
  ) async throws -> OAuthAuthorization {
    try await OAuthAuthorization(
      AuthorizationServer.endpoints, clientID: "me", redirectURL: "app:/back?x=1",
      scopes: ["read", "pets:write"], parameters: [("prompt", "login")], settings: settings,
      state: state, verifier: verifier)
  }

  private func error(_ login: OAuthAuthorization, _ callback: String) async throws -> OAuthError? {
    let url = try #require(URL(string: callback))
    do {
      _ = try await login.tokens(from: url)
      return nil
    } catch {
      return error as? OAuthError
    }
  }

  @Test func `the page's URL says who asks for what, and how the answer is proved`() async throws {
    let login = try await login(AuthorizationServer().settings)
    #expect(
      login.url.absoluteString == "https://login.example.com/authorize?tenant=1"
        + "&response_type=code&client_id=me&redirect_uri=app%3A%2Fback%3Fx%3D1&state=st"
        + "&code_challenge=\(OAuthAuthorization.challenge("ve"))&code_challenge_method=S256"
        + "&scope=read%20pets%3Awrite&prompt=login")
  }

  @Test func `each login has a state and a verifier of its own`() async throws {
    let settings = AuthorizationServer().settings
    let first = try await login(settings, state: nil, verifier: nil)
    let second = try await login(settings, state: nil, verifier: nil)
    let texts = [first.state, first.verifier, second.state, second.verifier]
    #expect(Set(texts).count == 4)
    for text in texts {
      // RFC 7636, section 4.1.
      #expect(text.count == 43)
      #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }
  }

  @Test func `the code is exchanged with the verifier, and the tokens are stored`() async throws {
    let server = AuthorizationServer(
      AuthorizationServer.token("a", more: #","refresh_token":"r","id_token":"i","scope":"read""#))
    let storage = MemoryStorage()
    var settings = server.settings
    settings.storage = storage
    let login = try await login(settings)
    let callback = try #require(URL(string: "app:/back?x=1&code=c%2Fd&state=st#f"))
    let tokens = try await login.tokens(from: callback)
    #expect(
      tokens
        == OAuthTokens(accessToken: "a", refreshToken: "r", scopes: ["read"], idToken: "i"))
    #expect(storage.saved == tokens)
    #expect(try OAuthTokens(jsonData: tokens.jsonData()) == tokens)
    #expect(
      server.forms == [
        "grant_type=authorization_code&code=c%2Fd&redirect_uri=app%3A%2Fback%3Fx%3D1"
          + "&code_verifier=ve&client_id=me"
      ])
  }

  @Test func `an answer to another login, and a refusal, bring no token`() async throws {
    let server = AuthorizationServer()
    let login = try await login(server.settings)
    for callback in [
      "app:/back?code=c&state=other", "app:/back?code=c", "app:/back", "app:/back?error=x",
      "app:/back?code=c&state=other&state=st",
    ] {
      #expect(try await error(login, callback) == .wrongState, "\(callback)")
    }
    #expect(
      try await error(
        login, "app:/back?state=st&error=access_denied&error_description=Not+to%20you")
        == .refused(code: "access_denied", description: "Not to you", status: nil))
    #expect(
      try await error(login, "app:/back?state=st")
        == .refused(code: "no code", description: nil, status: nil))
    #expect(server.transport.requests.isEmpty)
  }

  @Test func `the endpoints may be in the document of the server`() async throws {
    let document = """
      {"authorization_endpoint":"https://i.example/a","token_endpoint":"https://i.example/t"}
      """
    let server = AuthorizationServer(
      answer(200, "application/json", document), AuthorizationServer.token("a"))
    let login = try await OAuthAuthorization(
      .init(metadataURL: "https://i.example/m"), clientID: "me", redirectURL: "app:/",
      settings: server.settings, state: "st")
    #expect(login.url.absoluteString.hasPrefix("https://i.example/a?response_type=code&"))
    _ = try await login.tokens(from: try #require(URL(string: "app:/?code=c&state=st")))
    #expect(server.transport.requests.map(\.url.path) == ["/m", "/t"])
  }
}
