nonisolated extension APIClient {
  /// The pages of an operation's list. `request` and `options` are those of each page, but for what
  /// leads from one page to the next.
  public func pages<Value, Item>(
    _ operation: APIOperation<Value, Failure>, _ request: APIRequest, _ options: CallOptions,
    by paging: Paging<Value>, items: @escaping @Sendable (Value) -> [Item]
  ) -> PageSequence<Value, Item, Failure> {
    PageSequence(request, paging, items: items) { (request, _) async throws(Failure) in
      try await self.send(operation, request, options)
    }
  }
}
