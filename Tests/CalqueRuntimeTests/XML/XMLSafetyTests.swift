import Foundation
import Testing

@testable import CalqueRuntime

/// Documents that mean harm, or are broken: an error each, and nothing else.
struct XMLSafetyTests {
  private func fault(_ text: String, charset: String? = nil) -> JSONError? {
    fault(Data(text.utf8), charset: charset)
  }

  private func fault(_ data: Data, charset: String? = nil) -> JSONError? {
    do throws(JSONError) {
      _ = try XMLTreeReader.tree(data, charset: charset)
      return nil
    } catch {
      return error
    }
  }

  @Test func `no entity is declared, expanded or fetched`() throws {
    var laughs = "<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">"
    for level in 1...9 {
      let references = String(repeating: "&lol\(level - 1);", count: 10)
      laughs += "<!ENTITY lol\(level) \"\(references)\">"
    }
    laughs += "]><lolz>&lol9;</lolz>"
    let start = Date()
    #expect(fault(laughs)?.found == "a document type declaration")
    #expect(Date().timeIntervalSince(start) < 1)
    let external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"
    #expect(fault(" <?p?>\n<!-- c -->\n  " + external)?.path == "line 3, column 3")
    #expect(fault("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>") != nil)
    let utf16 = try #require(("\u{FEFF}" + external).data(using: .utf16LittleEndian))
    #expect(fault(utf16)?.found == "a document type declaration")
    #expect(fault("<a>&nbsp;</a>")?.found == "an entity that is not declared")
    #expect(fault("<a>&lt;&#x41;</a>") == nil)
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian])
  func `a document in UTF-16 has to say so`(_ encoding: String.Encoding) throws {
    let document = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"
    for text in [document, " \n" + document, "<a/>"] {
      let data = try #require(text.data(using: encoding))
      #expect(fault(data)?.found == "another", "\(text)")
    }
    #expect(fault("no markup")?.found == "another")
  }

  @Test func `a hundred thousand levels are an error, not a crash`() {
    let deep = String(repeating: "<a>", count: 100_000)
    let error = fault(deep + String(repeating: "</a>", count: 100_000))
    #expect(error?.expected == "at most \(XMLTree.maximumDepth) levels of elements")
    #expect(error?.path.hasPrefix("line 1, column ") == true)
    #expect(fault(deep) != nil)
  }

  /// The threads of Swift's pool have 512 KB of stack on Apple's platforms.
  @Test func `the deepest document fits a small stack, in and out`() async throws {
    let count = XMLTree.maximumDepth - 1
    let text =
      String(repeating: "<parent id='1'><name/>", count: count - 1)
      + String(repeating: "</parent>", count: count - 1)
    let written = await withCheckedContinuation { continuation in
      let thread = Thread {
        let order = try? XMLCoding.value(Order.self, .type(Order.self), of: Data(text.utf8))
        let data = order.flatMap { try? XMLCoding.data($0, "o", .type(Order.self)) }
        continuation.resume(returning: data)
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
    #expect(try #require(written).count > 20 * count)
  }

  @Test(arguments: [
    "", " ", "<a", "<a>", "<a>x", "{}", "<a/><b/>", "<a></b>", "<a b></a>", "<a b=c/>",
    "<a b='1' b='2'/>", "text", "<a>&</a>", "<a>\u{0}</a>", "<?xml version='1.0'?>", "<!-- <a/>",
    "<a>]]></a>", "</a>",
  ])
  func `broken text is an error`(text: String) {
    #expect(fault(text) != nil)
  }

  @Test func `a document cut anywhere is an error`() {
    let text = "<?xml version=\"1.0\"?><a b=\"1\"><c>é&amp;<![CDATA[d]]></c><!-- e --></a>"
    let data = Data(text.utf8)
    #expect(fault(data) == nil)
    for count in 0..<data.count { #expect(fault(data.prefix(count)) != nil, "\(count) bytes") }
  }

  @Test func `an encoding that is not known, or is another one, is an error`() {
    #expect(fault("<?xml version='1.0' encoding='klingon'?><a/>")?.found == "'klingon'")
    #expect(fault("<a/>", charset: "klingon") != nil)
    #expect(fault(Data([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E])) != nil)
  }
}
