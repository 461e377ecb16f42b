import Diagnostics
import YAML

/// What operations of a Swagger 2.0 document inherit from what is around them.
struct SwaggerDefaults: Sendable {
  /// The whole text: whether a reference leads to a body can only be seen there.
  let root: Node
  /// Media types of requests (Swagger 2.0, "Swagger Object", `consumes`).
  let consumes: [Located<String>]
  /// Media types of answers (Swagger 2.0, "Swagger Object", `produces`).
  let produces: [Located<String>]
  /// The parameters of the path item that is being read.
  var pathParameters: [Node] = []

  /// What a local `$ref` leads to; the object itself where it is none, or leads nowhere.
  ///
  /// In 2.0 a parameter can be a body, so how to read the reference depends on its target.
  func target(of node: Node) -> Node {
    var node = node
    for _ in 0..<Self.maximumChain {
      guard let reference = node["$ref"]?.string, reference.hasPrefix("#/") else { return node }
      let tokens = reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
      guard let target = root.descend(tokens.map(Self.unescape)) else { return node }
      node = target
    }
    return node
  }

  /// How many references may lead to one another.
  private static let maximumChain = 32

  /// RFC 6901, section 4.
  private static func unescape(_ token: Substring) -> String {
    var text = ""
    var isEscape = false
    for character in token {
      if isEscape {
        text += character == "1" ? "/" : character == "0" ? "~" : "~\(character)"
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        text.append(character)
      }
    }
    return isEscape ? text + "~" : text
  }
}

extension ReadingContext {
  /// The context of the operations of a path item.
  func inside(pathItem: Node) -> ReadingContext {
    guard var swagger, let parameters = pathItem["parameters"] else { return self }
    swagger.pathParameters = Array(parameters.elements)
    return with(swagger)
  }

  /// Whether a parameter of 2.0, or what its reference leads to, is sent in the body.
  func isBody(_ parameter: Node) -> Bool {
    guard let location = swagger?.target(of: parameter)["in"] else { return false }
    return location.hasText("body") || location.hasText("formData")
  }
}

extension ObjectReader {
  /// Parameters that are sent outside the body; of 2.0's, the others belong to each operation.
  mutating func parameters() -> [ReferenceOr<Parameter>] {
    guard context.version == .v20, let list = value("parameters") else {
      return self.list("parameters")
    }
    guard list.kind == .sequence else {
      context.reportUnexpected(list, "a list", "parameters")
      return []
    }
    return list.elements.filter { !context.isBody($0) }
      .compactMap { ReferenceOr<Parameter>.read($0, context) }
  }
}
