import Mustache
import SwiftModel

extension MockDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "typeName": { .text($0.typeName) },
    "protocolName": { .text($0.protocolName) },
    "mockName": { .text($0.mockName) },
    "methods": { .list($0.methods) },
  ]
}

extension MockDeclaration.Method: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "requirement": { .texts($0.requirement.lines) },
    "closure": { .optional($0.closure) },
    "signature": { .texts($0.signature.lines) },
    "statements": { .texts($0.statements) },
    "shortDocumentation": { .texts($0.shortDocumentation) },
    "shortSignature": { .texts($0.shortSignature.lines) },
    "shortCall": { .texts($0.shortCall) },
  ]
}

extension MockDeclaration.Closure: FieldContext {
  package static let fields: ContextFields<Self> = [
    "closureDocumentation": { .texts($0.documentation) },
    "declaration": { .texts($0.declaration) },
  ]
}

extension FixtureFile: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "access": { .text($0.access.modifier) },
    "fixtures": { .list($0.fixtures) },
  ]
}

extension FixtureFile.Fixture: FieldContext {
  package static let fields: ContextFields<Self> = [
    "typeName": { .text($0.typeName) },
    "name": { .text($0.name) },
    "literal": { .texts($0.literal) },
  ]
}
