import Foundation

/// A request that a `StubTransport` was given.
nonisolated public struct StubCall: Sendable {
  /// The route that answered, as `GET /items/{id}`; empty where none did.
  public let route: String

  /// The request as it would have gone over the wire.
  public let request: HTTPRequest

  /// The values of the path's parameters, decoded.
  public let parameters: [String: String]

  /// The value of a parameter of the query, decoded; nil where it is not there.
  public func query(_ name: String) -> String? {
    let items = URLComponents(url: request.url, resolvingAgainstBaseURL: true)?.queryItems
    return items?.first { $0.name == name }?.value
  }

  /// The body as a value of JSON.
  public func json<Value: JSONReadable>(
    as type: Value.Type = Value.self
  ) throws(JSONError) -> Value {
    try Value(jsonData: request.body?.data ?? Data())
  }
}
