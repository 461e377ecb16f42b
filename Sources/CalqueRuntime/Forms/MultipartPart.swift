import Foundation

/// One part of a multipart body: what its header says, and its bytes.
nonisolated struct MultipartPart: Sendable, Hashable {
  let name: String
  var filename: String?
  /// Nil where it is the usual one, plain text (RFC 7578, section 4.4).
  var mediaType: MediaType?
  var headers = HTTPHeaders()
  let content: FilePart.Content

  /// The header with the empty line behind it.
  var head: String {
    var lines = ["Content-Disposition: form-data; name=\"\(Self.escape(name))\""]
    if let filename { lines[0] += "; filename=\"\(Self.escape(filename))\"" }
    if let mediaType { lines.append("Content-Type: \(mediaType.field)") }
    lines += headers.fields.map { "\($0.name): \($0.value)" }
    return lines.map { $0 + "\r\n" }.joined() + "\r\n"
  }

  /// What no header can have, line breaks above all.
  var fault: InvalidRequest? {
    let values = [name, filename, mediaType?.field].compactMap(\.self)
    let areValid =
      values.allSatisfy(HTTPHeaderText.isValid(value:))
      && headers.fields.allSatisfy {
        HTTPHeaderText.isValid(name: $0.name) && HTTPHeaderText.isValid(value: $0.value)
      }
    guard !areValid else { return nil }
    return InvalidRequest(
      .invalidHeader, "The part \(name) has a character in its header that no header can have.")
  }

  /// The one character that would end a name early (HTML, section 4.10.21.8).
  private static func escape(_ text: String) -> String { text.replacing("\"", with: "%22") }
}
