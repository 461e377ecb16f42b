import CalqueRuntime
import Foundation

/// A model in the shape of generated ones that XML can carry, with a member of each kind.
struct Order: XMLModel, Hashable {
  var id: Int
  var title: String
  var note: String?
  var placed: Date?
  var isOpen: Bool?
  var tags: [String]
  var lines: [Line]?
  var parent: Boxed<Order>?
  var more: [String: Int]

  init(json: JSONSlice) throws(JSONError) {
    var fields = try json.object()
    id = try fields("id")
    title = try fields("title")
    note = try fields("note")
    placed = try fields("placed")
    isOpen = try fields("isOpen")
    tags = try fields("tags")
    lines = try fields("lines")
    parent = try fields("parent")
    more = try fields.remaining(besides: [
      "id", "title", "note", "placed", "isOpen", "tags", "lines", "parent",
    ])
  }

  func write(to json: inout JSONWriter) {
    json.object { fields in
      fields("id", id)
      fields("title", title)
      fields.nullable("note", note)
      fields("placed", placed)
      fields("isOpen", isOpen)
      fields("tags", tags)
      fields("lines", lines)
      fields("parent", parent)
      fields.members(more)
    }
  }

  static let xmlShape = XMLShape.object(
    XMLName("order", namespace: "urn:o", prefix: "o"), .attribute("id", .number),
    .element("title", as: XMLName("name", namespace: "urn:o", prefix: "o"), .string),
    .element("note", .string), .element("placed", .token), .element("isOpen", .boolean),
    .elements("tags", as: "tag", .string, isRequired: true),
    .element("lines", .list("line", .type(Line.self))), .element("parent", .type(Order.self)),
    rest: .number)

  /// An element with attributes and text.
  struct Line: XMLModel, Hashable {
    var amount: Decimal
    var unit: String?
    var text: String

    init(json: JSONSlice) throws(JSONError) {
      var fields = try json.object()
      amount = try fields("amount")
      unit = try fields("unit")
      text = try fields("text")
    }

    func write(to json: inout JSONWriter) {
      json.object { fields in
        fields("amount", amount)
        fields("unit", unit)
        fields("text", text)
      }
    }

    static let xmlShape = XMLShape.object(
      "line", .attribute("amount", .number), .attribute("unit", as: "u", .string),
      .cdata("text", .string))
  }
}
