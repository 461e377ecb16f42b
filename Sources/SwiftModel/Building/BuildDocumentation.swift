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
    var parts = [summary(operation)]
    if let description = source.description, !isSame(description, source.summary) {
      parts.append(description)
    }
    parts.append(request(operation))
    if let url = source.externalURL { parts.append(see(url)) }
    parts.append(parameters(arguments))
    if let returns = success.description, success.type != .void {
      parts[parts.count - 1] += "\n- Returns: " + returns.onOneLine
    }
    return comment(parts.filter { !$0.isEmpty }, indent: indent)
  }

  /// Of the method that returns the whole response.
  func twin(_ operation: Operation, indent: Int) -> [String] {
    let summary = summary(operation)
    let subject = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
    let first =
      subject.isEmpty
      ? "With the response's status and headers."
      : subject + ", with the response's status and headers."
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
    let subject = summary.isEmpty ? request(operation) : String(summary.dropLast())
    return subject + (words.isEmpty ? "" : ", \(words)") + "."
  }

  private func list(
    _ operation: Operation, _ words: String, _ arguments: BuildOperations.Arguments, _ indent: Int
  ) -> [String] {
    let summary = summary(operation)
    let subject = summary.isEmpty ? "The list" : String(summary.dropLast())
    return comment(
      ["\(subject), \(words).", request(operation), parameters(arguments)], indent: indent)
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

  private func summary(_ operation: Operation) -> String {
    guard let summary = operation.documentation.summary.map(\.onOneLine), !summary.isEmpty else {
      return ""
    }
    return summary.hasSuffix(".") ? summary : summary + "."
  }

  private func request(_ operation: Operation) -> String {
    code("\(operation.method) \(operation.path.text)")
  }

  private func see(_ url: String) -> String { "See <\(url.onOneLine)>." }

  /// The list of parameters, as documentation compilers read it.
  private func parameters(_ arguments: BuildOperations.Arguments) -> String {
    let options = "\(arguments.optionsName): Settings for this call alone."
    let described = arguments.all.compactMap(parameter)
    guard !described.isEmpty else { return "- Parameter " + options }
    return (["- Parameters:"] + (described + [options]).map { "  - " + $0 })
      .joined(separator: "\n")
  }

  private func parameter(_ argument: BuildOperations.Argument) -> String? {
    var text = argument.documentation.description.map(\.onOneLine) ?? ""
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

  private func isSame(_ description: String, _ summary: String?) -> Bool {
    guard let summary, abs(description.utf8.count - summary.utf8.count) < 40 else { return false }
    return description.onOneLine.trimmingPeriod == summary.onOneLine.trimmingPeriod
  }
}

extension String {
  fileprivate var trimmingPeriod: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
