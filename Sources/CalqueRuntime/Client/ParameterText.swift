/// A parameter's value as text: RFC 6570's expansion, as OpenAPI's "Style Examples" has it.
nonisolated struct ParameterText {
  let style: ParameterStyle
  let explode: Bool
  let encode: (String) -> String

  /// The value behind its name, as pairs that the query or a cookie joins; the other styles give
  /// one pair, whose name they have already used or never need.
  func pairs(_ name: String, _ value: JSONValue) -> [String] {
    let key = encode(name)
    guard style != .json else { return ["\(key)=\(encode(Self.json(value)))"] }
    switch value {
    case .array(let elements) where style == .form && explode:
      return elements.map { "\(key)=\(encode(Self.plain($0)))" }
    case .object(let members) where style == .form && explode:
      return members.map { "\(encode($0.key))=\(encode(Self.plain($0.value)))" }
    case .object(let members) where style == .deepObject:
      return members.flatMap { deep("\(name)[\($0.key)]", $0.value) }
    case .array, .object, .null, .bool, .number, .string:
      return ["\(key)=\(joined(value, by: delimiter))"]
    }
  }

  /// The value as a segment of a path or the value of a header.
  func text(_ name: String, _ value: JSONValue) -> String {
    switch style {
    case .label: "." + joined(value, by: explode ? "." : ",")
    case .matrix: matrix(encode(name), value)
    case .json: encode(Self.json(value))
    case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject: joined(value, by: ",")
    }
  }

  /// What stands between elements that one name carries.
  private var delimiter: String {
    switch style {
    case .spaceDelimited: "%20"
    case .pipeDelimited: "%7C"
    case .simple, .label, .matrix, .form, .deepObject, .json: ","
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
  private func deep(_ name: String, _ value: JSONValue) -> [String] {
    switch value {
    case .object(let members): members.flatMap { deep("\(name)[\($0.key)]", $0.value) }
    case .array(let elements): elements.flatMap { deep(name, $0) }
    case .null, .bool, .number, .string: ["\(encode(name))=\(encode(Self.plain(value)))"]
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
