import Mustache
import SwiftModel

/// The types whose keys templates can ask for, in the order in which `Templates/README.md` has them.
package enum TemplateContexts {
  package static let all: [any FieldContext.Type] = [
    FileHeader.self, ClientDeclaration.self, ClientDeclaration.GroupProperty.self,
    GroupDeclaration.self, MockDeclaration.self, MockDeclaration.Method.self,
    MockDeclaration.Closure.self, FixtureFile.self, FixtureFile.Fixture.self, OperationMethod.self,
    PagingMethods.self,
    OperationDescriptor.self,
    RequestStatement.self, BodyDeclaration.self, BodyDeclaration.Case.self,
    OutcomeDeclaration.self, OutcomeDeclaration.Case.self,
    ServersDeclaration.self, ServersDeclaration.Member.self, WebhooksDeclaration.self,
    WebhooksDeclaration.Decoder.self, HeadersDeclaration.self,
    HeadersDeclaration.Property.self,
    ErrorDeclaration.self, CredentialsDeclaration.self, CredentialsDeclaration.Factory.self,
    CredentialsDeclaration.APIKey.self, CredentialsDeclaration.OAuth.self, ModelFile.self,
    TypeDeclaration.self,
    StructDeclaration.self, PropertyDeclaration.self,
    StructDeclaration.AdditionalProperties.self, EnumDeclaration.self,
    EnumDeclaration.Case.self, UnionDeclaration.self, UnionDeclaration.Case.self,
    UnionDeclaration.Discriminator.self,
  ]
}

extension FieldContext {
  /// The type's name with those of the types around it, as documentation has it.
  package static var title: String {
    String(String(reflecting: Self.self).drop { $0 != "." }.dropFirst())
  }
}
