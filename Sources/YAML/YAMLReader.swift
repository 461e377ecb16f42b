import CYAML
import Diagnostics

/// Turns libyaml's events into the flat table.
struct YAMLReader {
  private var builder: NodeTreeBuilder
  private var marks: MarkConverter
  private var anchors = AnchorTable()
  private let source: UnsafeBufferPointer<UInt8>
  /// Where the last scalar, alias or flow collection ended: block collections end there too.
  private var lastEnd = 0
  private var documents = 0
  private var root: Node?

  init(builder: NodeTreeBuilder, marks: MarkConverter, source: UnsafeBufferPointer<UInt8>) {
    self.builder = builder
    self.marks = marks
    self.source = source
  }

  /// Reads the one document of a file; nil after an error was reported.
  static func read(
    _ source: UnsafeBufferPointer<UInt8>, from origin: Int, isASCII: Bool,
    into builder: NodeTreeBuilder
  ) -> Node? {
    let text = UnsafeBufferPointer(rebasing: source[origin...])
    let marks = MarkConverter(text: text, origin: origin, isASCII: isASCII)
    var reader = YAMLReader(builder: builder, marks: marks, source: source)
    let parser = LibYAMLParser(input: text)
    var type = YAML_NO_EVENT
    while type != YAML_STREAM_END_EVENT {
      guard parser.advance() else {
        YAMLFault(parser.failure, &reader.marks, origin: origin, source: source)
          .report(in: builder.file, to: builder.report)
        return nil
      }
      type = parser.event.pointee.type
      guard reader.take(parser.event) else { return nil }
    }
    return reader.root
  }

