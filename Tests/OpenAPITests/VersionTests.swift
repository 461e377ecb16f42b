import OpenAPI
import Testing

/// What is an OpenAPI document at all, and which version its text is in.
@Suite struct VersionTests {
  @Test(arguments: [
    ("3.0.0", SpecificationVersion.v30), ("3.0.4", .v30), ("3.1.0", .v31), ("3.1.2", .v31),
    ("3.2.0", .v32),
  ])
  func readsEachVersion(text: String, version: SpecificationVersion) {
    let reading = Reading("{openapi: \(text), info: {title: T, version: '1'}, paths: {}}")
    #expect(reading.diagnostics == "")
    #expect(reading.document?.version == version)
    #expect(reading.document?.openapi.value == text)
  }

  @Test func refusesAMissingVersion() {
    let reading = Reading("info: {title: T}\n")
    #expect(reading.document == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'openapi' is missing: this is no OpenAPI document
            1 | info: {title: T}
              | ^

        """)
  }

  @Test func suggestsAMisspeltVersionKey() {
    let reading = Reading("info: {}\nopenapy: 3.1.0\n")
    #expect(
      reading.diagnostics == """
        api.yaml:2:1: error: 'openapi' is missing: this is no OpenAPI document
            2 | openapy: 3.1.0
              | ^^^^^^^
        help: did you mean 'openapi' where it says 'openapy'?

        """)
  }

  @Test func refusesAnUnknownVersion() {
    let reading = Reading("openapi: 4.0.0\n")
    #expect(reading.document == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:10: error: '4.0.0' is no version of OpenAPI that can be read
            1 | openapi: 4.0.0
              |          ^^^^^
        help: these are: 2.0, 3.0, 3.1 and 3.2

        """)
  }

  @Test func takesAVersionWithoutPatchNumber() {
    let reading = Reading("{openapi: 3.1, info: {title: T, version: '1'}, paths: {}}")
    #expect(reading.document?.version == .v31)
    #expect(
      reading.diagnostics == """
        api.yaml:1:11: warning: a version has three numbers
            1 | {openapi: 3.1, info: {title: T, version: '1'}, paths: {}}
              |           ^^^
        help: write '3.1.0'

        """)
  }

  @Test func refusesAList() {
    let reading = Reading("- openapi\n")
    #expect(reading.document == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: expected an OpenAPI document, found a list
            1 | - openapi
              | ^

        """)
  }
}
