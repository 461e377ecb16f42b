import CalqueRuntime
import Foundation
import Testing

/// Where calls go: OpenAPI 3.1.1, sections 4.6 and 4.8.5.
struct ServerTests {
  private static let ping = APIOperation<Void, TestError>(
    .get, "/x", server: "https://own.example.com/up", success: [.empty(204)])
  private static let pong = APIOperation<Void, TestError>(.get, "/x", success: [.empty(204)])

  private func url(
    chosen: ServerURL?, _ operation: APIOperation<Void, TestError>, _ options: CallOptions
  ) async throws -> String? {
    let transport = RecordingTransport(answers: [answer(204, nil)])
    let client = APIClient<TestError>(
      server: chosen, otherwise: "https://api.example.com",
      configuration: .init(transport: transport))
    let _: Response<Void, RawHeaders> = try await client.send(operation, APIRequest(), options)
    return transport.requests.first?.url.absoluteString
  }

  @Test func `the call's server, the caller's, the operation's, the API's`() async throws {
    let own = "https://own.example.com/up/x"
    #expect(try await url(chosen: nil, Self.pong, .init()) == "https://api.example.com/x")
    #expect(try await url(chosen: nil, Self.ping, .init()) == own)
    #expect(
      try await url(chosen: "https://proxy.example", Self.ping, .init())
        == "https://proxy.example/x")
    #expect(
      try await url(
        chosen: "https://proxy.example", Self.pong, .init(server: "https://once.example/"))
        == "https://once.example/x")
  }

  @Test func `a client of one server sends all calls there`() async throws {
    let transport = RecordingTransport(answers: [answer(204, nil)])
    _ = try await TestClient(transport).api.value(Self.ping)
    #expect(transport.requests.first?.url.absoluteString == "https://api.example.com/v1/x")
  }

  @Test(arguments: [
    ("/v1", "https://example.com/v1"), ("v1", "https://example.com/docs/v1"),
    ("./v1/", "https://example.com/docs/v1"), ("../v1", "https://example.com/v1"),
    (".", "https://example.com/docs"), ("//other.example/v1", "https://other.example/v1"),
    ("https://other.example/", "https://other.example"),
  ])
  func `a relative server stands beside the description`(_ reference: String, _ url: String) {
    #expect(ServerURL(reference, relativeTo: "https://example.com/docs").description == url)
    #expect(ServerURL(reference, relativeTo: "https://example.com/docs/").description == url)
  }
}
