import Diagnostics
import IR

extension BuildXML {
  /// What a property becomes in XML; nil where XML has no name for it, which is reported.
  func member(_ property: Property, in place: BuildModels.Place) -> XMLCall? {
    let id = property.wire.schema
    let scope = place.path
    let form = property.xml
    if case .array(let items) = schemas[id].kind, form?.node != .element {
      reportList(form?.node, at: property.origin)
      let name = XMLNameExpression(schemas[id].itemXML, otherwise: form?.name ?? property.name)
      return call(
        "elements", property, name, shape(of: items.schema, in: scope),
        isRequired: property.isRequired)
    }
    let name = XMLNameExpression(form, otherwise: property.name)
    switch node(form?.node, of: id, at: property.origin) {
    case .element: return call("element", property, name, elementShape(property, name, in: scope))
    case .attribute: return call("attribute", property, name, shape(of: id, in: scope))
    case .text: return call("text", property, nil, shape(of: id, in: scope))
    case .cdata: return call("cdata", property, nil, shape(of: id, in: scope))
    case .none: return call("inlined", property, nil, shape(of: id, in: scope))
    }
  }

  /// The items of a wrapped list are called like the wrapper where nothing else is said.
  private func elementShape(
    _ property: Property, _ name: XMLNameExpression, in scope: String
  ) -> String {
    let id = property.wire.schema
    guard case .array(let items) = schemas[id].kind else { return shape(of: id, in: scope) }
    let item = XMLNameExpression(schemas[id].itemXML, otherwise: name.local)
    return ".list(\(item.text), \(shape(of: items.schema, in: scope)))"
  }

  private func call(
    _ factory: String, _ property: Property, _ name: XMLNameExpression?, _ shape: String,
    isRequired: Bool = false
  ) -> XMLCall? {
    let literal = SwiftStringLiteral.text(property.name)
    var arguments = [literal]
    if let name {
      guard name.isValid else {
        report.warning(
          "XML has no name like '\(name.local)', so this property is left out of it",
          at: property.origin, help: "say another one with 'xml: {name: ...}'")
        return nil
      }
      if let prefix = name.lostPrefix {
        report.warning(
          "the prefix '\(prefix)' stands for no namespace, and is left out", at: property.origin,
          help: "say it with 'xml: {namespace: ...}'")
      }
      if name.text != literal { arguments.append("as: \(name.text)") }
    }
    arguments.append(shape)
    if isRequired { arguments.append("isRequired: true") }
    return XMLCall(factory: "." + factory, arguments: arguments)
  }

  /// The node that a value can be: attributes and text hold scalars, only objects have members to
  /// stand beside others.
  private func node(
    _ wanted: XMLForm.Node?, of id: SchemaID, at origin: SourceRange
  ) -> XMLForm.Node {
    guard let wanted, wanted != .element else { return .element }
    guard schemas[id].kind.isScalar == (wanted != .none) else {
      report.warning(
        "this value cannot be the node '\(wanted.rawValue)', and becomes an element", at: origin)
      return .element
    }
    return wanted
  }

  private func reportList(_ node: XMLForm.Node?, at origin: SourceRange) {
    guard let node, node != .none else { return }
    report.warning(
      "a list cannot be the node '\(node.rawValue)', and becomes an element for each item",
      at: origin)
  }
}

extension Schema.Kind {
  fileprivate var isScalar: Bool {
    switch self {
    case .primitive, .enumeration: true
    case .anything, .array, .map, .object, .union: false
    }
  }
}
