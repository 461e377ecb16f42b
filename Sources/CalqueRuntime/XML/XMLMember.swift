/// What a property of a type becomes in XML. A class, as `XMLTree` is one.
nonisolated public final class XMLMember: Sendable {
  /// The kinds of node (OpenAPI 3.2.0, section 4.26: XML Node Types).
  enum Node: Sendable {
    case element
    /// An element for each item of a list; where there is none and the list is required, it is empty.
    case elements(isRequired: Bool)
    case attribute
    case text
    case cdata
    /// No node of its own: the members of the value stand beside those of the type.
    case inlined
  }

  /// The property's name in JSON.
  let property: String
  let name: XMLName
  let node: Node
  let shape: XMLShape

  private init(_ property: String, _ name: XMLName?, _ node: Node, _ shape: XMLShape) {
    self.property = property
    self.name = name ?? XMLName(property)
    self.node = node
    self.shape = shape
  }

  /// An element, called like the property where no other name is given.
  public static func element(
    _ property: String, as name: XMLName? = nil, _ shape: XMLShape
  ) -> XMLMember {
    XMLMember(property, name, .element, shape)
  }

  /// An element for each item of a list, with nothing around them.
  public static func elements(
    _ property: String, as name: XMLName? = nil, _ shape: XMLShape, isRequired: Bool = false
  ) -> XMLMember {
    XMLMember(property, name, .elements(isRequired: isRequired), shape)
  }

  /// An attribute.
  public static func attribute(
    _ property: String, as name: XMLName? = nil, _ shape: XMLShape
  ) -> XMLMember {
    XMLMember(property, name, .attribute, shape)
  }

  /// The text of the element itself.
  public static func text(_ property: String, _ shape: XMLShape) -> XMLMember {
    XMLMember(property, nil, .text, shape)
  }

  /// The text of the element itself, written as a CDATA section.
  public static func cdata(_ property: String, _ shape: XMLShape) -> XMLMember {
    XMLMember(property, nil, .cdata, shape)
  }

  /// An object without an element of its own: its members stand beside the others.
  public static func inlined(_ property: String, _ shape: XMLShape) -> XMLMember {
    XMLMember(property, nil, .inlined, shape)
  }

  /// What stands before the names of attributes in JSON of which nothing is known.
  static let attributeMark = "@"

  /// What text beside attributes or elements is called in JSON of which nothing is known.
  static let textName = "#text"

  /// Whether it is found among the elements.
  var isElement: Bool {
    switch node {
    case .element, .elements: true
    case .attribute, .text, .cdata, .inlined: false
    }
  }
}
