/// How the list that an operation answers with is divided into pages; all that it names is there.
package struct Paging: Sendable {
  package let way: Way
  /// Where the items of a page are: an array.
  package let items: MemberPath
  package let item: SchemaUse
  /// A boolean that says whether there is another page.
  package let hasMore: MemberPath?

  /// What leads from one page to the next. Parameters are those of the query.
  package enum Way: Sendable {
    /// The answer has a value that the next request sends.
    case cursor(parameter: String, next: MemberPath)
    /// Pages have numbers; `pages` is how many there are.
    case page(parameter: String, first: Int, pages: MemberPath?)
    /// Requests say how many items to leave out; `total` is how many there are.
    case offset(parameter: String, limit: String?, total: MemberPath?)
    /// The answer has the URL of the next page.
    case url(MemberPath)
    /// The `Link` header of the answer has the URL of the next page (RFC 8288).
    case link

    /// The parameter that changes from page to page.
    package var parameter: String? {
      switch self {
      case .cursor(let parameter, _), .page(let parameter, _, _), .offset(let parameter, _, _):
        parameter
      case .url, .link: nil
      }
    }
  }
}

/// The way from an answer to one of its parts; without steps it is the answer itself.
package struct MemberPath: Hashable, Sendable {
  package let steps: [Step]

  /// One step down.
  package enum Step: Hashable, Sendable {
    case member(String)
    /// The last element of an array.
    case last
  }

  package init(steps: [Step]) {
    self.steps = steps
  }

  /// A path as it is written: `meta.next`, `$.data[-1].id`, or a JSON Pointer, where a name has dots.
  package init(_ text: String) {
    if text.hasPrefix("/") {
      steps = text.split(separator: "/").map { .member(String($0)) }
      return
    }
    steps = text.split(separator: ".").flatMap { part -> [Step] in
      if part == "$" { return [] }
      guard part.hasSuffix("[-1]") else { return [.member(String(part))] }
      let name = part.dropLast(4)
      return name.isEmpty ? [.last] : [.member(String(name)), .last]
    }
  }
}
