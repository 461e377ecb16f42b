import Foundation

nonisolated extension HTTPResponse {
  /// The body as text, in the character set that its media type says; UTF-8 where it says none.
  public var text: String { TextEncoding.text(body, charset: declaredCharset) }

  /// The body in UTF-8; as it came where its character set is not known here.
  var unicodeBody: Data {
    TextEncoding.decoded(body, charset: declaredCharset).map { Data($0.utf8) } ?? body
  }

  /// The character set that the media type says.
  var declaredCharset: String? { mediaType?.parameter("charset") }
}
