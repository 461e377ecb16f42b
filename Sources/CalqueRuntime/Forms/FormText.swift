/// An object as `application/x-www-form-urlencoded` (WHATWG URL, section 5.2; OpenAPI 3.1.1, section
/// 4.8.15.1.2): a pair for each member, and for each element of a member that is a list.
nonisolated struct FormText {
  private let encodings: [String: FormEncoding]

  init(_ encodings: [FormEncoding]) {
    self.encodings = Dictionary(encodings.map { ($0.property, $0) }) { first, _ in first }
  }

  /// The pairs in the order of the members.
  func text(of members: JSONObject) -> String {
    members.flatMap { pairs($0.key, $0.value) }.joined(separator: "&")
  }

  private func pairs(_ name: String, _ value: JSONValue) -> [String] {
    // A form has no null: what is there and has no value is empty.
    if value == .null { return [Self.pair(name, "")] }
    switch encodings[name] {
    case .style(_, let style, let explode, let allowReserved):
      guard !value.isEmptyContainer else { return [] }
      let text = ParameterText(style: style, explode: explode) {
        Self.styled($0, allowReserved: allowReserved)
      }
      return text.pairs(name, value)
    case .json: return value.formElements.map { Self.pair(name, $0.jsonText) }
    case nil: return value.formElements.map { Self.pair(name, ParameterText.plain($0)) }
    }
  }

  private static func pair(_ name: String, _ value: String) -> String {
    encode(name) + "=" + encode(value)
  }

  /// Reserved characters stay where that is wished, but for the two that end a value in a form or
  /// mean another character there.
  private static func styled(_ text: String, allowReserved: Bool) -> String {
    let encoded = PercentEncoding.encode(text, allowsReserved: allowReserved)
    guard allowReserved else { return encoded }
    return encoded.replacing("&", with: "%26").replacing("+", with: "%2B")
  }

  /// The set of characters of WHATWG URL, section 1.3, with a plus sign for the space.
  private static func encode(_ text: String) -> String {
    PercentEncoding.encode(text).replacing("%20", with: "+").replacing("~", with: "%7E")
      .replacing("%2A", with: "*")
  }
}

nonisolated extension JSONValue {
  /// The values that share one name in a form: the elements of a list, or the value itself.
  var formElements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  /// Whether this is a list or an object with nothing in it.
  var isEmptyContainer: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.keys.isEmpty
    case .null, .bool, .number, .string: false
    }
  }

  /// The value as a JSON text.
  var jsonText: String {
    (try? jsonData()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
