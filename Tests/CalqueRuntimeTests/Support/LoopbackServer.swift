import Foundation

/// A small HTTP server on this machine, for what no well-behaved server does: it plays back what a
/// test wants on the wire, byte by byte.
final class LoopbackServer: Sendable {
  /// What to do on a connection, in order; it is closed behind the last one.
  enum Step: Sendable {
    /// Sends bytes.
    case send(String)
    /// Waits.
    case wait(Duration)
    /// Does something else, as waiting for the test.
    case run(@Sendable () -> Void)
    /// Sends byte after byte until the other side has gone.
    case drip
  }

  /// A request as it came.
  struct Request: Sendable {
    var head: String
    var body: String

    var line: String { head.components(separatedBy: "\r\n")[0] }

    func header(_ name: String) -> String? {
      head.components(separatedBy: "\r\n").dropFirst()
        .first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
        .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }
  }

  private struct Log: Sendable {
    var requests: [Request] = []
    var closedEarly = 0
  }

  let port: UInt16
  private let listener: Int32
  private let log = Guarded(Log())

  /// Listens on a free port of 127.0.0.1.
  init(_ respond: @escaping @Sendable (Request) -> [Step]) throws {
    (listener, port) = try Self.listen()
    let (listener, log) = (listener, log)
    Thread.detachNewThread {
      while case let connection = accept(listener, nil, nil), connection >= 0 {
        Thread.detachNewThread { Self.serve(connection, log, respond) }
      }
      // Closed here and not where the server ends: its number would be another socket's by then.
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  var url: String { "http://127.0.0.1:\(port)" }

  /// The requests so far.
  var requests: [Request] { log.withLock { $0.requests } }

  /// Connections that the other side closed before all was sent.
  var closedEarly: Int { log.withLock { $0.closedEarly } }

  private static func listen() throws -> (Int32, UInt16) {
    #if canImport(Darwin)
      let socket = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && Foundation.listen(socket, 512) == 0
          && getsockname(socket, address, &length) == 0
      }
    }
    guard result else { throw POSIXError(.EADDRINUSE) }
    return (socket, UInt16(bigEndian: address.sin_port))
  }

  private static func serve(
    _ connection: Int32, _ log: Guarded<Log>, _ respond: (Request) -> [Step]
  ) {
    defer { close(connection) }
    guard let request = read(connection) else { return }
    log.withLock { $0.requests.append(request) }
    for step in respond(request) where !perform(step, connection) {
      return log.withLock { $0.closedEarly += 1 }
    }
    // The other side reads to the end before the connection goes.
    shutdown(connection, Int32(SHUT_WR))
    var byte: UInt8 = 0
    while recv(connection, &byte, 1, 0) > 0 {}
  }

  private static func perform(_ step: Step, _ connection: Int32) -> Bool {
    switch step {
    case .send(let text):
      return send(text, connection)
    case .wait(let duration):
      let (seconds, attoseconds) = duration.components
      Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) / 1e18)
      return true
    case .run(let body):
      body()
      return true
    case .drip:
      for _ in 0..<1000 {
        guard send("x", connection) else { return false }
        Thread.sleep(forTimeInterval: 0.01)
      }
      return true
    }
  }

  private static func send(_ text: String, _ connection: Int32) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
      var on: Int32 = 1
      setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, flags)
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Reads one request, its body by `Content-Length`.
  private static func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        var request = Request(head: String(text[..<end.lowerBound]), body: "")
        request.body = String(text[end.upperBound...])
        if request.body.utf8.count >= Int(request.header("Content-Length") ?? "0") ?? 0 {
          return request
        }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }
}

/// A value that one thread at a time may touch.
final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    lock.withLock { body(&value) }
  }
}
