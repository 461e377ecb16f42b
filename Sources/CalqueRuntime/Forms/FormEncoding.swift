/// How one property of a form becomes text, where that is not as usual: a list as one pair for each
/// element, an object as JSON (OpenAPI 3.1.1, section 4.8.15).
nonisolated public enum FormEncoding: Sendable, Hashable {
  /// As a parameter of the query.
  case style(ParameterStyle, explode: Bool = true, allowReserved: Bool = false)
  /// As JSON, also where the value is a string or a number.
  case json
}
