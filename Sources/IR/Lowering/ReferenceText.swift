/// A reference taken apart as text.
struct ReferenceText {
  /// All before `#`, empty for a place in the same document.
  let location: String
  /// All behind `#`; nil where there is none.
  let fragment: String?

  init(_ target: String) {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    location = String(parts[0])
    fragment = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The pointer's steps with `%` escapes, `~1` and `~0` decoded (RFC 6901, sections 4 and 6);
  /// none where the fragment is no pointer.
  var tokens: [String] {
    guard let fragment, fragment.hasPrefix("/") else { return [] }
    return fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
      let text = PercentDecoding.decode(String($0))
      guard text.utf8.contains(UInt8(ascii: "~")) else { return text }
      return text.replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// What the author calls the place: the name of a component or of a definition, an anchor, or a
  /// whole file without its ending. Nil for a place inside of something else.
  var componentName: String? {
    guard let fragment, !fragment.isEmpty else { return fileName }
    guard fragment.hasPrefix("/") else { return fragment }
    let tokens = tokens
    guard let name = tokens.last, !name.isEmpty else { return nil }
    switch tokens.count {
    case 1: return name
    case 2:
      return tokens[0] == "paths" || tokens[0] == "components" ? nil : name
    case 3 where tokens[0] == "components": return name
    default: return tokens[tokens.count - 2] == "$defs" ? name : nil
    }
  }

  /// Whether it names a whole file.
  var isFile: Bool { fragment?.isEmpty ?? true }

  private var fileName: String? {
    guard let name = location.split(separator: "/").last else { return nil }
    let text = PercentDecoding.decode(String(name))
    guard let dot = text.lastIndex(of: "."), dot != text.startIndex else { return text }
    return String(text[..<dot])
  }
}
