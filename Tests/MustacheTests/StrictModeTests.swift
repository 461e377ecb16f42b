import Mustache
import Testing

/// The mode in which the generator renders.
struct StrictModeTests {
  struct Member: FieldContext {
    let name: String
    var note: String?

    static let fields: ContextFields<Self> = [
      "name": { .text($0.name) },
      "note": { .optional($0.note) },
    ]
  }

  struct Declaration: FieldContext {
    var name = "Pet"
    var docLines: [String] = []
    var members: [Member] = []
    var parent: Member?

    static let fields: ContextFields<Self> = [
      "name": { .text($0.name) },
      "docLines": { .texts($0.docLines) },
      "members": { .list($0.members) },
      "parent": { .optional($0.parent) },
    ]
  }

  private func render(_ text: String, _ declaration: Declaration = Declaration()) -> (
    text: String?, diagnostics: String
  ) {
    var fixture = TemplateFixture()
    let text = fixture.render(text, declaration)
    return (text, fixture.diagnostics)
  }

  @Test func writesTextWithoutEscaping() {
    let result = render("struct {{name}} {}", Declaration(name: "A<B & \"C\">"))
    #expect(result.text == "struct A<B & \"C\"> {}")
  }

  @Test func anUnknownKeyIsAnErrorAtItsTag() {
    let result = render("struct {{name}}\n  {{nme}} {}\n")
    #expect(result.text == nil)
    #expect(
      result.diagnostics
        == "Main.mustache:2:3: no context here offers the key 'nme' (did you mean 'name'?)")
  }

  @Test func anUnknownSectionIsAnError() {
    #expect(
      render("{{#colour}}x{{/colour}}").diagnostics
        == "Main.mustache:1:1: no context here offers the key 'colour'")
  }

  @Test func anUnknownPartOfADottedNameIsAnError() {
    let declaration = Declaration(parent: Member(name: "Animal"))
    #expect(render("{{parent.name}}", declaration).text == "Animal")
    #expect(
      render("{{parent.size}}", declaration).diagnostics
        == "Main.mustache:1:1: no context here offers the key 'parent.size'")
    #expect(render("[{{parent.name}}]").text == "[]")
  }

  @Test func allUnknownKeysAreReportedOnce() {
    let members = [Member(name: "a"), Member(name: "b")]
    let result = render(
      "{{#members}}{{x1}}{{/members}}{{y1}}", Declaration(members: members))
    #expect(
      result.diagnostics == """
        Main.mustache:1:13: no context here offers the key 'x1'
        Main.mustache:1:31: no context here offers the key 'y1'
        """)
  }

  @Test func aListIsNotAText() {
    #expect(
      render("{{members}}").diagnostics
        == "Main.mustache:1:1: 'members' is not a text: it needs a section")
  }

  @Test func itemsKnowFirstAndLast() {
    let members = [Member(name: "a"), Member(name: "b"), Member(name: "c")]
    let template = "{{#members}}{{^first}} {{/first}}{{name}}{{^last}},{{/last}}{{/members}}"
    #expect(render(template, Declaration(members: members)).text == "a, b, c")
    let lines = Declaration(docLines: ["x", "y"])
    #expect(render("{{#docLines}}{{.}}{{^last}}|{{/last}}{{/docLines}}", lines).text == "x|y")
    #expect(render("{{#last}}{{/last}}").text == nil)
  }

  @Test func anEmptyOrAbsentTextIsAFalseSection() {
    let members = [Member(name: "a", note: "n"), Member(name: "b"), Member(name: "c", note: "")]
    let template = "{{#members}}{{name}}{{#note}}={{.}}{{/note}}{{^note}}!{{/note}} {{/members}}"
    #expect(render(template, Declaration(members: members)).text == "a=n b! c! ")
  }

  @Test func keysAreListedInTheOrderOfDeclaration() {
    #expect(Declaration().keys == ["name", "docLines", "members", "parent"])
    #expect(Declaration.contextName == "Declaration")
    #expect(Declaration.fields.values(of: Declaration()).map(\.key) == Declaration().keys)
  }

  @Test func theFirstLineNamesTheContext() {
    var fixture = TemplateFixture()
    let template = fixture.add(
      "{{! context: StructDeclaration }}\nstruct {{name}}", named: "Struct")
    #expect(template?.contextName == "StructDeclaration")
    #expect(fixture.add("\n{{! context: X }}", named: "Late")?.contextName == nil)
    #expect(fixture.render("{{>Struct}}", Declaration()) == "struct Pet")
  }
}
