import Foundation

/// Makes the request of a call, without its credentials.
nonisolated struct APIRequestBuilder {
  let server: ServerURL
  let configuration: ClientConfiguration
  let call: APIRequest
  let options: CallOptions

  func request(
    _ method: HTTPMethod, _ path: StaticString, accept: String
  ) throws(CallFailure.Reason) -> HTTPRequest {
    if let fault = call.fault { throw .invalidRequest(fault) }
    if options.validates ?? configuration.validatesRequests, let violation = call.violation {
      throw .invalidRequest(violation)
    }
    let body = try body()
    var request = HTTPRequest(
      method: method, url: try url(path), headers: headers(accept, body.contentType),
      body: body.content)
    request.onProgress = options.onProgress
    return request
  }

  /// The body; for one of parts with its media type, which says the boundary.
  private func body() throws(CallFailure.Reason) -> (content: HTTPBody?, contentType: String?) {
    guard let (form, mediaType) = call.multipart else { return (call.body, nil) }
    guard let boundary = MultipartBoundary(configuration.multipartBoundary()) else {
      let message = "The boundary of the multipart body has a character that none can have."
      throw .invalidRequest(InvalidRequest(.invalidHeader, message))
    }
    return (boundary.body(of: form), boundary.contentType(mediaType))
  }

  private func url(_ path: StaticString) throws(CallFailure.Reason) -> URL {
    guard server.isValid else {
      throw .invalidRequest(InvalidRequest(.invalidURL, server.complaint))
    }
    // Some descriptions have a query in their paths.
    let mark = "\(path)".contains("?") ? "&" : "?"
    let query = call.query.isEmpty ? "" : mark + call.query.joined(separator: "&")
    guard let url = URL(string: server.description + (try expand("\(path)")) + query) else {
      throw .invalidRequest(InvalidRequest(.invalidURL, "The parameters make no URL."))
    }
    return try call.page.url(from: url)
  }

  /// Fills in the template, segment by segment.
  private func expand(_ template: String) throws(CallFailure.Reason) -> String {
    var segments: [String] = []
    for segment in template.split(separator: "/", omittingEmptySubsequences: false) {
      segments.append(try expand(segment: segment))
    }
    return segments.joined(separator: "/")
  }

  /// Fills in one segment; a value that makes it one of those that change the path is refused.
  private func expand(segment: Substring) throws(CallFailure.Reason) -> String {
    var rest = segment
    var result = ""
    var names: [String] = []
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: start)..<end])
      result += literal(rest[..<start]) + (try value(name))
      names.append(name)
      rest = rest[rest.index(after: end)...]
    }
    result += literal(rest)
    if !names.isEmpty, result.split(separator: "/").contains(where: PathSegment.isDots) {
      throw invalidPath("The value of \(names.joined(separator: ", ")) would change the path.")
    }
    return result
  }

  /// What a description's path has that no URL can have is encoded here: Foundation would encode
  /// the values once more.
  private func literal(_ text: Substring) -> String {
    PercentEncoding.encode(String(text), allowsReserved: true, in: .query)
  }

  private func value(_ name: String) throws(CallFailure.Reason) -> String {
    guard let value = call.path[name] else {
      let message = "The path parameter \(name) has no value."
      throw .invalidRequest(InvalidRequest(.missingPathParameter, message))
    }
    guard !value.isEmpty else { throw invalidPath("The path parameter \(name) is empty.") }
    return value
  }

  private func invalidPath(_ message: String) -> CallFailure.Reason {
    .invalidRequest(InvalidRequest(.invalidPathParameter, message))
  }

  private func headers(_ accept: String, _ contentType: String?) -> HTTPHeaders {
    var headers: HTTPHeaders = ["Accept": accept]
    if let userAgent = configuration.userAgent { headers.set("User-Agent", userAgent) }
    headers.merge(call.headers)
    if !call.cookies.isEmpty { headers.append("Cookie", call.cookies.joined(separator: "; ")) }
    headers.merge(configuration.headers)
    headers.merge(options.headers)
    if let contentType { headers.set("Content-Type", contentType) }
    return headers
  }
}
