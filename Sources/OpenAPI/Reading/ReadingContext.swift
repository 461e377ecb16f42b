import Diagnostics
import YAML

/// What every reader needs beside the node: the version that the text is in, and the report.
///
/// A class, because every reader holds it and copying its parts is what readers would spend time on.
package final class ReadingContext {
  package let version: SpecificationVersion
  package let report: DiagnosticReport
  /// What operations inherit in a document of version 2.0.
  let swagger: SwaggerDefaults?

  package convenience init(version: SpecificationVersion, report: DiagnosticReport) {
    self.init(version: version, report: report, swagger: nil)
  }

  init(version: SpecificationVersion, report: DiagnosticReport, swagger: SwaggerDefaults?) {
    self.version = version
    self.report = report
    self.swagger = swagger
  }

  /// The same version and report, with other defaults of 2.0.
  func with(_ swagger: SwaggerDefaults?) -> ReadingContext {
    ReadingContext(version: version, report: report, swagger: swagger)
  }

  /// Whether a keyword may stand in this version's objects beside those of 3.1.
  func allows(_ keyword: String) -> Bool {
    version == .v20 && keyword == "collectionFormat"
  }

  func warn(_ message: String, at range: SourceRange, help: String? = nil) {
    report.warning(message, at: range, help: help)
  }

  /// Whether a member of a map is a `$ref` that was to stand for the map; then it is reported.
  func isReference(_ member: NodeMember, to map: StaticString) -> Bool {
    guard member.key.hasText("$ref"), member.value.kind == .scalar else { return false }
    warn(
      "no '$ref' can stand for \(map): what it leads to is left out", at: member.key.range,
      help: "refer to each entry by itself")
    return true
  }

  /// Schemas are read as JSON Schema 2020-12 with OpenAPI's own keywords, whatever they call
  /// themselves (OpenAPI 3.1.1, section 4.8.24.7).
  func checkDialect(_ dialect: Located<String>) {
    let isKnown = ["https://json-schema.org/draft/2020-12/", "https://spec.openapis.org/oas/3."]
      .contains(where: dialect.value.hasPrefix)
    guard !isKnown else { return }
    report.recurring(
      .note, "'\(dialect.value)' is read as JSON Schema 2020-12", at: dialect.range)
  }

  /// Members beside a `$ref` that count for nothing: one finding in a whole document.
  func reportIgnored(beside node: Node, except allowed: [StaticString]) {
    guard node.members.count > 1 else { return }
    for member in node.members where !allowed.contains(where: member.key.hasText) {
      guard !member.key.text.hasPrefix("x-") else { continue }
      report.recurring(
        .warning, "this is ignored, because a '$ref' stands beside it", at: member.key.range)
    }
  }

  func reportUnexpected(
    _ node: Node, _ expected: StaticString, _ name: StaticString, help: String? = nil
  ) {
    warn(
      "expected \(expected) for '\(name)', found \(node.description)", at: node.range, help: help)
  }

  /// A string; a number or a boolean whose quotes were forgotten counts as its text.
  func string(_ node: Node, _ name: StaticString) -> String? {
    if let text = node.string { return isTooLong(node, name) ? beginning(of: text) : text }
    let isPlainValue = node.kind == .scalar && !node.isNull
    reportUnexpected(node, "a string", name, help: isPlainValue ? "write it in quotes" : nil)
    return isPlainValue ? node.text : nil
  }

  /// In bytes; the longest description that people have published is a third of it.
  private static let longestDescription = 65_536

  /// Whether a description is longer than anybody reads, which is reported.
  private func isTooLong(_ node: Node, _ name: StaticString) -> Bool {
    let length = node.range.end - node.range.start
    guard length > Self.longestDescription, "\(name)" == "description" else { return false }
    report.note(
      "a description of \(length / 1024) KB is too long for a comment, and only its beginning is kept",
      at: node.range.startPoint)
    return true
  }

  /// Up to the last space before the limit.
  private func beginning(of text: String) -> String {
    let part = Substring(text.utf8.prefix(Self.longestDescription))
    let end = part.lastIndex { $0 == " " || $0 == "\n" } ?? part.endIndex
    return part[..<end] + " ..."
  }

  /// A list of strings; elements that are none are left out.
  func strings(_ node: Node, _ name: StaticString) -> [Located<String>] {
    guard node.kind == .sequence else {
      reportUnexpected(node, "a list of strings", name)
      return []
    }
    return node.elements.compactMap { element in
      string(element, name).map { Located($0, at: element.range) }
    }
  }
}

extension Node {
  /// What the node is, in words.
  var description: StaticString {
    switch kind {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar:
      switch scalarType {
      case .null: "null"
      case .bool: "a boolean"
      case .integer, .float: "a number"
      case .string: "a string"
      }
    }
  }
}
