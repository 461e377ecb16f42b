import CalqueRuntime
import Foundation
import Testing

/// Answers that are read as they come, by `URLSession`.
struct StreamingTransportTests {
  private static func head(_ status: Int = 200, _ fields: String = "") -> String {
    "HTTP/1.1 \(status) X\r\nConnection: close\r\n\(fields)\r\n"
  }

  private func send(
    _ server: LoopbackServer, _ path: String = "/", timeout: Duration = .seconds(20)
  ) async throws -> HTTPResponse {
    var request = HTTPRequest(
      method: .get, url: try #require(URL(string: server.url + path)), timeout: timeout)
    request.delivery = .stream
    return try await URLSessionTransport.shared.send(request)
  }

  private func failure(_ stream: ByteStream?) async -> TransportError.Kind? {
    guard let stream else { return nil }
    do {
      for try await _ in stream {}
      return nil
    } catch {
      return error.kind
    }
  }

  /// Waits until the server has seen that the other side is gone.
  private func closedEarly(_ server: LoopbackServer) async throws -> Int {
    for _ in 0..<200 where server.closedEarly == 0 { try await Task.sleep(for: .milliseconds(20)) }
    return server.closedEarly
  }

  @Test func `chunks come before the end does`() async throws {
    let hasFirst = DispatchSemaphore(value: 0)
    let server = try LoopbackServer { _ in
      [.send(Self.head() + "a"), .run { hasFirst.wait() }, .send("b")]
    }
    let response = try await send(server)
    #expect(response.status == 200)
    #expect(response.body.isEmpty)
    var chunks: [String] = []
    for try await chunk in try #require(response.stream) {
      chunks.append(String(decoding: chunk, as: UTF8.self))
      hasFirst.signal()
    }
    #expect(chunks == ["a", "b"])
  }

  @Test func `a body that is cut off is an error`() async throws {
    let server = try LoopbackServer { _ in [.send(Self.head(200, "Content-Length: 9\r\n") + "a")] }
    #expect(await failure(try await send(server).stream) == .connectionLost)
  }

  @Test func `leaving the loop closes the connection`() async throws {
    let server = try LoopbackServer { _ in [.send(Self.head()), .drip] }
    for try await _ in try #require(try await send(server).stream) { break }
    #expect(try await closedEarly(server) == 1)
  }

  @Test func `dropping the stream closes the connection`() async throws {
    let server = try LoopbackServer { _ in [.send(Self.head()), .drip] }
    #expect(try await send(server).status == 200)
    #expect(try await closedEarly(server) == 1)
  }

  @Test func `cancelling the task closes the connection`() async throws {
    let server = try LoopbackServer { _ in [.send(Self.head()), .drip] }
    let stream = try await send(server).stream
    let task = Task { await failure(stream) }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(try await closedEarly(server) == 1)
  }

  @Test func `cancelling ends a stream whose reader keeps the network waiting`() async throws {
    let much = String(repeating: "x", count: 4 << 20)
    let server = try LoopbackServer { _ in [.send(Self.head()), .send(much), .drip] }
    let (heads, head) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      let stream = try await send(server).stream
      head.yield()
      try await Task.sleep(for: .seconds(20))
      return stream
    }
    for await _ in heads { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await closedEarly(server) == 1)
  }

  @Test func `a call goes on while nobody reads a stream`() async throws {
    let much = String(repeating: "x", count: 16 << 20)
    let large = try LoopbackServer { _ in [.send(Self.head()), .send(much)] }
    let stream = try #require(try await send(large).stream)
    let server = try LoopbackServer { _ in [.send(Self.head() + "a")] }
    for _ in 0..<10 { _ = try await send(server).stream }
    var received = 0
    for try await chunk in stream { received += chunk.count }
    #expect(received == 16 << 20)
  }

  @Test func `silence is as long as the timeout`() async throws {
    let server = try LoopbackServer { _ in [.send(Self.head() + "a"), .wait(.seconds(5))] }
    #expect(await failure(try await send(server, timeout: .milliseconds(200)).stream) == .timeout)
  }

  @Test func `what moves is not late`() async throws {
    let steps = Array(
      repeating: [LoopbackServer.Step.send("x"), .wait(.milliseconds(100))], count: 10)
    let server = try LoopbackServer { _ in [.send(Self.head())] + steps.joined() }
    #expect(await failure(try await send(server, timeout: .milliseconds(600)).stream) == nil)
  }

  @Test func `a slow reader is not late`() async throws {
    let text = String(repeating: "0123456789", count: 200_000)
    let server = try LoopbackServer { _ in [.send(Self.head() + text)] }
    var data = Data()
    for try await chunk in try #require(
      try await send(server, timeout: .milliseconds(300)).stream)
    {
      if data.isEmpty { try await Task.sleep(for: .seconds(1)) }
      data.append(chunk)
    }
    #expect(data == Data(text.utf8))
  }

  @Test func `a reader that is busy with another call waits for nothing`() async throws {
    let much = String(repeating: "x", count: 4 << 20)
    let server = try LoopbackServer { request in
      request.line.contains("/other") ? [.send(Self.head() + "ok")] : [.send(Self.head() + much)]
    }
    var count = 0
    for try await chunk in try #require(try await send(server).stream) {
      if count == 0 {
        try await Task.sleep(for: .milliseconds(200))
        let other = try #require(try await send(server, "/other", timeout: .seconds(5)).stream)
        #expect(await failure(other) == nil)
      }
      count += chunk.count
    }
    #expect(count == much.utf8.count)
  }

  @Test func `any status is an answer`() async throws {
    let server = try LoopbackServer { request in
      let status = Int(request.line.split(separator: "/")[1].prefix(3)) ?? 0
      let challenge = status == 401 ? "WWW-Authenticate: Basic realm=\"x\"\r\n" : ""
      let body = status == 204 || status == 304 ? "" : "no"
      return [.send(Self.head(status, challenge + "Content-Length: \(body.utf8.count)\r\n") + body)]
    }
    for status in [204, 300, 301, 302, 304, 401, 404, 407, 500, 503] {
      let response = try await send(server, "/\(status)")
      #expect(response.status == status)
      #expect(await failure(response.stream) == nil, "\(status)")
    }
  }

  @Test func `a redirect leads to the stream`() async throws {
    let server = try LoopbackServer { request in
      request.line.contains("/end")
        ? [.send(Self.head() + "there")] : [.send(Self.head(302, "Location: /end\r\n"))]
    }
    var text = Data()
    for try await chunk in try #require(try await send(server).stream) { text.append(chunk) }
    #expect(text == Data("there".utf8))
  }
}
