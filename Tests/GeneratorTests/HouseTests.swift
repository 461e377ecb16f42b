import Testing

/// The rules of the house that the compiler does not guard: which folder may import what, and a
/// few of style.
struct HouseTests {
  /// What each folder of `Sources` may import; the longest folder that fits a file decides.
  private static let allowed: [(folder: String, modules: Set<String>)] = [
    ("Diagnostics", []),
    ("YAML", ["CYAML", "Diagnostics"]),
    ("Mustache", ["Diagnostics"]),
    ("OpenAPI", ["Diagnostics", "YAML"]),
    ("IR", ["Diagnostics", "YAML"]),
    ("IR/Lowering", ["Diagnostics", "YAML", "OpenAPI"]),
    ("SwiftModel", ["Diagnostics"]),
    ("SwiftModel/Building", ["Diagnostics", "IR"]),
    (
      "Generator",
      [
        "Foundation", "Diagnostics", "YAML", "Mustache", "OpenAPI", "IR", "SwiftModel",
        "EmbeddedFiles",
      ]
    ),
    ("Generator/Files", ["Darwin", "Glibc", "Musl"]),
    ("CalqueRuntime", ["Foundation", "FoundationNetworking", "FoundationXML"]),
    ("calque", ["Foundation", "Diagnostics", "Generator", "SwiftModel"]),
  ]

  private static let sources = ProjectFolder.files(in: "Sources", ending: ".swift")

  /// Without the clients that are generated for the live tests.
  private static let tests = ProjectFolder.files(in: "Tests", ending: ".swift")
    .filter { !$0.hasPrefix("Tests/Live/Sources/") }

  @Test func findsTheSources() {
    #expect(Self.sources.count > 50)
  }

  @Test(arguments: sources)
  func importsWhatItsFolderMay(_ file: String) throws {
    let path = file.dropFirst("Sources/".count)
    let rules = Self.allowed.filter { path.hasPrefix($0.folder + "/") }
    let rule = try #require(
      rules.max { $0.folder.count < $1.folder.count }, "no rule for the folder of \(file)")
    for (number, line) in ProjectFolder.lines(file).enumerated() {
      guard let module = Self.importedModule(line) else { continue }
      #expect(
        rule.modules.contains(module),
        "\(file):\(number + 1): \(rule.folder) may not import \(module)")
    }
  }

  /// The module of an import declaration, without a kind such as `struct` and without submodules.
  private static func importedModule(_ line: Substring) -> String? {
    var words = line.split(separator: " ")[...]
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) {
      words.removeFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
    if let word = words.first, kinds.contains(word) { words.removeFirst() }
    return words.first.map { String($0.prefix { $0 != "." }) }
  }

  @Test(arguments: [
    ("import A", "A"), ("  @preconcurrency public import A", "A"), ("import struct A.B", "A"),
    ("package import A.B // why", "A"),
  ])
  func readsImports(_ line: String, _ module: String) {
    #expect(Self.importedModule(line[...]) == module)
  }

  @Test func readsNothingElseAsAnImport() {
    #expect(Self.importedModule("/// import A") == nil)
    #expect(Self.importedModule("let import = 1") == nil)
  }

  /// Put together from halves, so that this file does not hold them.
  private static let unwanted = [
    "try" + "!", "TO" + "DO", "FIX" + "ME", "swift-format" + "-ignore", "as" + "! ",
  ]

  @Test(arguments: sources + tests)
  func keepsToTheStyle(_ file: String) {
    let lines = ProjectFolder.lines(file)
    #expect(lines.count <= 401, "\(file) has more than 400 lines")
    for (number, line) in lines.enumerated() {
      for word in Self.unwanted where line.contains(word) {
        Issue.record("\(file):\(number + 1): '\(word)'")
      }
    }
  }

  /// Tests hold texts, which make them longer.
  @Test(arguments: sources + tests)
  func keepsFunctionsShort(_ file: String) {
    let limit = file.hasPrefix("Tests/") ? 60 : 40
    for shape in FunctionShape.all(in: ProjectFolder.lines(file)) {
      #expect(shape.length <= limit, "\(file):\(shape.line): \(shape.length) lines")
      #expect(shape.nesting <= 3, "\(file):\(shape.line): nests \(shape.nesting) deep")
    }
  }

  @Test func measuresFunctions() {
    let text = """
      func a() {
        if b {
          c.map { d in
            for e in f { g() }
            while h {
              i()
            }
          }
        }
      }
      init() { a() }
      """
    let shapes = FunctionShape.all(in: text.split(separator: "\n"))
    #expect(shapes.map(\.length) == [10, 1])
    #expect(shapes.map(\.nesting) == [3, 0])
  }

  /// Every type says in a sentence what it is; private ones in tests may speak for themselves.
  @Test(arguments: sources)
  func describesItsTypes(_ file: String) {
    let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol"]
    var previous: Substring = ""
    for (number, line) in ProjectFolder.lines(file).enumerated() {
      let words = line.split(separator: " ").drop { Self.modifiers.contains($0) }
      if let word = words.first, keywords.contains(word), line.hasSuffix("{"),
        !previous.contains("///"), !previous.contains("@")
      {
        Issue.record("\(file):\(number + 1): a type without a sentence")
      }
      previous = line
    }
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "nonisolated", "final", "indirect",
  ]

  private static let declarations: Set<Substring> = [
    "actor", "class", "enum", "extension", "final", "func", "import", "indirect", "init", "let",
    "nonisolated", "protocol", "static", "struct", "typealias", "var",
  ]

  @Test(arguments: sources.filter { !$0.hasPrefix("Sources/CalqueRuntime/") })
  func isPublicInTheRuntimeOnly(_ file: String) {
    for (number, line) in ProjectFolder.lines(file).enumerated() {
      let words = line.prefix { $0 != "/" && $0 != "\"" }.split(separator: " ")
      for (word, next) in zip(words, words.dropFirst()) where word == "public" {
        guard Self.declarations.contains(next) else { continue }
        Issue.record("\(file):\(number + 1): public")
      }
    }
  }
}
