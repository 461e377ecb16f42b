// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

nonisolated extension TransportError {
  /// Takes kind and number from an error of `URLSession`; its words are left behind, for they may
  /// hold the URL.
  init(_ error: any Error) {
    guard let error = error as? URLError else {
      self.init(.other, "The request failed.", code: (error as NSError).code)
      return
    }
    let (kind, message) = Self.meaning(error.code)
    self.init(kind, message, code: error.code.rawValue)
  }

  private static func meaning(_ code: URLError.Code) -> (Kind, String) {
    switch code {
    case .timedOut: return (.timeout, "No answer in time.")
    case .cancelled: return (.cancelled, "The call was cancelled.")
    case .cannotFindHost, .dnsLookupFailed:
      return (.unreachable, "The server's name cannot be resolved.")
    case .cannotConnectToHost: return (.unreachable, "The server cannot be reached.")
    case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed, .callIsActive:
      return (.unreachable, "There is no network.")
    // FoundationNetworking reports a truncated body as an unknown error.
    case .networkConnectionLost, .unknown, .resourceUnavailable, .zeroByteResource:
      return (.connectionLost, "The connection ended before the answer did.")
    case .httpTooManyRedirects, .redirectToNonExistentLocation:
      return (.tooManyRedirects, "The server redirects without end.")
    // FoundationNetworking says so where the server closes the connection without a word.
    case .badServerResponse:
      return (.connectionLost, "The connection ended without an answer that is HTTP.")
    case .cannotParseResponse, .cannotDecodeRawData,
      .cannotDecodeContentData:
      return (.invalidResponse, "The answer cannot be read as HTTP.")
    case .badURL, .unsupportedURL, .dataLengthExceedsMaximum:
      return (.unsupportedRequest, "Such a request cannot be sent.")
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
      .clientCertificateRejected, .clientCertificateRequired,
      .appTransportSecurityRequiresSecureConnection:
      return (.insecure, "The connection cannot be secured.")
    default: return (.other, "The request failed (URLError \(code.rawValue)).")
    }
  }
}
