/// The keywords of schemas and of what belongs to them (OpenAPI 3.2.0; JSON Schema 2020-12).
extension AuditedObject {
  /// A schema that a request sends and an answer shows.
  private static func document(_ schema: String, rest: String = "", version: String = "3.2.0")
    -> String
  {
    """
    openapi: \(version)
    info: {title: Audit, version: '1'}
    paths:
      /a:
        post:
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          responses:
            '200':
              description: A.
              content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
    components:
      schemas:
        Thing:
          type: object
          properties:
            member:
    \(schema)
    \(rest)

    """
  }

  private static let plain = "          x-a: 1\n          %\n          x-b: 1"
  private static let other =
    "    Other: {type: object, properties: {kind: {type: string}, b: {type: string}}}"
  /// References to what only a reference can see.
  private static let references = """
        A: {$ref: https://audit.example/thing}
        B: {$ref: '#thing'}
        C: {$ref: '#/components/schemas/Thing/properties/member/$defs/A'}

    """ + other

  private static func of(_ type: String) -> String {
    "          type: \(type)\n          %\n          x-b: 1"
  }

  static let schemas: [AuditedObject] = [
    AuditedObject(
      "Schema Object (3.2)",
      """
      $schema: https://json-schema.org/draft/2019-09/schema
      $id: https://audit.example/thing
      $ref: '#/components/schemas/Other'
      $anchor: thing
      $dynamicRef: '#thing'
      $dynamicAnchor: thing
      $vocabulary: {https://audit.example/vocabulary: true}
      $comment: For authors.
      $defs: {A: {type: string}}
      type: string
      enum: [a, b]
      const: a
      prefixItems: [{type: string}]
      items: {type: string}
      properties: {a: {type: string}}
      patternProperties: {^a: {type: string}}
      additionalProperties: {type: string}
      allOf: [{type: string}]
      anyOf: [{type: string}, {type: integer}]
      oneOf: [{type: string}, {type: integer}]
      not: {type: string}
      if: {properties: {a: {const: 1}}}
      then: {properties: {a: {const: 1}}}
      else: {properties: {a: {const: 1}}}
      dependentSchemas: {a: {properties: {b: {type: string}}}}
      unevaluatedProperties: false
      unevaluatedItems: false
      format: date
      contentEncoding: base64
      contentMediaType: image/png
      contentSchema: {type: string}
      title: A title
      description: A description.
      default: a
      deprecated: true
      readOnly: true
      writeOnly: true
      example: one
      examples: [one]
      discriminator: {propertyName: kind}
      xml: {name: thing}
      externalDocs: {url: https://audit.example}
      required: [a]
      x-audit: 1
      """,
      in: document(plain, rest: references)),
    AuditedObject(
      "Schema Object of an object (3.2)",
      """
      maxProperties: 1
      minProperties: 1
      required: [a]
      propertyNames: {pattern: ^a}
      dependentRequired: {a: [b]}
      """,
      in: document(of("object"))),
    AuditedObject(
      "Schema Object of a list (3.2)",
      """
      maxItems: 1
      minItems: 1
      uniqueItems: true
      contains: {type: string}
      maxContains: 1
      minContains: 1
      """,
      in: document("          type: array\n          items: {}\n          %\n          x-b: 1")),
    AuditedObject(
      "Schema Object of a number (3.2)",
      """
      multipleOf: 2
      maximum: 1
      exclusiveMaximum: 1
      minimum: 1
      exclusiveMinimum: 1
      """,
      in: document(of("number"))),
    AuditedObject(
      "Schema Object of a string (3.2)",
      """
      maxLength: 1
      minLength: 1
      pattern: ^a
      """,
      in: document(of("string"))),
    AuditedObject(
      "Schema Object (3.0)",
      """
      nullable: true
      exclusiveMinimum: true
      exclusiveMaximum: true
      """,
      in: document(
        "          type: integer\n          minimum: 1\n          maximum: 3\n          %\n          x-b: 1",
        version: "3.0.3")),
    AuditedObject(
      "Discriminator Object (3.2)",
      """
      mapping: {one: Other}
      defaultMapping: Other
      x-audit: 1
      """,
      in: document(
        """
                  oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/More'}]
                  discriminator:
                    propertyName: kind
                    %
                    x-b: 1
        """,
        rest: other
          + "\n    More: {type: object, properties: {kind: {type: string}, c: {type: string}}}")),
    AuditedObject(
      "XML Object (3.2)",
      """
      name: thing
      namespace: https://audit.example
      prefix: a
      nodeType: attribute
      attribute: true
      wrapped: true
      x-audit: 1
      """,
      in: document(
        "          type: string\n          xml:\n            x-a: 1\n            %\n            x-b: 1"
      )),
  ]
}
