import IR

/// Turns what a description says into the lines of documentation comments.
struct BuildDocumentation {
  /// Of a type or a property: what it is, an example, where to read on.
  func lines(_ documentation: Documentation, facts: String = "", indent: Int) -> [String] {
    var parts = [documentation.description ?? documentation.summary].compactMap(\.self)
    if !facts.isEmpty { parts.append(facts) }
    if let example = documentation.examples.first { parts.append("Example: \(code(example))") }
    if documentation.isDeprecated { parts.append("- Warning: Deprecated.") }
    if let url = documentation.externalURL { parts.append(see(url)) }
    return comment(parts, indent: indent)
  }

  /// Of anything that has one text.
  func lines(_ text: String?, indent: Int) -> [String] {
    comment([text].compactMap(\.self), indent: indent)
  }

  /// Of an operation's method.
  func operation(
    _ operation: Operation, _ arguments: BuildOperations.Arguments,
    _ success: BuildOperations.Success, indent: Int
  ) -> [String] {
    let source = operation.documentation
    let summary = summary(operation)
    var parts = [summary]
    if let description = source.description, !isSame(description, summary) {
      // A description that begins with the summary has it twice.
      let paragraph = description.firstParagraph
      parts = isSame(paragraph, summary) ? [description] : [summary, description]
    }
    parts.append(request(operation))
    if let url = source.externalURL { parts.append(see(url)) }
    var notes = parameters(arguments)
    if let returns = success.description, success.type != .void,
      !EmptyWords.isPlainAnswer(returns, of: operation.key.operationID)
    {
      notes += (notes.isEmpty ? "" : "\n") + "- Returns: " + returns.onOneLine
    }
    return comment((parts + [notes]).filter { !$0.isEmpty }, indent: indent)
  }

  /// Of the method that returns the whole response.
  func twin(_ operation: Operation, indent: Int) -> [String] {
    let summary = summary(operation)
    let words = "with the response's status and headers"
    let first = summary.isEmpty ? capitalized(words) + "." : continued(summary, words)
    return comment([first, request(operation)], indent: indent)
  }

  /// Of the method for an operation's pages.
  func pages(
    of operation: Operation, _ arguments: BuildOperations.Arguments, indent: Int
  ) -> [String] {
    list(operation, "page by page: each is asked for when a loop gets to it", arguments, indent)
  }

  /// Of the method for the items of all pages.
  func items(
    of operation: Operation, _ arguments: BuildOperations.Arguments, indent: Int
  ) -> [String] {
    list(operation, "item by item, over the ends of pages", arguments, indent)
  }

  /// What an operation does, or else its request, with some words behind it.
  func sentence(on operation: Operation, _ words: String = "") -> String {
    let summary = summary(operation)
    let subject = summary.isEmpty ? request(operation) + "." : summary
    return words.isEmpty ? subject : continued(subject, words)
  }

  private func list(
    _ operation: Operation, _ words: String, _ arguments: BuildOperations.Arguments, _ indent: Int
  ) -> [String] {
    let summary = summary(operation)
    let first = continued(summary.isEmpty ? "The list." : summary, words)
    let parts = [first, request(operation), parameters(arguments)]
    return comment(parts.filter { !$0.isEmpty }, indent: indent)
  }

  /// Of the client.
  func client(_ api: API, indent: Int) -> [String] {
    let title = api.title.isEmpty ? "An API" : api.title.onOneLine
    let version = api.version.isEmpty ? "" : ", version \(api.version.onOneLine)"
    var parts = ["\(title)\(version)."]
    parts += [api.documentation.description ?? api.documentation.summary].compactMap(\.self)
    if let url = api.documentation.externalURL { parts.append(see(url)) }
    return comment(parts, indent: indent)
  }

  /// Lines with their slashes, an empty one between two parts.
  func comment(_ parts: [String], indent: Int) -> [String] {
    let text = parts.joined(separator: "\n\n")
    let width = SignatureLayout.width - indent - 4
    return DocComment.lines(text, width: width).map { $0.isEmpty ? "///" : "/// " + $0 }
  }

  /// A name as inline code.
  func inline(_ text: String) -> String { code(text) }

  /// What an operation does in a sentence: its summary, or a description that begins with one.
  private func summary(_ operation: Operation) -> String {
    let source = operation.documentation
    let summary = source.summary?.onOneLine ?? ""
    guard summary.isEmpty else { return ended(summary) }
    let paragraph = source.description?.firstParagraph.onOneLine ?? ""
    let isSentence = paragraph.count <= Self.sentenceLength && paragraph.first?.isLetter == true
    return isSentence && !paragraph.hasSuffix(":") ? ended(paragraph) : ""
  }

  /// The longest description that stands for a summary.
  private static let sentenceLength = 80

  private func ended(_ summary: String) -> String {
    summary.last.map { ".?!…".contains($0) } ?? true ? summary : summary + "."
  }

  /// A sentence with some words behind it: behind a comma in place of its dot, or begun anew where
  /// it ends with more than a dot.
  private func continued(_ sentence: String, _ words: String) -> String {
    let isPlain = sentence.hasSuffix(".") && !sentence.hasSuffix("..")
    return isPlain
      ? "\(sentence.dropLast()), \(words)." : "\(sentence) \(capitalized(words))."
  }

  private func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private func request(_ operation: Operation) -> String {
    code("\(operation.method) \(operation.path.text)")
  }

  private func see(_ url: String) -> String { "See <\(url.onOneLine)>." }

  /// The list of parameters, as documentation compilers read it; empty where it says nothing.
  private func parameters(_ arguments: BuildOperations.Arguments) -> String {
    let options = "\(arguments.optionsName): Settings for this call alone."
    let described = arguments.all.compactMap(parameter)
    guard !described.isEmpty else { return "" }
    return (["- Parameters:"] + (described + [options]).map { "  - " + $0 })
      .joined(separator: "\n")
  }

  private func parameter(_ argument: BuildOperations.Argument) -> String? {
    var text = argument.documentation.description.map(\.onOneLine) ?? ""
    if EmptyWords.repeats(text, argument.name) { text = "" }
    if !argument.facts.isEmpty, let last = text.last, last.isLetter { text += "." }
    if let value = argument.documentation.defaultValue, !text.lowercased().contains("default") {
      text += (text.isEmpty ? "" : " ") + "The default is \(code(value))."
    }
    for fact in argument.facts { text += (text.isEmpty ? "" : " ") + fact }
    if argument.documentation.isDeprecated { text += (text.isEmpty ? "" : " ") + "Deprecated." }
    return text.isEmpty ? nil : "\(argument.name): \(text)"
  }

  /// Text between backticks, as many as it takes.
  private func code(_ text: String) -> String {
    let text = text.onOneLine
    guard text.contains("`") else { return "`\(text)`" }
    var fence = "``"
    while text.contains(fence) { fence += "`" }
    return "\(fence) \(text) \(fence)"
  }

  private func isSame(_ description: String, _ summary: String) -> Bool {
    guard abs(description.utf8.count - summary.utf8.count) < 40 else { return false }
    return description.onOneLine.trimmingPeriod == summary.onOneLine.trimmingPeriod
  }
}

extension String {
  /// The text before the first empty line.
  fileprivate var firstParagraph: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }

  fileprivate var trimmingPeriod: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
