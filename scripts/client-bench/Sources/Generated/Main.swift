import Foundation
import Parts

/// Reads and writes parts with the generated client: `Generated URL TASKS ROUNDS`.
@main
struct Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let parts = PartsClient(server: ServerURL(arguments[1])).parts
    let rounds = Int(arguments[3]) ?? 0
    let part = Part(
      id: 1, name: "Bolt", price: 2.5, createdAt: Date(timeIntervalSince1970: 1_700_000_000),
      tags: ["steel", "M8"], size: .init(width: 8, height: 40))
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
