import Foundation
import Testing

@testable import CalqueRuntime

/// Requests as commands, which a shell and curl then take.
struct CurlTests {
  private func request(
    _ method: HTTPMethod, _ url: String, headers: HTTPHeaders = [:], body: HTTPBody? = nil
  ) throws -> HTTPRequest {
    HTTPRequest(
      method: method, url: try #require(URL(string: url)), headers: headers, body: body)
  }

  @Test func `a command a line for each part, without secrets`() throws {
    var request = try request(
      .put, "https://api.example.com/a'b?key=s3cr3t&x=[1]",
      headers: ["Authorization": "Bearer s3cr3t", "X-A": "it's", "X-Empty": ""],
      body: .data(Data("@a'b".utf8)))
    request.sensitiveQueryNames = ["key"]
    let url = request.redactedURL.replacing("'", with: #"'\''"#)
    let globbing = url.contains("[") ? " \\\n  --globoff" : ""
    #expect(
      request.curl == """
        curl -X 'PUT' \\
          '\(url)'\(globbing) \\
          -H 'Authorization: <redacted>' \\
          -H 'X-A: it'\\''s' \\
          -H 'X-Empty;' \\
          -H 'Content-Type:' \\
          --data-raw '@a'\\''b'
        """)
    #expect(!request.curl.contains("s3cr3t"))
    request.hasSensitiveBody = true
    #expect(request.curl.hasSuffix("--data-raw '<redacted>'"))
  }

  @Test func `files are named, and not read`() throws {
    let file = URL(fileURLWithPath: "/tmp/it's here.bin")
    let one = try request(.post, "https://x.example/", body: .file(file))
    #expect(one.curl.contains(#"--data-binary '@/tmp/it'\''s here.bin'"#))
    let mixed = try request(
      .post, "https://x.example/", body: HTTPBody([.data(Data("a".utf8)), .file(file)]))
    #expect(
      mixed.curl.hasPrefix(#"{ printf %s 'YQ==' | base64 -d; cat '/tmp/it'\''s here.bin'; } | "#))
    #expect(mixed.curl.hasSuffix("--data-binary @-"))
  }

  @Test func `curl sends what the request says`() async throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/curl") else {
      print("SKIPPED: there is no curl to try the commands with")
      return
    }
    let server = try LoopbackServer { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    }
    let nasty = "it's $HOME `id` \\ \"q\" ; & | \n@x"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())'.bin")
    try Data("file".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let bodies: [(HTTPBody?, String)] = [
      (nil, ""), (.data(Data(nasty.utf8)), nasty), (.data(Data([0x61, 0, 0x62])), "a\0b"),
      (.file(file), "file"), (HTTPBody([.data(Data("a'".utf8)), .file(file)]), "a'file"),
    ]
    for (body, text) in bodies {
      for method in [HTTPMethod.get, .post, "PURGE"] where body != nil || method != .post {
        let count = server.requests.count
        let request = try request(
          method, "\(server.url)/a%20b?x=%7B1%7D&y='", headers: ["X-A": "it's $HOME", "X-E": ""],
          body: body)
        try run(request.curl)
        let received = try #require(server.requests.dropFirst(count).first)
        #expect(received.line.hasPrefix("\(method) /a%20b?x=%7B1%7D&y="), "\(request.curl)")
        #expect(received.header("X-A") == "it's $HOME")
        #expect(received.header("X-E") == "")
        #expect(received.header("Content-Type") == nil)
        #expect(received.body == text)
      }
    }
  }

  private func run(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " --silent --max-time 10 --output /dev/null"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(command)")
  }
}
