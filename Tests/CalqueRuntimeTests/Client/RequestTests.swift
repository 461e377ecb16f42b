import CalqueRuntime
import Foundation
import Testing

struct RequestTests {
  @Test func `a body goes with its content type, and the usual fields with everything`()
    async throws
  {
    let transport = RecordingTransport(answers: [])
    let client = TestClient(
      configuration: .init(
        transport: transport, timeout: .seconds(9), retries: .off,
        headers: ["X-All": "1", "X-Both": "client"]))
    _ = try? await client.pet(
      1, options: .init(timeout: .seconds(2), headers: ["x-both": "call"])
    ) { $0.json(Pet(id: 1, name: "R")) }
    _ = try? await client.pet(1) { $0.text("hé") }
    let request = try #require(transport.requests.first)
    #expect(request.method == .get)
    #expect(request.headers["Content-Type"] == "application/json")
    #expect(
      request.body?.data.map { String(decoding: $0, as: UTF8.self) }
        == #"{"id":1,"name":"R","kind":"dog","tags":[],"owner":null,"weight":1}"#)
    #expect(request.headers["User-Agent"] == "Calque/1")
    #expect(request.headers["X-All"] == "1")
    #expect(request.headers["X-Both"] == "call")
    let timeouts = transport.requests.compactMap(\.timeout)
    #expect(timeouts[0] <= .seconds(2) && timeouts[0] > .seconds(1))
    #expect(timeouts[1] <= .seconds(9) && timeouts[1] > .seconds(8))
    #expect(transport.requests.last?.headers["Content-Type"] == "text/plain")
    #expect(transport.requests.last?.body?.data == Data("hé".utf8))
  }

  @Test func `queries and fragments in the template of a path stay where they are`() async throws {
    let transport = RecordingTransport(answers: [])
    let operation = APIOperation<Void, TestError>(
      .post, "/x?action=go#do", success: [.empty(200)])
    var call = APIRequest()
    call.query("q", 1)
    _ = try? await TestClient(transport).api.value(operation, call)
    #expect(
      transport.requests.first?.url.absoluteString
        == "https://api.example.com/v1/x?action=go%23do&q=1")
  }

  @Test func `headers are found without regard to case, in order`() {
    var headers: HTTPHeaders = ["Set-Cookie": "a=1", "X-A": "1"]
    headers.append("set-cookie", "b=2")
    #expect(headers.values("SET-COOKIE") == ["a=1", "b=2"])
    #expect(headers["x-a"] == "1")
    headers["X-a"] = "2"
    #expect(headers.fields.map(\.name) == ["Set-Cookie", "set-cookie", "X-a"])
    headers["x-A"] = nil
    #expect(!headers.contains("X-A"))
    headers.merge(["Set-Cookie": "c=3"])
    #expect(headers.values("set-cookie") == ["c=3"])
  }

  @Test func `media types are compared without parameters`() {
    #expect(MediaType(contentType: "Text/HTML ; charset=x") == "text/html")
    #expect(MediaType(contentType: "") == nil)
    #expect(MediaType(contentType: "; a=b") == nil)
    let json: MediaType = "application/json"
    #expect(json.matches("application/problem+json"))
    #expect(!json.matches("text/plain"))
    #expect(MediaType("*/*").matches("a/b"))
    #expect(MediaType("image/*").matches("image/png"))
    #expect(!MediaType("image/*").matches("imagex/png"))
  }
}
