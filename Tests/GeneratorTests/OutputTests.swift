import Diagnostics
import Foundation
import Generator
import Testing

/// What is written, what is left alone, and what is refused.
struct OutputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func plan(
    _ files: [String: String], owned: [String: String] = [:], keeps: Bool = false
  ) -> OutputPlan {
    let generated = files.keys.sorted().map { GeneratedFile(path: $0, text: files[$0] ?? "") }
    let out = folder.path("Out")
    let known = owned.keys.sorted().map { path in
      OwnedFile(
        folder: out, relativePath: path, hash: SHA256.hexDigest(of: (owned[path] ?? "").utf8),
        isRemovable: !keeps)
    }
    return OutputPlan([OutputFolder(path: out, files: generated)], owned: known, base: folder.path)
  }

  @Test func writesFilesAndFolders() throws {
    let plan = plan(["Client.swift": "1", "Models/Pet.swift": "2"])
    #expect(plan.conflicts.isEmpty && plan.obstacles.isEmpty)
    try OutputWriter.apply(plan)
    #expect(
      folder.entries == ["Out", "Out/Client.swift", "Out/Models", "Out/Models/Pet.swift"])
    #expect(folder.read("Out/Models/Pet.swift") == "2")
  }

  @Test func leavesEqualFilesAlone() throws {
    try folder.write("Out/A.swift", "same")
    try folder.write("Out/B.swift", "old")
    let long = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: long], ofItemAtPath: folder.path("Out/A.swift"))
    let plan = plan(["A.swift": "same", "B.swift": "new"], owned: ["B.swift": "old"])
    #expect(plan.unchangedCount == 1 && plan.conflicts.isEmpty)
    try OutputWriter.apply(plan)
    #expect(try folder.modificationTime("Out/A.swift") == long)
    #expect(folder.read("Out/B.swift") == "new")
  }

  @Test func removesOwnFilesAndEmptyFolders() throws {
    try folder.write("Out/Models/Pet.swift", "pet")
    try folder.write("Out/Operations/Pets.swift", "pets")
    try folder.write("Out/Operations/Mine.swift", "mine")
    let plan = plan(
      [:], owned: ["Models/Pet.swift": "pet", "Operations/Pets.swift": "pets", "Gone.swift": ""])
    #expect(plan.conflicts.isEmpty)
    try OutputWriter.apply(plan)
    #expect(folder.entries == ["Out", "Out/Operations", "Out/Operations/Mine.swift"])
  }

  @Test func keepsFilesOfClientsThatAreNotInTheRun() throws {
    try folder.write("Out/Pet.swift", "pet")
    #expect(plan([:], owned: ["Pet.swift": "pet"], keeps: true).changes.isEmpty)
  }

  @Test func reportsEveryFileThatIsNotItsOwn() throws {
    try folder.write("Out/Edited.swift", "edited")
    try folder.write("Out/Foreign.swift", "foreign")
    try folder.write("Out/Obsolete.swift", "edited too")
    let plan = plan(
      ["Edited.swift": "new", "Foreign.swift": "new"],
      owned: ["Edited.swift": "old", "Obsolete.swift": "old"])
    #expect(
      plan.conflicts.map(\.message) == [
        "this file was edited since calque wrote it",
        "this file is not calque's, and one of its own belongs here",
        "this file was edited since calque wrote it",
      ])
    #expect(folder.read("Out/Edited.swift") == "edited")
  }

  @Test func refusesSymbolicLinks() throws {
    try folder.write("Elsewhere/Pet.swift", "pet")
    try folder.write("Out/A.swift", "a")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path("Out/Models"), withDestinationPath: folder.path("Elsewhere"))
    try files.createSymbolicLink(
      atPath: folder.path("Out/Link.swift"), withDestinationPath: folder.path("Elsewhere/Pet.swift")
    )
    let plan = plan(
      ["Models/Pet.swift": "new", "Link.swift": "new"], owned: ["Models/Old.swift": "pet"])
    #expect(
      plan.obstacles.map(\.place) == [
        .file(path: folder.path("Out/Link.swift")), .file(path: folder.path("Out/Models")),
        .file(path: folder.path("Out/Models")),
      ])
    #expect(plan.changes.isEmpty)
  }

  @Test func refusesAnOutputFolderThatIsALink() throws {
    try folder.write("Elsewhere/Pet.swift", "pet")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Out"), withDestinationPath: folder.path("Elsewhere"))
    #expect(plan(["Pet.swift": "new"]).obstacles.count == 1)
  }

  @Test func refusesFoldersAndFilesInTheWay() throws {
    try folder.write("Out/Pet.swift/inside", "")
    try folder.write("Out/Models", "a file")
    let plan = plan(["Pet.swift": "new", "Models/A.swift": "new"])
    #expect(
      plan.obstacles.map(\.message) == [
        "this stands where a folder should be", "this stands where a generated file belongs",
      ])
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func leavesNothingHalfWritten() throws {
    try folder.write("Out/Locked/A.swift", "a")
    let files = FileManager.default
    let locked = folder.path("Out/Locked")
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: locked)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked) }
    let plan = plan(["A.swift": "new", "Locked/B.swift": "new", "New/C.swift": "new"])
    #expect(throws: FileFault.self) { try OutputWriter.apply(plan) }
    #expect(folder.entries == ["Out", "Out/Locked", "Out/Locked/A.swift"])
  }

  @Test func replacesFilesThatDifferInCaseAlone() throws {
    try folder.write("Out/PET.swift", "old")
    try OutputWriter.apply(plan(["Pet.swift": "new"], owned: ["PET.swift": "old"]))
    #expect(folder.entries == ["Out", "Out/Pet.swift"])
    #expect(folder.read("Out/Pet.swift") == "new")
  }

  @Test func stopsAtPathsThatLeaveTheFolder() async {
    await #expect(processExitsWith: .failure) {
      _ = OutputFolder(path: "Out", files: [GeneratedFile(path: "../A.swift", text: "")])
    }
  }

  @Test func stopsAtNamesThatDifferInCaseAlone() async {
    await #expect(processExitsWith: .failure) {
      let names = ["Models/Pet.swift", "Models/PET.swift"]
      _ = OutputFolder(path: "Out", files: names.map { GeneratedFile(path: $0, text: "") })
    }
  }
}
