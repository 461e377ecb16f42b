public import Foundation

/// What a `StubTransport` answers with.
nonisolated public struct StubAnswer: Sendable {
  /// Answers one request.
  public typealias Answering =
    @Sendable (StubCall) async throws(TransportError) -> HTTPResponse

  let answering: Answering

  /// Whatever a closure makes of the request.
  public init(_ answering: @escaping Answering) { self.answering = answering }

  /// A value as JSON, such as a model or its example.
  public static func json(
    _ value: some JSONWritable, status: Int = 200, headers: HTTPHeaders = .init()
  ) -> StubAnswer {
    StubAnswer { (_) throws(TransportError) in
      do throws(JSONError) {
        return response(try value.jsonData(), "application/json", status, headers)
      } catch {
        throw TransportError(.other, "The stub's answer cannot be written: \(error)")
      }
    }
  }

  /// A JSON text.
  public static func json(
    text: String, status: Int = 200, headers: HTTPHeaders = .init()
  ) -> StubAnswer {
    data(Data(text.utf8), "application/json", status: status, headers: headers)
  }

  /// Bytes of a media type.
  public static func data(
    _ data: Data, _ mediaType: MediaType, status: Int = 200, headers: HTTPHeaders = .init()
  ) -> StubAnswer {
    StubAnswer { (_) throws(TransportError) in response(data, mediaType, status, headers) }
  }

  /// What a file holds when the request comes.
  public static func file(
    _ url: URL, _ mediaType: MediaType = "application/json", status: Int = 200,
    headers: HTTPHeaders = .init()
  ) -> StubAnswer {
    StubAnswer { (_) throws(TransportError) in
      guard let data = try? Data(contentsOf: url) else {
        throw TransportError(.other, "The stub's file \(url.lastPathComponent) cannot be read.")
      }
      return response(data, mediaType, status, headers)
    }
  }

  /// A status without a body.
  public static func status(_ status: Int, headers: HTTPHeaders = .init()) -> StubAnswer {
    StubAnswer { (_) throws(TransportError) in HTTPResponse(status: status, headers: headers) }
  }

  /// No answer.
  public static func failure(_ error: TransportError) -> StubAnswer {
    StubAnswer { (_) throws(TransportError) in throw error }
  }

  /// One answer after the other, as for retries; behind the last one there is none.
  public static func each(_ answers: StubAnswer...) -> StubAnswer {
    let remaining = LockedValue(answers[...])
    return StubAnswer { (call) async throws(TransportError) in
      guard let answer = remaining.withLock({ $0.popFirst() }) else {
        throw TransportError(.unsupportedRequest, "No answer is left for \(call.route).")
      }
      return try await answer.answering(call)
    }
  }

  private static func response(
    _ body: Data, _ mediaType: MediaType, _ status: Int, _ headers: HTTPHeaders
  ) -> HTTPResponse {
    var response = HTTPResponse(status: status, headers: headers, body: body)
    if !headers.contains("Content-Type") { response.headers.set("Content-Type", mediaType.field) }
    return response
  }
}
