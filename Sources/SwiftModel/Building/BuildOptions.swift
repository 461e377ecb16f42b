/// What the config decides about the Swift that is built.
package struct BuildOptions: Sendable {
  /// What the client's own types are called after: `CalCom` makes `CalComClient`.
  package let clientName: String
  /// The path of the description, for the header comments.
  package let source: String
  package let access: AccessLevel
  /// Whether the runtime is a module of its own, which each file imports.
  package let importsRuntime: Bool
  /// Swift types for formats, by the format's name, where they differ from the usual ones.
  package var formats: [String: SwiftType] = [:]
  /// Types' names by the names of schemas.
  package var schemaNames: [String: String] = [:]
  /// Methods' names by operationId.
  package var operationNames: [String: String] = [:]
  /// Groups' names by tag.
  package var groupNames: [String: String] = [:]
  package var acronyms: [String] = []
  /// Whether protocols and mocks are made of groups.
  package var makesMocks = false

  package init(clientName: String, source: String, access: AccessLevel, importsRuntime: Bool) {
    self.clientName = clientName
    self.source = source
    self.access = access
    self.importsRuntime = importsRuntime
  }
}
