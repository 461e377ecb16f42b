/// What a schema says of its form in XML where it is used (OpenAPI 3.1.1, section 4.8.26).
package struct XMLForm: Hashable, Sendable {
  /// Nil where the name comes from the place, such as the property's.
  package let name: String?
  package let namespace: String?
  package let prefix: String?
  /// Nil where nothing is said: an element, but for a list, whose items stand by themselves.
  package let node: Node?

  /// What kind of node a value becomes (OpenAPI 3.2.0, XML Node Types); a list that is wrapped is an
  /// element.
  package enum Node: String, Hashable, Sendable {
    case element
    case attribute
    case text
    case cdata
    case none
  }
}
