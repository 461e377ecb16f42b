/// A type that a schema becomes.
package enum TypeDeclaration: Sendable {
  case structure(StructDeclaration)
  case enumeration(EnumDeclaration)
  case union(UnionDeclaration)
}

/// A file that holds one top-level type.
package struct ModelFile: Sendable {
  package let header: FileHeader
  /// The type's name, and the file's.
  package let name: String
  package let type: TypeDeclaration
}
