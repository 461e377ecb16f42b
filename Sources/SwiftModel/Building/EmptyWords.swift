/// Tells which texts of a description say no more than the code beside them does.
enum EmptyWords {
  /// Whether a note only repeats the name that it explains: `The user ID.` on `userID`.
  static func repeats(_ text: String, _ name: String) -> Bool {
    let words = words(of: text)
    guard words.count <= maximumWords else { return false }
    return words.filter { !articles.contains($0) }.joined() == letters(of: name)
  }

  /// Whether a note on an answer says only that it is one: `OK`, or `200 response for get_pet`.
  static func isPlainAnswer(_ text: String, of operationID: String?) -> Bool {
    let words = words(of: text)
    guard words.count <= maximumWords else { return false }
    let id = operationID.map(self.words) ?? []
    return words.allSatisfy { status.contains($0) || id.contains($0) }
  }

  /// Longer texts say something.
  private static let maximumWords = 12

  private static let articles: Set<String> = ["a", "an", "the"]

  /// The reason phrases of RFC 9110, section 15.3, and what else descriptions put in their place.
  private static let status: Set<String> = [
    "a", "accepted", "an", "answer", "call", "completed", "content", "created", "default",
    "executed", "for", "http", "no", "ok", "operation", "request", "response", "result", "returned",
    "status", "success", "successful", "successfully", "the", "was", "200", "201", "202", "2xx",
  ]

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func letters(of name: String) -> String {
    words(of: name).joined()
  }
}
