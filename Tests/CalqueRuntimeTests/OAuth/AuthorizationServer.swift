import Foundation

@testable import CalqueRuntime

/// An authorisation server that answers from a list, and keeps the forms that it received.
struct AuthorizationServer: Sendable {
  let transport: RecordingTransport
  let time = TestTime()

  init(_ answers: HTTPResponse...) {
    transport = RecordingTransport(answers: answers)
  }

  /// The settings of a client that talks to this server.
  var settings: OAuthSettings {
    var settings = OAuthSettings(transport: transport)
    settings.clock = time.clock
    return settings
  }

  /// The bodies of the requests so far.
  var forms: [String] {
    transport.requests.map { $0.body?.data.map { String(decoding: $0, as: UTF8.self) } ?? "" }
  }

  static let endpoints = OAuthServer(
    tokenURL: "https://login.example.com/token",
    authorizationURL: "https://login.example.com/authorize?tenant=1")

  /// An answer with a token.
  static func token(_ token: String, more: String = "") -> HTTPResponse {
    answer(200, "application/json", #"{"access_token":"\#(token)","token_type":"bearer"\#(more)}"#)
  }
}

/// Storage in memory.
final class MemoryStorage: TokenStorage {
  private let tokens: Guarded<OAuthTokens?>

  init(_ tokens: OAuthTokens? = nil) { self.tokens = Guarded(tokens) }

  var saved: OAuthTokens? { tokens.withLock { $0 } }

  func load() async throws -> OAuthTokens? { saved }

  func save(_ tokens: OAuthTokens) async throws { self.tokens.withLock { $0 = tokens } }
}
