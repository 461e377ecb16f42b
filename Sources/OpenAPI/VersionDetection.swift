import Diagnostics
import YAML

extension OpenAPIDocument {
  /// Finds `openapi` (or 2.0's `swagger`), without which nothing else can be read (section 4.1).
  static func detectVersion(
    of root: Node, _ report: DiagnosticReport
  ) -> (text: Located<String>, version: SpecificationVersion)? {
    guard root.kind == .mapping else {
      report.error(
        "expected an OpenAPI document, found \(root.description)", at: root.range.startPoint)
      return nil
    }
    if let node = root["openapi"] { return openAPIVersion(node, report) }
    if let node = root["swagger"] { return swaggerVersion(node, report) }
    reportMissingVersion(in: root, report)
    return nil
  }

  private static func openAPIVersion(
    _ node: Node, _ report: DiagnosticReport
  ) -> (text: Located<String>, version: SpecificationVersion)? {
    guard let version = SpecificationVersion(openapi: node.text) else {
      report.error(
        "'\(node.text)' is no version of OpenAPI that can be read", at: node.range,
        help: "these are: 2.0, 3.0, 3.1 and 3.2")
      return nil
    }
    if node.string == nil, node.text.split(separator: ".").count < 3 {
      report.warning(
        "a version has three numbers", at: node.range, help: "write '\(node.text).0'")
    }
    return (Located(node.text, at: node.range), version)
  }

  private static func swaggerVersion(
    _ node: Node, _ report: DiagnosticReport
  ) -> (text: Located<String>, version: SpecificationVersion)? {
    guard node.text == "2.0" || node.text == "2" else {
      report.error(
        "'\(node.text)' is no version of Swagger that can be read", at: node.range,
        help: "this is: 2.0")
      return nil
    }
    if node.string == nil {
      report.warning(
        "expected a string for 'swagger', found \(node.description)", at: node.range,
        help: "write it in quotes")
    }
    return (Located(node.text, at: node.range), .v20)
  }

  private static func reportMissingVersion(in root: Node, _ report: DiagnosticReport) {
    let names = root.members.map(\.key.text)
    let slip = names.first { Suggestion.closest(to: $0, in: ["openapi", "swagger"]) != nil }
    let range = root.members.first { $0.key.text == slip }?.key.range
    report.error(
      "'openapi' is missing: this is no OpenAPI document", at: range ?? root.range.startPoint,
      help: slip.map { "did you mean 'openapi' where it says '\($0)'?" })
  }
}
