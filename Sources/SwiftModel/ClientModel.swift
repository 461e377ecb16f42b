/// All that is generated for one client, ready for the templates: names are final, types are text.
package struct ClientModel: Sendable {
  package let name: String
  package let client: ClientDeclaration
  package let error: ErrorDeclaration
  package let credentials: CredentialsDeclaration?
  package let servers: ServersDeclaration?
  package let webhooks: WebhooksDeclaration?
  package let groups: [GroupDeclaration]
  package let models: [ModelFile]
  /// The examples of models, where the config asks for them.
  package let fixtures: [FixtureFile]
  /// Whether any body is XML, which a part of the runtime is for.
  package let usesXML: Bool
}
