import Mustache
import Testing

/// Partials: where their lines go, and that including each other ends.
struct PartialTests {
  typealias Declaration = StrictModeTests.Declaration
  typealias Member = StrictModeTests.Member

  @Test func linesOfANestedPartialAreIndentedAndEmptyLinesStayEmpty() {
    var fixture = TemplateFixture()
    fixture.add("{{#docLines}}\n/// {{.}}\n{{/docLines}}\n", named: "Doc")
    fixture.add("  {{>Doc}}\n  var {{name}}\n\n", named: "Member")
    let declaration = Declaration(
      docLines: ["one", "two"], members: [Member(name: "a"), Member(name: "b")])
    let text = fixture.render(
      "struct {{name}} {\n{{#members}}\n  {{>Member}}\n{{/members}}\n}\n", declaration)
    #expect(
      text == """
        struct Pet {
            /// one
            /// two
            var a

            /// one
            /// two
            var b

        }

        """)
    #expect(fixture.diagnostics == "")
  }

  @Test func aLineWhoseSectionsAreFalseGetsNoIndentation() {
    var fixture = TemplateFixture()
    fixture.add("{{#parent}}x{{/parent}}\ny\n", named: "Part")
    #expect(fixture.render("  {{>Part}}\n", Declaration()) == "\n  y\n")
  }

  @Test func aPartialInsideALineKeepsTheIndentationOfTheLine() {
    var fixture = TemplateFixture()
    fixture.add("{{name}}", named: "Name")
    fixture.add("{{>Name}}: {{>Name}}\n{{>Name}}\n", named: "Part")
    #expect(fixture.render("  {{>Part}}\n", Declaration()) == "  Pet: Pet\n  Pet")
  }

  @Test func anUnknownPartialIsAnError() {
    var fixture = TemplateFixture()
    fixture.add("", named: "Member")
    #expect(fixture.render("a\n {{>Membr}}", Declaration()) == nil)
    #expect(
      fixture.diagnostics
        == "Main.mustache:2:2: there is no template 'Membr' (did you mean 'Member'?)")
  }

  @Test(arguments: ["{{>Main}}", "{{>Main}}{{>Main}}", "{{#members}}{{>Main}}{{/members}}"])
  func recursionWithoutEndIsAnError(_ text: String) {
    var fixture = TemplateFixture(mode: .lenient)
    let members = [Member(name: "a"), Member(name: "b")]
    #expect(fixture.render(text, Declaration(members: members)) == nil)
    #expect(fixture.diagnostics.hasSuffix("nested more than 256 deep"))
  }
}
