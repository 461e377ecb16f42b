import Diagnostics
import YAML

/// The parameters `in: formData` of an operation, which are together one object in its body.
struct SwaggerForm {
  private var properties: [Named<Schema>] = []
  private var required: [Located<String>] = []
  private var encoding: [Named<Encoding>] = []
  private var hasFile = false
  private let operation: Node

  init(_ fields: [Node], operation: Node, _ context: ReadingContext) {
    self.operation = operation
    for field in fields {
      guard var object = ObjectReader(field, SwaggerParameter.self, context) else { continue }
      read(field, &object)
      _ = object.finish()
    }
  }

  private mutating func read(_ field: Node, _ object: inout ObjectReader) {
    guard let name = object.requiredString("name"),
      !properties.contains(where: { $0.name == name.value }),
      let schema = Schema.readSwaggerField(field, object.context)
    else { return }
    SwaggerRules.checkType(field, object.context)
    properties.append(Named(name.value, at: name.range, schema))
    if object.flag("required") == true { required.append(name) }
    if field["type"]?.hasText("file") == true { hasFile = true }
    if schema.types.contains(.array) {
      // A form's field is joined as a parameter of the query is.
      let (style, explode) = object.collectionStyle(.query)
      let encoding = Encoding(style: style, explode: explode, at: field.range)
      self.encoding.append(Named(name.value, at: name.range, encoding))
    }
  }

  /// The body, under those of the operation's media types that can carry a form.
  func requestBody(_ consumes: [Located<String>]) -> RequestBody {
    let multipart = "multipart/form-data"
    let allowed = hasFile ? [multipart] : [multipart, "application/x-www-form-urlencoded"]
    let types = consumes.filter { allowed.contains($0.value) }
    let fallback = Located(allowed[allowed.count - 1], at: operation.range.startPoint)
    let schema = Schema(object: operation, properties: properties, required: required)
    return RequestBody(
      origin: operation.range,
      description: nil,
      content: (types.isEmpty ? [fallback] : types).map { type in
        let mediaType = MediaType(schema, at: operation.range, encoding: encoding)
        return Named(type.value, at: type.range, .value(mediaType))
      },
      required: !required.isEmpty,
      extensions: [])
  }
}

extension Schema {
  /// As for any parameter, with the description, which documents the property.
  fileprivate static func readSwaggerField(_ node: Node, _ context: ReadingContext) -> Schema? {
    guard var object = ObjectReader(node, Schema.self, context) else { return nil }
    object.restrict(to: SwaggerParameter.schemaKeywords + ["description"])
    return Schema(&object)
  }
}
