/// Segments that are no names but steps (RFC 3986, section 3.3).
nonisolated enum PathSegment {
  /// Whether a segment is `.` or `..`, encoded or not: servers and proxies that decode first go up
  /// all the same.
  static func isDots(_ segment: Substring) -> Bool {
    let plain = segment.lowercased().replacing("%2e", with: ".")
    return plain == "." || plain == ".."
  }
}
