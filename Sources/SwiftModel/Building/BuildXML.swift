import Diagnostics
import IR

/// Writes how schemas look in XML, as expressions of the runtime's `XMLShape`
/// (OpenAPI 3.1.1, section 4.8.26).
struct BuildXML {
  let schemas: SchemaTable
  let types: MapTypes
  let names: TypeNames
  let report: DiagnosticReport

  /// The shape of a value, as written inside the type that `scope` names.
  func shape(of id: SchemaID, in scope: String?) -> String {
    switch schemas[id].kind {
    case .anything: return ".any"
    case .primitive(let primitive): return shape(of: primitive)
    case .enumeration(let list): return list.type == .string ? ".string" : ".number"
    case .array(let items):
      let name = XMLNameExpression(schemas[id].itemXML, otherwise: itemName(items.schema))
      return ".list(\(name.text), \(shape(of: items.schema, in: scope)))"
    case .map(let values): return ".map(\(shape(of: values.schema, in: scope)))"
    case .object, .union:
      guard isDeclared(id) else { return ".any" }
      return ".type(\(types.type(of: id, in: scope).text).self)"
    }
  }

  /// Whether the schema's type says its shape itself.
  func isDeclared(_ id: SchemaID) -> Bool {
    switch schemas[id].kind {
    case .object, .union: names[id] != nil
    case .anything, .primitive, .enumeration, .array, .map: false
    }
  }

  /// What the root element is called where a schema's type stands alone; nil where nothing says it.
  func rootName(of id: SchemaID) -> XMLNameExpression? {
    guard schemas[id].xml?.name != nil || componentName(id) != nil else { return nil }
    return XMLNameExpression(schemas[id].xml, otherwise: componentName(id) ?? "root")
  }

  /// The item of a list that stands alone is called like its component.
  private func itemName(_ id: SchemaID) -> String { componentName(id) ?? "item" }

  private func componentName(_ id: SchemaID) -> String? {
    switch schemas[id].name {
    case .component(let name): name
    case .input(let original), .form(let original): componentName(original)
    case .member, .part: nil
    }
  }

  private func shape(of primitive: Primitive) -> String {
    switch primitive {
    case .boolean: return ".boolean"
    case .integer, .number: return ".number"
    case .string(let format):
      switch format {
      case .plain, .uri, .other, .content, .file, .base64, .binary: return ".string"
      case .dateTime, .date, .uuid, .decimal: return ".token"
      }
    }
  }
}
