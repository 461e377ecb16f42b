/// Markdown from a spec as the lines of a documentation comment.
///
/// Paragraphs, items and quotes are filled up to the width; code, headings and tables keep their
/// lines. No text can leave the comment, and nothing in it is invisible or runs right to left.
package struct DocComment {
  private let width: Int
  private var output: [String] = []
  private var paragraph: ParagraphWrap?
  /// The run of characters that opened the code fence we are in.
  private var fence: String?
  private var isInList = false

  /// The lines, without `///`, and without blanks at their ends; none for a text of blanks alone.
  package static func lines(_ text: String, width: Int) -> [String] {
    var comment = DocComment(width: max(width, 20))
    let lines = CommentText.lines(of: text)
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      comment.add(line, next: next)
    }
    comment.finish()
    return comment.output
  }

  /// The same words on one line: for a short text, and for a place that has one line.
  package static func singleLine(_ text: String) -> String {
    CommentText.lines(of: text).flatMap(\.words).joined(separator: " ")
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func add(_ line: Substring, next: Substring) {
    let indent = line.leadingBlanks
    let content = line.dropFirst(indent).withoutTrailingBlanks
    if let fence { return addCode(line, content, fence) }
    switch MarkdownLine(content) {
    case .blank: addBlank()
    case .fence(let run): openFence(run, line)
    case .verbatim: addVerbatim(isInList ? line.withoutTrailingBlanks : content)
    case _ where isCode(indent), _ where isTableRow(content, next):
      addVerbatim(line.withoutTrailingBlanks)
    case .item(let marker, let text): addItem(marker, text, indent: indent)
    case .quote(let text): addText(text, prefix: "> ")
    case .text: addText(content, prefix: isInList ? String(repeating: " ", count: indent) : "")
    }
    // Two blanks at the end of a line, or a backslash, break it (CommonMark, Hard line breaks).
    if line.hasSuffix("  ") || line.hasSuffix("\\") { breakLine() }
  }

  // MARK: Blocks

  private mutating func addBlank() {
    flush()
    if let last = output.last, !last.isEmpty { output.append("") }
  }

  private mutating func addVerbatim(_ line: Substring) {
    flush()
    output.append(String(line))
  }

  private mutating func openFence(_ run: Substring, _ line: Substring) {
    addVerbatim(line.withoutTrailingBlanks)
    fence = String(run)
  }

  private mutating func addCode(_ line: Substring, _ content: Substring, _ fence: String) {
    output.append(String(line.withoutTrailingBlanks))
    let isClosing = content.hasPrefix(fence) && content.allSatisfy { $0 == fence.first }
    if isClosing { self.fence = nil }
  }

  /// A line that four blanks make code, which they do not within a paragraph or a list.
  private func isCode(_ indent: Int) -> Bool {
    indent >= 4 && paragraph == nil && !isInList && output.last.map(\.isEmpty) ?? true
  }

  /// A row of a table without a bar at its beginning: the second row tells.
  private func isTableRow(_ content: Substring, _ next: Substring) -> Bool {
    guard content.containsASCII("|") else { return false }
    let isHead = next.contains("-") && next.allSatisfy { "-|: ".contains($0) }
    return isHead || paragraph == nil && output.last.map { $0.contains("|") } ?? false
  }

  private mutating func addItem(_ marker: Substring, _ text: Substring, indent: Int) {
    flush()
    let blanks = String(repeating: " ", count: isInList || indent < 4 ? indent : 0)
    isInList = true
    var item = ParagraphWrap(
      first: blanks + marker, rest: blanks + String(repeating: " ", count: marker.count))
    item.append(text)
    paragraph = item
  }

  private mutating func addText(_ text: Substring, prefix: String) {
    if paragraph == nil || prefix == "> " && paragraph?.rest != prefix {
      flush()
      isInList = isInList && prefix.hasPrefix(" ")
      paragraph = ParagraphWrap(first: prefix, rest: prefix)
    }
    paragraph?.append(text)
  }

  // MARK: Ends

  private mutating func breakLine() {
    guard let rest = paragraph?.rest else { return }
    flush()
    paragraph = ParagraphWrap(first: rest, rest: rest)
  }

  private mutating func flush() {
    guard let paragraph else { return }
    self.paragraph = nil
    output += paragraph.lines(width: width).map { String($0[...].withoutTrailingBlanks) }
      .filter { !$0.isEmpty }
  }

  private mutating func finish() {
    flush()
    if let fence { output.append(fence) }
    while output.last?.isEmpty ?? false { output.removeLast() }
  }
}
