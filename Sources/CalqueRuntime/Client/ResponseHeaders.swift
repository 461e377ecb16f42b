/// The header fields of an answer; generated types have a property for each field that the
/// description declares.
///
/// A property is nil where its field is missing or cannot be read, also where the description calls
/// it required: an answer that has come is not thrown away for a header that a proxy took out.
nonisolated public protocol ResponseHeaders: Sendable, Hashable {
  /// All fields as they came, the undeclared ones too.
  var fields: HTTPHeaders { get }

  /// The header fields of an answer, of an error's too.
  init(_ fields: HTTPHeaders)
}

nonisolated extension ResponseHeaders {
  /// The value of any field, declared or not; nil where there is none.
  public subscript(name: String) -> String? { fields[name] }
}

/// Header fields of an answer that the description does not type.
nonisolated public struct RawHeaders: ResponseHeaders {
  /// The fields.
  public var fields: HTTPHeaders

  /// Header fields.
  public init(_ fields: HTTPHeaders) { self.fields = fields }
}
