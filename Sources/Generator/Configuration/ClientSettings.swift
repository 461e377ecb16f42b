import Diagnostics
import IR
import SwiftModel

/// What the config says about one client.
package struct ClientSettings: Sendable {
  /// What the names of the client's own types begin with: `CalCom` makes `CalComClient`.
  package let name: LocatedText
  /// Path of the description.
  package let spec: LocatedText
  /// Path of the folder that the files go to.
  package let output: LocatedText
  package var access = AccessLevel.public
  package var runtime = RuntimePlacement.embedded
  /// What a `format` of the description becomes, where that is not the usual.
  package var formats: [FormatSetting] = []
  package var names = NameSettings()
  /// Words that are written in capitals, besides the built-in list.
  package var acronyms: [String] = []
  /// How lists are divided into pages.
  package var paging: [PagingRule] = []
  /// Whether protocols and mocks are made of groups.
  package var mocks = false
  /// Whether examples of models are generated.
  package var fixtures = false

  package init(name: LocatedText, spec: LocatedText, output: LocatedText) {
    self.name = name
    self.spec = spec
    self.output = output
  }

  /// The description as generated files and the lock name it: as the config does; from a command
  /// line by its bare name, since the way to it differs from machine to machine.
  package var specName: String {
    spec.range == nil ? FilePath.name(of: spec.text) : spec.text
  }

  /// Every setting that can change what is generated, as lines of text: the lock holds its hash.
  package var fingerprint: String {
    var lines = ["name \(name.text)", "spec \(spec.text)", "output \(output.text)"]
    lines += ["access \(access.rawValue)", "runtime \(runtime.rawValue)"]
    lines += formats.map { "format \($0.format) \($0.type.rawValue)" }
    lines += names.schemas.map { "schema \($0.original.text) \($0.swift.text)" }
    lines += names.operations.map { "operation \($0.original.text) \($0.swift.text)" }
    lines += names.groups.map { "group \($0.original.text) \($0.swift.text)" }
    lines += acronyms.map { "acronym \($0)" }
    if mocks { lines.append("mocks") }
    if fixtures { lines.append("fixtures") }
    lines += paging.map { "paging \($0.fingerprint)" }
    return lines.joined(separator: "\n")
  }
}

/// A text of the config and where it stands; nowhere, where it came from the command line.
package struct LocatedText: Hashable, Sendable {
  package let text: String
  package let range: SourceRange?

  package init(_ text: String, at range: SourceRange? = nil) {
    self.text = text
    self.range = range
  }

  /// The place to blame for what the text leads to.
  package func place(orFile path: String) -> Diagnostic.Place {
    range.map(Diagnostic.Place.range) ?? .file(path: path)
  }
}

/// Where generated code finds the runtime: beside itself, or in the module `CalqueRuntime`.
package enum RuntimePlacement: String, CaseIterable, Sendable {
  case module
  case embedded
}

/// The Swift type that a `format` is to become.
package struct FormatSetting: Hashable, Sendable {
  package let format: String
  package let type: FormatType
  package let range: SourceRange
}

/// The types that a format can become.
package enum FormatType: String, CaseIterable, Sendable {
  case string = "String"
  case url = "URL"
  case uuid = "UUID"
  case date = "Date"
  case calendarDate = "CalendarDate"
  case data = "Data"
  case decimal = "Decimal"
  case int = "Int"
  case int32 = "Int32"
  case int64 = "Int64"
  case float = "Float"
  case double = "Double"
}

/// Names that the config gives instead of the derived ones.
package struct NameSettings: Sendable {
  /// One name of the description, and what it is to be called.
  package struct Entry: Hashable, Sendable {
    /// The name in the description.
    package let original: LocatedText
    package let swift: LocatedText
  }

  package var schemas: [Entry] = []
  package var operations: [Entry] = []
  package var groups: [Entry] = []

  package init() {}
}

extension ClientSettings {
  /// For a description that is looked at and not generated: named after its file.
  package static func standalone(_ spec: String) -> ClientSettings {
    let words = FilePath.stem(of: spec).split { !$0.isLetter && !$0.isNumber }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    var settings = ClientSettings(
      name: LocatedText(ConfigurationReader.isIdentifier(name) ? name : "API"),
      spec: LocatedText(spec), output: LocatedText("."))
    settings.runtime = .module
    return settings
  }
}