  /// Adds what one event says; false after an error was reported.
  @inline(__always)
  private mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return takeScalar(event)
    case YAML_MAPPING_START_EVENT:
      let data = event.pointee.data.mapping_start
      return open(.mapping, event, anchor: data.anchor, tag: data.tag)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.pointee.data.sequence_start
      return open(.sequence, event, anchor: data.anchor, tag: data.tag)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return close(event)
    case YAML_ALIAS_EVENT: return takeAlias(event)
    case YAML_DOCUMENT_START_EVENT: return startDocument(event)
    case YAML_DOCUMENT_END_EVENT:
      root = builder.finish()
      return true
    case YAML_STREAM_END_EVENT: return endStream()
    default: return true
    }
  }

  // MARK: Documents

  private mutating func startDocument(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    documents += 1
    guard documents > 1 else { return true }
    let start = marks.offset(of: event.pointee.start_mark)
    let end = min(start + 3, source.count)
    builder.report.error(
      "a second YAML document begins here, and only one is read",
      at: builder.range(start, end), help: "put each document into a file of its own")
    return false
  }

  private mutating func endStream() -> Bool {
    guard documents == 0 else { return true }
    builder.report.error(
      "the file holds no value, only comments", at: builder.range(0, 0))
    return false
  }

  // MARK: Scalars

  private mutating func takeScalar(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    let scalar = event.pointee.data.scalar
    var start = marks.offset(of: event.pointee.start_mark)
    var end = marks.offset(of: event.pointee.end_mark)
    if scalar.anchor != nil || scalar.tag != nil {
      start = min(NodeProperties.end(in: source, from: start), end)
    }
    var traits: NodeTraits = scalar.style == YAML_PLAIN_SCALAR_STYLE ? [] : .isString
    if let tag = scalar.tag { resolve(tag, &traits, at: builder.range(start, end)) }
    if let anchor = scalar.anchor {
      anchors.define(String(cString: anchor), scalar: UInt32(builder.records.count))
    }
    var inset = 0
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: inset = 1
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      end = trimmedEnd(start: start, end: end)
    default: break
    }
    lastEnd = end
    addText(
      UnsafeBufferPointer(start: scalar.value, count: scalar.length), start: start, end: end,
      inset: inset, traits: traits)
    return true
  }

  /// Adds a scalar by its place in the source where that reads as its text, else with a copy.
  private mutating func addText(
    _ text: UnsafeBufferPointer<UInt8>, start: Int, end: Int, inset: Int, traits: NodeTraits
  ) {
    let written = UnsafeBufferPointer(
      rebasing: source[start + inset..<max(start + inset, end - inset)])
    if ByteWords.areEqual(written, text) {
      if inset == 0, isMergeKey(text) { builder.markMergeKey() }
      builder.addScalar(
        start: start, end: end, textStart: start + inset, textCount: text.count, traits: traits)
      return
    }
    let textStart = builder.unescaped.count
    builder.unescaped.append(contentsOf: text)
    builder.addScalar(
      start: start, end: end, textStart: textStart, textCount: text.count,
      traits: traits.union(.isUnescaped))
  }

  private func isMergeKey(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
  }

  /// A block scalar's end mark is behind its line breaks; its range ends with its last character.
  private func trimmedEnd(start: Int, end: Int) -> Int {
    var end = end
    while end > start + 1, source[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Applies a tag to a scalar (YAML 1.2.2, section 10.3): only whether it is text is kept.
  private func resolve(
    _ tag: UnsafePointer<UInt8>, _ traits: inout NodeTraits, at range: SourceRange
  ) {
    switch String(cString: tag) {
    case "!", "tag:yaml.org,2002:str": traits.insert(.isString)
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
      "tag:yaml.org,2002:null":
      traits.remove(.isString)
    case let name: warnOfTag(name, at: range)
    }
  }

  private func warnOfTag(_ name: String, at range: SourceRange) {
    builder.report.warning(
      "the tag \(Quotation.of(name)) is ignored", at: range,
      help: "only the tags of the core schema have a meaning here, such as '!!str'")
  }

  // MARK: Collections and aliases

  private mutating func open(
    _ kind: Node.Kind, _ event: UnsafeMutablePointer<yaml_event_t>,
    anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?
  ) -> Bool {
    var start = marks.offset(of: event.pointee.start_mark)
    if anchor != nil || tag != nil { start = NodeProperties.end(in: source, from: start) }
    let record = UInt32(builder.records.count)
    guard builder.open(kind, at: start) else { return false }
    if let anchor {
      anchors.define(
        String(cString: anchor), collection: record, depth: builder.frames.count)
    }
    if let tag {
      let name = String(cString: tag)
      let known = kind == .mapping ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq"
      if name != known, name != "!" { warnOfTag(name, at: builder.range(start, start + 1)) }
    }
    return true
  }

  private mutating func close(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    if event.pointee.end_mark.index > event.pointee.start_mark.index {
      lastEnd = marks.offset(of: event.pointee.end_mark)
    }
    let depth = builder.frames.count
    guard let record = builder.frames.last?.record, let extent = builder.close(end: lastEnd)
    else { return false }
    anchors.close(record, depth: depth, extent: extent)
    return true
  }

  private mutating func takeAlias(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
    let name = String(cString: event.pointee.data.alias.anchor)
    let start = marks.offset(of: event.pointee.start_mark)
    lastEnd = marks.offset(of: event.pointee.end_mark)
    let place = builder.range(start, lastEnd)
    guard let anchor = anchors[name] else {
      let suggestion = Suggestion.closest(to: name, in: anchors.names)
      builder.report.error(
        "no anchor \(Quotation.of("&" + name)) comes before this alias", at: place,
        help: suggestion.map { "did you mean \(Quotation.of("*" + $0))?" })
      return false
    }
    guard let extent = anchor.extent else {
      let opened = Int(builder.records[Int(anchor.record)].start)
      builder.report.error(
        "the alias \(Quotation.of("*" + name)) stands inside the value that it names", at: place,
        notes: [.init("the value begins here", at: builder.range(opened, opened + 1))])
      return false
    }
    return builder.addAlias(to: anchor.record, extent, at: place)
  }
}
