import Mustache
import SwiftModel

extension ModelFile: FieldContext {
  package static let fields: ContextFields<Self> = [
    "header": { .object($0.header) },
    "type": { .object($0.type) },
  ]
}

extension TypeDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "structure": {
      guard case .structure(let declaration) = $0 else { return .absent }
      return .object(declaration)
    },
    "enumeration": {
      guard case .enumeration(let declaration) = $0 else { return .absent }
      return .object(declaration)
    },
    "union": {
      guard case .union(let declaration) = $0 else { return .absent }
      return .object(declaration)
    },
  ]
}

extension StructDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "access": { .text($0.access.modifier) },
    "isolation": { .text($0.isolation) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "conformances": { .text($0.conformances) },
    "properties": { .list($0.properties) },
    "hasProperties": { .flag(!$0.properties.isEmpty) },
    "hasBoxes": { .flag($0.properties.contains { $0.boxType != nil }) },
    "additional": { .optional($0.additional) },
    "initializer": { .texts($0.initializer.lines) },
    "checks": { .texts($0.checks) },
    "hasChecks": { .flag(!$0.checks.isEmpty) },
    "xmlShape": { .texts($0.xmlShape) },
    "hasXMLShape": { .flag(!$0.xmlShape.isEmpty) },
    "isEmpty": { .flag($0.isEmpty) },
    "isForm": { .flag($0.isForm) },
    "nested": { .list($0.nested) },
  ]
}

extension StructDeclaration.AdditionalProperties: FieldContext {
  package static let fields: ContextFields<Self> = [
    "name": { .text($0.name) },
    "reference": { .text($0.reference) },
    "valueType": { .text($0.valueType) },
    "part": { .text($0.part) },
    "reading": { .texts($0.reading) },
  ]
}

extension PropertyDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "parameter": { .text($0.parameter) },
    "type": { .text($0.type) },
    "wireName": { .text($0.wireName) },
    "storage": { .text($0.storage) },
    "boxType": { .optional($0.boxType) },
    "isOptional": { .flag($0.isOptional) },
    "reader": { .text($0.reader) },
    "writer": { .text($0.writer) },
    "written": { .text($0.written) },
    "isSpaced": { .flag($0.isSpaced) },
    "part": { .texts($0.part) },
  ]
}

extension EnumDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "access": { .text($0.access.modifier) },
    "isolation": { .text($0.isolation) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "conformances": { .text($0.conformances) },
    "rawType": { .text($0.rawType) },
    "cases": { .list($0.cases) },
  ]
}

extension EnumDeclaration.Case: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "value": { .text($0.value) },
  ]
}

extension UnionDeclaration: FieldContext {
  package static let fields: ContextFields<Self> = [
    "access": { .text($0.access.modifier) },
    "isolation": { .text($0.isolation) },
    "name": { .text($0.name) },
    "documentation": { .texts($0.documentation) },
    "conformances": { .text($0.conformances) },
    "indirection": { .text($0.indirection) },
    "cases": { .list($0.cases) },
    "trials": { .list($0.trials) },
    "discriminator": { .optional($0.discriminator) },
    "expectation": { .text($0.expectation) },
    "hasChecks": { .flag($0.hasChecks) },
    "keepsOthers": { .flag($0.keepsOthers) },
    "skipsCases": { .flag($0.skipsCases) },
    "xmlShape": { .texts($0.xmlShape) },
    "hasXMLShape": { .flag(!$0.xmlShape.isEmpty) },
    "nested": { .list($0.nested) },
  ]
}

extension UnionDeclaration.Case: FieldContext {
  package static let fields: ContextFields<Self> = [
    "documentation": { .texts($0.documentation) },
    "name": { .text($0.name) },
    "type": { .text($0.type) },
    "values": { .text($0.values) },
    "condition": { .optional($0.condition) },
    "tag": { .optional($0.tag) },
    "isChecked": { .flag($0.isChecked) },
    "breaksTrial": { .flag($0.breaksTrial) },
    "breaksTag": { .flag($0.breaksTag) },
  ]
}

extension UnionDeclaration.Discriminator: FieldContext {
  package static let fields: ContextFields<Self> = [
    "property": { .text($0.property) },
    "propertyName": { .text($0.propertyName) },
  ]
}
