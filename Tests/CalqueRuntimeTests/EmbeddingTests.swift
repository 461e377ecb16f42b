import Foundation
import Testing

/// What copying the runtime into a project, with another access level, relies on.
struct EmbeddingTests {
  @Test func `the word public is a modifier and nothing else`() throws {
    let modifier = try Regex(
      #"^ *(nonisolated )?public (private\(set\) )?(import|struct|enum|final class|protocol"#
        + #"|typealias|static|init|var|let|func|mutating|subscript|convenience) ?"#)
    for (name, lines) in try RuntimeSources.files() {
      for line in lines where line.contains(try Regex(#"\bpublic\b"#)) {
        #expect(line.prefixMatch(of: modifier) != nil, "\(name): \(line)")
      }
    }
  }

  @Test func `nothing is inlinable or open, and no import has a level of its own but public`()
    throws
  {
    for (name, lines) in try RuntimeSources.files() {
      for word in ["@inlinable", "@usableFromInline", "@frozen", "open ", "internal import"] {
        #expect(!lines.contains { $0.trimmingPrefix(" ").hasPrefix(word) }, "\(name): \(word)")
      }
    }
  }

  @Test func `every type and extension says that it belongs to no actor`() throws {
    let declaration = try Regex(
      #"^(public |private |fileprivate |final )*(struct|enum|class|protocol|extension) "#)
    for (name, lines) in try RuntimeSources.files() {
      let others = lines.filter { $0.prefixMatch(of: declaration) != nil }
      #expect(others.isEmpty, "\(name)")
    }
  }

  @Test func `file names are unique, for they are copied into one folder`() throws {
    let names = try RuntimeSources.files().map(\.name)
    #expect(names.count > 40)
    #expect(Set(names).count == names.count)
  }

  @Test func `every public declaration has a sentence`() throws {
    for (name, lines) in try RuntimeSources.files() {
      for (index, line) in lines.enumerated()
      where line.contains("public ") && !line.contains("public import") {
        let above = lines[..<index].last {
          !$0.contains("#if") && !$0.contains("@") && !$0.contains("#endif")
        }
        #expect(above?.contains("///") == true, "\(name):\(index + 1)")
      }
    }
  }
}
