import Foundation

/// One part of a multipart body: what its header says, and its bytes.
nonisolated struct MultipartPart: Sendable, Hashable {
  /// Nil where parts are known by their place.
  let name: String?
  /// The field that made the part; its name is longer in some styles.
  let field: String?
  var filename: String?
  /// Nil where it is the usual one, plain text (RFC 7578, section 4.4).
  var mediaType: MediaType?
  var headers: HTTPHeaders
  let content: HTTPBody.Segment

  init(
    _ name: String?, of field: String? = nil, filename: String? = nil,
    mediaType: MediaType? = nil, headers: HTTPHeaders = .init(), content: HTTPBody.Segment
  ) {
    self.name = name
    self.field = field ?? name
    self.filename = filename
    self.mediaType = mediaType
    self.headers = headers
    self.content = content
  }

  /// The header with the empty line behind it.
  var head: String {
    let names = [
      name.map { "name=\"\(Self.escape($0))\"" },
      filename.map { "filename=\"\(Self.escape($0))\"" },
    ].compactMap(\.self)
    let kind = name == nil ? "attachment" : "form-data"
    var lines = names.isEmpty ? [] : [([kind] + names).joined(separator: "; ")]
    lines = lines.map { "Content-Disposition: \($0)" }
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
    let part = name.map { "The part \($0)" } ?? "A part"
    return InvalidRequest(
      .invalidHeader, "\(part) has a character in its header that no header can have.")
  }

  /// The one character that would end a name early (HTML, section 4.10.21.8).
  private static func escape(_ text: String) -> String { text.replacing("\"", with: "%22") }
}
