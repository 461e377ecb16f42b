nonisolated extension MediaType {
  /// The value of a parameter, without quotation marks; nil where there is none of that name
  /// (RFC 9110, section 5.6.6).
  public func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name.lowercased() }?.value
  }

  /// The parameters in order, their names in lower case.
  var parameters: [(name: String, value: String)] {
    var rest = field[...].drop { $0 != ";" }
    var found: [(name: String, value: String)] = []
    while rest.first == ";" {
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      let name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let value = rest.first == "\"" ? Self.quoted(&rest) : Self.token(&rest)
      found.append((Self.trimmed(name).lowercased(), value))
      rest = rest.drop { $0 != ";" }
    }
    return found
  }

  private static func token(_ rest: inout Substring) -> String {
    let value = rest.prefix { $0 != ";" }
    rest = rest.dropFirst(value.count)
    return trimmed(value)
  }

  /// Text in quotation marks, in which a backslash stands before a character that is meant.
  private static func quoted(_ rest: inout Substring) -> String {
    var value = ""
    rest = rest.dropFirst()
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\", let escaped = rest.popFirst() {
        value.append(escaped)
      } else {
        value.append(character)
      }
    }
    return value
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
