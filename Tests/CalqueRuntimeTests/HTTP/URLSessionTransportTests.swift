import CalqueRuntime
import Foundation
import Testing

/// `URLSession` against a server on this machine that misbehaves on request.
struct URLSessionTransportTests {
  private func ok(_ body: String, _ headers: String = "") -> [LoopbackServer.Step] {
    [
      .send(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\(headers)"
          + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    ]
  }

  private func get(
    _ url: String, headers: HTTPHeaders = .init(), timeout: Duration? = .seconds(20)
  ) throws -> HTTPRequest {
    HTTPRequest(
      method: .get, url: try #require(URL(string: url)), headers: headers, timeout: timeout)
  }

  private func error(
    _ request: HTTPRequest, _ transport: URLSessionTransport = .shared
  ) async -> TransportError? {
    do throws(TransportError) {
      let response = try await transport.send(request)
      Issue.record("\(response)")
      return nil
    } catch {
      return error
    }
  }

  @Test func `a request goes out and its answer comes back, whole`() async throws {
    let body = String(repeating: "größe ", count: 50_000)
    let server = try LoopbackServer { _ in ok("\"\(body)\"", "X-A: 1\r\n") }
    var request = try get("\(server.url)/a%2Fb?c=d%20e&f", headers: ["X-B": "2", "X-C": "é"])
    request.method = .put
    request.body = .data(Data("{\"x\":\"é\"}".utf8))
    let response = try await URLSessionTransport.shared.send(request)
    #expect(response.status == 200)
    #expect(response.headers["x-a"] == "1")
    #expect(response.mediaType == "application/json")
    #expect(response.text == "\"\(body)\"")
    let received = try #require(server.requests.first)
    #expect(received.line == "PUT /a%2Fb?c=d%20e&f HTTP/1.1")
    #expect(received.header("X-B") == "2")
    #expect(received.header("X-C") == "é")
    #expect(received.body == "{\"x\":\"é\"}")
  }

  @Test func `any status is an answer`() async throws {
    let server = try LoopbackServer { request in
      let status = request.line.split(separator: "/")[1].prefix(3)
      let challenge = status == "401" ? "WWW-Authenticate: Basic realm=\"x\"\r\n" : ""
      let body = status == "204" || status == "304" ? "" : "no"
      return [
        .send(
          "HTTP/1.1 \(status) X\r\nConnection: close\r\n\(challenge)"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
      ]
    }
    for status in [204, 300, 301, 302, 304, 401, 404, 407, 500, 503] {
      let response = try await URLSessionTransport.shared.send(get("\(server.url)/\(status)"))
      #expect(response.status == status)
      let hasNoBody = [204, 301, 302, 304].contains(status)
      #expect(hasNoBody || response.text == "no", "\(status)")
    }
  }

  @Test func `the deadline covers the head and the body`() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"
    for steps: [LoopbackServer.Step] in [[.wait(.seconds(20))], [.send(head), .drip]] {
      let server = try LoopbackServer { _ in steps }
      let clock = ContinuousClock()
      let start = clock.now
      let error = await error(try get(server.url, timeout: .milliseconds(200)))
      #expect(error?.kind == .timeout)
      // Both take more than ten seconds; a busy machine makes deadlines late.
      #expect(start.duration(to: clock.now) < .seconds(8))
    }
  }

  @Test func `an answer that ends half-way is an error`() async throws {
    let halves = [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n", "HTTP/1.1 2", "",
    ]
    for half in halves {
      let server = try LoopbackServer { _ in [.send(half)] }
      let error = await error(try get(server.url))
      #expect(error?.kind == .connectionLost, "\(half): \(String(describing: error))")
      #expect(error?.isRetryable == true)
    }
  }

  @Test func `no server, no name, no HTTP`() async throws {
    let port = try LoopbackServer { _ in [] }.port
    #expect(await error(try get("http://127.0.0.1:\(port)"))?.kind == .unreachable)
    #expect(await error(try get("http://name.invalid"))?.kind == .unreachable)
    #expect(await error(try get("foo://127.0.0.1"))?.kind == .unsupportedRequest)
    var request = try get("http://127.0.0.1:\(port)")
    request.body = .data(Data("x".utf8))
    #expect(await error(request)?.kind == .unsupportedRequest)
  }

  @Test func `a cancelled task ends the request on the wire`() async throws {
    let server = try LoopbackServer { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"), .drip]
    }
    let request = try get(server.url)
    let task = Task { await error(request) }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
    for _ in 0..<400 where server.closedEarly == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(server.closedEarly == 1)
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await error(request)
    }
    #expect(await late.value?.kind == .cancelled)
    #expect(server.requests.count == 1)
  }

  @Test func `credentials stay with scheme, host and port; the rest follows a redirect`()
    async throws
  {
    let other = try LoopbackServer { _ in ok("1") }
    let otherURL = other.url
    let server = try LoopbackServer { request in
      if request.line.contains("/stay") {
        return redirect("/there")
      }
      return request.line.contains("/there") ? ok("2") : redirect("\(otherURL)/x")
    }
    var headers: HTTPHeaders = [
      "Authorization": "Bearer secret", "X-API-Key": "secret", "Cookie": "a=secret", "X-Plain": "1",
    ]
    headers.set("X-Mine", "secret", isSensitive: true)
    let away = try await URLSessionTransport.shared.send(
      get("\(server.url)/go", headers: headers))
    #expect(away.text == "1")
    let arrived = try #require(other.requests.first)
    #expect(!arrived.head.contains("secret"))
    #expect(arrived.header("X-Plain") == "1")
    let stayed = try await URLSessionTransport.shared.send(
      get("\(server.url)/stay", headers: headers))
    #expect(stayed.text == "2")
    let last = try #require(server.requests.last)
    #expect(last.header("Authorization") == "Bearer secret")
    #expect(last.header("X-API-Key") == "secret")
    #expect(last.header("X-Mine") == "secret")
  }

  private func redirect(
    _ location: String, status: String = "302"
  ) -> [LoopbackServer.Step] {
    [
      .send(
        "HTTP/1.1 \(status) Found\r\nLocation: \(location)\r\nConnection: close\r\n"
          + "Content-Length: 0\r\n\r\n")
    ]
  }

  @Test func `a redirect keeps method and body where it has to, and the path as it is written`()
    async throws
  {
    let server = try LoopbackServer { request in
      let parts = request.line.split(separator: " ")[1].split(separator: "/")
      guard parts.first == "from", let status = parts.last else { return ok("1") }
      return redirect("../to/a%2Fb?c=d%26e", status: String(status))
    }
    var request = try get("\(server.url)/from/307")
    request.method = .post
    request.headers["Content-Type"] = "text/plain"
    request.body = .data(Data("body".utf8))
    for status in [301, 302, 303, 307, 308] {
      request.url = try #require(URL(string: "\(server.url)/from/\(status)"))
      #expect(try await URLSessionTransport.shared.send(request).text == "1")
      let last = try #require(server.requests.last)
      let keeps = status > 303
      #expect(last.line == "\(keeps ? "POST" : "GET") /to/a%2Fb?c=d%26e HTTP/1.1")
      #expect(last.body == (keeps ? "body" : ""))
      #expect((last.header("Content-Type") == nil) == !keeps)
    }
  }

  @Test func `redirects end`() async throws {
    let server = try LoopbackServer { _ in redirect("/again") }
    #expect(await error(try get(server.url))?.kind == .tooManyRedirects)
    #expect(server.requests.count == 11)
  }

  @Test func `calls that are cancelled at any moment of a redirect end in order`() async throws {
    let server = try LoopbackServer { _ in redirect("/again") }
    let request = try get(server.url)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          let call = Task { await error(request)?.kind }
          try? await Task.sleep(for: .microseconds(number * 40))
          call.cancel()
          let kind = await call.value
          let isExpected = kind == .cancelled || kind == .tooManyRedirects
          #expect(isExpected, "\(String(describing: kind))")
        }
      }
    }
  }

  @Test func `nothing is kept between calls`() async throws {
    let server = try LoopbackServer { _ in
      ok("1", "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=1000\r\nETag: \"x\"\r\n")
    }
    for _ in 0..<3 { _ = try await URLSessionTransport.shared.send(get("\(server.url)/c")) }
    #expect(server.requests.count == 3)
    #expect(server.requests.allSatisfy { $0.header("Cookie") == nil })
    #expect(server.requests.allSatisfy { $0.header("If-None-Match") == nil })
  }

  @Test func `many calls at once all come back`() async throws {
    let server = try LoopbackServer { request in
      ok(String(request.line.split(separator: " ")[1].dropFirst()))
    }
    let transport = URLSessionTransport()
    let url = server.url
    let sum = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...64 {
        group.addTask {
          let request = HTTPRequest(
            method: .get, url: try #require(URL(string: "\(url)/\(number)")))
          return Int(try await transport.send(request).text) ?? 0
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(sum == 64 * 65 / 2)
  }

  @Test func `a whole call, from credentials to a decoded answer`() async throws {
    let server = try LoopbackServer { _ in ok(petText) }
    let client = TestClient(
      server: "\(server.url)/v1", credentials: .bearer("t"),
      configuration: ClientConfiguration(timeout: .seconds(20)))
    #expect(try await client.pet("a/b").value.name == "Rex")
    let request = try #require(server.requests.first)
    #expect(request.line == "GET /v1/pets/a%2Fb HTTP/1.1")
    #expect(request.header("Authorization") == "Bearer t")
    #expect(request.header("User-Agent") == "Calque/1")
    #expect(request.header("Accept") == "application/json, application/problem+json")
    let failure = await reason { () async throws(TestError) in
      try await client.pet(1, options: .init(timeout: .zero))
    }
    guard case .timeout? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}
