import Testing

/// What other generators are known to get wrong, each under a name of its own: a few lines of a
/// description, what the output has to hold, and what it must not.
@Suite struct RegressionTests {
  /// One fault of others, as seen in the generated text.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    /// Members of the schema `Thing`, which `POST /things` takes and answers with.
    var schema = "{type: object}"
    var version = "3.1.0"
    /// Members of the operation.
    var operation = ""
    var path = "/things"
    /// Top-level members.
    var document = ""
    let holds: [String]
    var lacks: [String] = []

    var testDescription: String { name }

    var source: String {
      """
      openapi: \(version)
      info: {title: Things, version: "1"}
      \(document)
      paths:
        \(path):
          post:
            operationId: send
            \(operation)
            requestBody:
              required: true
              content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            responses:
              "200":
                description: OK
                content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
      components:
        schemas:
          Thing: \(schema)
          Other: {type: object, required: [a], properties: {a: {type: string}}}
      """
    }
  }

  @Test(arguments: schemaFaults + operationFaults) func othersGetWrong(_ fault: Fault) {
    let run = PipelineRun(path: "fault.yaml", bytes: Array(fault.source.utf8))
    for part in fault.holds { #expect(run.text.contains(part), "\(part)\n\(run.text)") }
    for part in fault.lacks { #expect(!run.text.contains(part), "\(part)\n\(run.text)") }
  }

  @Test func onlyTheFirstFaultIsReported() {
    let fault = Fault(
      name: "only the first fault is reported",
      schema: "{type: objct, properties: {a: {type: strng}, b: {$ref: '#/nowhere'}}}", holds: [])
    let run = PipelineRun(path: "fault.yaml", bytes: Array(fault.source.utf8))
    for part in ["'objct'", "'strng'", "'#/nowhere'"] {
      #expect(run.diagnostics.contains(part), "\(run.diagnostics)")
    }
  }
}

extension RegressionTests {
  static let schemaFaults: [Fault] = [
    Fault(
      name: "properties beside allOf are dropped",
      schema: "{properties: {b: {type: integer}}, allOf: [{$ref: '#/components/schemas/Other'}]}",
      holds: ["public var a: String", "public var b: Int?"]),
    Fault(
      name: "properties beside oneOf are dropped",
      schema: """
        {properties: {b: {type: integer}}, oneOf: [{required: [c], properties: {c: {type: string}}}, \
        {required: [d], properties: {d: {type: string}}}]}
        """,
      holds: ["enum Thing", "public var b: Int?", "public var c: String", "public var d: String"]),
    Fault(
      name: "a list of types is silently a string",
      schema: "{properties: {a: {type: [string, integer]}}}",
      holds: ["case string(String)", "case int(Int)"], lacks: ["public var a: String?"]),
    Fault(
      name: "anyOf with null drops the property",
      schema: "{properties: {a: {anyOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}}}",
      holds: ["public var a: Nullable<Other>?"]),
    Fault(
      name: "format byte is no bytes in 3.0",
      schema: "{properties: {a: {type: string, format: byte}}}",
      version: "3.0.3", holds: ["public var a: Data?"]),
    Fault(
      name: "format byte is no bytes in 3.1",
      schema: "{properties: {a: {type: string, contentEncoding: base64}}}",
      holds: ["public var a: Data?"]),
    Fault(
      name: "two enum values become one case",
      schema: "{properties: {a: {type: string, enum: [foo-bar, foo_bar]}}}",
      holds: ["case fooBar\n", "case \"foo-bar\"", "case \"foo_bar\""]),
    Fault(
      name: "a Boolean enum does not compile",
      schema: "{properties: {a: {type: boolean, enum: [true]}}}", holds: ["public var a: Bool?"]),
    Fault(
      name: "the enum of 1 and -1 has no names",
      schema: "{properties: {a: {type: string, enum: ['1', '-1']}}}",
      holds: ["case _1\n", "case minus1\n"]),
    Fault(
      name: "a schema called Date hides Foundation's",
      schema:
        "{properties: {at: {type: string, format: date-time}, d: {$ref: '#/components/schemas/Date'}}}\n"
        + "    Date: {type: object, properties: {year: {type: integer}}}",
      holds: ["public var at: Date?", "public var d: SampleDate?", "struct SampleDate"],
      lacks: ["struct Date"]),
    Fault(
      name: "additionalProperties: false breaks decoding when the server adds a member",
      schema: "{properties: {a: {type: string}}, additionalProperties: false}",
      holds: ["a = try fields(\"a\")"], lacks: ["remaining"]),
    Fault(
      name: "an unknown enum value loses its text",
      schema: "{properties: {a: {type: string, enum: [x]}}}",
      holds: ["case unlisted(String)", "case .unlisted(let value): value"]),
    Fault(
      name: "validation is generated and never called",
      schema: "{required: [a], properties: {a: {type: string, maxLength: 3}}}",
      holds: ["validate"]),
  ]

  static let operationFaults: [Fault] = [
    Fault(
      name: "a skipped path parameter keeps its call site", path: "/things/{id}",
      holds: ["id: String", "request.path(\"id\", id)"]),
    Fault(
      name: "a cookie parameter is in the signature and never sent",
      operation: "parameters: [{name: sid, in: cookie, schema: {type: string}}]",
      holds: ["sid: String? = nil", "request.cookie(\"sid\", sid)"]),
    Fault(
      name: "pipes are joined by commas",
      operation: """
        parameters: [{name: ids, in: query, style: pipeDelimited, explode: false, \
        schema: {type: array, items: {type: integer}}}]
        """,
      holds: ["request.query(\"ids\", ids, style: .pipeDelimited, explode: false)"]),
    Fault(
      name: "an object in the query does not compile",
      operation: """
        parameters: [{name: filter, in: query, style: deepObject, explode: true, \
        schema: {$ref: '#/components/schemas/Other'}}]
        """,
      holds: ["filter: Other? = nil", "request.query(\"filter\", filter, style: .deepObject"]),
    Fault(
      name: "webhooks overwrite the operations",
      document: "webhooks: {send: {post: {operationId: send, responses: {}}}}",
      holds: ["public func send(", ".post, \"/things\""]),
    Fault(
      name: "only the first server is used",
      document: "servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]",
      holds: ["https://a.example", "https://b.example"]),
  ]
}
