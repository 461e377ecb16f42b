import Foundation
import Testing

@testable import CalqueRuntime

/// Bodies that are read from files while they are sent.
struct UploadTests {
  private let file: URL

  init() throws {
    file = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try Data(String(repeating: "0123456789", count: 20_000).utf8).write(to: file)
  }

  private func server() throws -> LoopbackServer {
    try LoopbackServer { request in
      let fields = request.line.contains("/from") ? "Location: /to\r\n" : ""
      let status = fields.isEmpty ? 200 : 307
      return [
        .send("HTTP/1.1 \(status) X\r\nConnection: close\r\n\(fields)Content-Length: 2\r\n\r\nok")
      ]
    }
  }

  private func request(
    _ server: LoopbackServer, _ path: String, _ body: HTTPBody
  ) throws -> HTTPRequest {
    HTTPRequest(
      method: .put, url: try #require(URL(string: server.url + path)), body: body,
      timeout: .seconds(20))
  }

  private var body: HTTPBody {
    HTTPBody([.data(Data("a".utf8)), .file(file), .data(Data("z".utf8))])
  }

  private var text: String { "a" + String(repeating: "0123456789", count: 20_000) + "z" }

  @Test func `files are sent between bytes, with their length`() async throws {
    let server = try server()
    let response = try await URLSessionTransport.shared.send(request(server, "/", body))
    #expect(response.text == "ok")
    let received = try #require(server.requests.first)
    #expect(received.header("Content-Length") == "200002")
    #expect(received.header("Transfer-Encoding") == nil)
    #expect(received.body == text)
  }

  @Test func `a redirect sends a file again`() async throws {
    let server = try server()
    _ = try await URLSessionTransport.shared.send(request(server, "/from", body))
    #expect(server.requests.map(\.body) == [text, text])
  }

  @Test func `a symbolic link stands for its file, and a folder for none`() async throws {
    let link = file.appendingPathExtension("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    let server = try server()
    _ = try await URLSessionTransport.shared.send(request(server, "/", .file(link)))
    let received = try #require(server.requests.first)
    #expect(received.header("Content-Length") == "200000")
    #expect(received.body.count == 200_000)
    #expect(HTTPBody.file(file.deletingLastPathComponent()).length == nil)
  }

  @Test func `a file that is not there is an error`() async throws {
    let server = try server()
    let body = HTTPBody.file(file.appendingPathExtension("no"))
    let request = try request(server, "/", body)
    let error = await #expect(throws: TransportError.self) {
      try await URLSessionTransport.shared.send(request)
    }
    #expect(error?.kind == .file)
    let name = file.lastPathComponent + ".no"
    #expect(error?.message == "The file \(name) of the body cannot be read.")
    #expect(server.requests.isEmpty)
  }

  @Test func `a file that became shorter is an error`() throws {
    let reader = try HTTPBodyReader(.file(file)) { _ in }
    try Data("0".utf8).write(to: file)
    var buffer = [UInt8](repeating: 0, count: 100)
    #expect(reader.read(&buffer, 100) == 1)
    #expect(reader.read(&buffer, 100) == -1)
    #expect(reader.fault?.kind == .file)
  }

  @Test func `progress counts to the end, both ways`() async throws {
    let server = try server()
    let states = LockedValue<[TransferProgress]>([])
    var request = try request(server, "/", body)
    request.onProgress = { state in states.withLock { $0.append(state) } }
    _ = try await URLSessionTransport.shared.send(request)
    let uploads = states.withLock { $0.filter { $0.direction == .upload } }
    #expect(uploads.map(\.completed) == uploads.map(\.completed).sorted())
    #expect(uploads.first == TransferProgress(.upload, completed: 0, total: 200_002))
    #expect(uploads.last?.fraction == 1)
    #expect(states.withLock { $0.last } == TransferProgress(.download, completed: 2, total: 2))
  }
}
