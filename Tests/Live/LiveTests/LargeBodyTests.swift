import Foundation
import Streams
import Testing

/// Bodies that are larger than the memory that they may take. One after the other, because the
/// memory of the process is measured.
@Suite("Large bodies", .serialized, .enabled(if: ServerProcess.isAvailable))
struct LargeBodyTests {
  private let run: StreamRun
  private let folder: URL

  init() throws {
    run = try StreamRun()
    folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private static let limit = 64

  /// The largest memory that was seen, in megabytes above that at the beginning.
  private struct Growth {
    private let start = ProcessResources.now.residentMegabytes
    private(set) var largest = 0

    mutating func measure() {
      largest = max(largest, ProcessResources.now.residentMegabytes - start)
    }
  }

  @Test func aSlowReaderTakesLittleMemory() async throws {
    var growth = Growth()
    var count = 0
    for try await chunk in try await run.client().files.getStream(megabytes: 600) {
      count += chunk.count
      try await Task.sleep(for: .milliseconds(1))
      growth.measure()
    }
    #expect(count == 600 << 20)
    #expect(growth.largest < Self.limit)
  }

  @Test func savesAFileWithProgress() async throws {
    let file = folder.appending(path: "zeros")
    let progress = ProgressLog()
    let stream = try await run.client().files.getStream(
      megabytes: 20, options: .init(onProgress: progress.add))
    try await stream.save(to: file)
    #expect(try file.resourceValues(forKeys: [.fileSizeKey]).fileSize == 20 << 20)
    #expect(progress.last == TransferProgress(.download, completed: 20 << 20, total: 20 << 20))
    #expect(progress.isRising)
  }

  @Test func keepsNothingOfAFileThatIsCutOff() async throws {
    let stream = try await run.client("cut").files.getStream(megabytes: 4)
    let file = folder.appending(path: "zeros")
    await #expect(throws: StreamsError.self) { try await stream.save(to: file) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func throwsADocumentedErrorInAFilesPlace() async throws {
    let error = await #expect(throws: StreamsError.self) {
      try await run.client("missing").files.getStream(megabytes: 1)
    }
    guard case .documented(let fault, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.reason == "no such file")
  }

  @Test func droppingAStreamClosesTheConnection() async throws {
    _ = try await run.client().files.getStream(megabytes: 600)
    try await run.expectClosedEarly()
    #expect(try await run.seen().sent < 600 << 20)
  }

  @Test func sendsAFileAsTheBody() async throws {
    let file = folder.appending(path: "a")
    try Data(repeating: 7, count: 3 << 20).write(to: file)
    let progress = ProgressLog()
    let receipt = try await run.client().files.replace(
      .file(file), options: .init(onProgress: progress.addUpload))
    #expect(receipt.length == 3 << 20)
    #expect(progress.last == TransferProgress(.upload, completed: 3 << 20, total: 3 << 20))
  }

  @Test(.timeLimit(.minutes(1))) func uploadsAGigabyteFromDisk() async throws {
    let file = folder.appending(path: "zeros.bin")
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    let start = ProcessResources.now.residentMegabytes
    let progress = ProgressLog()
    let receipt = try await run.client().files.upload(
      .init(title: "big", content: FilePart(contentsOf: file)),
      options: .init(onProgress: progress.add))
    #expect(receipt.length == 1 << 30)
    #expect(receipt.fields.values.sorted() == ["", "big"])
    #expect(receipt.fields.keys.contains { $0.contains("filename=\"zeros.bin\"") })
    #expect(progress.largestMemory - start < Self.limit)
    let request = try #require(try await run.seen().requests.first)
    #expect(request.hasLength)
    #expect(!request.isChunked)
  }
}

/// What a call has told of its progress, and the memory at each moment.
private final class ProgressLog: @unchecked Sendable {
  // Unchecked, because of the variables: they are touched with the lock held only.
  private let lock = NSLock()
  private var states: [TransferProgress] = []
  private var memory = 0

  @Sendable func add(_ state: TransferProgress) {
    lock.withLock {
      states.append(state)
      if states.count.isMultiple(of: 64) {
        memory = max(memory, ProcessResources.now.residentMegabytes)
      }
    }
  }

  @Sendable func addUpload(_ state: TransferProgress) {
    if state.direction == .upload { add(state) }
  }

  var last: TransferProgress? { lock.withLock { states.last } }

  var largestMemory: Int { lock.withLock { memory } }

  var isRising: Bool {
    lock.withLock { zip(states, states.dropFirst()).allSatisfy { $0.completed <= $1.completed } }
  }
}
