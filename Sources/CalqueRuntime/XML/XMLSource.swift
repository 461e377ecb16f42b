import Foundation

/// The bytes of a document made ready for the parser: UTF-8, without a declaration, and refused
/// where it declares a document type, since that is what entities come from.
nonisolated enum XMLSource {
  /// The encoding is that of the byte order mark, else of the media type, else of the declaration
  /// (RFC 7303, section 3). Lines and columns stay as they are.
  static func utf8(_ data: Data, charset: String?) throws(JSONError) -> Data {
    let name = charset ?? declaredEncoding(in: data)
    if let name, TextEncoding.encoding(name) == nil {
      throw fault("an encoding that can be read", "'\(name)'", XMLPlace(line: 1, column: 1))
    }
    let text = TextEncoding.decoded(data, charset: name)
    var bytes = text.map { Array($0.utf8) } ?? Array(data)
    blankDeclaration(in: &bytes)
    try refuseDocumentType(in: bytes)
    return Data(bytes)
  }

  /// What is wrong with a document as a whole, and where.
  static func fault(_ expected: String, _ found: String, _ place: XMLPlace) -> JSONError {
    JSONError(path: place.description, expected: expected, found: found)
  }

  /// The encoding that a declaration in ASCII names; nil for those in which it would be no ASCII.
  private static func declaredEncoding(in data: Data) -> String? {
    let text = String(decoding: data.prefix(200), as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>")?.lowerBound,
      let start = text[..<end].firstRange(of: "encoding")?.upperBound
    else { return nil }
    let value = text[start..<end].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    return ["utf-16", "utf-32"].contains { name.lowercased().hasPrefix($0) } ? nil : String(name)
  }

  /// Puts spaces in the place of the declaration: what it says is known, or no longer true.
  private static func blankDeclaration(in bytes: inout [UInt8]) {
    guard bytes.starts(with: Array("<?xml".utf8)), bytes.count > 5,
      [0x20, 0x09, 0x0A, 0x0D].contains(bytes[5]),
      let end = position(of: "?>", in: bytes, from: 0)
    else { return }
    for index in 0..<end where ![0x0A, 0x0D].contains(bytes[index]) { bytes[index] = 0x20 }
  }

  /// Looks through what stands before the root element.
  private static func refuseDocumentType(in bytes: [UInt8]) throws(JSONError) {
    var index = 0
    while index < bytes.count {
      if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: Array("<!--".utf8)) {
        index = position(of: "-->", in: bytes, from: index) ?? bytes.count
      } else if bytes[index...].starts(with: Array("<?".utf8)) {
        index = position(of: "?>", in: bytes, from: index) ?? bytes.count
      } else {
        try refuseDocumentType(at: index, in: bytes)
        return
      }
    }
  }

  /// What begins the root element is `<`. An encoding that nobody has named, as UTF-16 without its
  /// mark, would hide a document type here that the parser then finds.
  private static func refuseDocumentType(at index: Int, in bytes: [UInt8]) throws(JSONError) {
    guard bytes[index] == 0x3C, !bytes.prefix(4).contains(0) else {
      throw fault("text of the encoding that is said", "another", place(index, in: bytes))
    }
    guard bytes[index...].starts(with: Array("<!".utf8)) else { return }
    throw fault("no document type", "a document type declaration", place(index, in: bytes))
  }

  /// The index behind the next occurrence of a word.
  private static func position(of word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array("\(word)".utf8)
    var index = start
    while index + word.count <= bytes.count {
      if bytes[index..<index + word.count].elementsEqual(word) { return index + word.count }
      index += 1
    }
    return nil
  }

  private static func place(_ index: Int, in bytes: [UInt8]) -> XMLPlace {
    let before = bytes[..<index]
    let line = before.reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return XMLPlace(line: line, column: index - start + 1)
  }
}
