import Foundation
import Testing

@testable import CalqueRuntime

/// How answers come, whatever the transport knows of it.
@Suite struct DeliveryTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func send(
    _ delivery: HTTPDelivery, _ answer: HTTPResponse
  ) async throws -> HTTPResponse {
    let url = try #require(URL(string: "https://example.com"))
    var request = HTTPRequest(method: .get, url: url)
    request.delivery = delivery
    return try await ResponseDelivery.send(request, through: RecordingTransport(answers: [answer]))
  }

  private static func streamed(_ status: Int, _ text: String) -> HTTPResponse {
    HTTPResponse(status: status, stream: ByteStream(Data(text.utf8)))
  }

  @Test func makesAStreamOfAWholeAnswer() async throws {
    let response = try await send(.stream, HTTPResponse(status: 200, body: Data("abc".utf8)))
    #expect(response.body.isEmpty)
    #expect(try await response.stream?.collected() == Data("abc".utf8))
  }

  @Test func makesAWholeAnswerOfAStream() async throws {
    let response = try await send(.whole, Self.streamed(200, "abc"))
    #expect(response.text == "abc")
    #expect(response.stream == nil)
  }

  @Test func keepsTheStartOfAnErrorThatWasToBeAStream() async throws {
    let response = try await send(
      .stream, Self.streamed(500, String(repeating: "x", count: 2 << 20)))
    #expect(response.body.count == 1 << 20)
    #expect(response.stream == nil)
  }

  @Test func writesAFileInThePlaceOfAnother() async throws {
    let file = folder.appending(path: "a")
    try Data("before".utf8).write(to: file)
    let response = try await send(.file(file), Self.streamed(200, "abc"))
    #expect(response.body.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == "abc")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
  }

  @Test func leavesNothingOfAFileThatIsCutOff() async throws {
    var response = HTTPResponse(status: 200)
    let rest = LockedValue<Data?>(Data("abc".utf8))
    response.stream = ByteStream { () async throws(TransportError) -> Data? in
      guard let chunk = rest.withLock({ $0.take() }) else {
        throw TransportError(.connectionLost, "cut")
      }
      return chunk
    } close: {
    }
    await #expect(throws: TransportError(.connectionLost, "cut")) {
      try await send(.file(folder.appending(path: "a")), response)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func writesNoFileOfAnError() async throws {
    let response = try await send(
      .file(folder.appending(path: "a")), HTTPResponse(status: 404, body: Data("no".utf8)))
    #expect(response.text == "no")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
