import Diagnostics
import IR

/// Makes a declaration of each schema that has a name.
struct BuildModels {
  let schemas: SchemaTable
  let names: TypeNames
  let types: MapTypes
  let options: BuildOptions
  let identifiers: Identifiers
  let documentation: BuildDocumentation
  /// Regular expressions as the runtime reads them, by what the description says.
  let patterns: [String: String]
  let report: DiagnosticReport
  /// The schemas whose types say how they look in XML.
  var xmlDemand = XMLDemand()

  /// Where a declaration stands.
  struct Place {
    /// The name as declared.
    let name: String
    /// The name with those of the types around it.
    let path: String
    /// Columns before the declaration.
    let indent: Int

    /// A type takes its isolation from the one around it.
    var isolation: String { indent == 0 ? "nonisolated " : "" }
  }

  /// A file for each top-level type, in order.
  func files() -> [ModelFile] {
    names.topLevel.compactMap { id in
      guard let name = names[id],
        let type = declaration(of: id, Place(name: name, path: name, indent: 0))
      else { return nil }
      let header = FileHeader(options, usesFoundation: usesFoundation(id))
      return ModelFile(header: header, name: name, type: type)
    }
  }

  /// The declarations that stand inside another one.
  func nested(in parent: SchemaID, _ place: Place) -> [TypeDeclaration] {
    (names.nested[parent] ?? []).compactMap { id in
      guard let path = names[id], let name = path.split(separator: ".").last else { return nil }
      return declaration(of: id, Place(name: String(name), path: path, indent: place.indent + 2))
    }
  }

  private func declaration(of id: SchemaID, _ place: Place) -> TypeDeclaration? {
    let schema = schemas[id]
    switch schema.kind {
    case .object(let shape): return .structure(structure(schema, id, shape, place))
    case .enumeration(let list): return .enumeration(enumeration(schema, list, place))
    case .union(let union): return .union(self.union(schema, id, union, place))
    case .anything, .primitive, .array, .map: return nil
    }
  }

  /// Writes the shapes of types in XML.
  var xml: BuildXML { BuildXML(schemas: schemas, types: types, names: names, report: report) }

  /// What a model conforms to.
  func conformances(of id: SchemaID) -> String {
    (xmlDemand.schemas.contains(id) ? "XMLModel" : "JSONModel") + ", Hashable"
  }

  /// Whether a type of Foundation stands in a declaration or in one inside it.
  private func usesFoundation(_ id: SchemaID) -> Bool {
    schemas[id].parts.contains { types.type(of: $0.schema).usesFoundation }
      || (names.nested[id] ?? []).contains(where: usesFoundation)
  }
}
