/// The values that a tag can see, the innermost last.
struct ContextStack {
  /// A value, and where it stands if it is an item of a list.
  struct Frame {
    let value: TemplateValue
    var position: Position?
  }

  /// Where in its list an element stands.
  struct Position {
    let isFirst: Bool
    let isLast: Bool
  }

  private var frames: [Frame]

  init(root: TemplateValue) {
    frames = [Frame(value: root)]
  }

  mutating func push(_ value: TemplateValue, _ position: Position? = nil) {
    frames.append(Frame(value: value, position: position))
  }

  mutating func pop() {
    frames.removeLast()
  }

  /// The value of a key: the head from the innermost context that offers it, the rest from there.
  func value(_ key: TemplateKey) -> TemplateValue? {
    guard let head = key.head else { return frames.last?.value }
    guard var value = value(head) else { return nil }
    for part in key.tail {
      switch value {
      case .object(let context):
        guard let next = context.value(forKey: part) else { return nil }
        value = next
      case .absent: return .absent
      case .text, .flag, .list, .texts, .values: return nil
      }
    }
    return value
  }

  private func value(_ name: String) -> TemplateValue? {
    for frame in frames.reversed() {
      if case .object(let context) = frame.value, let value = context.value(forKey: name) {
        return value
      }
      guard let position = frame.position else { continue }
      if name == "first" { return .flag(position.isFirst) }
      if name == "last" { return .flag(position.isLast) }
    }
    return nil
  }

  /// Every key that can be seen from here, the nearest first.
  var visibleKeys: [String] {
    frames.reversed().flatMap { frame in
      if case .object(let context) = frame.value { context.keys } else { [String]() }
    }
  }
}
