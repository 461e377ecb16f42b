import Diagnostics
import IR

extension BuildOperations {
  /// The arguments that say how a body of XML looks, behind the value itself.
  func xmlArguments(of item: Representation) -> [String] {
    guard let id = item.content.schema?.schema else { return [] }
    let standing = xml.rootName(of: id)
    let site = item.content.xml.map { form in
      XMLNameExpression(form, otherwise: standing?.local ?? "root")
    }
    if site == nil, standing == nil {
      report.warning(
        "the root element has no name, and is called 'root'", at: item.content.origin,
        help: "say it with 'xml: {name: ...}' in the schema")
    }
    let name = (site ?? standing)?.text ?? SwiftStringLiteral.text("root")
    guard xml.isDeclared(id) else { return ["as: \(name)", xml.shape(of: id, in: nil)] }
    return name == standing?.text ? [] : ["as: \(name)"]
  }

  /// Writes the shapes of what types do not say themselves.
  var xml: BuildXML {
    BuildXML(schemas: schemas, types: types, names: models.names, report: report)
  }
}

extension SchemaTable {
  /// How a content of XML is exchanged: by the shape of its schema; as it is where the schema is a
  /// string, which stands for the document, or where nothing is said of its elements.
  func xmlCodec(of content: Content) -> BuildOperations.Representation.Codec {
    guard let schema = content.schema?.schema else { return .data }
    switch self[schema].kind {
    case .anything: return .data
    case .primitive(.string(let format)):
      if content.xml?.name != nil { return .xml }
      return format == .binary || format == .base64 ? .data : .text
    case .primitive, .enumeration, .array, .map, .object, .union: return .xml
    }
  }
}
