import Diagnostics
import IR

/// Gives each declared schema a name that is free where it is written.
///
/// Components come first, so that they keep their names; then what operations hold inline, then
/// what is declared inside another type.
struct AssignTypeNames {
  private let schemas: SchemaTable
  /// The schemas that are declared where they have a name.
  private let exchanged: Set<SchemaID>
  private let options: BuildOptions
  private let identifiers: Identifiers
  private let report: DiagnosticReport
  private(set) var names: TypeNames
  private(set) var scope: NameAllocator
  private var inner: [SchemaID: NameAllocator] = [:]

  init(
    _ api: API, _ options: BuildOptions, _ identifiers: Identifiers,
    reserving clientNames: [String], report: DiagnosticReport
  ) {
    schemas = api.schemas
    exchanged = ExchangedSchemas.run(api)
    self.options = options
    self.identifiers = identifiers
    self.report = report
    names = TypeNames(count: schemas.count)
    scope = NameAllocator(reserved: clientNames, ignoringCase: true)
  }

  /// Names all that stands at the top level.
  mutating func assignTopLevel() {
    let declared = schemas.ids.filter { schemas[$0].kind.isDeclared && exchanged.contains($0) }
    for id in declared { declareChosen(id) }
    for id in declared where names[id] == nil {
      if case .component(let name) = schemas[id].name { declareComponent(id, name) }
    }
    for id in declared where names[id] == nil && enclosing(id) == nil {
      names.declare(id, as: allocate(wanted(id)))
    }
  }

  /// Names all that stands inside another type; `assignTopLevel` and the groups come before.
  mutating func assignNested() {
    let inside = insideTypes
    for id in schemas.ids
    where schemas[id].kind.isDeclared && names[id] == nil && exchanged.contains(id) {
      declareNested(id, inside)
    }
  }

  /// A name at the top level that is not taken: of a group, for example.
  mutating func allocate(_ wanted: String) -> String {
    guard isForeign(wanted) else { return scope.allocate(wanted) }
    let prefixed = options.clientName + wanted
    return scope.allocate(scope.contains(prefixed) ? prefixed + "Model" : prefixed)
  }

  /// Names that the config gives come first, so that nothing is in their way.
  private mutating func declareChosen(_ id: SchemaID) {
    guard case .component(let name) = schemas[id].name, let chosen = options.schemaNames[name]
    else { return }
    names.declare(id, as: scope.allocate(chosen))
  }

  private mutating func declareComponent(_ id: SchemaID, _ name: String) {
    let wanted = identifiers.type(name)
    let given = allocate(wanted)
    names.declare(id, as: given)
    if given != wanted { reportRenamed(name, wanted, given, at: schemas[id].origin) }
  }

  private func reportRenamed(
    _ schema: String, _ wanted: String, _ given: String, at origin: SourceRange
  ) {
    let reason =
      if StandardTypeNames.contains(wanted) {
        "'\(wanted)' means something else in Swift"
      } else if RuntimeNames.all.contains(wanted) {
        "the runtime has a type of this name"
      } else {
        "'\(wanted)' is taken"
      }
    report.note(
      "the schema '\(schema)' becomes '\(given)', because \(reason)", at: origin,
      help: "choose another name with 'names: {schemas: {\(schema): ...}}' in calque.yaml")
  }

  /// Whether a name means something else to Swift, to Apple's frameworks or to the runtime.
  private func isForeign(_ name: String) -> Bool {
    StandardTypeNames.contains(name) || RuntimeNames.all.contains(name)
  }

  /// Declares a schema inside its parent, which is declared first.
  private mutating func declareNested(_ id: SchemaID, _ inside: NameAllocator) {
    guard names[id] == nil, let parent = enclosing(id) else { return }
    declareNested(parent, inside)
    guard let parentName = names[parent] else { return }
    let around = parentName.split(separator: ".").map(String.init)
    var allocator = inner[parent] ?? inside.child(reserved: around)
    let wanted = ReservedWords.usable(wanted(id), in: .nestedType)
    let name = allocator.allocate(allocator.contains(wanted) ? wanted + "Value" : wanted)
    inner[parent] = allocator
    names.declare(id, as: name, in: parent)
  }

  /// The scope of types inside others, which must not be called like anything that generated code
  /// names there.
  var insideTypes: NameAllocator {
    scope.child(reserved: StandardTypeNames.essential.union(RuntimeNames.all))
  }

  /// The declared schema that an inline one stands in; nil where that is the top level.
  private func enclosing(_ id: SchemaID) -> SchemaID? {
    guard case .member(let parent, _) = schemas[id].name else { return nil }
    return schemas[parent].kind.isDeclared ? parent : enclosing(parent)
  }

  /// The name that a schema would like to have.
  private func wanted(_ id: SchemaID) -> String {
    switch schemas[id].name {
    case .component(let name): return identifiers.type(name)
    case .input(let original): return variation(of: original, "Input")
    case .form(let original): return variation(of: original, "Form")
    case .part(let operation, let role): return identifiers.type(wantedPart(operation, role))
    case .member(let parent, let role):
      guard !schemas[parent].kind.isDeclared else {
        return ReservedWords.usable(identifiers.type(role), in: .nestedType)
      }
      return wantedElement(of: parent, role)
    }
  }

  /// What is made of a schema goes by the name that the config gives to it.
  private func variation(of original: SchemaID, _ suffix: String) -> String {
    if case .component(let name) = schemas[original].name, let chosen = options.schemaNames[name] {
      return chosen + suffix
    }
    return identifiers.type(wanted(original) + suffix)
  }

  /// A part of an operation is called by both, but no word twice in a row.
  private func wantedPart(_ operation: OperationKey, _ role: String) -> String {
    let isRepeated = identifiers.type(operation.words).hasSuffix(identifiers.type(role))
    return isRepeated ? operation.words + " value" : operation.words + " " + role
  }

  /// An element is called by the singular of what holds it; what a property holds may be called
  /// by the property itself, since arrays and maps have no names of their own.
  private func wantedElement(of parent: SchemaID, _ role: String) -> String {
    let holder = wanted(parent)
    guard role == "item" || role == "value" else { return holder + identifiers.type(role) }
    if let singular = Plural.singular(holder) { return singular }
    guard case .member = schemas[parent].name else { return holder + identifiers.type(role) }
    return holder
  }
}
