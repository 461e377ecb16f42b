import IR

/// What a generated method looks like to its callers, as a protocol repeats it.
struct MethodShape {
  let name: String
  let arguments: [BuildOperations.Argument]
  let optionsName: String
  /// Nil for `Void`.
  let returnType: String?
  let kind: Kind
  /// A sentence on what it does.
  let summary: String

  /// What the method gives.
  enum Kind {
    /// The value of an answer.
    case value
    /// The whole answer, beside the method of this name, which gives its value.
    case response(of: String)
    /// The pages of a list.
    case pages
    /// The items of a list, beside the method of this name, which gives its pages.
    case items(of: String)
  }

  /// A method beside this one as this one's body names it.
  func reference(to method: String) -> String {
    arguments.reference(to: method)
  }

  /// The same with longer names for some types.
  func qualified(by names: [String: String]) -> MethodShape {
    guard !names.isEmpty else { return self }
    let arguments = arguments.map { argument in
      BuildOperations.Argument(
        name: argument.name, label: argument.label,
        type: SwiftType(
          Self.qualify(argument.type.text, names), usesFoundation: argument.type.usesFoundation),
        isRequired: argument.isRequired, field: argument.field,
        documentation: argument.documentation)
    }
    return MethodShape(
      name: name, arguments: arguments, optionsName: optionsName,
      returnType: returnType.map { Self.qualify($0, names) }, kind: kind, summary: summary)
  }

  /// Replaces whole words, but for those behind a dot, which belong to another type.
  private static func qualify(_ type: String, _ names: [String: String]) -> String {
    var result = ""
    var word = ""
    for character in type + " " {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        word.append(character)
        continue
      }
      let first = word.prefix { $0 != "." }
      result += (names[String(first)] ?? String(first)) + word.dropFirst(first.count)
      result.append(character)
      word = ""
    }
    return String(result.dropLast())
  }

  /// What stands between the parameters and the type.
  func effects(_ errorName: String) -> String {
    switch kind {
    case .value, .response: " async throws(\(errorName))"
    case .pages, .items: ""
    }
  }
}

extension [BuildOperations.Argument] {
  /// A method as the body of one with these parameters names it.
  func reference(to method: String) -> String {
    let name = ReservedWords.escape(method, in: .member)
    return contains { $0.name == method } ? "self." + name : name
  }
}
