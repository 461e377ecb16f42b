import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a document into a tree, through Foundation's parser.
nonisolated final class XMLTreeReader: NSObject {
  /// The elements that are open, outermost first.
  private var open: [XMLTree] = []
  private var root: XMLTree?
  private var fault: JSONError?
  /// The prefixes that are declared, by element; the empty prefix is for names without one.
  private var scopes: [[String: String]] = [["xml": "http://www.w3.org/XML/1998/namespace"]]

  /// The root element.
  static func tree(_ data: Data, charset: String? = nil) throws(JSONError) -> XMLTree {
    let source = try XMLSource.utf8(data, charset: charset)
    let reader = XMLTreeReader()
    let parser = XMLParser(data: source)
    parser.delegate = reader
    parser.shouldProcessNamespaces = false
    parser.shouldResolveExternalEntities = false
    _ = parser.parse()
    if let fault = reader.fault { throw fault }
    // A text of a few bytes may end without a word from the parser.
    guard let root = reader.root, reader.open.isEmpty else {
      throw XMLSource.fault("an element", "the end of the text", parser.place)
    }
    return root
  }

  /// A name with the namespace that its prefix stands for here; for one that is not declared, none.
  private func name(_ qualified: String, isAttribute: Bool = false) -> XMLName {
    let parts = qualified.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else {
      return XMLName(qualified, namespace: isAttribute ? nil : namespace(""))
    }
    let prefix = String(parts[0])
    return XMLName(String(parts[1]), namespace: namespace(prefix), prefix: prefix)
  }

  private func namespace(_ prefix: String) -> String? {
    let found = scopes.reversed().lazy.compactMap { $0[prefix] }.first
    return found?.isEmpty == true ? nil : found
  }

  private func stop(_ parser: XMLParser, _ fault: JSONError) {
    guard self.fault == nil else { return }
    self.fault = fault
    parser.abortParsing()
  }
}

nonisolated extension XMLTreeReader: XMLParserDelegate {
  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    guard fault == nil else { return }
    guard open.count < XMLTree.maximumDepth else {
      let limit = "at most \(XMLTree.maximumDepth) levels of elements"
      return stop(parser, XMLSource.fault(limit, "one more", parser.place))
    }
    var declared: [String: String] = [:]
    for (name, value) in attributes {
      if name == "xmlns" { declared[""] = value }
      if name.hasPrefix("xmlns:") { declared[String(name.dropFirst(6))] = value }
    }
    scopes.append(declared)
    let tree = XMLTree(name(element))
    tree.place = parser.place
    // The parser gives attributes in no order.
    for (key, value) in attributes.sorted(by: { $0.key < $1.key })
    where key != "xmlns" && !key.hasPrefix("xmlns:") {
      tree.attributes.append((name(key, isAttribute: true), value))
    }
    open.last?.children.append(tree)
    open.append(tree)
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    guard fault == nil, let tree = open.popLast() else { return }
    scopes.removeLast()
    if open.isEmpty { root = tree }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if fault == nil { open.last?.text += text }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if fault == nil { open.last?.text += String(decoding: block, as: UTF8.self) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    let code = (error as NSError).code
    // A prefix that nobody declared does not keep anyone from reading the names.
    guard code != 201 else { return }
    stop(parser, XMLSource.fault("well-formed XML", Self.words(code), parser.place))
  }

  /// What the parser's codes mean (libxml2, `xmlParserErrors`).
  private static func words(_ code: Int) -> String {
    switch code {
    case 4: "no element"
    case 5: "more behind the root element"
    case 9: "a byte that is no UTF-8, or a character that XML forbids"
    case 26, 27: "an entity that is not declared"
    case 38: "'<' in an attribute's value"
    case 39, 40: "an attribute without quotation marks around its value"
    case 41: "an attribute without a value"
    case 42: "an attribute that comes twice"
    case 73: "a tag that does not end"
    case 76: "an end tag of another name"
    case 77: "an element that does not end"
    default: "a fault (libxml2's number \(code))"
    }
  }
}

nonisolated extension XMLParser {
  fileprivate var place: XMLPlace { XMLPlace(line: lineNumber, column: columnNumber) }
}
