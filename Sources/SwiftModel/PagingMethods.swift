/// The methods beside one that answers with a page of a list: all its pages, and all its items.
package struct PagingMethods: Sendable {
  package let pagesDocumentation: [String]
  package let itemsDocumentation: [String]
  package let pagesSignature: Signature
  package let itemsSignature: Signature
  /// The statements that put the arguments into the request, without that of the page.
  package let statements: [RequestStatement]
  /// The statements that compare arguments with their bounds, in lines.
  package let checks: [String]
  /// The call of the runtime, in lines.
  package let pagesCall: [String]
  /// The call of the method for pages, in lines.
  package let itemsCall: [String]
}
