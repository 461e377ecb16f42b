import IR

extension BuildModels {
  /// The struct of an object schema.
  func structure(
    _ schema: Schema, _ id: SchemaID, _ shape: ObjectShape, _ place: Place
  ) -> StructDeclaration {
    var scope = NameAllocator(reserved: Self.memberNames)
    // A form has no null, and so no third state.
    let usage = shape.parts == nil ? schema.usage : []
    let properties = shape.properties.map { plan($0, usage: usage, in: place, &scope) }
    properties.forEach(noteRenamed)
    let additional = additional(shape, properties, in: place, &scope)
    return StructDeclaration(
      access: options.access, isolation: place.isolation, name: place.name,
      documentation: documentation.structure(schema, indent: place.indent),
      conformances: shape.parts == nil ? conformances(of: id) : "MultipartWritable, Hashable",
      properties: declarations(of: properties, shape.parts, indent: place.indent + 2),
      additional: additional,
      initializer: initializer(properties, additional, indent: place.indent + 2),
      isForm: shape.parts != nil,
      checks: checks(of: schema, isForm: shape.parts != nil, properties, indent: place.indent + 4),
      xmlShape: shape.parts == nil && xmlDemand.schemas.contains(id)
        ? xml.declaration(of: id, shape, access: options.access, in: place) : [],
      nested: nested(in: id, place))
  }

  /// What a property's declaration, its initialiser and its JSON statements have in common.
  struct PropertyPlan {
    let property: Property
    let name: String
    let type: SwiftType
    let isOptional: Bool
    let hasThreeStates: Bool
    let writesNull: Bool
    let boxName: String?
  }

  /// The properties of an object as code elsewhere reads them; none where it has no declaration.
  func properties(of id: SchemaID) -> [PropertyPlan] {
    guard case .object(let shape) = schemas[id].kind, let name = names[id] else { return [] }
    var scope = NameAllocator(reserved: Self.memberNames)
    let place = Place(name: name, path: name, indent: 0)
    return shape.properties.map { plan($0, usage: schemas[id].usage, in: place, &scope) }
  }

  /// A member whose name another one has, or the generated code, is told of: it cannot be guessed.
  private func noteRenamed(_ plan: PropertyPlan) {
    let wanted = memberName(of: plan.property)
    guard plan.name != wanted else { return }
    report.note(
      "the property '\(plan.property.name)' becomes '\(plan.name)', because '\(wanted)' is taken",
      at: plan.property.origin)
  }

  private func memberName(of property: Property) -> String {
    ReservedWords.usable(identifiers.member(property.name), in: .member)
  }

  private func plan(
    _ property: Property, usage: Schema.Usage, in place: Place, _ scope: inout NameAllocator
  ) -> PropertyPlan {
    let base = types.type(of: property.schema.schema, in: place.path)
    let isAnything = types.isAnything(property.schema.schema)
    let isNullable = schemas.isNullable(property.schema) && !isAnything
    let hasThreeStates =
      isNullable && !property.isRequired && usage.contains(.request)
    let isOptional = isNullable || !property.isRequired
    let value = hasThreeStates ? base.nullable : base
    let name = scope.allocate(memberName(of: property))
    return PropertyPlan(
      property: property, name: name, type: isOptional ? value.optional : value,
      isOptional: isOptional, hasThreeStates: hasThreeStates,
      writesNull: isNullable && property.isRequired,
      boxName: property.isRecursive ? scope.allocate("_" + name) : nil)
  }

  private func declarations(
    of plans: [PropertyPlan], _ parts: [PropertyEncoding]?, indent: Int
  ) -> [PropertyDeclaration] {
    let lines = plans.map {
      documentation.property(
        $0.property, schemas[$0.property.schema.schema], indent: indent)
    }
    let stands = plans.indices.map { !lines[$0].isEmpty || plans[$0].boxName != nil }
    return plans.enumerated().map { index, plan in
      let isLast = index == plans.count - 1
      let isSpaced = isLast || stands[index] || stands[index + 1]
      return declaration(of: plan, lines[index], isSpaced: isSpaced, parts, indent: indent)
    }
  }

