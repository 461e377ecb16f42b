/// The pages of a list. Each one is asked for when a loop gets to it, so that leaving the loop ends
/// the requests; every loop begins with the first page.
nonisolated public struct PageSequence<Value: Sendable, Item: Sendable, Failure: ClientFailure>:
  AsyncSequence, Sendable
{
  /// A page.
  public typealias Element = Value

  /// Asks for one page; the number says how many came before.
  typealias Fetch = @Sendable (APIRequest, Int) async throws(Failure) -> Response<Value, RawHeaders>

  private let request: APIRequest
  private let paging: Paging<Value>
  private let fetch: Fetch
  /// Whether there is not even a first page.
  private var isEmpty = false
  /// The items of a page.
  let itemsOfPage: @Sendable (Value) -> [Item]

  /// `request` has all of the call but what leads from page to page.
  init(
    _ request: APIRequest, _ paging: Paging<Value>,
    items: @escaping @Sendable (Value) -> [Item], fetch: @escaping Fetch
  ) {
    self.request = request
    self.paging = paging
    self.fetch = fetch
    itemsOfPage = items
  }

  /// The items of all pages, one after the other.
  public var items: PagedItems<Value, Item, Failure> { PagedItems(pages: self) }

  /// Begins with the first page.
  public func makeAsyncIterator() -> Iterator {
    guard !isEmpty else { return Iterator(sequence: self, state: .end) }
    var first = request
    if let start = paging.start { first.query(start.name, start.value) }
    return Iterator(sequence: self, state: .request(first))
  }

  /// Asks for one page after the other.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    /// What the next step is.
    fileprivate enum State: Sendable {
      case request(APIRequest)
      case failure(Failure)
      case end
    }

    fileprivate let sequence: PageSequence
    fileprivate var state: State
    private var index = 0
    private var offset = 0
    private var largest = 0
    /// What led to the pages so far.
    private var marks: Set<JSONValue> = []
    private var previous: HTTPResponse?

    fileprivate init(sequence: PageSequence, state: State) {
      self.sequence = sequence
      self.state = state
    }

    /// The next page, or nil behind the last one or behind an error.
    public mutating func next() async throws(Failure) -> Value? {
      let current = state
      state = .end
      switch current {
      case .end: return nil
      case .failure(let failure): throw failure
      case .request(let request):
        let response = try await sequence.fetch(request, index)
        advance(behind: response, to: request)
        return response.value
      }
    }

    /// Decides what is next; a fault in what a page says waits until that page has been seen.
    private mutating func advance(
      behind response: Response<Value, RawHeaders>, to request: APIRequest
    ) {
      let count = sequence.itemsOfPage(response.value).count
      let step = sequence.paging.next(
        PageFacts(
          value: response.value, headers: response.http.headers, count: count, index: index,
          offset: offset, largest: largest))
      index += 1
      offset += count
      if count > largest { largest = count }
      state = state(behind: step, response.http, request, isEmpty: count == 0)
      previous = response.http
    }

    private mutating func state(
      behind step: PageStep, _ response: HTTPResponse, _ request: APIRequest, isEmpty: Bool
    ) -> State {
      if let mark = step.mark {
        if !marks.insert(mark).inserted {
          return failure(
            "the way to a page that has not come yet", "that to an earlier one", response)
        }
        // Pages without items may well be equal, as those of a search that goes on.
        if !isEmpty, !response.body.isEmpty, response.body == previous?.body {
          return failure("another page", "the same one again", response)
        }
      }
      switch step {
      case .end: return .end
      case .fault(let expected, let found): return failure(expected, found, response)
      case .reference(let text): return .request(request.leading(to: text))
      case .parameter(let name, let value):
        var next = sequence.request
        next.query(name, value)
        return .request(next)
      }
    }

    private func failure(_ expected: String, _ found: String, _ response: HTTPResponse) -> State {
      let fault = DecodingFailure(
        .paging, path: "", expected: expected, found: found, response: response)
      return .failure(.call(CallFailure(.decoding(fault), operation: response.operation)))
    }
  }
}

nonisolated extension PageSequence {
  /// Pages that are there already, for tests and previews.
  public init(of pages: [Value], items: @escaping @Sendable (Value) -> [Item]) {
    let paging = Paging<Value>(start: nil) { page in
      page.index + 1 < pages.count
        ? .parameter("page", .number(JSONNumber(page.index + 1))) : .end
    }
    self.init(APIRequest(), paging, items: items) { (_, index) throws(Failure) in
      Response(value: pages[index], headers: RawHeaders([:]), http: HTTPResponse(status: 200))
    }
    isEmpty = pages.isEmpty
  }

  /// A list whose first page is an error, for tests and previews.
  public init(throwing failure: Failure) {
    let fetch: Fetch = { (_, _) throws(Failure) in throw failure }
    self.init(APIRequest(), Paging(start: nil) { _ in .end }, items: { _ in [] }, fetch: fetch)
  }
}
