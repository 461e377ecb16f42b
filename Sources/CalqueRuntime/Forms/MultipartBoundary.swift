import Foundation

/// What stands between the parts of a multipart body (RFC 2046, section 5.1.1).
nonisolated struct MultipartBoundary {
  private let text: String

  /// Nil where the text cannot stand in a `Content-Type` without quotes.
  init?(_ text: String) {
    let isValid =
      (1...70).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
    guard isValid else { return nil }
    self.text = text
  }

  /// A boundary that no part has in it, for all that chance can say: 128 bits of it.
  static func random() -> String {
    let bits = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
    return "calque-"
      + bits.map { bits in
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined()
  }

  /// The value of the field `Content-Type`.
  func contentType(_ mediaType: MediaType) -> String {
    "\(mediaType.field); boundary=\(text)"
  }

  /// The whole body; the bytes between two files are one stretch of it.
  func body(of form: MultipartForm) -> HTTPBody {
    var segments: [HTTPBody.Segment] = []
    var data = Data()
    for part in form.parts {
      data.append(contentsOf: "--\(text)\r\n\(part.head)".utf8)
      switch part.content {
      case .data(let bytes): data.append(bytes)
      case .file:
        segments += [.data(data), part.content]
        data = Data()
      }
      data.append(contentsOf: "\r\n".utf8)
    }
    data.append(contentsOf: "--\(text)--\r\n".utf8)
    return HTTPBody(segments + [.data(data)])
  }
}
