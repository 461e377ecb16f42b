import Foundation

/// Typed values of fields, as OpenAPI's `simple` style writes them (OpenAPI 3.1.1, sections 4.8.12.3
/// and 4.8.21): nil where there is no field, and where it does not fit the type.
nonisolated extension HTTPHeaders {
  /// One value: a text, a number, a date, a case of an enum.
  public func value<Value: JSONReadable>(_ name: String) -> Value? {
    self[name].flatMap { HeaderValue.read($0) }
  }

  /// The elements between commas, of all fields of the name.
  public func list<Element: JSONReadable>(_ name: String) -> [Element]? {
    guard contains(name) else { return nil }
    let elements = HeaderValue.elements(values(name))
    let values = elements.compactMap { HeaderValue.read($0) as Element? }
    return values.count == elements.count ? values : nil
  }

  /// The members of an object: `R,100,G,200`, or `R=100,G=200` where it is exploded.
  public func object<Value: JSONReadable>(_ name: String, explode: Bool = false) -> Value? {
    guard contains(name) else { return nil }
    return HeaderValue.members(HeaderValue.elements(values(name)), explode: explode)
      .flatMap { HeaderValue.object($0) }
  }

  /// A value that stands as JSON in the field.
  public func json<Value: JSONReadable>(_ name: String) -> Value? {
    self[name].flatMap { HeaderValue.json($0) }
  }
}

/// Texts of header fields as values of JSON, which every type of a schema can be read from.
nonisolated enum HeaderValue {
  /// A number or a boolean by its characters, anything else as a string; a date may also have the
  /// form of HTTP's own fields (RFC 9110, section 5.6.7).
  static func read<Value: JSONReadable>(_ text: String) -> Value? {
    if isBare(text), let value: Value = json(text) { return value }
    if let value: Value = json(quoted(text)) { return value }
    return HTTPDate.date(of: text).flatMap { try? $0.jsonData() }.flatMap {
      try? Value(jsonData: $0)
    }
  }

  static func json<Value: JSONReadable>(_ text: String) -> Value? {
    try? Value(jsonData: .init(text.utf8))
  }

  /// What stands between commas, without the blanks around it; an empty field has no elements.
  static func elements(_ values: [String]) -> [String] {
    values.flatMap { value in
      value.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    }
    .filter { !$0.isEmpty }
  }

  static func members(_ elements: [String], explode: Bool) -> [(String, String)]? {
    if explode {
      return elements.map { element in
        let end = element.firstIndex(of: "=") ?? element.endIndex
        return (String(element[..<end]), String(element[end...].dropFirst()))
      }
    }
    guard elements.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: elements.count, by: 2).map { (elements[$0], elements[$0 + 1]) }
  }

  /// An object whose members are what they look like; those that do not fit the type are texts.
  static func object<Value: JSONReadable>(_ members: [(String, String)]) -> Value? {
    var areBare = members.map { isBare($1) }
    while true {
      let texts = zip(members, areBare).map { member, isBare in
        "\(quoted(member.0)):\(isBare ? member.1 : quoted(member.1))"
      }
      do throws(JSONError) {
        return try Value(jsonData: .init("{\(texts.joined(separator: ","))}".utf8))
      } catch {
        let misfit = members.indices.first { index in
          areBare[index] && error.path == "$" + JSONText.pathStep(members[index].0)
        }
        guard let misfit else { return nil }
        areBare[misfit] = false
      }
    }
  }

  /// Whether a text is a number or a boolean of JSON.
  private static func isBare(_ text: String) -> Bool {
    if text == "true" || text == "false" { return true }
    guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first) else {
      return false
    }
    return (json(text) as JSONValue?) != nil
  }

  private static func quoted(_ text: String) -> String {
    (try? JSONValue.string(text).jsonData()).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
