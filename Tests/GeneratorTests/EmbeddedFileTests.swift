import Diagnostics
import Generator
import SwiftModel
import Testing

/// What the binary carries: every template and every source of the runtime, as they are.
struct EmbeddedFileTests {
  @Test func carriesExactlyTheFilesOfTheProject() {
    let there =
      ProjectFolder.files(in: "Templates", ending: ".mustache")
      + ProjectFolder.files(in: "Sources/CalqueRuntime", ending: ".swift")
    let carried = EmbeddedFile.all.map(\.path)
    let missing = Set(there).subtracting(carried).sorted()
    let surplus = Set(carried).subtracting(there).sorted()
    #expect(missing.isEmpty && surplus.isEmpty, "run scripts/embed")
    #expect(carried.count == there.count)
    for file in EmbeddedFile.all {
      let isCurrent = file.bytes == ProjectFolder.read(file.path)
      #expect(isCurrent, "\(file.path) is not up to date")
    }
  }

  @Test func compilesEveryTemplate() {
    let session = Session()
    let templates = TemplateLibrary.builtIn(session)
    let renderer = DiagnosticRenderer(files: session.files, usesColor: false)
    #expect(!session.report.hasFindings, "\(renderer.render(session.report))")
    let names = EmbeddedFile.files(in: "Templates/").map { FilePath.stem(of: $0.path) }
    #expect(templates.names == names.sorted())
  }

  @Test(arguments: AccessLevel.allCases)
  func givesTheRuntimeTheAccessOfTheCode(_ access: AccessLevel) {
    let files = RuntimeSources.files(access: access, usesXML: true)
    #expect(files.count == EmbeddedFile.files(in: "Sources/CalqueRuntime/").count)
    let others = RuntimeSources.files(access: access, usesXML: false)
    #expect(others.count < files.count)
    #expect(!others.contains { $0.text.contains("import FoundationXML") })
    for file in files {
      #expect(file.path.hasPrefix("Runtime/"))
      #expect(file.text.hasPrefix("// Part of Calque's runtime"))
      for line in file.text.split(separator: "\n") {
        let code = line.prefix { $0 != "/" && $0 != "\"" }
        guard access != .public, !code.allSatisfy({ $0 == " " }) else { continue }
        #expect(line.count <= 100, "\(file.path): `package` makes it too long: \(line)")
        #expect(!code.split(separator: " ").contains("public"), "\(file.path): \(line)")
      }
    }
  }

  @Test func replacesTheModifierAndNoOtherWord() {
    let source = """
      public import Foundation
        import Synchronization
      /// A public thing.
      nonisolated public struct A {
        public private(set) var publicName = "public word" // public
        public
      }
      """
    #expect(
      RuntimeSources.rewrite(source, access: .package) == """
        package import Foundation
          internal import Synchronization
        /// A public thing.
        nonisolated package struct A {
          package private(set) var publicName = "public word" // public
          public
        }
        """)
    let internally = RuntimeSources.rewrite(source, access: .internal)
    #expect(
      internally.hasPrefix("import Foundation\n  import Synchronization\n/// A public"))
    #expect(internally.contains("  private(set) var publicName"))
  }
}
