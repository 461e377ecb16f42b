/// How a list goes on behind one of its pages.
nonisolated enum PageStep: Sendable {
  /// Not at all.
  case end
  /// With the same request and this value of a parameter.
  case parameter(StaticString, JSONValue)
  /// At a URL, which may be relative to this page's.
  case reference(String)
  /// What the page says makes no sense.
  case fault(expected: String, found: String)

  /// What must not come twice, for the list would have no end.
  var mark: JSONValue? {
    switch self {
    case .parameter(_, let value): value
    case .reference(let text): .string(text)
    case .end, .fault: nil
    }
  }
}
