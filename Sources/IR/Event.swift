import Diagnostics

/// A request that the API sends to its caller (OpenAPI 3.1.1, sections 4.8.1 and 4.8.18).
///
/// No operation: nothing calls it, and it stands beside them, never among them.
package struct Event: Sendable {
  /// What it is called: the webhook's name, or the operation's and the callback's.
  package let name: String
  package let source: Source
  /// In capitals, as it goes over the wire.
  package let method: String
  package let documentation: Documentation
  package let parameters: [Parameter]
  package let body: RequestBody?
  package let origin: SourceRange

  /// What makes the API send it.
  package enum Source: Hashable, Sendable {
    case webhook(String)
    /// A call of an operation; the expression says where the request goes.
    case callback(of: OperationKey, expression: String)
  }
}
