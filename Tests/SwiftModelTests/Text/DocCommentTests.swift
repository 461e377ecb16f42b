import SwiftModel
import Testing

struct DocCommentTests {
  private func lines(_ text: String, width: Int = 30) -> [String] {
    DocComment.lines(text, width: width)
  }

  @Test func paragraphsAreFilled() {
    #expect(
      lines("The ICS feeds\nto save, an array of URLs.\n\n\nAnother paragraph.  \n") == [
        "The ICS feeds to save, an", "array of URLs.", "", "Another paragraph.",
      ])
  }

  @Test func nothingComesOfNothing() {
    #expect(lines("") == [])
    #expect(lines(" \n\t\n\u{200B}\u{A0}\n") == [])
  }

  @Test func itemsHang() {
    #expect(
      lines(
        "Values:\n- one that is longer than the line\n  - nested, also too long for it\n1. first\n")
        == [
          "Values:", "- one that is longer than the", "  line", "  - nested, also too long for",
          "    it", "1. first",
        ])
  }

  @Test func parameterListsStay() {
    let text = "- Parameters:\n  - id: The id of the calendar, long.\n  - options: Settings."
    #expect(
      lines(text) == [
        "- Parameters:", "  - id: The id of the", "    calendar, long.", "  - options: Settings.",
      ])
  }

  @Test func codeTablesAndHeadingsKeepTheirLines() {
    let code = "```json\n{ \"a\":   1, \"a very long key indeed\": true }\n\n\n```"
    #expect(
      lines(code) == code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    let table = "| a very long column | another long column |\n|---|---|\n| 1 | 2 |"
    #expect(lines(table) == table.split(separator: "\n").map(String.init))
    let bare = "a very long column | another long column\n---|---\n1 | a third column that is long"
    #expect(lines(bare) == bare.split(separator: "\n").map(String.init))
    #expect(
      lines("## A heading that is longer than a line\ntext")
        == ["## A heading that is longer than a line", "text"])
    #expect(lines("See:\n\n    let x = [1,   2]\n") == ["See:", "", "    let x = [1,   2]"])
  }

  @Test func anOpenFenceIsClosed() {
    #expect(lines("~~~\nx") == ["~~~", "x", "~~~"])
  }

  @Test func quotesKeepTheirMark() {
    #expect(
      lines("> **Note**\n> This goes on and on until it breaks.") == [
        "> **Note** This goes on and on", "> until it breaks.",
      ])
  }

  @Test func longWordsStandAlone() {
    let link = "https://cal.com/docs/api-reference/v2/calendars/save-an-ics-feed"
    #expect(lines("See \(link) for more.") == ["See", link, "for more."])
  }

  @Test func noLineBeginsABlockByAccident() {
    #expect(
      lines("aaaa bbbb cccc dddd eeee ffff - gggg") == ["aaaa bbbb cccc dddd eeee", "ffff - gggg"])
    #expect(
      lines("the limit in the year of about 2022. That") == [
        "the limit in the year of", "about 2022. That",
      ])
    #expect(
      lines("aaaa bbbb cccc dddd eeee fffff # gg") == ["aaaa bbbb cccc dddd eeee", "fffff # gg"])
  }

  @Test func hardBreaksStay() {
    #expect(lines("one  \ntwo\nthree") == ["one", "two three"])
  }

  @Test func nothingInvisibleStays() {
    #expect(
      lines("a\rfunc evil()\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f") == ["a func evil() b c d e f"])
    #expect(lines("a\u{0}\u{1B}[31m\u{202E}b\u{200B}\u{FEFF}c") == ["a[31mbc"])
    #expect(lines("👨‍👩‍👧 ❤️ é") == ["👨‍👩‍👧 ❤️ é"])
    #expect(DocComment.singleLine(" a\n\n b\u{2028}c ") == "a b c")
  }

  /// All of it goes into comments of a file that is then compiled.
  @Test func noTextLeavesTheComment() throws {
    let hostile =
      HostileNameTests.names + SwiftStringLiteralTests.cases.map(\.0) + [
        "*/ }\nfunc f() {", "a\r}\rstruct X {", "/* \n /// \n */", "```\n}\n", "\u{2028}} {",
      ]
    let all = hostile + hostile.map { "a\n\($0)\nb" }
    var source = "struct S {\n"
    for (index, text) in all.enumerated() {
      let comment = DocComment.lines(text, width: 60)
      source += comment.map { $0.isEmpty ? "  ///\n" : "  /// \($0)\n" }.joined()
      source += "  var x\(index): Int\n"
      for line in comment {
        #expect(!line.contains(where: \.isNewline) && line.last != " ")
      }
    }
    let findings = try SwiftCompiler.complaints(about: source + "}\n")
    #expect(findings == "")
    let format = try SwiftCompiler.formatFindings(in: source + "}\n")
    #expect(format == "")
  }

  @Test func hugeTextsAreCheap() {
    let text =
      String(repeating: "word - #1. ", count: 50_000) + String(repeating: "- ", count: 5_000)
    #expect(lines(text).count > 1000)
  }
}
