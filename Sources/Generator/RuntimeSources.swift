import SwiftModel

/// The runtime's sources as they go into a user's folder.
package enum RuntimeSources {
  private static let folder = "Sources/CalqueRuntime/"

  /// What reads XML, through a library that a client without XML need not load.
  private static let xmlFolder = folder + "XML/"

  /// Every file of the runtime that a client needs, below `Runtime/`, visible to those who see the
  /// generated code.
  package static func files(access: AccessLevel, usesXML: Bool) -> [GeneratedFile] {
    let files = EmbeddedFile.files(in: folder)
    return files.filter { usesXML || !$0.path.hasPrefix(xmlFolder) }.map { file in
      let path = "Runtime/" + file.path.dropFirst(folder.count)
      let source = String(decoding: file.bytes, as: UTF8.self)
      return GeneratedFile(path: path, text: header + rewrite(source, access: access))
    }
  }

  private static let header = """
    // Part of Calque's runtime, which generated clients share: not to be edited.


    """

  /// Replaces the modifier `public`, also in front of `import`; comments keep the word.
  package static func rewrite(_ source: String, access: AccessLevel) -> String {
    guard access != .public else { return source }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      // Beside a `package import` of the same module, an import may not leave its level open.
      let indent = line.prefix { $0 == " " }
      let code = line[indent.endIndex...]
      if access == .package, code.hasPrefix("import ") { return indent + "internal " + code }
      return rewrite(line: line, modifier: access.modifier)
    }.joined(separator: "\n")
  }

  /// The runtime writes the word as a modifier only, so what a line holds before any text or
  /// comment is enough to look at.
  private static func rewrite(line: Substring, modifier: String) -> String {
    let codeEnd = line.firstIndex { $0 == "/" || $0 == "\"" } ?? line.endIndex
    var code = ""
    var rest = line[..<codeEnd]
    while let space = rest.firstIndex(of: " ") {
      let word = rest[...space]
      code += word == "public " ? modifier : String(word)
      rest = rest[rest.index(after: space)...]
    }
    return code + rest + line[codeEnd...]
  }
}
