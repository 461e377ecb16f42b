import Diagnostics

/// Turns the source of a template into segments and reports every fault in it.
struct TemplateCompiler {
  /// Sections deeper than this in one template are a fault, so that rendering is bounded.
  static let maximumDepth = 64

  /// A section whose end is still to come.
  private struct OpenSection {
    let index: Int
    let content: String
    let key: TemplateKey
    let inverted: Bool
    let range: SourceRange
  }

  private let source: SourceFile
  private let report: DiagnosticReport
  private(set) var segments: [TemplateSegment] = []
  private(set) var contextName: String?
  private(set) var isValid = true
  private var open: [OpenSection] = []

  init(source: SourceFile, report: DiagnosticReport) {
    self.source = source
    self.report = report
  }

  /// Goes through the tags to the end of the source; a faulty tag is reported and left out.
  mutating func compile() {
    var scanner = TemplateScanner(bytes: source.bytes)
    var textStart = 0
    while true {
      do throws(TemplateFault) {
        guard let tag = try scanner.next() else { break }
        addText(textStart..<tag.removed.lowerBound, before: tag)
        textStart = tag.removed.upperBound
        add(tag)
      } catch {
        fault(error.message, at: range(error.range), help: error.help)
        textStart = scanner.position
      }
    }
    addText(textStart..<source.bytes.count, before: nil)
    for section in open {
      fault("the section '\(section.content)' is not closed", at: section.range)
    }
  }

  private mutating func add(_ tag: TemplateTag) {
    switch tag.kind {
    case .variable(let escapes):
      guard let key = key(of: tag) else { return }
      append(.variable(key, escapes: escapes), tag)
    case .section(let inverted): openSection(tag, inverted: inverted)
    case .close: closeSection(tag)
    case .partial: addPartial(tag)
    case .comment: readContextName(tag)
    case .delimiters: break
    }
  }

  private mutating func append(_ kind: TemplateSegment.Kind, _ tag: TemplateTag) {
    segments.append(TemplateSegment(kind: kind, range: range(tag.range)))
  }

  // MARK: Text

  /// One segment per line, because a partial's indentation goes before each line.
  private mutating func addText(_ text: Range<Int>, before tag: TemplateTag?) {
    var start = text.lowerBound
    while start < text.upperBound {
      let end = source.bytes[start..<text.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let next = end.map { $0 + 1 } ?? text.upperBound
      addLine(start..<next)
      start = next
    }
    guard let tag, tag.line == nil, startsLine(tag.range.lowerBound) else { return }
    addSegment(text: "", startsLine: true, at: tag.range)
  }

  private mutating func addLine(_ line: Range<Int>) {
    let text = String(decoding: source.bytes[line], as: UTF8.self)
    addSegment(text: text, startsLine: startsLine(line.lowerBound), at: line)
  }

  private mutating func addSegment(text: String, startsLine: Bool, at bytes: Range<Int>) {
    let kind = TemplateSegment.Kind.text(text, startsLine: startsLine)
    segments.append(TemplateSegment(kind: kind, range: range(bytes)))
  }

  private func startsLine(_ offset: Int) -> Bool {
    offset == 0 || source.bytes[offset - 1] == UInt8(ascii: "\n")
  }

  // MARK: Tags

  private mutating func key(of tag: TemplateTag) -> TemplateKey? {
    if let key = TemplateKey(tag.content) { return key }
    fault("'\(tag.content)' is not a key", at: range(tag.range))
    return nil
  }

  private mutating func openSection(_ tag: TemplateTag, inverted: Bool) {
    guard let key = key(of: tag) ?? TemplateKey(".") else { return }
    if open.count == Self.maximumDepth {
      fault("sections are nested more than \(Self.maximumDepth) deep", at: range(tag.range))
    }
    open.append(
      OpenSection(
        index: segments.count, content: tag.content, key: key, inverted: inverted,
        range: range(tag.range)))
    append(.section(key, inverted: inverted, end: 0), tag)
  }

  private mutating func closeSection(_ tag: TemplateTag) {
    guard let depth = open.lastIndex(where: { $0.content == tag.content }) else {
      let help = open.last.map { "the section that is open here is '\($0.content)'" }
      fault("there is no open section '\(tag.content)'", at: range(tag.range), help: help)
      return
    }
    while open.count > depth, let section = open.popLast() {
      if open.count > depth {
        let note = Diagnostic.Note("'\(tag.content)' is closed here", at: range(tag.range))
        fault("the section '\(section.content)' is not closed", at: section.range, notes: [note])
      }
      segments[section.index].kind = .section(
        section.key, inverted: section.inverted, end: segments.count)
    }
  }

  private mutating func addPartial(_ tag: TemplateTag) {
    guard !tag.content.isEmpty, !tag.content.contains(where: { $0.isWhitespace || $0 == "*" })
    else {
      fault("'\(tag.content)' is not the name of a partial", at: range(tag.range))
      return
    }
    let indentation = tag.line.map { line in
      String(decoding: source.bytes[line.lowerBound..<tag.range.lowerBound], as: UTF8.self)
    }
    append(.partial(tag.content, indentation: indentation), tag)
  }

  /// The first line says which context the template is written for: `{{! context: X }}`.
  private mutating func readContextName(_ tag: TemplateTag) {
    let prefix = "context:"
    guard tag.range.lowerBound == 0, tag.content.hasPrefix(prefix) else { return }
    contextName = tag.content.dropFirst(prefix.count)
      .split { $0.isWhitespace }.first.map(String.init)
  }

  // MARK: Faults

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: source.id, start: bytes.lowerBound, end: bytes.upperBound)
  }

  private mutating func fault(
    _ message: String, at range: SourceRange, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    isValid = false
    report.error(message, at: range, notes: notes, help: help)
  }
}
