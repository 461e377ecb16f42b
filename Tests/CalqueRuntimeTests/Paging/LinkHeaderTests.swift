import Testing

@testable import CalqueRuntime

/// The grammar of RFC 8288, section 3, and what servers make of it.
struct LinkHeaderTests {
  private func next(_ fields: String...) -> String? {
    LinkHeader.target(of: "next", in: fields)
  }

  @Test func `the target of a relation`() {
    #expect(next(#"<https://a.example/?page=2>; rel="next""#) == "https://a.example/?page=2")
    #expect(next("</?page=2>;rel=next") == "/?page=2")
    #expect(next(#"<?a>; rel="prev", <?b>; rel="next", <?c>; rel="last""#) == "?b")
    #expect(next("<?a>; rel=prev", "<?b>; rel=next") == "?b")
    #expect(next(#"<?a>; rel="prev""#) == nil)
    #expect(next() == nil)
  }

  @Test func `several relations, in any case, with any blanks`() {
    #expect(next(#"<?a> ; REL = "Last  NEXT""#) == "?a")
    #expect(next(#"<?a>;rel="nextpage""#) == nil)
  }

  @Test func `commas and semicolons in targets and quotes separate nothing`() {
    #expect(next(#"<?a=1,2;3>; title="x, <?y>; rel=\"prev\""; rel="next""#) == "?a=1,2;3")
  }

  @Test func `only the first rel counts, and a link of another resource does not`() {
    #expect(next("<?a>; rel=prev; rel=next") == nil)
    #expect(next(##"<?a>; rel=next; anchor="#x", <?b>; rel=next"##) == "?b")
  }

  @Test func `parameters without a value`() {
    #expect(next("<?a>; crossorigin; rel=next") == "?a")
  }

  @Test(arguments: ["", ",", "next", "<", "<?a", "rel=next", "<?a>", "<?a>;", "<?a>; rel=\""])
  func `what is no link leads nowhere`(_ field: String) {
    #expect(next(field) == nil)
  }
}
