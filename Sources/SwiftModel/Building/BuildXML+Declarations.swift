import Diagnostics
import IR

extension BuildXML {
  /// The shape of an object's type: `static let xmlShape = XMLShape.object(...)`, in lines.
  func declaration(
    of id: SchemaID, _ shape: ObjectShape, access: AccessLevel, in place: BuildModels.Place
  ) -> [String] {
    let members = shape.properties.compactMap { member($0, in: place) }
    guard case .allowed(let values) = shape.additional else {
      return layOut("object", id, members, access, place)
    }
    let rest = "rest: \(self.shape(of: values.schema, in: place.path))"
    return layOut("object", id, members, rest: rest, access, place)
  }

  /// The shape of a union's type, its variants in the order in which they are tried.
  func declaration(
    of id: SchemaID, _ union: Union, access: AccessLevel, in place: BuildModels.Place
  ) -> [String] {
    let variants: [XMLCall]
    switch union.selection {
    case .discriminator(let property):
      variants = union.variants.filter { !$0.discriminatorValues.isEmpty }.map { variant in
        let texts = ([property] + variant.discriminatorValues).map { SwiftStringLiteral.text($0) }
        let shape = shape(of: variant.schema.schema, in: place.path)
        return XMLCall(factory: ".tagged", arguments: texts + ["shape: \(shape)"])
      }
    case .trial(let order):
      // In XML all scalars are text: what reads any text comes last.
      let tried = order.map { union.variants[$0] }
      let isText: (Union.Variant) -> Bool = { schemas[$0.schema.schema].kind.isText }
      let ordered = tried.filter { !isText($0) } + tried.filter(isText)
      variants = ordered.map { trial($0, in: place) }
    }
    return layOut("union", id, variants, access, place)
  }

  private func name(of id: SchemaID) -> String {
    rootName(of: id)?.text ?? SwiftStringLiteral.text(schemas[id].name.role)
  }

  private func trial(_ variant: Union.Variant, in place: BuildModels.Place) -> XMLCall {
    let id = variant.schema.schema
    let type = types.type(of: id, in: place.path).text
    var arguments = ["\(type).self", shape(of: id, in: place.path)]
    if let marker = variant.marker {
      let values = marker.values.map { SwiftStringLiteral.text($0) }.joined(separator: ", ")
      arguments += ["where: \(SwiftStringLiteral.text(marker.property))", "is: \(values)"]
    }
    return XMLCall(factory: ".trial", arguments: arguments)
  }

  /// On one line where it fits, else a line for each member.
  private func layOut(
    _ kind: String, _ id: SchemaID, _ calls: [XMLCall], rest: String? = nil,
    _ access: AccessLevel, _ place: BuildModels.Place
  ) -> [String] {
    let indent = place.indent + 2
    let head = "\(access.modifier)static let xmlShape = XMLShape.\(kind)"
    let arguments =
      calls.flatMap { $0.lines(followedBy: "", indent: 0) } + [rest].compactMap(\.self)
    let single = SignatureLayout.lines(
      head: head, parameters: [name(of: id)] + arguments, tail: "", indent: indent)
    if single.lines.count == 1 { return single.lines }
    var lines = [head + "(", "  \(name(of: id)),"]
    for (index, call) in calls.enumerated() {
      let tail = index == calls.count - 1 && rest == nil ? ")" : ","
      lines += call.lines(followedBy: tail, indent: indent + 2).map { "  " + $0 }
    }
    return lines + [rest.map { "  \($0))" }].compactMap(\.self)
  }
}

extension Schema.Kind {
  /// Whether any text can be read as a value.
  fileprivate var isText: Bool {
    switch self {
    case .primitive(.string): true
    case .enumeration(let list): list.type == .string
    case .anything, .primitive, .array, .map, .object, .union: false
    }
  }
}

extension SchemaName {
  /// What a schema without a name of its own is called where it stands.
  fileprivate var role: String {
    switch self {
    case .component(let name): name
    case .member(_, let role): XMLNameExpression.isName(role) ? role : "value"
    case .input, .form, .part: "root"
    }
  }
}
