import Diagnostics
import SwiftModel

/// Reports the names of the config that generated code cannot have.
///
/// Derived names get out of the way of all others; a chosen one is meant, so it is an error where it
/// would not compile or would change what other names mean.
struct CheckChosenNames {
  private let client: String
  private let report: DiagnosticReport

  /// `taken` are the names that the description's own are in the way of.
  static func run(_ settings: ClientSettings, _ taken: [TakenName], report: DiagnosticReport) {
    let pass = CheckChosenNames(client: settings.name.text, report: report)
    for entry in settings.names.schemas { pass.checkType(entry.swift) }
    pass.checkRepeated(settings.names.schemas.map(\.swift))
    for entry in settings.names.operations + settings.names.groups {
      pass.checkMember(entry.swift)
    }
    for name in taken { pass.reportTaken(name, settings.names) }
  }

  private func reportTaken(_ name: TakenName, _ names: NameSettings) {
    let entries =
      switch name.kind {
      case .schema: names.schemas
      case .operation: names.operations
      case .group: names.groups
      }
    guard let entry = entries.first(where: { $0.original.text == name.original }),
      let range = entry.swift.range
    else { return }
    switch name.holder {
    case .choice(let original):
      let other = entries.first { $0.original.text == original }?.swift.range
      report.error(
        "'\(entry.swift.text)' is chosen twice", at: range,
        notes: other.map { [.init("the other choice is here", at: $0)] } ?? [])
    case .derived(let holder):
      report.error(
        "'\(entry.swift.text)' is taken by \(holder)", at: range,
        help: "choose another name, or name the other one as well")
    }
  }

  private func checkType(_ name: LocatedText) {
    guard let range = name.range else { return }
    if let reason = faultOfType(name.text) {
      report.error("'\(name.text)' cannot be the name of a type: \(reason)", at: range)
    } else if StandardTypeNames.contains(name.text) {
      report.note("'\(name.text)' hides the type that Apple's frameworks call so", at: range)
    }
  }

  private func faultOfType(_ name: String) -> String? {
    if name.unicodeScalars.first?.properties.isUppercase != true {
      return "types begin with a capital letter"
    }
    if StandardTypeNames.isEssential(name) || RuntimeNames.all.contains(name) {
      return "generated code uses the type of this name"
    }
    if ReservedWords.needsBackticks(name, in: .topLevelType)
      || ReservedWords.isUnusable(name, in: .nestedType)
    {
      return "it is a word of Swift"
    }
    let own = ["", "Client", "Error", "Credentials", "ErrorBody"].map { client + $0 }
    return own.contains(name) ? "the client itself has it" : nil
  }

  private func checkMember(_ name: LocatedText) {
    guard let range = name.range else { return }
    if ReservedWords.isUnusable(name.text, in: .member) {
      report.error("'\(name.text)' means something else behind a dot", at: range)
    } else if name.text == "api" {
      report.error("'api' is what the client calls its connection", at: range)
    }
  }

  private func checkRepeated(_ names: [LocatedText]) {
    var seen: [String: LocatedText] = [:]
    for name in names {
      guard let earlier = seen.updateValue(name, forKey: name.text.lowercased()),
        let range = name.range, let first = earlier.range
      else { continue }
      report.error(
        "'\(name.text)' is chosen twice", at: range,
        notes: [.init("the other choice is here", at: first)])
    }
  }
}
