import Diagnostics
import YAML

/// An example of a value (OpenAPI 3.1.1, section 4.8.19).
package struct Example: SpecificationObject {
  package let origin: SourceRange
  package let summary: String?
  package let description: String?
  /// The value itself; 3.2's `dataValue` is read as this.
  package let value: Node?
  /// 3.2: the value as it goes over the wire.
  package let serializedValue: String?
  package let externalValue: String?
  package let extensions: [Extension]

  package static let noun: StaticString = "an Example Object"
  package static let keywords = [
    "summary", "description", "value", "dataValue", "serializedValue", "externalValue",
  ]
  package static let newerKeywords = NewerKeywords(v32: ["dataValue", "serializedValue"])

  package static func read(_ node: Node, _ context: ReadingContext) -> Example? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    object.reportBoth("value", "externalValue")
    object.reportBoth("value", "dataValue")
    object.reportBoth("value", "serializedValue")
    object.reportBoth("serializedValue", "externalValue")
    let dataValue = object.value("dataValue")
    return Example(
      origin: node.range,
      summary: object.string("summary"),
      description: object.string("description"),
      value: object.value("value") ?? dataValue,
      serializedValue: object.string("serializedValue"),
      externalValue: object.string("externalValue"),
      extensions: object.finish())
  }

  /// An `example` that is written without an Example Object around it.
  static func bare(_ value: Node) -> Example {
    Example(
      origin: value.range, summary: nil, description: nil, value: value, serializedValue: nil,
      externalValue: nil, extensions: [])
  }
}

extension ObjectReader {
  /// `example` and `examples` as one list, the former without a name (section 4.8.12.2).
  mutating func examples() -> [Named<ReferenceOr<Example>>] {
    guard let example = member("example") else { return map("examples") }
    reportBoth("example", "examples")
    return [Named("", at: example.key.range, .value(.bare(example.value)))] + map("examples")
  }
}
