/// Names one schema of an API; an index into its `SchemaTable`.
package struct SchemaID: Hashable, Sendable {
  package let index: Int
}

/// A schema where something uses it.
package struct SchemaUse: Hashable, Sendable {
  package let schema: SchemaID
  /// Whether null may stand here although the schema itself does not allow it.
  package let isNullable: Bool

  package init(_ schema: SchemaID, isNullable: Bool = false) {
    self.schema = schema
    self.isNullable = isNullable
  }
}

/// All schemas of an API: the named ones in the document's order, then the inline ones as met.
package struct SchemaTable: Sendable {
  private var schemas: [Schema] = []

  package init() {}

  package var ids: some Sequence<SchemaID> { schemas.indices.lazy.map(SchemaID.init(index:)) }

  package var count: Int { schemas.count }

  package subscript(id: SchemaID) -> Schema {
    _read { yield schemas[id.index] }
    _modify { yield &schemas[id.index] }
  }

  /// Whether null may stand where a schema is used so.
  package func isNullable(_ use: SchemaUse) -> Bool {
    use.isNullable || self[use.schema].isNullable
  }

  /// Makes room for a schema that is still to be lowered, so that references to it can be made.
  mutating func reserve(_ placeholder: Schema) -> SchemaID {
    schemas.append(placeholder)
    return SchemaID(index: schemas.count - 1)
  }
}
