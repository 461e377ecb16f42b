/// A type that a schema becomes.
package enum TypeDeclaration: Sendable {
  case structure(StructDeclaration)
  case enumeration(EnumDeclaration)
  case union(UnionDeclaration)

  package var name: String {
    switch self {
    case .structure(let declaration): declaration.name
    case .enumeration(let declaration): declaration.name
    case .union(let declaration): declaration.name
    }
  }
}

/// A file that holds one top-level type.
package struct ModelFile: Sendable {
  package let header: FileHeader
  package let type: TypeDeclaration
}
