nonisolated extension Response where Headers: ResponseHeaders {
  /// A response with a value and no bytes, for tests and previews.
  public init(mocking value: Value, status: Int = 200, headers: HTTPHeaders = .init()) {
    self.init(
      value: value, headers: Headers(headers), http: HTTPResponse(status: status, headers: headers))
  }
}
