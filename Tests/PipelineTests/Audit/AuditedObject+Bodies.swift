/// What operations send and receive (OpenAPI 3.2.0, sections 4.13 to 4.21).
extension AuditedObject {
  private static let head = "openapi: 3.2.0\n"
  private static let info = "info: {title: Audit, version: '1'}\n"

  static let bodies: [AuditedObject] = [
    AuditedObject(
      "Request Body Object (3.2)",
      """
      description: A body.
      required: true
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            post:
              requestBody:
                x-a: 1
                %
                content: {text/plain: {schema: {type: string}}}
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Response Object (3.2)",
      """
      summary: An answer.
      description: An answer to all.
      headers: {X-A: {schema: {type: string}}}
      content: {application/json: {schema: {type: string}}}
      links: {next: {operationId: a}}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              operationId: a
              responses:
                '200':
                  x-a: 1
                  %
                  x-b: 1

        """),
    AuditedObject(
      "Media Type Object (3.2)",
      """
      schema: {type: object, properties: {a: {type: string}}}
      itemSchema: {type: string}
      example: one
      examples: {a: {value: one}}
      encoding: {a: {contentType: text/plain}}
      prefixEncoding: [{contentType: text/plain}]
      itemEncoding: {contentType: text/plain}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    x-a: 1
                    %
                    x-b: 1
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Encoding Object (3.2)",
      """
      contentType: application/json
      headers: {X-A: {schema: {type: string}}}
      style: pipeDelimited
      explode: false
      allowReserved: true
      encoding: {a: {contentType: text/plain}}
      prefixEncoding: [{contentType: text/plain}]
      itemEncoding: {contentType: text/plain}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema: {type: object, properties: {a: {type: array, items: {type: string}}}}
                    encoding:
                      a:
                        x-a: 1
                        %
                        x-b: 1
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Header Object (3.2)",
      """
      description: A header.
      required: true
      deprecated: true
      example: one
      examples: {a: {value: one}}
      style: form
      explode: true
      schema: {type: integer}
      content: {application/json: {schema: {type: integer}}}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              responses:
                '200':
                  description: A.
                  headers:
                    X-A:
                      x-a: 1
                      %
                      x-b: 1

        """),
    AuditedObject(
      "Example Object (3.2)",
      """
      summary: An example.
      description: An example of a.
      dataValue: one
      serializedValue: one
      externalValue: https://audit.example/one
      value: one
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              parameters:
              - name: a
                in: query
                schema: {type: string}
                examples:
                  one:
                    x-a: 1
                    %
                    x-b: 1
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Link Object (3.2)",
      """
      operationRef: '#/paths/~1a/get'
      operationId: a
      """,
      in: head + info + """
        paths:
          /a:
            get:
              operationId: a
              responses:
                '200':
                  description: A.
                  links:
                    next:
                      x-a: 1
                      %
                      x-b: 1

        """),
  ]
}
