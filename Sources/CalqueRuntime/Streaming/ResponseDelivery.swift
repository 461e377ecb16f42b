import Foundation

/// Brings an answer the way that the request asks for, whatever the transport knows of it: every
/// attempt of a call goes through here.
nonisolated enum ResponseDelivery {
  /// The most that is kept of an unsuccessful answer that was to be a stream or a file.
  private static let errorLimit = 1 << 20

  /// Sends one request. A successful answer comes as `request.delivery` says, any other whole.
  static func send(
    _ request: HTTPRequest, through transport: any Transport
  ) async throws(TransportError) -> HTTPResponse {
    var asked = request
    if case .file = request.delivery { asked.delivery = .stream }
    var response = try await transport.send(asked)
    guard (200..<300).contains(response.status) else {
      try await response.collectBody(upTo: errorLimit)
      return response
    }
    switch request.delivery {
    case .whole:
      try await response.collectBody()
      return response
    case .stream:
      if response.stream == nil { response.stream = ByteStream(response.body) }
      response.body = Data()
      return response
    case .file(let url): return try await saved(response, to: url)
    }
  }

  /// Writes a body beside its place, and moves it there when it is complete.
  private static func saved(
    _ response: HTTPResponse, to url: URL
  ) async throws(TransportError) -> HTTPResponse {
    var result = response
    result.body = Data()
    result.stream = nil
    let file = try PartialFile(for: url)
    for try await chunk in response.stream ?? ByteStream(response.body) {
      try file.append(chunk)
    }
    try file.finish()
    return result
  }
}

nonisolated extension HTTPResponse {
  /// Takes what comes as a stream into memory, up to a limit.
  mutating func collectBody(upTo limit: Int = .max) async throws(TransportError) {
    guard let stream else { return }
    body = try await stream.collected(upTo: limit)
    self.stream = nil
  }
}
