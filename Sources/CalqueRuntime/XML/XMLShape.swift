/// How a value looks in XML beside its JSON (OpenAPI 3.1.1, section 4.8.26).
///
/// Types of an API read and write JSON alone: a shape turns XML into that JSON, and back.
nonisolated public struct XMLShape: Sendable {
  /// What stands in an element, or in an attribute.
  indirect enum Content: Sendable {
    case any
    case string
    case token
    case number
    case boolean
    case list(of: XMLName, XMLShape)
    case map(XMLShape)
    case object(XMLName, XMLObjectShape)
    case union(XMLName, [XMLVariant])
    case type(any XMLModel.Type)
  }

  let content: Content

  /// What an element with this content is called where nothing around it says so.
  var name: XMLName? {
    switch content {
    case .object(let name, _), .union(let name, _): name
    case .type(let type): type.xmlShape.name
    case .any, .string, .token, .number, .boolean, .list, .map: nil
    }
  }

  /// Anything: text without children is a string, all else an object.
  public static let any = XMLShape(content: .any)

  /// Text.
  public static let string = XMLShape(content: .string)

  /// Text that is never empty, as a date: an empty element is null.
  public static let token = XMLShape(content: .token)

  /// A number; an empty element is null.
  public static let number = XMLShape(content: .number)

  /// `true` or `false`, also written `1` and `0`; an empty element is null.
  public static let boolean = XMLShape(content: .boolean)

  /// An element that holds an element for each item.
  public static func list(_ item: XMLName, _ shape: XMLShape) -> XMLShape {
    XMLShape(content: .list(of: item, shape))
  }

  /// An element that holds an element for each member, called like it.
  public static func map(_ values: XMLShape) -> XMLShape { XMLShape(content: .map(values)) }

  /// An element that holds members; `rest` is what others are than those named, where they count.
  public static func object(
    _ name: XMLName, _ members: XMLMember..., rest: XMLShape? = nil
  ) -> XMLShape {
    XMLShape(content: .object(name, XMLObjectShape(members: members, rest: rest)))
  }

  /// One of several shapes, the first that fits.
  public static func union(_ name: XMLName, _ variants: XMLVariant...) -> XMLShape {
    XMLShape(content: .union(name, variants))
  }

  /// The shape of a type.
  public static func type(_ type: (some XMLModel).Type) -> XMLShape {
    XMLShape(content: .type(type))
  }
}
