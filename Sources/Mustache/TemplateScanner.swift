/// Finds the tags of a template, one after the other (mustache(5)).
struct TemplateScanner {
  private let bytes: [UInt8]
  /// The offset behind the last tag.
  private(set) var position = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag, or nil at the end of the template.
  mutating func next() throws(TemplateFault) -> TemplateTag? {
    guard let start = find(opening, from: position) else { return nil }
    let inner = start + opening.count
    let mark = inner < bytes.count ? bytes[inner] : 0
    let terminator = Self.terminator(of: mark, closing)
    guard let end = find(terminator, from: inner + (terminator.count > closing.count ? 1 : 0))
    else {
      position = bytes.count
      throw TemplateFault(
        message: "this tag is not closed", range: start..<inner,
        help: "close it with '\(String(decoding: terminator, as: UTF8.self))'")
    }
    position = end + terminator.count
    return try tag(mark, range: start..<position, content: inner..<end)
  }

  /// `{{{x}}}` and `{{=a b=}}` end in their own mark and the closing delimiter.
  private static func terminator(of mark: UInt8, _ closing: [UInt8]) -> [UInt8] {
    switch mark {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): [mark] + closing
    default: closing
    }
  }

  private mutating func tag(
    _ mark: UInt8, range: Range<Int>, content: Range<Int>
  ) throws(TemplateFault) -> TemplateTag {
    let kind = try Self.kind(of: mark, at: range)
    let isMarked = if case .variable(escapes: true) = kind { false } else { true }
    let text = trimmed(isMarked ? content.lowerBound + 1..<content.upperBound : content)
    if case .delimiters = kind { try setDelimiters(text, at: range) }
    let line =
      if case .variable = kind { nil as Range<Int>? } else { standaloneLine(around: range) }
    return TemplateTag(kind: kind, content: text, range: range, line: line)
  }

  private static func kind(
    of mark: UInt8, at range: Range<Int>
  ) throws(TemplateFault) -> TemplateTag.Kind {
    switch mark {
    case UInt8(ascii: "#"): return .section(inverted: false)
    case UInt8(ascii: "^"): return .section(inverted: true)
    case UInt8(ascii: "/"): return .close
    case UInt8(ascii: ">"): return .partial
    case UInt8(ascii: "!"): return .comment
    case UInt8(ascii: "="): return .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): return .variable(escapes: false)
    case UInt8(ascii: "$"), UInt8(ascii: "<"):
      throw TemplateFault(
        message: "blocks and parents are not part of this template language", range: range,
        help: "use a partial: '{{> name}}'")
    default: return .variable(escapes: true)
    }
  }

  /// `{{=<% %>=}}`: the delimiters that hold from here to the end of the template.
  private mutating func setDelimiters(
    _ text: String, at range: Range<Int>
  ) throws(TemplateFault) {
    let parts = text.split { $0 == " " || $0 == "\t" || $0.isNewline }
    guard parts.count == 2, !text.contains("=") else {
      throw TemplateFault(
        message: "this tag sets two delimiters, with a blank between them and without '='",
        range: range, help: "write it as '{{=<% %>=}}'")
    }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
  }

  /// The whole line, with its break, where nothing but blanks stands beside the tag.
  private func standaloneLine(around range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = range.upperBound
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    guard bytes[end] == UInt8(ascii: "\n") else { return nil }
    return start..<end + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var content = bytes[range.lowerBound..<max(range.lowerBound, range.upperBound)]
    while let first = content.first, first <= 0x20 { content.removeFirst() }
    while let last = content.last, last <= 0x20 { content.removeLast() }
    return String(decoding: content, as: UTF8.self)
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first else { return nil }
    var offset = start
    while offset + pattern.count <= bytes.count {
      if bytes[offset] == first, bytes[offset..<offset + pattern.count].elementsEqual(pattern) {
        return offset
      }
      offset += 1
    }
    return nil
  }
}
