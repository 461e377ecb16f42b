/// A parameter's value as text: RFC 6570's expansion, as OpenAPI's "Style Examples" has it.
nonisolated struct ParameterText {
  let style: ParameterStyle
  let explode: Bool
  let encode: (String) -> String

  /// A name and its value, both encoded.
  typealias Field = (name: String, value: String)

  /// The value behind its name, as pairs that the query or a cookie joins; the other styles give
  /// one pair, whose name they have already used or never need.
  ///
  /// What RFC 6570 calls undefined is left out: null, elements that are null, and an array or an
  /// object without elements (section 2.3).
  func pairs(_ name: String, _ value: JSONValue) -> [String] {
    fields(name, value).map { "\($0.name)=\($0.value)" }
  }

  /// The same, name and value apart.
  func fields(_ name: String, _ value: JSONValue) -> [Field] {
    let key = encode(name)
    guard style != .json else { return [(key, encode(Self.json(value)))] }
    guard let value = Self.defined(value) else { return [] }
    switch value {
    case .object(let members) where style == .deepObject:
      return members.flatMap { deep("\(name)[\($0.key)]", $0.value) }
    case .array(let elements) where repeatsNames:
      return elements.map { (key, encode(Self.plain($0))) }
    case .object(let members) where repeatsNames:
      return members.map { (encode($0.key), encode(Self.plain($0.value))) }
    case .array, .object, .null, .bool, .number, .string:
      return [(key, joined(value, by: delimiter))]
    }
  }

  /// The value as a segment of a path or the value of a header; nil for what `pairs` leaves out.
  func text(_ name: String, _ value: JSONValue) -> String? {
    guard style != .json else { return encode(Self.json(value)) }
    guard let value = Self.defined(value) else { return nil }
    switch style {
    case .label: return "." + joined(value, by: explode ? "." : ",")
    case .matrix: return matrix(encode(name), value)
    case .simple, .form, .cookie, .spaceDelimited, .pipeDelimited, .deepObject, .json:
      return joined(value, by: ",")
    }
  }

  /// Whether each element has a pair of its own; the delimited styles, of which the specification
  /// says nothing when they are exploded, are the form style then, as in 3.0.
  private var repeatsNames: Bool {
    switch style {
    case .form, .cookie, .spaceDelimited, .pipeDelimited: explode
    case .simple, .label, .matrix, .deepObject, .json: false
    }
  }

  /// What stands between elements that one name carries.
  private var delimiter: String {
    switch style {
    case .spaceDelimited: encode(" ")
    case .pipeDelimited: encode("|")
    case .simple, .label, .matrix, .form, .cookie, .deepObject, .json: ","
    }
  }

  /// A value without its null elements, or nil where nothing is left of it.
  private static func defined(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null: return nil
    case .array(let elements):
      let defined = elements.filter { $0 != .null }
      return defined.isEmpty ? nil : .array(defined)
    case .object(let members):
      let defined = members.filter { $0.value != .null }
      return defined.isEmpty ? nil : .object(JSONObject(defined))
    case .bool, .number, .string: return value
    }
  }

  private func joined(_ value: JSONValue, by separator: String) -> String {
    switch value {
    case .array(let elements):
      elements.map { encode(Self.plain($0)) }.joined(separator: separator)
    case .object(let members):
      members.map { name, value in
        encode(name) + (explode ? "=" : separator) + encode(Self.plain(value))
      }.joined(separator: separator)
    case .null, .bool, .number, .string: encode(Self.plain(value))
    }
  }

  private func matrix(_ name: String, _ value: JSONValue) -> String {
    switch value {
    case .array(let elements) where explode:
      return elements.map { ";" + pair(name, encode(Self.plain($0))) }.joined()
    case .object(let members) where explode:
      return members.map { ";" + pair(encode($0.key), encode(Self.plain($0.value))) }.joined()
    case .array, .object, .null, .bool, .number, .string:
      return ";" + pair(name, joined(value, by: ","))
    }
  }

  /// A matrix parameter without a value has no equals sign (RFC 6570, section 3.2.7).
  private func pair(_ name: String, _ value: String) -> String {
    value.isEmpty ? name : "\(name)=\(value)"
  }

  /// `name[key]`, to any depth, as servers that know deepObject read it.
  private func deep(_ name: String, _ value: JSONValue) -> [Field] {
    switch value {
    case .object(let members): members.flatMap { deep("\(name)[\($0.key)]", $0.value) }
    case .array(let elements): elements.flatMap { deep(name, $0) }
    case .null: []
    case .bool, .number, .string: [(encode(name), encode(Self.plain(value)))]
    }
  }

  /// A scalar's characters; what is nested deeper than a style can say is JSON.
  static func plain(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): value.text
    case .string(let value): value
    case .array, .object: json(value)
    }
  }

  private static func json(_ value: JSONValue) -> String {
    (try? value.jsonData()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
