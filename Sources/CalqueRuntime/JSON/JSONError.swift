/// What is wrong with a JSON text or value, and where: a path, what was expected, what was found.
nonisolated public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The fault's place, from the root: `$.data.items[3].id`.
  public var path: String { (detail.place?.path ?? "") + detail.path }

  /// What the reader or writer was looking for, as `a string`.
  public var expected: String { detail.expected }

  /// What stood there instead, shortened.
  public var found: String { detail.found ?? detail.place?.summary ?? "" }

  /// The fault's byte in the text, where the text itself is broken.
  public var offset: Int? { detail.offset }

  /// One word wide, so that a function that may throw it returns as cheaply as one that may not.
  private let detail: Detail

  /// An error at a path.
  public init(path: String, expected: String, found: String, offset: Int? = nil) {
    detail = Detail(place: nil, path: path, expected: expected, found: found, offset: offset)
  }

  /// An error at a value, or at a member that it lacks. Where it is and what it is gets looked up
  /// when somebody asks: who tries one type after the other does not.
  init(at place: JSONSlice, member: String = "", expected: String, found: String? = nil) {
    detail = Detail(place: place, path: member, expected: expected, found: found, offset: nil)
  }

  /// The error as one line: `$.id: expected a string, found 12`.
  public var description: String {
    let place = offset.map { " (byte \($0))" } ?? ""
    return "\(path): expected \(expected), found \(found)\(place)"
  }

  /// No: the same text reads the same.
  public var isRetryable: Bool { false }

  /// Whether both say the same of the same place.
  public static func == (left: JSONError, right: JSONError) -> Bool {
    left.description == right.description
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(description)
  }
}

nonisolated extension JSONError {
  /// The same error of a text that stands in a string of another one.
  func within(_ holder: String) -> JSONError {
    JSONError(
      path: holder + path.dropFirst(), expected: expected, found: found, offset: offset)
  }

  /// The parts, behind one reference.
  private final class Detail: Sendable {
    let place: JSONSlice?
    let path: String
    let expected: String
    let found: String?
    let offset: Int?

    init(place: JSONSlice?, path: String, expected: String, found: String?, offset: Int?) {
      self.place = place
      self.path = path
      self.expected = expected
      self.found = found
      self.offset = offset
    }
  }
}

nonisolated extension JSONError: CustomReflectable {
  /// The four parts, and not the whole text behind them.
  public var customMirror: Mirror {
    Mirror(self, children: ["path": path, "expected": expected, "found": found])
  }
}
