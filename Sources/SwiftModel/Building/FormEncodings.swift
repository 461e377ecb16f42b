import Diagnostics
import IR

extension BuildOperations {
  /// How the properties of a form are encoded where that differs from what the runtime does anyway,
  /// as arguments (OpenAPI 3.1.1, section 4.8.15.1.2).
  func formEncodings(_ encodings: [PropertyEncoding], of schema: SchemaID?) -> [String] {
    encodings.compactMap { encoding in
      guard let kind = propertyKind(encoding, schema) else { return nil }
      let name = SwiftStringLiteral.text(encoding.property)
      guard let style = encoding.style else {
        return isJSON(encoding, kind) ? ".json(\(name))" : nil
      }
      return arguments(of: style, kind).map { ".style(\(name), \($0))" }
    }
  }

  /// What a property is; an encoding of none has no effect.
  private func propertyKind(_ encoding: PropertyEncoding, _ schema: SchemaID?) -> Schema.Kind? {
    guard let schema, case .object(let shape) = schemas[schema].kind else {
      return .anything
    }
    if let property = shape.properties.first(where: { $0.name == encoding.property }) {
      return schemas[property.wire.schema].kind
    }
    if case .allowed = shape.additional { return .anything }
    report.warning(
      "'\(encoding.property)' is not among the properties", at: encoding.origin,
      help: Suggestion.closest(to: encoding.property, in: shape.properties.map(\.name))
        .map { "did you mean '\($0)'?" })
    return nil
  }

  /// A list in the style of forms, exploded, is what the runtime makes of it anyway.
  private func arguments(of style: PropertyEncoding.Style, _ kind: Schema.Kind) -> String? {
    let isUsual = style.style == .form && style.explode && !style.allowReserved
    if isUsual, kind.isScalarOrList { return nil }
    var text = ".\(style.style.rawValue)"
    if !style.explode { text += ", explode: false" }
    if style.allowReserved { text += ", allowReserved: true" }
    return text
  }

  /// Whether a media type makes JSON of what is otherwise text.
  private func isJSON(_ encoding: PropertyEncoding, _ kind: Schema.Kind) -> Bool {
    guard let contentType = encoding.contentType else { return false }
    switch MediaKind(mediaType: contentType) {
    case .json: return kind.isScalarOrList || kind.isAnything
    case .text where kind.isScalarOrList || kind.isAnything: return false
    case .xml, .text, .form, .multipart, .eventStream, .jsonLines, .jsonSequence, .binary:
      report.warning(
        "a property as '\(contentType)' cannot be generated yet, and is encoded as usual",
        at: encoding.origin)
      return false
    }
  }
}

extension Schema.Kind {
  fileprivate var isScalarOrList: Bool {
    switch self {
    case .primitive, .enumeration, .array: true
    case .anything, .map, .object, .union: false
    }
  }

  fileprivate var isAnything: Bool {
    if case .anything = self { true } else { false }
  }
}
