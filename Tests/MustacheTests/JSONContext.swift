import Foundation
import Mustache

/// A JSON value as the specification's cases give it.
enum JSONContext: Decodable, Sendable {
  case null
  case bool(Bool)
  case text(String)
  case array([JSONContext])
  case object([String: JSONContext])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Decimal.self) {
      self = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let array = try? container.decode([JSONContext].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONContext].self))
    }
  }

  var value: TemplateValue {
    switch self {
    case .null: .absent
    case .bool(let bool): .flag(bool)
    case .text(let text): .text(text)
    case .array(let items): .values(items.map(\.value))
    case .object(let members): .object(JSONObject(members: members))
    }
  }
}

struct JSONObject: TemplateContext {
  let members: [String: JSONContext]

  var keys: [String] { members.keys.sorted() }

  func value(forKey key: String) -> TemplateValue? { members[key]?.value }
}
