/// How an API divides a list into pages: what leads from one to the next, and what tells the last.
nonisolated public struct Paging<Value: Sendable>: Sendable {
  /// Reads a part of a page.
  public typealias Reading<Part> = @Sendable (Value) -> Part?

  /// The parameter that counts, and its value for the first page.
  let start: (name: StaticString, value: Int)?

  let next: @Sendable (PageFacts<Value>) -> PageStep

  /// Each page has a value that the next request sends, until one has none.
  public static func cursor<Cursor: JSONWritable>(
    _ parameter: StaticString, next: @escaping Reading<Cursor>, hasMore: Reading<Bool>? = nil
  ) -> Paging {
    Paging(start: nil) { page in
      let hasMore = hasMore?(page.value)
      if hasMore == false { return .end }
      switch text(next(page.value)) {
      case .some(let cursor): return .parameter(parameter, cursor)
      case nil where hasMore == true: return .fault(expected: "a cursor", found: "none")
      case nil: return .end
      }
    }
  }

  /// Pages have numbers; the list ends with a page of that number, else with an empty page.
  public static func page(
    _ parameter: StaticString, from first: Int = 1, pages: Reading<Int>? = nil,
    hasMore: Reading<Bool>? = nil
  ) -> Paging {
    Paging(start: (parameter, first)) { page in
      let known = pages?(page.value).map { page.index + 1 < $0 } ?? hasMore?(page.value)
      guard known ?? (page.count > 0) else { return .end }
      return .parameter(parameter, number(first + page.index + 1))
    }
  }

  /// Each request says how many items came before; the list ends where that is all of them, else
  /// with a page that is empty, or shorter than the limit or than one before it.
  public static func offset(
    _ parameter: StaticString, limit: Int? = nil, total: Reading<Int>? = nil,
    hasMore: Reading<Bool>? = nil
  ) -> Paging {
    Paging(start: (parameter, 0)) { page in
      let next = page.offset + page.count
      let known = total?(page.value).map { next < $0 } ?? hasMore?(page.value)
      let isFull = page.count >= max(limit ?? 0, page.largest)
      // An empty page leads to itself, whatever it says.
      guard page.count > 0, known ?? isFull else { return .end }
      return .parameter(parameter, number(next))
    }
  }

  /// Each page has the URL of the next one, until one has none.
  public static func url<Location: JSONWritable>(
    _ next: @escaping Reading<Location>, hasMore: Reading<Bool>? = nil
  ) -> Paging {
    Paging(start: nil) { page in
      guard hasMore?(page.value) != false, let next = text(next(page.value)) else { return .end }
      guard let reference = next.string else { return .fault(expected: "a URL", found: "\(next)") }
      return .reference(reference)
    }
  }

  /// The `Link` field of each page has the URL of the next one, until one has none (RFC 8288).
  public static func link() -> Paging {
    Paging(start: nil) { page in
      let target = LinkHeader.target(of: "next", in: page.headers.values("Link"))
      return target.map(PageStep.reference) ?? .end
    }
  }

  /// A value that says something: null and an empty text are none.
  private static func text(_ value: (some JSONWritable)?) -> JSONValue? {
    let value = value.flatMap { try? JSONValue($0) }
    return value == .null || value?.string == "" ? nil : value
  }

  private static func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}
