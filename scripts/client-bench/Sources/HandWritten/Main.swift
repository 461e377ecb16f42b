import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Reads and writes parts with the client written by hand: `HandWritten URL TASKS ROUNDS`.
@main
struct Main {
  /// The server's URL is not one.
  struct InvalidURL: Error {}

  static func main() async throws {
    let arguments = CommandLine.arguments
    guard let server = URL(string: arguments[1]) else { throw InvalidURL() }
    let parts = PartsAPI(server: server, session: URLSession(configuration: .ephemeral))
    let rounds = Int(arguments[3]) ?? 0
    let part = Part(
      id: 1, name: "Bolt", price: 2.5, createdAt: Date(timeIntervalSince1970: 1_700_000_000),
      tags: ["steel", "M8"], size: Size(width: 8, height: 40))
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<(Int(arguments[2]) ?? 0) {
        group.addTask {
          var read = 0
          for _ in 0..<rounds {
            read += try await parts.list(limit: 100).count
            read += try await parts.create(part).tags.count
          }
          return read
        }
      }
      var read = 0
      for try await count in group { read += count }
      print(read)
    }
  }
}
