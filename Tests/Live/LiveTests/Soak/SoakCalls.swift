import Depot
import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One call over the bad line, and how it ended.
struct CallEnd: Sendable {
  /// What may be done with a call.
  enum Kind: Int, CaseIterable, Sendable {
    case read
    case write
    /// A write that carries an idempotency key.
    case keyedWrite
  }

  let id: String
  let kind: Kind
  /// The part's identifier in the answer, or why there is no part.
  let result: Result<String, DepotError>

  /// Compares the end with the faults that the call's requests met, by the server's own account.
  func check(_ met: [String]) {
    switch result {
    case .success(let answered):
      #expect(answered == id)
      #expect(met.last == "none" || met.last == "delay", "\(kind) met \(met)")
    case .failure(let error):
      #expect(met.last != "none", "\(kind) met \(met) and failed: \(error)")
    }
    #expect((1...timesAtMost).contains(met.count), "\(kind) met \(met)")
  }

  /// How often the server may see the call.
  private var timesAtMost: Int {
    switch kind {
    // libcurl reads again by itself where a connection that was kept turns out to be closed.
    case .read: 2 * SoakCalls.attempts
    case .write: 1
    case .keyedWrite: SoakCalls.attempts
    }
  }
}

/// Makes the calls of the soak test.
enum SoakCalls {
  static let attempts = 4

  /// Calls from many tasks at once, through one client that goes when all have ended.
  static func ends(tasks: Int, calls: Int, port: Int) async -> [CallEnd] {
    let parts = client(port).parts
    return await withTaskGroup(of: [CallEnd].self) { group in
      for task in 0..<tasks {
        group.addTask { await ends(task, calls, parts) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// One task's calls, of each kind in turn.
  private static func ends(
    _ task: Int, _ calls: Int, _ parts: DepotClient.Parts
  ) async -> [CallEnd] {
    var ends: [CallEnd] = []
    for call in 0..<calls {
      let kind = CallEnd.Kind.allCases[(task + call) % CallEnd.Kind.allCases.count]
      ends.append(await end(kind, parts))
    }
    return ends
  }

  private static func client(_ port: Int) -> DepotClient {
    // A connection for each task, or the deadlines would pass in the queue for one of six.
    let session = URLSessionConfiguration.ephemeral
    session.httpMaximumConnectionsPerHost = 64
    return DepotClient(
      server: ServerURL("http://127.0.0.1:\(port)"),
      credentials: .basic(username: "ann", password: "p").and(.apiKey("k-1")),
      configuration: .init(
        transport: URLSessionTransport(configuration: session), timeout: .seconds(30),
        attemptTimeout: .seconds(2),
        retries: RetryPolicy(attempts: attempts, baseDelay: .milliseconds(5))))
  }

  private static func end(_ kind: CallEnd.Kind, _ parts: DepotClient.Parts) async -> CallEnd {
    let id = UUID()
    let name = id.uuidString.lowercased()
    var options = CallOptions()
    if kind == .keyedWrite { options.headers = ["Idempotency-Key": name] }
    do throws(DepotError) {
      let part: Part
      switch kind {
      case .read: part = try await parts.get(partID: id, options: options)
      case .write, .keyedWrite: part = try await created(name, parts, options)
      }
      return CallEnd(
        id: name, kind: kind, result: .success(part.id.uuidString.lowercased()))
    } catch {
      return CallEnd(id: name, kind: kind, result: .failure(error))
    }
  }

  private static func created(
    _ name: String, _ parts: DepotClient.Parts, _ options: CallOptions
  ) async throws(DepotError) -> Part {
    switch try await parts.create(.init(name: name), options: options) {
    case .part(let part): part
    case .ticket: throw .call(CallFailure(.cancelled, operation: "a ticket is no answer here"))
    }
  }
}
