import Diagnostics
import YAML

/// A parsed text with what was reported of it.
struct Parsed {
  let file: SourceFile
  let node: Node?
  let report: DiagnosticReport
  private let files: SourceFileTable

  init(_ text: String, path: String = "a.yaml", limits: ParseLimits = .standard) {
    self.init(bytes: Array(text.utf8), path: path, limits: limits)
  }

  init(bytes: [UInt8], path: String = "a.yaml", limits: ParseLimits = .standard) {
    self.init(bytes, path) { NodeParser.parse($0, report: $1, limits: limits) }
  }

  /// Reads the text by the JSON scanner alone.
  init(json bytes: [UInt8]) {
    self.init(bytes, "a.json") { NodeParser.parseJSON($0, report: $1) }
  }

  private init(
    _ bytes: [UInt8], _ path: String, _ parse: (SourceFile, DiagnosticReport) -> Node?
  ) {
    var files = SourceFileTable()
    file = files.add(path: path, bytes: bytes)
    report = DiagnosticReport()
    node = parse(file, report)
    self.files = files
  }

  /// What a terminal shows of the report.
  var rendered: String {
    DiagnosticRenderer(files: files, usesColor: false).render(report)
  }

  /// The source bytes of a node.
  func slice(_ node: Node) -> String {
    String(decoding: file.bytes[Int(node.range.start)..<Int(node.range.end)], as: UTF8.self)
  }

  /// The tree on one line: strings in quotes, other scalars as written.
  var outline: String { node.map(outline) ?? "nothing" }

  private func outline(_ node: Node) -> String {
    switch node.kind {
    case .scalar: node.scalarType == .string ? node.text.debugDescription : "\(node.text)"
    case .sequence: "[" + node.elements.map(outline).joined(separator: ", ") + "]"
    case .mapping:
      "{" + node.members.map { "\($0.key.text): \(outline($0.value))" }.joined(separator: ", ")
        + "}"
    }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
