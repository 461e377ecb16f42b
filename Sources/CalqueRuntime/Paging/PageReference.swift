import Foundation

/// Where the next page is, as the pages before it have said: URL references, each of them relative
/// to the page that it stood on (RFC 3986, section 5).
nonisolated struct PageReference: Sendable {
  /// Those that the last one may depend on.
  private var steps: [String] = []

  /// The reference of the page that this one leads to.
  func followed(by reference: String) -> PageReference {
    var next = self
    // A reference that begins with the scheme, the host or the path needs nothing of those before it.
    if reference.hasPrefix("/") || URL(string: reference)?.scheme != nil { next.steps = [] }
    next.steps.append(reference)
    return next
  }

  /// The page's URL; a page on another server is refused, for the credentials would go there.
  func url(from first: URL) throws(CallFailure.Reason) -> URL {
    var url = first
    for step in steps {
      guard let next = URL(string: step, relativeTo: url)?.absoluteURL else {
        throw .invalidRequest(InvalidRequest(.invalidURL, "The next page's URL is none."))
      }
      guard HTTPOrigin(next) == HTTPOrigin(first), next.user == nil else {
        let host = next.host ?? "nowhere"
        throw .invalidRequest(
          InvalidRequest(.foreignPage, "The next page is at \(host), which is another server."))
      }
      url = next
    }
    return url
  }
}

nonisolated extension APIRequest {
  /// The same call for the page that a reference on this call's page leads to.
  func leading(to reference: String) -> APIRequest {
    var next = self
    next.page = page.followed(by: reference)
    return next
  }
}
