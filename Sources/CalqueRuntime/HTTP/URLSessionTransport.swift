#if canImport(FoundationNetworking)
  public import FoundationNetworking
#else
  public import Foundation
#endif

/// Sends requests through `URLSession`, the same way on all platforms.
///
/// Nothing is kept between calls: no cookies, no cache, no stored credentials. Credentials never
/// follow a redirect to another scheme, host or port.
nonisolated public struct URLSessionTransport: Transport {
  /// The transport that clients share where they are given none.
  public static let shared = URLSessionTransport()

  private let session: URLSessionOwner

  /// A transport with a session of its own.
  public init() {
    self.init(configuration: .ephemeral)
  }

  /// A transport with a session of its own, made from a configuration (for proxies, TLS, limits);
  /// cookies, cache and time limits of the configuration are switched off.
  public init(configuration: URLSessionConfiguration) {
    session = URLSessionOwner(configuration)
  }

  /// A transport that proves who it is, or judges who the server is: a closure is asked for the
  /// certificate of the client (mutual TLS) and about that of the server, and returns nil for the
  /// system's own way. FoundationNetworking never asks: there, mutual TLS takes another transport.
  public init(
    configuration: URLSessionConfiguration,
    certificate: @escaping @Sendable (URLAuthenticationChallenge) -> URLCredential?
  ) {
    session = URLSessionOwner(configuration, certificate: certificate)
  }

  /// Sends one request.
  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    try await session.send(request)
  }
}
