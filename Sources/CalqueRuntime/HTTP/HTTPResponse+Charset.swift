import Foundation

nonisolated extension HTTPResponse {
  /// The body as text, in the character set that its media type says; UTF-8 where it says none.
  public var text: String { String(decoding: unicodeBody, as: UTF8.self) }

  /// The body in UTF-8; as it came where its character set is not known here.
  var unicodeBody: Data {
    guard let name = declaredCharset, let encoding = String.Encoding(charset: name),
      encoding != .utf8, let text = String(data: body, encoding: encoding)
    else { return body }
    return Data(text.utf8)
  }

  /// The character set that the media type says.
  var declaredCharset: String? {
    headers["Content-Type"].flatMap(MediaType.init(contentType:))?.parameter("charset")
  }
}

nonisolated extension String.Encoding {
  /// The encoding of a character set's name (IANA), in any case; nil for one that is not known.
  init?(charset name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "utf-16": self = .utf16
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "utf-32": self = .utf32
    case "iso-8859-1", "latin1": self = .isoLatin1
    case "iso-8859-2": self = .isoLatin2
    case "windows-1250": self = .windowsCP1250
    case "windows-1251": self = .windowsCP1251
    case "windows-1252": self = .windowsCP1252
    case "shift_jis": self = .shiftJIS
    case "euc-jp": self = .japaneseEUC
    default: return nil
    }
  }
}
