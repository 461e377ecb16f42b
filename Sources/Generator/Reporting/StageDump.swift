import Diagnostics
import YAML

/// Any value of any stage as JSON, for `calque emit`: read by reflection, so that no stage carries
/// code for it and a new property shows by itself.
package struct StageDump {
  /// Deeper values are cut, since reflection recurses.
  private static let maximumDepth = 400

  private let files: SourceFileTable
  /// The objects on the way down; one that comes again is a cycle.
  private var path: [ObjectIdentifier] = []
  private var depth = 0

  /// The value as JSON text, ending in a line break.
  package static func render(_ value: Any, files: SourceFileTable) -> String {
    var dump = StageDump(files: files)
    return dump.json(value).rendered()
  }

  private init(files: SourceFileTable) {
    self.files = files
  }

  private mutating func json(_ value: Any) -> JSONText {
    if let leaf = leaf(value) { return leaf }
    guard depth < Self.maximumDepth else { return .string("...") }
    depth += 1
    defer { depth -= 1 }
    if let node = value as? Node { return content(of: node) }
    return reflected(value)
  }

  /// A value that is not taken apart.
  private func leaf(_ value: Any) -> JSONText? {
    switch value {
    case let range as SourceRange: .string(place(range))
    case let text as String: .string(text)
    case let text as Substring: .string(String(text))
    case let character as Character: .string(String(character))
    case let text as StaticString: .string(text.description)
    case let flag as Bool: .bool(flag)
    case let number as any BinaryInteger: .number(String(describing: number))
    case let number as Double where number.isFinite: .number(number.description)
    case let number as any BinaryFloatingPoint: .string(String(describing: number))
    default: nil
    }
  }

  private func place(_ range: SourceRange) -> String {
    DiagnosticRenderer(files: files, usesColor: false).describe(.range(range))
  }

  private mutating func reflected(_ value: Any) -> JSONText {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct: return structure(mirror)
    case .class: return object(value, mirror)
    case .enum: return enumeration(value, mirror)
    case .optional: return mirror.children.first.map { json($0.value) } ?? .null
    case .tuple: return tuple(mirror)
    case .collection: return .array(mirror.children.map { json($0.value) })
    case .set: return set(mirror)
    case .dictionary: return dictionary(mirror)
    default: return .string(String(describing: value))
    }
  }

  private mutating func structure(_ mirror: Mirror) -> JSONText {
    // An ID is the number that it wraps.
    if mirror.children.count == 1, let only = mirror.children.first,
      only.label == "index" || only.label == "rawValue"
    {
      return json(only.value)
    }
    return members(mirror)
  }

  private mutating func members(_ mirror: Mirror) -> JSONText {
    .object(mirror.children.map { .init($0.label ?? "_", json($0.value)) })
  }

  private mutating func object(_ value: Any, _ mirror: Mirror) -> JSONText {
    let identity = ObjectIdentifier(value as AnyObject)
    guard !path.contains(identity) else { return .string("(cycle)") }
    path.append(identity)
    defer { path.removeLast() }
    return members(mirror)
  }

  /// The case's name, or an object from the name to the payload.
  private mutating func enumeration(_ value: Any, _ mirror: Mirror) -> JSONText {
    guard let payload = mirror.children.first else { return .string(String(describing: value)) }
    return .object([.init(payload.label ?? "_", json(payload.value))])
  }

  private mutating func tuple(_ mirror: Mirror) -> JSONText {
    let isLabelled = mirror.children.allSatisfy { !($0.label ?? ".").hasPrefix(".") }
    return isLabelled ? members(mirror) : .array(mirror.children.map { json($0.value) })
  }

  /// Sorted by text: neither order is part of the value.
  private mutating func set(_ mirror: Mirror) -> JSONText {
    let elements = mirror.children.map { json($0.value) }
    return .array(elements.sorted { $0.rendered() < $1.rendered() })
  }

  private mutating func dictionary(_ mirror: Mirror) -> JSONText {
    var members: [JSONText.Member] = []
    for child in mirror.children {
      let pair = Mirror(reflecting: child.value).children.map { json($0.value) }
      guard pair.count == 2 else { continue }
      members.append(.init(name(pair[0]), pair[1]))
    }
    return .object(members.sorted { $0.name < $1.name })
  }

  private func name(_ key: JSONText) -> String {
    switch key {
    case .string(let text): text
    case .number(let digits): digits
    case .null, .bool, .array, .object: String(key.rendered().dropLast())
    }
  }

  /// A node is what the text says.
  private mutating func content(of node: Node) -> JSONText {
    switch node.kind {
    case .scalar: return scalar(node)
    case .sequence: return .array(node.elements.map { json($0) })
    case .mapping:
      return .object(node.members.map { .init($0.key.text, json($0.value)) })
    }
  }

  private func scalar(_ node: Node) -> JSONText {
    switch node.scalarType {
    case .null: .null
    case .bool: .bool(node.bool ?? false)
    case .integer: node.integer.map { .number(String($0)) } ?? .string(node.text)
    case .float:
      node.number.flatMap { $0.isFinite ? .number($0.description) : nil }
        ?? .string(node.text)
    case .string: .string(node.text)
    }
  }
}
