/// Where a parameter travels: the values of `in` (OpenAPI 3.1.1, section 4.8.12.1).
package enum ParameterLocation: String, CaseIterable, Sendable {
  case path
  case query
  case header
  case cookie
  /// 3.2: the whole query string as one value.
  case querystring

  /// The styles that a parameter may have here (section 4.8.12.3).
  var styles: [ParameterStyle] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query, .querystring: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form, .cookie]
    }
  }

  var defaultStyle: ParameterStyle {
    switch self {
    case .path, .header: .simple
    case .query, .querystring, .cookie: .form
    }
  }
}

/// How a parameter's value becomes text (OpenAPI 3.1.1, section 4.8.12.3).
package enum ParameterStyle: String, CaseIterable, Sendable {
  case simple
  case label
  case matrix
  case form
  case spaceDelimited
  case pipeDelimited
  case deepObject
  /// 3.2: as `form`, without percent-encoding.
  case cookie

  package var explodesByDefault: Bool {
    switch self {
    case .form, .cookie: true
    case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited, .deepObject: false
    }
  }
}
