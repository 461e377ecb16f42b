import CalqueRuntime
import Foundation

/// A model in the shape of generated ones, with a member of each kind.
struct Pet: JSONModel, Hashable {
  var id: Int64
  var name: String
  var kind: Kind
  var tags: [String?]
  var owner: String?
  var nickname: Nullable<String>?
  var born: Date?
  var weight: Double
  private var _mother: Boxed<Pet>?
  var more: [String: JSONValue]

  var mother: Pet? {
    get { _mother?.value }
    set { _mother = newValue.map(Boxed.init) }
  }

  init(id: Int64, name: String, kind: Kind = .dog, weight: Double = 1) {
    self.id = id
    self.name = name
    self.kind = kind
    self.weight = weight
    tags = []
    more = [:]
  }

  init(json: JSONSlice) throws(JSONError) {
    var fields = try json.object()
    id = try fields("id")
    name = try fields("name")
    kind = try fields("kind")
    tags = try fields("tags")
    owner = try fields("owner")
    nickname = try fields("nickname")
    born = try fields("born")
    weight = try fields("weight")
    _mother = try fields("mother")
    more = try fields.remaining(besides: [
      "id", "name", "kind", "tags", "owner", "nickname", "born", "weight", "mother",
    ])
  }

  func write(to json: inout JSONWriter) {
    json.object { fields in
      fields("id", id)
      fields("name", name)
      fields("kind", kind)
      fields("tags", tags)
      fields.nullable("owner", owner)
      fields("nickname", nickname)
      fields("born", born)
      fields("weight", weight)
      fields("mother", _mother)
      fields.members(more)
    }
  }

  enum Kind: OpenEnum {
    case dog
    case cat
    case unlisted(String)

    init(rawValue: String) {
      switch rawValue {
      case "dog": self = .dog
      case "cat": self = .cat
      default: self = .unlisted(rawValue)
      }
    }

    var rawValue: String {
      switch self {
      case .dog: "dog"
      case .cat: "cat"
      case .unlisted(let value): value
      }
    }
  }
}
