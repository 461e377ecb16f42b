import Foundation
import SwiftModel
import Testing

/// The list of names that generated code must not take, against the sources that take them.
@Suite struct RuntimeNamesTests {
  @Test func theListHoldsEachTopLevelTypeOfTheRuntime() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/CalqueRuntime")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var names: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      // A module has no two files of one name, so a file's name is taken as well.
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      #expect(name.contains("+") || RuntimeNames.all.contains(name), "\(file)")
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      names.formUnion(text.split(separator: "\n").compactMap(Self.declaredType))
    }
    #expect(RuntimeNames.all == names.sorted())
  }

  /// The type that a line without indentation declares for the whole module.
  private static func declaredType(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    let keywords = ["struct", "enum", "protocol", "class", "actor", "typealias"]
    guard let index = words.firstIndex(where: { keywords.contains(String($0)) }),
      words[..<index].allSatisfy({ ["nonisolated", "public", "final"].contains($0) }),
      !line.hasPrefix(" "), index + 1 < words.count
    else { return nil }
    return String(words[index + 1].prefix { $0.isLetter || $0.isNumber })
  }
}
