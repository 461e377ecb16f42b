/// The items of a list, over the ends of its pages; a page is asked for when its first item is.
nonisolated public struct PagedItems<Value: Sendable, Item: Sendable, Failure: ClientFailure>:
  AsyncSequence, Sendable
{
  /// An item.
  public typealias Element = Item

  let pages: PageSequence<Value, Item, Failure>

  /// Begins with the first item.
  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator(), itemsOfPage: pages.itemsOfPage)
  }

  /// Goes through the items.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    fileprivate var pages: PageSequence<Value, Item, Failure>.Iterator
    fileprivate let itemsOfPage: @Sendable (Value) -> [Item]
    private var items: ArraySlice<Item> = []

    fileprivate init(
      pages: PageSequence<Value, Item, Failure>.Iterator,
      itemsOfPage: @escaping @Sendable (Value) -> [Item]
    ) {
      self.pages = pages
      self.itemsOfPage = itemsOfPage
    }

    /// The next item, or nil behind the last one or behind an error.
    public mutating func next() async throws(Failure) -> Item? {
      while items.isEmpty {
        guard let page = try await pages.next() else { return nil }
        items = itemsOfPage(page)[...]
      }
      return items.popFirst()
    }
  }
}
