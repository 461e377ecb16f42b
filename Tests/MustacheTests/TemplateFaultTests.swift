import Mustache
import Testing

/// Faults in a template are diagnostics with a place, all in one run.
struct TemplateFaultTests {
  static let faults: [(String, String)] = [
    ("a\n{{name", "2:1: this tag is not closed (close it with '}}')"),
    ("{{{name}}", "1:1: this tag is not closed (close it with '}}}')"),
    ("{{#a}}x", "1:1: the section 'a' is not closed"),
    ("x{{/a}}", "1:2: there is no open section 'a'"),
    (
      "{{#a}}{{/b}}{{/a}}",
      "1:7: there is no open section 'b' (the section that is open here is 'a')"
    ),
    ("{{#a}}{{#b}}{{/a}}", "1:7: the section 'b' is not closed"),
    ("{{}}", "1:1: '' is not a key"),
    ("{{a b}}", "1:1: 'a b' is not a key"),
    ("{{a..b}}", "1:1: 'a..b' is not a key"),
    ("{{> }}", "1:1: '' is not the name of a partial"),
    ("{{>*name}}", "1:1: '*name' is not the name of a partial"),
    (
      "{{=<%=}}",
      "1:1: this tag sets two delimiters, with a blank between them and without '='"
        + " (write it as '{{=<% %>=}}')"
    ),
    (
      "{{$a}}{{/a}}",
      "1:1: blocks and parents are not part of this template language"
        + " (use a partial: '{{> name}}')\n"
        + "Main.mustache:1:7: there is no open section 'a'"
    ),
    (
      "{{a b}}\n{{#c}}", "1:1: 'a b' is not a key\nMain.mustache:2:1: the section 'c' is not closed"
    ),
  ]

  @Test(arguments: faults)
  func isReportedAtItsPlace(_ template: String, _ expected: String) {
    var fixture = TemplateFixture(mode: .lenient)
    #expect(fixture.render(template, .absent) == nil)
    #expect(fixture.diagnostics == "Main.mustache:" + expected)
  }

  @Test func sectionsAreBounded() {
    var fixture = TemplateFixture(mode: .lenient)
    let text =
      String(repeating: "{{#a}}", count: 100) + String(repeating: "{{/a}}", count: 100)
    #expect(fixture.render(text, .absent) == nil)
    #expect(fixture.diagnostics.contains("sections are nested more than 64 deep"))
  }

  @Test func cutTemplatesNeverCrash() {
    let text =
      "{{! context: X }}\n {{#a}}\r\n{{{b.c}}}{{&d}}{{=<% %>=}}<%^e%>é<%>f%> <%/e%>\n<%/a%>"
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      for end in start...bytes.count {
        var fixture = TemplateFixture(mode: .lenient)
        _ = fixture.render(String(decoding: bytes[start..<end], as: UTF8.self), .absent)
      }
    }
  }
}
