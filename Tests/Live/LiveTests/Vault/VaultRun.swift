import Foundation
import Testing
import Vault

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One test's part of the server `vault.py`.
struct VaultRun: Sendable {
  static let server = ServerProcess.start("vault.py")

  let id = "run-\(UUID().uuidString)"
  let origin: String

  init() throws {
    origin = "http://127.0.0.1:\(try #require(Self.server).port)"
  }

  /// A client of this run.
  func client(
    _ credentials: VaultCredentials? = nil,
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> VaultClient {
    var configuration = ClientConfiguration(retries: .off)
    configure(&configuration)
    return VaultClient(
      server: ServerURL("\(origin)/\(id)"), credentials: credentials, configuration: configuration)
  }

  /// Settings that bring requests for tokens to this server, whatever the description says.
  var settings: OAuthSettings {
    OAuthSettings(transport: Detour(host: "vault.example", origin: origin))
  }

  /// What happened, in order.
  func events() async throws -> [String] {
    let url = try #require(URL(string: "\(origin)/\(id)/_events"))
    return try JSONDecoder().decode(
      [String].self, from: try await URLSession.shared.data(from: url).0)
  }

  /// Makes all access tokens worthless.
  func revoke() async throws {
    var request = URLRequest(url: try #require(URL(string: "\(origin)/\(id)/_revoke")))
    request.httpMethod = "POST"
    _ = try await URLSession.shared.data(for: request)
  }
}

/// Sends requests for one host to another origin.
struct Detour: Transport {
  let host: String
  let origin: String

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    var request = request
    let text = request.url.absoluteString.replacing("https://\(host)", with: origin)
    request.url = URL(string: text) ?? request.url
    return try await URLSessionTransport.shared.send(request)
  }
}

/// Storage in memory.
final class VaultStorage: TokenStorage, @unchecked Sendable {
  // Unchecked, because `saved` is a variable: it is touched with the lock held only.
  private let lock = NSLock()
  private var saved: OAuthTokens?

  var tokens: OAuthTokens? { lock.withLock { saved } }

  func load() async throws -> OAuthTokens? { tokens }

  func save(_ tokens: OAuthTokens) async throws { lock.withLock { saved = tokens } }
}
