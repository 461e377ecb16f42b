import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A spare part.
struct Part: Codable, Hashable, Sendable {
  var id: Int
  var name: String
  var price: Double
  var createdAt: Date
  var tags: [String]
  var size: Size
  var note: String?
}

/// In millimetres.
struct Size: Codable, Hashable, Sendable {
  var width: Int
  var height: Int
}

/// The client that one would write for two endpoints: `URLSession`, `Codable` and nothing else.
struct PartsAPI: Sendable {
  /// An answer that is none of the expected.
  struct UnexpectedStatus: Error {
    var status: Int
  }

  let server: URL
  let session: URLSession

  func list(limit: Int) async throws -> [Part] {
    let query = [URLQueryItem(name: "limit", value: String(limit))]
    return try await send(
      URLRequest(url: server.appending(path: "parts").appending(queryItems: query)))
  }

  func create(_ part: Part) async throws -> Part {
    var request = URLRequest(url: server.appending(path: "parts"))
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    request.httpBody = try encoder.encode(part)
    return try await send(request)
  }

  private func send<Value: Decodable>(_ request: URLRequest) async throws -> Value {
    var request = request
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    let (data, response) = try await session.data(for: request)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    guard (200..<300).contains(status) else { throw UnexpectedStatus(status: status) }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(Value.self, from: data)
  }
}
