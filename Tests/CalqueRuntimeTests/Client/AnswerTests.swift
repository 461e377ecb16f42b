import CalqueRuntime
import Foundation
import Testing

/// Which documented answer an answer is taken for.
struct AnswerTests {
  private func outcome(_ response: HTTPResponse) async -> Result<Pet, TestError> {
    let client = TestClient(RecordingTransport(answers: [response]))
    do throws(TestError) {
      return .success(try await client.pet(1).value)
    } catch {
      return .failure(error)
    }
  }

  private func documented(_ response: HTTPResponse) async -> TestError.Documented? {
    if case .failure(.documented(let body, _)) = await outcome(response) { body } else { nil }
  }

  private func decoding(_ response: HTTPResponse) async -> DecodingFailure? {
    guard case .failure(.call(let failure)) = await outcome(response),
      case .decoding(let decoding) = failure.reason
    else { return nil }
    return decoding
  }

  @Test func `a documented success is decoded`() async throws {
    for type in [
      "application/json", "Application/JSON; charset=utf-8", "application/vnd.x+json", nil,
    ] {
      #expect(try await outcome(answer(200, type, petText)).get().name == "Rex", "\(type ?? "-")")
    }
  }

  @Test func `with its status and headers, where they are asked for`() async throws {
    var response = answer(200, "application/json", petText)
    response.headers["X-Rate"] = "9"
    let full = try await TestClient(RecordingTransport(answers: [response])).pet(1)
    #expect(full.status == 200)
    #expect(full.headers["x-rate"] == "9")
    #expect(full.http.body == response.body)
  }

  @Test func `exact before range before default`() async {
    let problem = answer(404, "application/problem+json", #"{"title":"gone"}"#)
    guard case .notFound(let body) = await documented(problem) else {
      Issue.record("404 is not taken for 404")
      return
    }
    #expect(body.title == "gone")
    #expect(await documented(answer(409, "application/json", "\"no\"")) == .refused("no"))
    #expect(await documented(answer(500, "application/json", "[5]")) == .other([5]))
    #expect(await documented(answer(201, "application/json", "[5]")) == .other([5]))
  }

  @Test func `an error that is not as documented keeps all that came`() async {
    for response in [
      answer(404, "application/problem+json", #"{"detail":"gone"}"#),
      answer(404, "text/html", "<h1>gone</h1>"), answer(500, nil, ""), answer(418, nil, "{"),
    ] {
      guard case .failure(.undocumented(let kept)) = await outcome(response) else {
        Issue.record("\(response) is not undocumented")
        continue
      }
      #expect(kept.body == response.body)
      #expect(kept.status == response.status)
      #expect(kept.headers == response.headers)
      #expect(kept.operation == "GET /pets/{id}")
    }
  }

  @Test func `a success of another content type or shape is a decoding failure`() async {
    let html = await decoding(answer(200, "text/html; charset=utf-8", "<h1>hello</h1>"))
    #expect(html?.description == "expected application/json, found text/html")
    #expect(html?.response.text == "<h1>hello</h1>")
    let shape = await decoding(answer(200, "application/json", #"{"id":"1"}"#))
    #expect(shape?.path == "$.id")
    #expect(shape?.expected == "an integer (Int64)")
    #expect(shape?.found == "the string \"1\"")
    let empty = await decoding(answer(200, "application/json", ""))
    #expect(empty?.found == "the end of the text")
  }

  @Test func `no content is Void, and other kinds of bodies are what they are`() async throws {
    func send<Value>(
      _ success: [Answer<Value>], _ response: HTTPResponse
    ) async throws -> Value {
      let operation = APIOperation<Value, TestError>(.get, "/x", success: success)
      let client = TestClient(RecordingTransport(answers: [response]))
      return try await client.api.value(operation)
    }
    let _: Void = try await send([.empty(204)], answer(204, nil))
    #expect(try await send([.empty(.range(2), 7)], answer(299, "x/y", "?")) == 7)
    #expect(try await send([.text(200)], answer(200, "text/plain", "hé")) == "hé")
    #expect(
      try await send([.data(200, mediaType: "image/*")], answer(200, "image/png", "x"))
        == Data("x".utf8))
    let either: [Answer<String>] = [
      .json(200, Int.self) { "number \($0)" }, .text(200, { "text \($0)" }),
      .json(.default, JSONValue.self) { _ in "other" },
    ]
    #expect(try await send(either, answer(200, "text/plain", "5")) == "text 5")
    #expect(try await send(either, answer(200, "application/json", "5")) == "number 5")
    #expect(try await send(either, answer(201, "application/json", "5")) == "other")
    await #expect(throws: TestError.self) {
      try await send(either, answer(500, "application/json", "5"))
    }
  }

  @Test func `Accept is made of the answers' media types`() async throws {
    let transport = RecordingTransport { (_) async throws(TransportError) in
      answer(200, "application/json", petText)
    }
    let client = TestClient(transport)
    _ = try await client.pet(1)
    _ = try? await client.api.value(
      TestClient.deletePet,
      {
        var call = APIRequest()
        call.path("id", 1)
        return call
      }())
    let several = APIOperation<String, TestError>(
      .get, "/x", success: [.text(200), .json(200, String.self)],
      failures: [.json(400, JSONValue.self) { .other($0) }])
    _ = try? await client.api.value(several)
    #expect(
      transport.requests.map { $0.headers["Accept"] } == [
        "application/json, application/problem+json", "*/*",
        "text/plain, application/json;q=0.9, application/problem+json",
      ])
  }
}
