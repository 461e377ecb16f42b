import Diagnostics
import OpenAPI

extension ResolveReferences {
  /// What stands in each part of the components (OpenAPI 3.1.1, section 4.8.7).
  private static let nouns: [String: StaticString] = [
    "schemas": OpenAPI.Schema.noun, "responses": OpenAPI.Response.noun,
    "parameters": OpenAPI.Parameter.noun, "requestBodies": OpenAPI.RequestBody.noun,
    "headers": Header.noun, "securitySchemes": OpenAPI.SecurityScheme.noun,
    "examples": Example.noun, "links": Link.noun, "callbacks": Callback.noun,
    "pathItems": PathItem.noun, "mediaTypes": MediaType.noun,
  ]

  /// Whether a reference may lead to what is expected; a warning where it names a component of
  /// another kind, whose keywords would be reported one by one otherwise.
  func mayBe<Value: SpecificationObject>(
    _ type: Value.Type, at target: String, range: SourceRange
  ) -> Bool {
    let steps = target.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count == 4, steps[0] == "#", steps[1] == "components",
      let noun = Self.nouns[String(steps[2])], "\(noun)" != "\(type.noun)"
    else { return true }
    report.warning("'\(target)' is \(noun), where \(type.noun) is expected", at: range)
    return false
  }
}
