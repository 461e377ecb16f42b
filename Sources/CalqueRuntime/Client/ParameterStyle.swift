/// How a parameter's value becomes text (OpenAPI, Style Values).
nonisolated public enum ParameterStyle: Sendable, Hashable {
  /// `a,b`: the style of paths and headers.
  case simple
  /// `.a.b`
  case label
  /// `;name=a;name=b`
  case matrix
  /// `name=a&name=b`: the style of queries and cookies.
  case form
  /// As `form`, with nothing encoded that a cookie can hold.
  case cookie
  /// `name=a%20b`
  case spaceDelimited
  /// `name=a%7Cb`
  case pipeDelimited
  /// `name%5Bkey%5D=a`
  case deepObject
  /// The value as JSON, where the parameter has a `content`.
  case json
}
