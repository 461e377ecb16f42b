// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// How a parameter's value becomes text (OpenAPI, Style Values).
nonisolated public enum ParameterStyle: Sendable, Hashable {
  case simple
  case label
  case matrix
  case form
  case spaceDelimited
  case pipeDelimited
  case deepObject
}
