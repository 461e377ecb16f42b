import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// How the server is to answer; `server/` says what each one is.
enum Scenario: String, CaseIterable, Sendable {
  case example
  /// The page's answer, to a request that need not be the page's.
  case free
  case nullFields = "null-fields"
  case nullLeaves = "null-leaves"
  case absentFields = "absent-fields"
  case absentLeaves = "absent-leaves"
  case unknownEnum = "unknown-enum"
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case unauthorized
  case undocumented
  case serverError = "server-error"
  case notJSON = "not-json"
  case cut
  case slow
  case stall
  case xml
  case notFound = "not-found"
  case notValid = "not-valid"
  case outOfOrder = "out-of-order"
  case ordered
  case bare
}

/// The requests of one test, which the server keeps apart from those of others.
struct Run: Sendable {
  private let id = UUID()
  private let origin: String

  init() throws {
    origin = "http://127.0.0.1:\(try #require(LiveServer.shared).port)"
  }

  /// The base URL at which a description's server answers in the way of a scenario.
  func url(_ description: String, _ scenario: Scenario) throws -> URL {
    try #require(URL(string: "\(origin)/\(description)/\(scenario.rawValue)/\(id)"))
  }

  /// What the server received, in order.
  func received() async throws -> [ReceivedRequest] {
    let url = try #require(URL(string: "\(origin)/_received/\(id)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    return try JSONDecoder().decode([ReceivedRequest].self, from: data)
  }

  /// The one request that the server received, which it had nothing against.
  func request(sourceLocation: SourceLocation = #_sourceLocation) async throws -> ReceivedRequest {
    let requests = try await received()
    #expect(requests.count == 1, sourceLocation: sourceLocation)
    let request = try #require(requests.first, sourceLocation: sourceLocation)
    #expect(request.violations == [], sourceLocation: sourceLocation)
    return request
  }
}

/// A request as it went over the wire, and what the server has against it.
struct ReceivedRequest: Decodable, Sendable {
  let method: String
  let path: String
  let query: String
  /// By name in lower case.
  let headers: [String: String]
  let body: String
  let violations: [String]
}
