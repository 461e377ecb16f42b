/// A media type (RFC 9110, section 8.3.1); two of them are equal where all but their parameters is.
nonisolated public struct MediaType: Sendable, Hashable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The type without its parameters, in lower case, as `application/json`.
  public let description: String

  /// The type as a field of a header has it, with its parameters.
  public let field: String

  /// The type of a `Content-Type` field; nil where there is nothing in it.
  public init?(contentType field: String) {
    let type = field.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    guard !type.isEmpty else { return nil }
    description = type
    self.field = field
  }

  /// A type that is known to be one.
  public init(stringLiteral value: String) {
    description = value.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    field = value.contains(";") ? value : description
  }

  /// Whether both are of one type, whatever their parameters.
  public static func == (left: MediaType, right: MediaType) -> Bool {
    left.description == right.description
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// Whether this is JSON, by name or by the suffix `+json` (RFC 6839).
  public var isJSON: Bool {
    description == "application/json" || description == "text/json"
      || description.hasSuffix("+json")
  }

  /// Whether this is XML, by name or by the suffix `+xml` (RFC 7303).
  public var isXML: Bool {
    description == "application/xml" || description == "text/xml" || description.hasSuffix("+xml")
  }

  /// Whether another type is one that this one describes: `*/*` and `text/*` are ranges, and one
  /// kind of JSON stands for another, as one kind of XML does.
  public func matches(_ other: MediaType) -> Bool {
    MediaTypeFit(of: self, to: other) != nil
  }
}
