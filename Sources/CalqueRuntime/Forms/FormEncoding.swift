/// How one property of a form becomes text, where that is not as usual: a list as one pair for each
/// element, an object as JSON (OpenAPI 3.1.1, section 4.8.15).
nonisolated public enum FormEncoding: Sendable, Hashable {
  /// The property of a name, as a parameter of the query.
  case style(String, ParameterStyle, explode: Bool = true, allowReserved: Bool = false)
  /// The property of a name, as JSON, also where the value is a string or a number.
  case json(String)

  /// The property's name.
  var property: String {
    switch self {
    case .style(let property, _, _, _), .json(let property): property
    }
  }
}
