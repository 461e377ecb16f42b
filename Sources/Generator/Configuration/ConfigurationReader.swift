import Diagnostics
import IR
import SwiftModel
import YAML

/// Reads a `calque.yaml`: every fault of it at once, each at its place.
package struct ConfigurationReader {
  private let report: DiagnosticReport

  /// The config of a file, or nil after a fault was reported.
  package static func read(_ file: SourceFile, report: DiagnosticReport) -> Configuration? {
    // The faults of this file alone decide, whatever else the run has found.
    let own = DiagnosticReport()
    defer { own.diagnostics.forEach(report.add) }
    guard let root = NodeParser.parse(file, report: own) else { return nil }
    // What is a slip in a description, such as a key that occurs twice, is a fault of the config.
    own.promoteWarnings()
    let configuration = ConfigurationReader(report: own).configuration(root, path: file.path)
    return own.hasErrors ? nil : configuration
  }

  private func configuration(_ root: Node, path: String) -> Configuration? {
    let keys = ["strict", "runtime", "acronyms", "clients"]
    guard let mapping = SettingsMapping(root, title: "the config", keys: keys, report: report)
    else { return nil }
    let runtime = mapping.choice("runtime", of: RuntimePlacement.self) ?? .embedded
    let acronyms = acronyms(mapping)
    let clients = mapping.elements("clients").compactMap { node in
      var client = client(node)
      client?.runtime = runtime
      client?.acronyms.insert(contentsOf: acronyms, at: 0)
      return client
    }
    if mapping["clients"].map(\.elements.isEmpty) ?? true, !report.hasErrors {
      report.error("the config names no clients", at: (mapping["clients"] ?? root).range.startPoint)
    }
    checkNames(clients)
    checkOutputs(clients)
    return Configuration(
      file: path, isStrict: mapping.flag("strict") ?? false, clients: clients)
  }

  private func client(_ node: Node) -> ClientSettings? {
    let keys = [
      "name", "spec", "output", "access", "formats", "names", "acronyms", "paging", "mocks",
      "fixtures",
    ]
    guard let mapping = SettingsMapping(node, title: "a client", keys: keys, report: report)
    else { return nil }
    let name = mapping.requiredText("name", owner: "a client")
    let owner = name.map { "client '\($0.text)'" } ?? "a client"
    let spec = mapping.requiredText("spec", owner: owner)
    let output = mapping.requiredText("output", owner: owner)
    if let spec { checkSpec(spec) }
    if let name {
      checkIdentifier(name, subject: "a client's name")
      checkCapital(name)
    }
    let access = mapping.choice("access", of: AccessLevel.self)
    let formats = formats(mapping)
    let names = names(mapping)
    let acronyms = acronyms(mapping)
    let paging = paging(mapping)
    let mocks = mapping.flag("mocks") ?? false
    let fixtures = mapping.flag("fixtures") ?? false
    guard let name, let spec, let output else { return nil }
    var client = ClientSettings(name: name, spec: spec, output: output)
    client.access = access ?? .public
    client.formats = formats
    client.names = names
    client.acronyms = acronyms
    client.paging = paging
    client.mocks = mocks
    client.fixtures = fixtures
    return client
  }

  /// One rule, or a list of them.
  private func paging(_ mapping: SettingsMapping) -> [PagingRule] {
    guard let node = mapping["paging"] else { return [] }
    let rules = node.kind == .sequence ? Array(node.elements) : [node]
    return rules.compactMap { ReadPagingRule.run($0, isConfigured: true, report: report) }
  }

  private func acronyms(_ mapping: SettingsMapping) -> [String] {
    mapping.elements("acronyms").compactMap { node in
      let text = SettingsMapping.text(node, key: "acronyms", report: report)
      guard let text, !text.text.allSatisfy({ $0.isLetter || $0.isNumber }) else {
        return text?.text
      }
      report.error("an acronym is made of letters and digits", at: node.range)
      return nil
    }
  }

  private func formats(_ mapping: SettingsMapping) -> [FormatSetting] {
    mapping.members("formats").compactMap { member in
      let format = member.key.text
      let type: FormatType? = SettingsMapping.choice(member.value, key: format, report: report)
      return type.map { FormatSetting(format: format, type: $0, range: member.key.range) }
    }
  }

  private func names(_ mapping: SettingsMapping) -> NameSettings {
    var names = NameSettings()
    let keys = ["schemas", "operations", "groups"]
    guard let node = mapping["names"],
      let kinds = SettingsMapping(node, title: "'names'", keys: keys, report: report)
    else { return names }
    names.schemas = entries("schemas", of: kinds)
    names.operations = entries("operations", of: kinds)
    names.groups = entries("groups", of: kinds)
    return names
  }

  private func entries(_ kind: String, of mapping: SettingsMapping) -> [NameSettings.Entry] {
    mapping.members(kind).compactMap { member in
      let original = LocatedText(member.key.text, at: member.key.range)
      let swift = SettingsMapping.text(member.value, key: original.text, report: report)
      guard let swift else { return nil }
      checkIdentifier(swift, subject: "the name for '\(original.text)'")
      return NameSettings.Entry(original: original, swift: swift)
    }
  }

  /// A name ends up in Swift declarations and file names as it is written.
  private func checkIdentifier(_ name: LocatedText, subject: String) {
    guard let range = name.range, !Self.isIdentifier(name.text) else { return }
    report.error(
      "\(subject) must be a Swift name, and '\(name.text)' is none", at: range,
      help: "a Swift name begins with a letter and goes on with letters, digits and '_'")
  }

  private func checkSpec(_ spec: LocatedText) {
    guard let range = spec.range, spec.text.contains("://") else { return }
    report.error(
      "a spec is a file on disk, and '\(spec.text)' is a URL", at: range,
      help: "download the description, and name the file")
  }

  /// What types are called after begins as types do.
  private func checkCapital(_ name: LocatedText) {
    guard let range = name.range, Self.isIdentifier(name.text), !Self.isTypeName(name.text) else {
      return
    }
    report.error(
      "a client's name begins with a capital, as the types that it makes do", at: range,
      help: "write '\(Self.capitalized(name.text))'")
  }

  /// Whether types can be called by what begins with the text.
  package static func isTypeName(_ text: String) -> Bool {
    isIdentifier(text) && text.first?.isLowercase == false
  }

  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  package static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private func checkNames(_ clients: [ClientSettings]) {
    for (index, client) in clients.enumerated() {
      // Names become file names, which some disks do not tell apart by case.
      let earlier = clients[..<index].first {
        $0.name.text.lowercased() == client.name.text.lowercased()
      }
      guard let range = client.name.range, let other = earlier?.name.range else { continue }
      report.error(
        "two clients are called '\(client.name.text)'", at: range,
        notes: [.init("the first one is here", at: other)])
    }
  }

  /// Each client owns its folder, so none may lie in another's.
  private func checkOutputs(_ clients: [ClientSettings]) {
    for (index, client) in clients.enumerated() {
      let path = client.output.text
      let earlier = clients[..<index].first {
        FilePath.isInside(path, folder: $0.output.text)
          || FilePath.isInside($0.output.text, folder: path)
      }
      guard let range = client.output.range, let other = earlier?.output.range else { continue }
      report.error(
        "the outputs of two clients overlap", at: range,
        notes: [.init("the other one is here", at: other)],
        help: "give each client a folder of its own")
    }
  }
}
