import Diagnostics

/// A command line taken apart: the command, what it is about, and the options, all still text.
struct RawArguments {
  private(set) var command: CommandName?
  private(set) var operands: [String] = []
  /// By the option's long name; an option without a value has an empty one.
  private(set) var values: [String: String] = [:]

  init(_ arguments: [String]) throws(UsageFault) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        for operand in rest { add(operand: operand) }
        return
      }
      if argument.hasPrefix("-"), argument != "-" {
        try add(option: argument, &rest)
      } else {
        add(operand: argument)
      }
    }
  }

  /// The first word is the command, where it is one.
  private mutating func add(operand: String) {
    if command == nil, operands.isEmpty, let name = CommandName(rawValue: operand) {
      command = name
    } else {
      operands.append(operand)
    }
  }

  private mutating func add(
    option argument: String, _ rest: inout ArraySlice<String>
  ) throws(UsageFault) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    guard let option = OptionSyntax.all.first(where: { $0.name == typed || $0.short == typed })
    else {
      let names = OptionSyntax.all.map(\.name)
      let suggestion = Suggestion.closest(to: typed, in: names).map { "; did you mean \($0)?" }
      throw UsageFault(message: "there is no option \(typed)\(suggestion ?? "")")
    }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    values[option.name] = try value(of: option, attached: attached, &rest)
  }

  private func value(
    of option: OptionSyntax, attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageFault) -> String {
    guard let placeholder = option.value else {
      if attached == nil { return "" }
      throw UsageFault(message: "\(option.name) takes no value")
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw UsageFault(message: "\(option.name) needs a value: \(placeholder)")
    }
    return value
  }
}
