import Diagnostics
import YAML

/// Which fields of a parameter mean something where it travels (OpenAPI 3.1.1, section 4.8.12.2).
enum ParameterRules {
  static func check(_ location: ParameterLocation, _ object: ObjectReader) {
    let context = object.context
    if location != .query, object.node["allowEmptyValue"]?.bool == true,
      let range = object.range(of: "allowEmptyValue")
    {
      context.warn("'allowEmptyValue' is for parameters in 'query' alone", at: range)
    }
    if location != .query, context.version < .v32, object.node["allowReserved"]?.bool == true,
      let range = object.range(of: "allowReserved")
    {
      context.warn("'allowReserved' is for parameters in 'query' alone before 3.2", at: range)
    }
    guard location == .querystring else { return }
    if let range = object.range(of: "schema") {
      context.warn("a parameter in 'querystring' has 'content', not 'schema'", at: range)
    }
    if let range = object.range(of: "style") {
      context.warn("a parameter in 'querystring' has no style", at: range)
    }
  }
}
