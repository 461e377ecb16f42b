// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
nonisolated public struct MediaType: Sendable, Hashable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The type, as `application/json`.
  public let description: String

  /// The type of a `Content-Type` field; nil where there is nothing in it.
  public init?(contentType field: String) {
    let type = field.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    guard !type.isEmpty else { return nil }
    description = type
  }

  /// A type that is known to be one.
  public init(stringLiteral value: String) {
    description = value.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
  }

  /// Whether this is JSON, by name or by the suffix `+json` (RFC 6839).
  public var isJSON: Bool {
    description == "application/json" || description == "text/json"
      || description.hasSuffix("+json")
  }

  /// Whether another type is one that this one describes: `*/*` and `text/*` are ranges, and one
  /// kind of JSON stands for another.
  public func matches(_ other: MediaType) -> Bool {
    if self == other || description == "*/*" || isJSON && other.isJSON { return true }
    return description.hasSuffix("/*") && other.description.hasPrefix(description.dropLast())
  }
}
