import Diagnostics
import OpenAPI
import YAML

/// Notes what schemas ask for and no client compares with: once for each keyword of a document.
enum ReportUnchecked {
  static func run(_ schema: OpenAPI.Schema, _ report: DiagnosticReport) {
    for member in schema.uncheckedKeywords {
      report.recurring(
        .note, "values are not compared with '\(member.key.text)'", at: member.key.range)
    }
    if let discriminator = schema.discriminator, schema.oneOf.isEmpty, schema.anyOf.isEmpty {
      report.recurring(
        .note,
        "without 'oneOf' or 'anyOf' a discriminator chooses nothing: values are read as this schema",
        at: discriminator.propertyName.range)
    }
    if let mapping = schema.discriminator?.defaultMapping {
      report.recurring(
        .warning, "'defaultMapping' cannot be generated: other values are kept as they are",
        at: mapping.range)
    }
  }
}
