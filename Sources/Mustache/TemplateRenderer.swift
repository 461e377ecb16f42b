import Diagnostics

/// One run over the segments of a template; everything is appended to one text.
struct TemplateRenderer {
  /// Sections and partials within each other; a partial that includes itself for ever stops here.
  static let maximumDepth = 256

  private let templates: TemplateSet
  private let mode: TemplateMode
  private let escaping: TemplateEscaping
  private let report: DiagnosticReport
  private var stack: ContextStack
  private var output = ""
  private var indentation = ""
  /// Goes before the next text of a line that has just begun, unless the line stays empty.
  private var pending = ""
  private var depth = 0
  private var isValid = true
  /// Set where going on could take for ever.
  private var isHalted = false

  init(
    templates: TemplateSet, mode: TemplateMode, escaping: TemplateEscaping,
    report: DiagnosticReport, root: TemplateValue
  ) {
    self.templates = templates
    self.mode = mode
    self.escaping = escaping
    self.report = report
    stack = ContextStack(root: root)
  }

  mutating func render(_ template: Template) -> String? {
    render(template, template.segments.indices)
    return isValid ? output : nil
  }

  private mutating func render(_ template: Template, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, !isHalted {
      let segment = template.segments[index]
      index += 1
      switch segment.kind {
      case .text(let text, let startsLine):
        if startsLine, !indentation.isEmpty { pending = indentation }
        write(text)
      case .variable(let key, let escapes):
        write(key, escapes: escapes, at: segment.range)
      case .section(let key, let inverted, let end):
        renderSection(template, key, inverted: inverted, index..<end, at: segment.range)
        index = end
      case .partial(let name, let indentation):
        renderPartial(name, indentation: indentation, at: segment.range)
      }
    }
  }

  private mutating func write(_ text: String) {
    if !pending.isEmpty, let first = text.utf8.first {
      let isEmptyLine = first == UInt8(ascii: "\n") || text == "\r\n"
      if !isEmptyLine { output += pending }
      pending = ""
    }
    output += text
  }

  // MARK: Variables

  private mutating func write(_ key: TemplateKey, escapes: Bool, at range: SourceRange) {
    switch lookUp(key, at: range) {
    case .text(let text):
      write(escapes && escaping == .html ? HTMLEscape.escape(text) : text)
    case .flag(let flag): write(flag ? "true" : "false")
    case .absent: break
    case .object, .list, .texts, .values:
      guard mode == .strict else { return }
      fault("'\(key.text)' is not a text: it needs a section", at: range)
    }
  }

  /// The value of a key; a key that no context offers is a fault in strict mode, else absent.
  private mutating func lookUp(_ key: TemplateKey, at range: SourceRange) -> TemplateValue {
    if let value = stack.value(key) { return value }
    if mode == .strict { reportUnknown(key, at: range) }
    return .absent
  }

  private mutating func reportUnknown(_ key: TemplateKey, at range: SourceRange) {
    let candidate = Suggestion.closest(to: key.head ?? "", in: stack.visibleKeys)
    let isHeadKnown = candidate == key.head
    fault(
      "no context here offers the key '\(key.text)'", at: range,
      help: isHeadKnown ? nil : candidate.map { "did you mean '\($0)'?" })
  }

  // MARK: Sections

  private mutating func renderSection(
    _ template: Template, _ key: TemplateKey, inverted: Bool, _ body: Range<Int>,
    at range: SourceRange
  ) {
    let value = lookUp(key, at: range)
    guard (value.count == 0) == inverted, enter(at: range) else { return }
    defer { depth -= 1 }
    if inverted { return render(template, body) }
    switch value {
    case .flag, .absent: render(template, body)
    case .text, .object: render(template, body, seeing: value)
    case .list(let items): renderItems(template, body, items.count) { .object(items[$0]) }
    case .texts(let items): renderItems(template, body, items.count) { .text(items[$0]) }
    case .values(let items): renderItems(template, body, items.count) { items[$0] }
    }
  }

  private mutating func renderItems(
    _ template: Template, _ body: Range<Int>, _ count: Int, item: (Int) -> TemplateValue
  ) {
    for index in 0..<count where !isHalted {
      let position = ContextStack.Position(isFirst: index == 0, isLast: index == count - 1)
      render(template, body, seeing: item(index), position)
    }
  }

  private mutating func render(
    _ template: Template, _ body: Range<Int>, seeing value: TemplateValue,
    _ position: ContextStack.Position? = nil
  ) {
    stack.push(value, position)
    render(template, body)
    stack.pop()
  }

  // MARK: Partials

  private mutating func renderPartial(
    _ name: String, indentation added: String?, at range: SourceRange
  ) {
    guard let partial = templates[name] else {
      guard mode == .strict else { return }
      let candidate = Suggestion.closest(to: name, in: templates.names)
      fault(
        "there is no template '\(name)'", at: range, help: candidate.map { "did you mean '\($0)'?" }
      )
      return
    }
    guard enter(at: range) else { return }
    defer { depth -= 1 }
    let outer = indentation
    // Only a partial with a line of its own is indented; inside a line it is text like any other.
    indentation = added.map { outer + $0 } ?? ""
    render(partial, partial.segments.indices)
    indentation = outer
  }

  // MARK: Faults

  /// Goes one level down, or stops the run where that is too deep.
  private mutating func enter(at range: SourceRange) -> Bool {
    guard depth < Self.maximumDepth else {
      isHalted = true
      fault("sections and partials are nested more than \(Self.maximumDepth) deep", at: range)
      return false
    }
    depth += 1
    return true
  }

  private mutating func fault(_ message: String, at range: SourceRange, help: String? = nil) {
    isValid = false
    report.error(message, at: range, help: help)
  }
}
