import Foundation

/// One value of a parsed text: a place on its tape. Nothing of it is decoded before it is asked for.
nonisolated public struct JSONSlice: Sendable {
  let document: JSONDocument
  let index: Int

  @inline(__always)
  var entry: JSONTapeEntry { document.tape[index] }

  /// What kind of value this is.
  public var kind: JSONKind {
    switch entry.kind {
    case .null: .null
    case .false, .true: .bool
    case .integer, .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether this is `null`.
  public var isNull: Bool { entry.kind == .null }

  /// The members of an object, to be asked for by name.
  public func object() throws(JSONError) -> JSONFields {
    guard entry.kind == .object else { throw error(expected: "an object") }
    return JSONFields(self)
  }

  /// The elements of an array, in order.
  public func array() throws(JSONError) -> JSONElements {
    guard entry.kind == .array else { throw error(expected: "an array") }
    return JSONElements(self)
  }

  /// The characters of a string.
  public func string() throws(JSONError) -> String {
    let entry = entry
    guard entry.kind == .string || entry.kind == .escapedString else {
      throw error(expected: "a string")
    }
    return JSONText.string(document.bytes, entry)
  }

  /// `true` or `false`.
  public func bool() throws(JSONError) -> Bool {
    switch entry.kind {
    case .true: return true
    case .false: return false
    case .null, .integer, .number, .string, .escapedString, .array, .object:
      throw error(expected: "a boolean")
    }
  }

  /// A number exactly as it is written.
  public func numberText() throws(JSONError) -> String {
    let entry = entry
    guard entry.kind == .integer || entry.kind == .number else {
      throw error(expected: "a number")
    }
    return JSONText.string(document.bytes, entry)
  }

  /// Whether this is an object with a member that is one of some strings.
  public func has(_ name: StaticString, _ values: StaticString...) -> Bool {
    guard entry.kind == .object else { return false }
    var fields = JSONFields(self)
    guard let text = fields.value(name)?.scalarText else { return false }
    return values.contains { text == "\($0)" }
  }

  /// What a member of an object says that the object is: a string, or a number's characters.
  public func tag(_ name: StaticString) throws(JSONError) -> String? {
    var fields = try object()
    return fields.value(name)?.scalarText
  }

  private var scalarText: String? {
    switch kind {
    case .string: try? string()
    case .number: try? numberText()
    case .null, .bool, .array, .object: nil
    }
  }

  /// The error that this value is not what it should be.
  public func error(expected: String) -> JSONError {
    JSONError(at: self, expected: expected)
  }
}

nonisolated extension JSONSlice {
  /// The value that a string holds as JSON (JSON Schema Validation 2020-12, section 8); its path goes
  /// on from that of the string.
  func embedded() throws(JSONError) -> JSONSlice {
    let text = try string()
    do throws(JSONError) {
      return try JSONDocument(parsing: Data(text.utf8), in: self).root
    } catch {
      throw error.within(path)
    }
  }

  /// The way here from the root; looked for only where there is an error to tell.
  var path: String {
    var path = document.holder?.path ?? "$"
    var container = 0
    while container < index {
      var child = container + 1
      var position = 0
      let isObject = document.tape[container].kind == .object
      if isObject { child += 1 }
      while Int(document.tape[child].next) <= index {
        child = Int(document.tape[child].next) + (isObject ? 1 : 0)
        position += 1
      }
      path +=
        isObject ? JSONText.pathStep(document.bytes, document.tape[child - 1]) : "[\(position)]"
      container = child
    }
    return path
  }

  /// What stands here, in a few words.
  var summary: String {
    switch entry.kind {
    case .null: return "null"
    case .false: return "false"
    case .true: return "true"
    case .integer, .number: return "the number " + shortened
    case .string, .escapedString: return "the string \"\(shortened)\""
    case .array: return "an array"
    case .object: return "an object"
    }
  }

  private var shortened: String {
    let text = JSONText.string(document.bytes, entry)
    return text.count > 40 ? text.prefix(40) + "..." : text
  }
}
