import Foundation

/// Answers requests from routes, and remembers them: a server for tests, without a network.
///
///     let stub = StubTransport()
///     stub.on(.get, "/items/{id}", .json(Item.example))
///     stub.on(.delete, "/items/{id}", .status(204))
///
/// A request that no route fits fails with an error that says so.
nonisolated public final class StubTransport: Transport {
  private let basePath: [String]
  private let routes = LockedValue<[StubRoute]>([])
  private let received = LockedValue<[StubCall]>([])

  /// A transport without routes. `basePath` is the path of the client's server, as `/v2`: those of
  /// routes begin behind it, like those of a description.
  public init(basePath: String = "") {
    self.basePath = basePath.split(separator: "/").map(String.init)
  }

  /// Adds a route; among those of one method and path the last one counts.
  public func on(_ method: HTTPMethod, _ path: String, _ answer: StubAnswer) {
    let route = StubRoute(method: method, path: path, answer: answer)
    routes.withLock { routes in
      routes.removeAll { $0.title == route.title }
      routes.append(route)
    }
  }

  /// Adds a route that a closure answers.
  public func on(
    _ method: HTTPMethod, _ path: String, _ answering: @escaping StubAnswer.Answering
  ) {
    on(method, path, StubAnswer(answering))
  }

  /// The requests so far, in the order they came, those without a route too.
  public var calls: [StubCall] { received.withLock { $0 } }

  /// The requests that one route has answered.
  public func calls(_ method: HTTPMethod, _ path: String) -> [StubCall] {
    calls.filter { $0.route == "\(method) \(path)" }
  }

  /// Answers by the route that fits with the fewest parameters.
  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let segments = segments(of: request)
    let routes = routes.withLock { $0 }
    let fitting = routes.compactMap { route in
      segments.flatMap { route.parameters(request, $0) }.map { (route, $0) }
    }
    let best = fitting.min { $0.0.freedom < $1.0.freedom }
    let call = StubCall(route: best?.0.title ?? "", request: request, parameters: best?.1 ?? [:])
    received.withLock { $0.append(call) }
    guard let (route, _) = best else { throw unmatched(request, routes) }
    return try await route.answer.answering(call)
  }

  /// The decoded segments of the path behind the base path; nil where it does not begin with that.
  private func segments(of request: HTTPRequest) -> [String]? {
    let components = URLComponents(url: request.url, resolvingAgainstBaseURL: true)
    let path = components?.percentEncodedPath ?? ""
    let segments = path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
    guard segments.starts(with: basePath) else { return nil }
    return Array(segments.dropFirst(basePath.count))
  }

  private func unmatched(_ request: HTTPRequest, _ routes: [StubRoute]) -> TransportError {
    let known = routes.isEmpty ? "none" : routes.map(\.title).joined(separator: ", ")
    let base = "/" + basePath.joined(separator: "/")
    let place = "\(request.method) \(request.url.path)"
    return TransportError(
      .unsupportedRequest,
      "No route answers \(place). The base path is \(base), the routes are: \(known).")
  }
}
