import Diagnostics
import YAML

/// Leaves out of an example the properties that do not travel in one direction: read-only ones of
/// requests, write-only ones of answers (OpenAPI 3.1.1, section 4.8.24.6).
struct DirectExample {
  /// As they are before `SplitDirections` takes the properties.
  let schemas: SchemaTable

  /// Of a value as JSON on one line; the same text where all of it travels.
  func text(_ text: String, of id: SchemaID, _ usage: Schema.Usage) -> String {
    let file = SourceFile(id: schemas[id].origin.file, path: "", bytes: Array(text.utf8))
    guard let node = NodeParser.parseJSON(file, report: DiagnosticReport()) else { return text }
    let whole = ExampleValue(node)
    let whatTravels = LiteralText.oneLine(value(whole, of: id, usage))
    return whatTravels == LiteralText.oneLine(whole) ? text : whatTravels
  }

  func value(_ value: ExampleValue, of id: SchemaID, _ usage: Schema.Usage) -> ExampleValue {
    guard usage == .request || usage == .response else { return value }
    switch (schemas[id].kind, value.content) {
    case (.array(let items), .array(let elements)):
      let elements = elements.map { self.value($0, of: items.schema, usage) }
      return ExampleValue(.array(elements), at: value.origin)
    case (.map(let values), .object(let members)):
      let members = members.map { $0.with(self.value($0.value, of: values.schema, usage)) }
      return ExampleValue(.object(members), at: value.origin)
    case (.object(let shape), .object(let members)):
      let members = members.compactMap { member($0, of: shape, usage) }
      return ExampleValue(.object(members), at: value.origin)
    case (.union(let union), _):
      let fit = FitExample(schemas: schemas)
      let variant = union.variants.first { (try? fit.check(value, $0.schema)) != nil }
      return variant.map { self.value(value, of: $0.schema.schema, usage) } ?? value
    case (.anything, _), (.primitive, _), (.enumeration, _), (.array, _), (.map, _), (.object, _):
      return value
    }
  }

  /// Nil for a member that does not travel.
  private func member(
    _ member: ExampleValue.Member, of shape: ObjectShape, _ usage: Schema.Usage
  ) -> ExampleValue.Member? {
    guard let property = shape.properties.first(where: { $0.name == member.name }) else {
      guard case .allowed(let values) = shape.additional else { return member }
      return member.with(value(member.value, of: values.schema, usage))
    }
    guard property.access != SplitDirections.access(against: usage) else { return nil }
    return member.with(value(member.value, of: property.wire.schema, usage))
  }
}

extension ExampleValue.Member {
  fileprivate func with(_ value: ExampleValue) -> Self { Self(name: name, value: value) }
}
