import Foundation

/// Hands bytes from the thread of the network to one reader, and keeps few of them in memory.
///
/// A full pipe stops that thread, and so holds the sender back. In FoundationNetworking all sessions
/// of a process share one thread, and a reader that sends a request of its own would wait for ever:
/// there, the thread waits only while nobody else needs it, and what does not fit goes into a file.
nonisolated final class BodyPipe: @unchecked Sendable {
  // Unchecked, because of the variables: they are touched with the condition's lock held only.
  typealias Chunk = Result<Data?, TransportError>

  /// How long a writer waits for room.
  enum Patience {
    case endless
    /// Until somebody else needs its thread, and a hundredth of a second at most: there may be
    /// sessions that nobody here knows of, and libcurl brings up to a hundred parts in one turn.
    case shared(NetworkThread)
    case none
  }

  /// The bytes in memory that may wait for the reader.
  private static let capacity = 1 << 18

  private let condition = NSCondition()
  private let patience: Patience
  private var waiting = Data()
  /// What came behind `waiting`, where the writer may not wait.
  private var backlog: BacklogFile?
  private var reader: CheckedContinuation<Chunk, Never>?
  private var end: Chunk?

  #if canImport(FoundationNetworking)
    private static let standard = Patience.shared(.shared)
  #else
    private static let standard = Patience.endless
  #endif

  init(_ patience: Patience = BodyPipe.standard) { self.patience = patience }

  /// Takes bytes; returns when they have a place, or when nobody wants them any more.
  func write(_ data: Data) {
    condition.lock()
    defer { condition.unlock() }
    waitForRoom()
    guard end == nil, !data.isEmpty else { return }
    if let reader {
      self.reader = nil
      reader.resume(returning: .success(data))
    } else if isRoomy {
      waiting.append(data)
    } else {
      keep(data)
    }
  }

  /// Waits with the lock held, as long as its patience lasts.
  private func waitForRoom() {
    switch patience {
    case .endless:
      while !isRoomy, end == nil { condition.wait() }
    case .shared(let thread):
      let limit = Date(timeIntervalSinceNow: 0.01)
      while !isRoomy, end == nil, limit > Date(), !thread.isNeeded(besides: self) {
        _ = condition.wait(until: Date(timeIntervalSinceNow: 0.002))
      }
    case .none: break
    }
  }

  /// Whether what comes next has a place in memory, behind all that came before it.
  private var isRoomy: Bool { waiting.count < Self.capacity && backlog?.isEmpty != false }

  /// Whether the pipe takes bytes without a wait.
  var hasRoom: Bool {
    condition.lock()
    defer { condition.unlock() }
    return isRoomy || end != nil
  }

  private func keep(_ data: Data) {
    do throws(TransportError) {
      if backlog == nil { backlog = try BacklogFile() }
      try backlog?.append(data)
    } catch {
      end = .failure(error)
    }
  }

  /// Ends the body, by an error where it is not whole; whoever waits goes on.
  func finish(_ error: TransportError?) {
    condition.lock()
    defer { condition.unlock() }
    guard end == nil else { return }
    let end = error.map(Chunk.failure) ?? .success(nil)
    self.end = end
    reader?.resume(returning: end)
    reader = nil
    condition.broadcast()
  }

  /// What has come, at least one byte; nil at the end.
  func read() async throws(TransportError) -> Data? {
    let chunk = await withCheckedContinuation { continuation in
      condition.lock()
      defer { condition.unlock() }
      if let chunk = next() {
        continuation.resume(returning: chunk)
      } else {
        reader = continuation
      }
    }
    return try chunk.get()
  }

  /// What is there to read already.
  private func next() -> Chunk? {
    if !waiting.isEmpty {
      defer { waiting = Data() }
      condition.broadcast()
      return .success(waiting)
    }
    guard let backlog, !backlog.isEmpty else { return end }
    return backlog.next(Self.capacity)
  }

  /// Whether there are bytes that the reader has not taken yet.
  var isAhead: Bool {
    condition.lock()
    defer { condition.unlock() }
    return !waiting.isEmpty || backlog?.isEmpty == false
  }
}