  private func declaration(
    of plan: PropertyPlan, _ documentation: [String], isSpaced: Bool,
    _ parts: [PropertyEncoding]?, indent: Int
  ) -> PropertyDeclaration {
    let base = plan.isOptional ? String(plan.type.text.dropLast()) : plan.type.text
    let boxType = plan.boxName.map { _ in plan.isOptional ? "Boxed<\(base)>?" : "Boxed<\(base)>" }
    let stored = plan.boxName ?? plan.name
    let isLocal = (parts == nil ? Self.localNames : ["form"]).contains(stored)
    let storage = isLocal ? "self." + stored : ReservedWords.escape(stored, in: .local)
    let (writer, written) = writing(plan, storage)
    return PropertyDeclaration(
      documentation: documentation, name: ReservedWords.escape(plan.name, in: .member),
      parameter: ReservedWords.escape(plan.name, in: .local), type: plan.type.text,
      wireName: SwiftStringLiteral.text(plan.property.name), storage: storage, boxType: boxType,
      isOptional: plan.isOptional, reader: plan.property.text == nil ? "" : ".embedded",
      writer: writer, written: written, isSpaced: isSpaced,
      part: parts.map { part(of: plan.property, storage, $0, indent: indent + 2) } ?? [])
  }

  /// The method that writes a property, and what it is given: a box is no part of what a string holds.
  private func writing(_ plan: PropertyPlan, _ storage: String) -> (method: String, value: String) {
    guard plan.property.text != nil else { return (plan.writesNull ? ".nullable" : "", storage) }
    let value =
      plan.boxName == nil ? storage : storage + (plan.isOptional ? "?.value" : ".value")
    return (".embedded", plan.writesNull ? "nullable: \(value)" : value)
  }

  /// The memberwise initialiser: a property that may be left out has a default.
  private func initializer(
    _ plans: [PropertyPlan], _ additional: StructDeclaration.AdditionalProperties?, indent: Int
  ) -> Signature {
    var parameters = plans.map { plan in
      let value = plan.isOptional ? (plan.writesNull ? nil : "nil") : onlyValue(of: plan)
      return "\(ReservedWords.escape(plan.name, in: .label)): \(plan.type.text)"
        + (value.map { " = " + $0 } ?? "")
    }
    if let additional {
      parameters.append("\(additional.name): [String: \(additional.valueType)] = [:]")
    }
    return SignatureLayout.lines(
      head: options.access.modifier + "init", parameters: parameters, tail: " {", indent: indent)
  }

  /// The one value that a property can have, which no caller has to say.
  private func onlyValue(of plan: PropertyPlan) -> String? {
    let id = plan.property.schema.schema
    switch schemas[id].kind {
    case .enumeration(let list) where list.cases.count == 1 && names[id] != nil:
      return caseNames(of: list).first.map { "." + $0 }
    case .primitive(.boolean):
      let values = schemas[id].validation?.values ?? []
      return values == ["true"] || values == ["false"] ? values[0] : nil
    case .anything, .primitive, .enumeration, .array, .map, .object, .union: return nil
    }
  }

  private func additional(
    _ shape: ObjectShape, _ plans: [PropertyPlan], in place: Place, _ scope: inout NameAllocator
  ) -> StructDeclaration.AdditionalProperties? {
    guard case .allowed(let values) = shape.additional else { return nil }
    let type = types.type(of: values.schema, in: place.path)
    let isOptional = schemas.isNullable(values) && !types.isAnything(values.schema)
    let name = scope.allocate("additionalProperties")
    let reading = ListLayout.lines(
      head: "\(name) = try fields.remaining(besides: ",
      items: plans.map { SwiftStringLiteral.text($0.property.name) }, tail: ")",
      indent: place.indent + 4)
    let isFile = isFile(schemas[values.schema].kind)
    return .init(
      name: name, reference: name, part: isFile ? "files" : "fields",
      valueType: isOptional ? type.optional.text : type.text,
      reading: plans.isEmpty ? ["\(name) = try json.object().remaining()"] : reading)
  }

  /// The locals and parameters of the JSON functions.
  private static let localNames: Set<String> = ["json", "fields"]

  /// Members that every model has.
  private static let memberNames = ["hashValue", "jsonData", "encode", "write", "hash", "validate"]
}
