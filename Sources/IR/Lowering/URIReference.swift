/// A URI reference without its fragment, taken apart (RFC 3986, appendix B).
struct URIReference {
  private var scheme: Substring?
  private var authority: Substring?
  private var path: Substring
  private var query: Substring?

  init(_ text: some StringProtocol) {
    var rest = Substring(text).prefix { $0 != "#" }
    if let mark = rest.firstIndex(where: { ":/?".contains($0) }), rest[mark] == ":" {
      scheme = rest[..<mark]
      rest = rest[rest.index(after: mark)...]
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      authority = rest.prefix { $0 != "/" && $0 != "?" }
      rest = rest.dropFirst(authority?.count ?? 0)
    }
    path = rest.prefix { $0 != "?" }
    query = path.endIndex < rest.endIndex ? rest[path.endIndex...].dropFirst() : nil
  }

  /// The reference seen from a base, which may be relative itself (RFC 3986, section 5.2).
  func resolved(against base: URIReference) -> URIReference {
    guard scheme == nil else { return self }
    var target = self
    target.scheme = base.scheme
    guard authority == nil else { return target }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else if !path.hasPrefix("/") {
      target.path = base.folder + path
    }
    target.path = Self.withoutDots(target.path)
    return target
  }

  var text: String {
    (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path
      + (query.map { "?\($0)" } ?? "")
  }

  /// All of the path up to its last slash.
  private var folder: Substring {
    guard let slash = path.lastIndex(of: "/") else { return authority == nil ? "" : "/" }
    return path[...slash]
  }

  /// The path without `.` and `..`; what leads out of a relative path stays (section 5.2.4).
  private static func withoutDots(_ path: Substring) -> Substring {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      switch step {
      case ".": if isLast { kept.append("") }
      case "..":
        guard let last = kept.last, last != "..", !(last.isEmpty && kept.count == 1) else {
          if kept.isEmpty || kept.last == ".." { kept.append(step) }
          continue
        }
        kept.removeLast()
        if isLast { kept.append("") }
      default: kept.append(step)
      }
    }
    return Substring(kept.joined(separator: "/"))
  }
}
