import OpenAPI

extension LowerSchemas {
  /// What is said of the form in XML at a place: by the schema there, else by the one that it refers
  /// to; nil where neither says anything.
  func xmlForm(of schema: OpenAPI.Schema) -> XMLForm? {
    var schema = schema
    for _ in 0..<64 {
      if let xml = schema.xml { return XMLForm(xml) }
      guard let next = inner(of: schema) else { return nil }
      schema = next.schema
    }
    return nil
  }
}

extension XMLForm {
  /// `attribute` and `wrapped` are the older spelling of two types of node.
  init(_ xml: XML) {
    let older: Node? = xml.attribute ? .attribute : xml.wrapped ? .element : nil
    self.init(
      name: xml.name, namespace: xml.namespace, prefix: xml.prefix,
      node: xml.nodeType.map(Node.init) ?? older)
  }
}

extension XMLForm.Node {
  fileprivate init(_ type: XML.NodeType) {
    switch type {
    case .element: self = .element
    case .attribute: self = .attribute
    case .text: self = .text
    case .cdata: self = .cdata
    case .none: self = .none
    }
  }
}
