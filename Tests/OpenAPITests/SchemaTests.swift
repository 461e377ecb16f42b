import OpenAPI
import Testing
import YAML

/// What the keywords of a schema are read as, and how older spellings become 3.1's.
@Suite struct SchemaTests {
  @Test func nullableBecomesAType() {
    let (schema, report) = Reading.schema("type: string\nnullable: true", version: "3.0.3")
    #expect(report == "")
    #expect(schema?.types == [.string, .null])
    #expect(schema?.nullable == true)
  }

  @Test func nullableBesideNoTypeIsKept() {
    let (schema, report) = Reading.schema(
      "nullable: true\nallOf: [{$ref: '#/a'}]", version: "3.0.3")
    #expect(report == "")
    #expect(schema?.types == [])
    #expect(schema?.nullable == true)
    #expect(schema?.allOf.first?.reference?.value == "#/a")
  }

  @Test func typesKeepTheirOrder() {
    let (schema, report) = Reading.schema("type: [integer, 'null', string]")
    #expect(report == "")
    #expect(schema?.types == [.integer, .null, .string])
  }

  @Test func exclusiveFlagsBecomeBounds() {
    let (schema, report) = Reading.schema(
      """
      type: number
      minimum: 0
      exclusiveMinimum: true
      maximum: 9223372036854775808
      exclusiveMaximum: false
      """, version: "3.0.3")
    #expect(report == "")
    #expect(schema?.validation?.minimum == nil)
    #expect(schema?.validation?.exclusiveMinimum?.text == "0")
    #expect(schema?.validation?.maximum?.text == "9223372036854775808")
    #expect(schema?.validation?.exclusiveMaximum == nil)
  }

  @Test func exclusiveBoundsStandAlone() {
    let (schema, report) = Reading.schema("exclusiveMinimum: 1.50\nminimum: 1")
    #expect(report == "")
    #expect(schema?.validation?.minimum?.text == "1")
    #expect(schema?.validation?.exclusiveMinimum?.text == "1.50")
    #expect(schema?.validation?.exclusiveMinimum?.value == 1.5)
  }

  @Test func siblingsOfAReferenceCountSince31() {
    let keywords = "$ref: '#/a'\ndescription: D\nnullable: true\nmaxLength: 1\nunknown: 1"
    let (before, reportBefore) = Reading.schema(keywords, version: "3.0.3")
    #expect(
      reportBefore.hasPrefix("api.yaml:10:7: warning: this is ignored, because a '$ref' stands"))
    #expect(before?.reference?.value == "#/a")
    #expect(before?.description == "D")
    #expect(before?.nullable == true)
    #expect(before?.validation == nil)
    let (since, reportSince) = Reading.schema(keywords)
    #expect(reportSince.contains("'unknown' is no keyword of a Schema Object"))
    #expect(since?.validation?.maxLength == 1)
  }

  @Test func examplesInBothSpellings() {
    let (schema, report) = Reading.schema("example: 1\nexamples: [2, 3]")
    #expect(report == "")
    #expect(schema?.examples.map(\.integer) == [1, 2, 3])
  }

  @Test func formatsSayWhatAStringStandsFor() {
    #expect(Reading.schema("type: string\nformat: byte").0?.contentEncoding == "base64")
    #expect(
      Reading.schema("type: string\nformat: binary").0?.contentMediaType
        == "application/octet-stream")
    let (schema, _) = Reading.schema("contentEncoding: base64url\ncontentMediaType: image/png")
    #expect(schema?.contentEncoding == "base64url")
    #expect(schema?.contentMediaType == "image/png")
  }

  @Test func booleanSchemas() {
    let (schema, report) = Reading.schema(
      "additionalProperties: false\nproperties: {a: true}\nitems: false")
    #expect(report == "")
    #expect(schema?.additionalProperties?.boolean == false)
    #expect(schema?.properties.first?.value.boolean == true)
    #expect(schema?.items?.boolean == false)
  }

  @Test func propertiesKeepOrderAndMayBeNamedAsKeywords() {
    let (schema, report) = Reading.schema(
      "properties: {z: {}, $ref: {type: string}, x-a: {}, a: {}}\nrequired: [z, a]")
    #expect(report == "")
    #expect(schema?.properties.map(\.name) == ["z", "$ref", "x-a", "a"])
    #expect(schema?.properties[1].value.types == [.string])
    #expect(schema?.required.map(\.value) == ["z", "a"])
  }

  @Test func rareKeywords() {
    let (schema, report) = Reading.schema(
      """
      $id: i
      $anchor: a
      $defs: {D: {}}
      prefixItems: [{}, {}]
      patternProperties: {'^a': {}}
      propertyNames: {pattern: a}
      not: {}
      if: {}
      then: {}
      else: {}
      dependentRequired: {a: [b, c]}
      discriminator: {propertyName: kind, mapping: {a: A}}
      xml: {name: n, attribute: true}
      """)
    #expect(report == "")
    #expect(schema?.id?.value == "i")
    #expect(schema?.anchor?.value == "a")
    #expect(schema?.definitions.map(\.name) == ["D"])
    #expect(schema?.prefixItems.count == 2)
    #expect(schema?.patternProperties.map(\.name) == ["^a"])
    #expect(schema?.propertyNames?.validation?.pattern?.value == "a")
    #expect(schema?.not != nil && schema?.if != nil && schema?.then != nil && schema?.else != nil)
    #expect(schema?.dependentRequired.first?.value.map(\.value) == ["b", "c"])
    #expect(schema?.discriminator?.propertyName.value == "kind")
    #expect(schema?.discriminator?.mapping.first?.value.value == "A")
    #expect(schema?.xml?.attribute == true)
  }

  @Test func extensionsAreKept() {
    let (schema, report) = Reading.schema("type: string\nx-enum-varnames: [a]")
    #expect(report == "")
    #expect(schema?.extensions["x-enum-varnames"]?.elements.first?.text == "a")
  }
}
