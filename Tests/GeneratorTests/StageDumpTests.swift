import Diagnostics
import Generator
import Testing
import YAML

/// What `calque emit` prints for each kind of value.
struct StageDumpTests {
  private struct Identity { let index: Int }
  private enum Shape {
    case point
    case circle(radius: Double)
    case label(String, size: Int)
  }
  private struct Sample {
    var id = Identity(index: 7)
    var shapes: [Shape] = [.point, .circle(radius: 1.5), .label("a", size: 2)]
    var nothing: Int?
    var something: Bool? = true
    var byName = ["b": 2, "a": 1]
    var range: SourceRange
    var pair = (left: 1, right: "r")
  }
  private final class Link {
    var next: Link?
    var name = "link"
  }

  private func dump(_ value: Any, _ session: Session = Session()) -> String {
    StageDump.render(value, files: session.files)
  }

  @Test func showsStructsEnumsAndCollections() {
    let session = Session()
    let file = session.add(path: "a.yaml", bytes: Array("one\ntwo\n".utf8))
    let sample = Sample(range: SourceRange(file: file.id, start: 5, end: 6))
    #expect(
      dump(sample, session) == """
        {
          "id": 7,
          "shapes": [
            "point",
            {
              "circle": {
                "radius": 1.5
              }
            },
            {
              "label": [
                "a",
                2
              ]
            }
          ],
          "nothing": null,
          "something": true,
          "byName": {
            "a": 1,
            "b": 2
          },
          "range": "a.yaml:2:2",
          "pair": {
            "left": 1,
            "right": "r"
          }
        }

        """)
  }

  @Test func cutsCycles() {
    let link = Link()
    link.next = link
    defer { link.next = nil }
    #expect(dump(link).contains("\"next\": \"(cycle)\""))
  }

  @Test func showsANodeAsWhatItSays() throws {
    let session = Session()
    let text = "{name: \"a\\\"b\", on: true, list: [1, 0x10, 2.5, no, ~, '1']}"
    let file = session.add(path: "a.yaml", bytes: Array(text.utf8))
    let node = try #require(NodeParser.parse(file, report: session.report))
    let lines = dump(node, session).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    #expect(
      lines.joined(separator: " ")
        == "{ \"name\": \"a\\\"b\", \"on\": true, \"list\": [ 1, 16, 2.5, \"no\", null, \"1\" ] }")
  }

  @Test func escapesText() {
    #expect(dump("a\u{1}\u{2028}\n\t\\\u{1F600}") == "\"a\\u0001\\u2028\\n\\t\\\\\u{1F600}\"\n")
  }
}
