import Foundation
import Testing

@testable import CalqueRuntime

struct TextEncodingTests {
  private func text(_ bytes: [UInt8], _ contentType: String?) -> String {
    var response = HTTPResponse(status: 200, body: Data(bytes))
    if let contentType { response.headers.set("Content-Type", contentType) }
    return response.text
  }

  @Test func `a text is read in the character set that its media type says`() {
    #expect(text([0xE9], "text/plain; charset=iso-8859-1") == "é")
    #expect(text([0xE9], "text/plain;CHARSET=\"ISO-8859-1\"") == "é")
    #expect(text([0x80], "text/plain; format=flowed; charset = windows-1252") == "€")
    #expect(text([0xA4], "text/plain; charset=ISO-8859-15") == "€")
    #expect(text([0x93, 0xFA], "text/plain; charset=Shift_JIS") == "日")
    #expect(text([0x00, 0xE9], "text/plain; charset=utf-16") == "é")
    #expect(text([0xE9, 0x00], "text/plain; charset=utf-16le") == "é")
  }

  @Test func `without one that is known it is UTF-8`() {
    for type in [nil, "text/plain", "text/plain; charset=", "text/plain; charset=x-y"] {
      #expect(text([0xC3, 0xA9], type) == "é")
    }
    #expect(text([0x41, 0xFF], "text/plain") == "A\u{FFFD}")
    #expect(text([0x41, 0xFF], "text/plain; charset=us-ascii") == "A\u{FFFD}")
  }

  @Test func `a byte order mark says it more surely, and is no part of the text`() {
    #expect(text([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "text/plain; charset=iso-8859-1") == "é")
    #expect(text([0xFF, 0xFE, 0xE9, 0x00], "text/plain; charset=utf-16") == "é")
    #expect(text([0xFE, 0xFF, 0x00, 0xE9], nil) == "é")
  }

  @Test func `a text is sent in the character set of its media type, or not at all`() {
    func bytes(_ text: String, _ type: MediaType) -> (Data?, InvalidRequest.Kind?) {
      var request = APIRequest()
      request.text(text, mediaType: type)
      return (request.body?.data, request.fault?.kind)
    }
    #expect(bytes("é", "text/plain") == (Data([0xC3, 0xA9]), nil))
    #expect(bytes("é", "text/plain; charset=utf-8") == (Data([0xC3, 0xA9]), nil))
    #expect(bytes("é", "text/plain; charset=iso-8859-1") == (Data([0xE9]), nil))
    #expect(bytes("日", "text/plain; charset=iso-8859-1") == (nil, .unencodable))
    #expect(bytes("a", "text/plain; charset=x-y") == (nil, .unencodable))
  }
}
