import Mustache
import SwiftModel

extension FileHeader: FieldContext {
  package static let fields: ContextFields<Self> = [
    "source": { .text($0.source) },
    "imports": { .texts($0.imports) },
    "hasImports": { .flag(!$0.imports.isEmpty) },
  ]
}

extension ClientDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "errorName": { .text($0.errorName) },
    "initializerDocumentation": { .texts($0.initializerDocumentation) },
    "initializer": { .texts($0.initializer.lines) },
    "call": { .texts($0.call.lines) },
    "groups": { .list($0.groups) },
    "operations": { .list($0.operations) },
    "outcomes": { .list($0.outcomes) },
    "bodies": { .list($0.bodies) },
    "headers": { .list($0.headers) },
  ]
}

extension ClientDeclaration.GroupProperty: FieldContext {
  package static let fields: ContextFields<Self> = [
    "isApart": { .flag($0.isApart) },
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "type": { .text($0.type) },
  ]
}

extension GroupDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "clientName": { .text($0.clientName) },
    "errorName": { .text($0.errorName) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "operations": { .list($0.operations) },
    "outcomes": { .list($0.outcomes) },
    "bodies": { .list($0.bodies) },
    "headers": { .list($0.headers) },
  ]
}

extension OperationMethod: FieldContext {
  package static let fields: ContextFields<Self> = [
    "name": { .text($0.name) },
    "twinName": { .text($0.twinName) },
    "documentation": { .texts($0.documentation) },
    "twinDocumentation": { .texts($0.twinDocumentation) },
    "isDeprecated": { .flag($0.isDeprecated) },
    "valueType": { .text($0.valueType) },
    "descriptor": { .object($0.descriptor) },
    "signature": { .texts($0.signature.lines) },
    "twinSignature": { .texts($0.twinSignature.lines) },
    "twinCall": { .texts($0.twinCall) },
    "requestName": { .text($0.requestName) },
    "api": { .text($0.api) },
    "optionsName": { .text($0.optionsName) },
    "statements": { .list($0.statements) },
    "hasStatements": { .flag(!$0.statements.isEmpty) },
    "checks": { .texts($0.checks) },
    "paging": { .optional($0.paging) },
  ]
}

extension PagingMethods: FieldContext {
  package static let fields: ContextFields<Self> = [
    "pagesDocumentation": { .texts($0.pagesDocumentation) },
    "itemsDocumentation": { .texts($0.itemsDocumentation) },
    "pagesSignature": { .texts($0.pagesSignature.lines) },
    "itemsSignature": { .texts($0.itemsSignature.lines) },
    "pageStatements": { .list($0.statements) },
    "hasPageStatements": { .flag(!$0.statements.isEmpty) },
    "pageChecks": { .texts($0.checks) },
    "pagesCall": { .texts($0.pagesCall) },
    "itemsCall": { .texts($0.itemsCall) },
  ]
}

extension OperationDescriptor: FieldContext {
  package static let fields: ContextFields<Self> = [
    "arguments": { .texts($0.arguments) }
  ]
}

extension RequestStatement: FieldContext {
  package static let fields: ContextFields<Self> = [
    "setter": { .text($0.method) },
    "arguments": { .text($0.arguments.joined(separator: ", ")) },
    "lines": { .texts($0.lines) },
  ]
}

extension BodyDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "cases": { .list($0.cases) },
  ]
}

extension BodyDeclaration.Case: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "payload": { .text($0.payload) },
    "pattern": { .text($0.pattern) },
    "statement": { .texts($0.statement) },
  ]
}

extension OutcomeDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "isolation": { .text($0.isolation) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "cases": { .list($0.cases) },
  ]
}

extension OutcomeDeclaration.Case: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "type": { .optional($0.type) },
  ]
}

extension ServersDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "members": { .list($0.members) },
    "enums": { .list($0.enums) },
  ]
}

extension ServersDeclaration.Member: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "isFunction": { .flag(!$0.signature.lines.isEmpty) },
    "signature": { .texts($0.signature.lines) },
    "value": { .text($0.value) },
  ]
}

extension WebhooksDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "decoders": { .list($0.decoders) },
  ]
}

extension WebhooksDeclaration.Decoder: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "isDeprecated": { .flag($0.isDeprecated) },
    "signature": { .texts($0.signature.lines) },
    "type": { .text($0.type) },
  ]
}

extension HeadersDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "properties": { .list($0.properties) },
  ]
}

extension HeadersDeclaration.Property: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "type": { .text($0.type) },
    "reading": { .text($0.reading) },
  ]
}

extension ErrorDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "bodyType": { .text($0.bodyType) },
    "isDocumented": { .flag($0.isDocumented) },
    "outcome": { .optional($0.outcome) },
  ]
}

extension CredentialsDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "factories": { .list($0.factories) },
    "enums": { .list($0.enums) },
  ]
}

extension CredentialsDeclaration.Factory: FieldContext {
  package static let fields: ContextFields<Self> = [
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "hasDocumentation": { .flag(!$0.documentation.isEmpty) },
    "scheme": { .text($0.scheme) },
    "tokenPrefix": {
      guard case .token(let prefix) = $0.kind else { return .absent }
      return .text(prefix)
    },
    "isBasic": {
      guard case .basic = $0.kind else { return .flag(false) }
      return .flag(true)
    },
    "apiKey": {
      guard case .apiKey(let key) = $0.kind else { return .absent }
      return .object(key)
    },
    "oauth": { .optional($0.oauth) },
  ]
}

extension CredentialsDeclaration.OAuth: FieldContext {
  package static let fields: ContextFields<Self> = [
    "serverName": { .text($0.serverName) },
    "server": { .texts($0.server.lines) },
    "scopeType": { .text($0.scopeType) },
    "listsScopes": { .flag($0.scopeType != "String") },
    "hasClientCredentials": { .flag($0.hasClientCredentials) },
    "hasAuthorizationCode": { .flag($0.hasAuthorizationCode) },
    "loginName": { .text($0.loginName) },
  ]
}

extension CredentialsDeclaration.APIKey: FieldContext {
  package static let fields: ContextFields<Self> = [
    "keyName": { .text($0.name) },
    "location": { .text($0.location) },
  ]
}
