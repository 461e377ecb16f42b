/// A decoded answer with its header fields and all that came.
nonisolated public struct Response<Value: Sendable, Headers: Sendable>: Sendable {
  /// The decoded body.
  public var value: Value

  /// The header fields.
  public var headers: Headers

  /// The answer as it came.
  public var http: HTTPResponse

  /// An answer.
  public init(value: Value, headers: Headers, http: HTTPResponse) {
    self.value = value
    self.headers = headers
    self.http = http
  }

  /// The status code.
  public var status: Int { http.status }
}
