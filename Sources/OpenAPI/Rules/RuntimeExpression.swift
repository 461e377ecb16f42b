/// A value that is only known when a request or an answer is there (OpenAPI 3.1.1, section
/// 4.8.20.3).
enum RuntimeExpression {
  /// What is wrong with a callback's key: a URL with expressions in braces, or one alone.
  static func fault(in key: String) -> String? {
    if key.hasPrefix("$") { return fault(ofExpression: key) }
    var rest = key[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { return "a '{' is never closed" }
      // Anything else in braces is a parameter of the path, as many write it.
      let inner = String(rest[..<close])
      if inner.hasPrefix("$"), let fault = fault(ofExpression: inner) { return fault }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  private static func fault(ofExpression text: String) -> String? {
    if ["$url", "$method", "$statusCode"].contains(text) { return nil }
    for root in ["$request.", "$response."] where text.hasPrefix(root) {
      let source = text.dropFirst(root.count)
      if source == "body" || source.hasPrefix("body#") { return nil }
      for place in ["header.", "query.", "path."]
      where source.hasPrefix(place) && source.count > place.count {
        return nil
      }
    }
    return "'\(text)' is no runtime expression"
  }
}
