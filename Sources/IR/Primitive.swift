/// A JSON scalar, with the format that says what it stands for.
package enum Primitive: Hashable, Sendable {
  case boolean
  case integer(IntegerFormat)
  case number(NumberFormat)
  case string(StringFormat)

  /// Widths of whole numbers (OpenAPI format registry).
  package enum IntegerFormat: String, Hashable, Sendable {
    case unspecified
    case int32
    case int64
    case uint64
  }

  /// Precisions of numbers (OpenAPI format registry).
  package enum NumberFormat: String, Hashable, Sendable {
    case unspecified
    case float
    case double
    case decimal
  }

  /// What a string stands for (OpenAPI format registry; JSON Schema Validation, section 7).
  package enum StringFormat: Hashable, Sendable {
    case plain
    case dateTime
    case date
    case uuid
    case uri
    /// Base64 in JSON (RFC 4648, section 4).
    case base64
    /// Raw bytes, where the media type is not JSON.
    case binary
    case decimal
    /// Content of a media type: text in JSON, a file among the parts of a multipart body.
    case content(mediaType: String)
    /// A file among the parts of a multipart body.
    case file
    /// Any other format, by name: documented, not interpreted.
    case other(String)
  }
}
