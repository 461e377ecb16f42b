import Diagnostics
import YAML

extension RequestBody {
  /// The body that the parameters of an operation and of its path item describe, if any do.
  static func readSwagger(operation: Node, _ context: ReadingContext) -> RequestBody? {
    guard let swagger = context.swagger else { return nil }
    let own = operation["parameters"].map { Array($0.elements) } ?? []
    let parameters = (own + swagger.pathParameters).map(swagger.target)
    let bodies = parameters.filter { $0["in"]?.hasText("body") == true }
    let fields = parameters.filter { $0["in"]?.hasText("formData") == true }
    if let body = bodies.first {
      reportExcess(bodies.dropFirst().first ?? fields.first, context)
      return readSwagger(body: body, swagger.consumes, context)
    }
    guard !fields.isEmpty else { return nil }
    return SwaggerForm(fields, operation: operation, context).requestBody(swagger.consumes)
  }

  private static func reportExcess(_ parameter: Node?, _ context: ReadingContext) {
    guard let parameter else { return }
    context.warn(
      "an operation has one body: this parameter is left out",
      at: (parameter["name"] ?? parameter).range)
  }

  /// A parameter `in: body`, under each media type that the operation consumes.
  private static func readSwagger(
    body: Node, _ consumes: [Located<String>], _ context: ReadingContext
  ) -> RequestBody? {
    guard var object = ObjectReader(body, SwaggerParameter.self, context) else { return nil }
    let schema: Schema? = object.requiredObject("schema")
    let types = consumes.isEmpty ? [Located("application/json", at: body.range)] : consumes
    return RequestBody(
      origin: body.range,
      description: object.string("description"),
      content: types.map { type in
        Named(type.value, at: type.range, .value(MediaType(schema, at: body.range)))
      },
      required: object.flag("required") ?? false,
      extensions: object.finish())
  }
}

extension MediaType {
  init(
    _ schema: Schema?, at origin: SourceRange, examples: [Named<ReferenceOr<Example>>] = [],
    encoding: [Named<Encoding>] = []
  ) {
    self.init(
      origin: origin, schema: schema, itemSchema: nil, examples: examples, encoding: encoding,
      prefixEncoding: [], itemEncoding: nil, extensions: [])
  }
}
