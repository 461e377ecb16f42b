import Diagnostics
import IR

/// A name of the config that something else of the client has, or would have without it.
package struct TakenName: Sendable {
  /// What the config gives the name to.
  package let original: String
  package let kind: Kind
  package let holder: Holder

  /// The kinds of names that a config can give.
  package enum Kind: Sendable {
    case schema
    case operation
    case group
  }

  /// What has the name.
  package enum Holder: Sendable {
    /// Another choice of the config for the same kind, by what it is for.
    case choice(String)
    /// Something with a derived name, for a sentence.
    case derived(String)
  }

  /// All of them, in the order of the description.
  package static func all(_ api: API, _ options: BuildOptions) -> [TakenName] {
    // Most configs name nothing, and then the names of a large API need not be made twice.
    if options.schemaNames.isEmpty, options.operationNames.isEmpty, options.groupNames.isEmpty {
      return []
    }
    return FindTakenNames(api, options).all
  }
}

/// Compares the names of the config with those that everything has without it.
private struct FindTakenNames {
  private let api: API
  private let options: BuildOptions
  private let identifiers: Identifiers
  /// The same without names of the config.
  private var plain: BuildOptions

  /// What has names within one scope, and those it is called by.
  struct Member {
    let original: String
    let kind: TakenName.Kind
    let isChosen: Bool
    let names: Set<String>
    /// The names that it has without the config.
    let derived: Set<String>
  }

  init(_ api: API, _ options: BuildOptions) {
    self.api = api
    self.options = options
    identifiers = Identifiers(acronyms: options.acronyms)
    plain = options
    plain.schemaNames = [:]
    plain.operationNames = [:]
    plain.groupNames = [:]
  }

  var all: [TakenName] {
    schemas + taken(in: groups + operations(of: nil))
      + api.tags.flatMap { tag in taken(in: operations(of: tag.name)) }
  }

  // MARK: Types

  /// The types that are called otherwise because a schema was given their name.
  private var schemas: [TakenName] {
    let names = typeNames(options)
    let derived = typeNames(plain)
    let chosen = api.schemas.ids.compactMap { id in
      component(id).flatMap { name in options.schemaNames[name].map { (name, $0.lowercased()) } }
    }
    return api.schemas.ids.compactMap { id in
      guard !isChosen(id), let wanted = derived[id], names[id] != wanted,
        let entry = chosen.first(where: { $0.1 == wanted.lowercased() })
      else { return nil }
      let holder = component(id).map { "the schema '\($0)'" } ?? "the type '\(wanted)'"
      return TakenName(original: entry.0, kind: .schema, holder: .derived(holder))
    }
  }

  private func typeNames(_ options: BuildOptions) -> TypeNames {
    BuildClient(api, options, report: DiagnosticReport()).topLevelNames
  }

  private func component(_ id: SchemaID) -> String? {
    guard case .component(let name) = api.schemas[id].name else { return nil }
    return name
  }

  /// Whether the config names a schema, or what this one is made of.
  private func isChosen(_ id: SchemaID) -> Bool {
    switch api.schemas[id].name {
    case .component(let name): options.schemaNames[name] != nil
    case .input(let original), .form(let original): isChosen(original)
    case .member, .part: false
    }
  }

  // MARK: Members

  /// The groups, each with the name of its property.
  private var groups: [Member] {
    let used = Set(api.operations.compactMap(\.tags.first))
    return api.tags.filter { used.contains($0.name) }.map { tag in
      let chosen = options.groupNames[tag.name]
      return Member(
        original: tag.name, kind: .group, isChosen: chosen != nil,
        names: [identifiers.member(chosen ?? tag.name)],
        derived: [identifiers.member(tag.name)])
    }
  }

  /// The operations of a group, or of the client itself, each with the names of all its methods.
  private func operations(of tag: String?) -> [Member] {
    let operations = api.operations.filter { $0.tags.first == tag }
    let collections = PathTemplate.collections(api.operations.map(\.key.path))
    let names = NameOperations(identifiers, plain, tag: tag, collections: collections)
      .names(of: operations, reserved: ["api"])
    return zip(operations, names).map { operation, name in
      let chosen = options.operationNames[operation.key.name]
      return Member(
        original: operation.key.name, kind: .operation, isChosen: chosen != nil,
        names: operation.methodNames(chosen ?? name), derived: operation.methodNames(name))
    }
  }

  /// The choices of one scope that meet a name in it; of two choices the later one.
  private func taken(in members: [Member]) -> [TakenName] {
    members.enumerated().compactMap { index, member in
      guard member.isChosen, member.names != member.derived else { return nil }
      let other = members.enumerated().first { otherIndex, other in
        guard otherIndex != index, !other.names.isDisjoint(with: member.names) else { return false }
        let isChange = other.isChosen && other.names != other.derived
        return !isChange || otherIndex < index
      }
      return other.map { TakenName(member, $0.element) }
    }
  }
}

extension TakenName {
  fileprivate init(_ member: FindTakenNames.Member, _ other: FindTakenNames.Member) {
    original = member.original
    kind = member.kind
    if other.isChosen, other.kind == member.kind {
      holder = .choice(other.original)
    } else {
      holder = .derived("the \(other.kind == .group ? "group" : "operation") '\(other.original)'")
    }
  }
}

extension Operation {
  /// The names of all methods that may be made of an operation of this name.
  fileprivate func methodNames(_ name: String) -> Set<String> {
    var names = [name, OperationMethod.twinName(of: name)]
    if paging != nil { names += [name + "Pages", name + "All"] }
    let contents = successes.flatMap(\.contents)
    let sequences = contents.filter(\.kind.isSequential).count
    let hasBoth = sequences > 0 && sequences < contents.count
    if hasBoth || contents.contains(where: { $0.kind == .binary }) {
      names += [name + "Stream", OperationMethod.twinName(of: name + "Stream")]
    }
    return Set(names)
  }
}
