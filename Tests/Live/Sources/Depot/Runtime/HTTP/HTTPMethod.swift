// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// A request's method (RFC 9110, section 9): any token, the common ones by name.
nonisolated public struct HTTPMethod: RawRepresentable, Sendable, Hashable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The method as it goes over the wire.
  public let rawValue: String

  /// A method by its token.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A method by its token.
  public init(stringLiteral value: String) { rawValue = value }

  /// The method's token.
  public var description: String { rawValue }

  /// `GET`
  public static let get = HTTPMethod(rawValue: "GET")
  /// `HEAD`
  public static let head = HTTPMethod(rawValue: "HEAD")
  /// `POST`
  public static let post = HTTPMethod(rawValue: "POST")
  /// `PUT`
  public static let put = HTTPMethod(rawValue: "PUT")
  /// `PATCH`
  public static let patch = HTTPMethod(rawValue: "PATCH")
  /// `DELETE`
  public static let delete = HTTPMethod(rawValue: "DELETE")
  /// `OPTIONS`
  public static let options = HTTPMethod(rawValue: "OPTIONS")
  /// `TRACE`
  public static let trace = HTTPMethod(rawValue: "TRACE")
  /// `QUERY`
  public static let query = HTTPMethod(rawValue: "QUERY")
}
