import Diagnostics
import YAML

/// The documented answers of an operation (OpenAPI 3.1.1, section 4.8.16).
package struct Responses: SpecificationObject {
  package let origin: SourceRange
  package let responses: [StatusResponse]
  package let extensions: [Extension]

  /// One answer and the status codes that it is for.
  package struct StatusResponse: Sendable {
    package let status: ResponseStatus
    /// The key's own range.
    package let statusRange: SourceRange
    package let response: ReferenceOr<Response>
  }

  package static let noun: StaticString = "a Responses Object"
  package static let keywords: [String] = []

  package static func read(_ node: Node, _ context: ReadingContext) -> Responses? {
    guard let entries = MapReader(node, noun, context) else { return nil }
    let named: [Named<ReferenceOr<Response>>] = entries.readPatterned(
      // In 2.0 what an answer is depends on its operation's media types: it is read in its place.
      target: { context.swagger?.target(of: $0) ?? $0 },
      fault: { ResponseStatus($0) == nil ? "'\($0)' is no status code" : nil })
    if named.isEmpty, node.members.allSatisfy({ $0.key.text.hasPrefix("x-") }) {
      context.warn("at least one answer has to be documented", at: node.range)
    }
    return Responses(
      origin: node.range,
      responses: named.compactMap { entry in
        ResponseStatus(entry.name).map {
          StatusResponse(status: $0, statusRange: entry.nameRange, response: entry.value)
        }
      },
      extensions: entries.extensions)
  }
}

/// Which status codes an answer is for (OpenAPI 3.1.1, section 4.8.16.2).
package enum ResponseStatus: Hashable, Sendable {
  case code(Int)
  /// `2XX`: all codes that begin with this digit.
  case range(Int)
  /// `default`: every code that no other answer is for.
  case `default`

  init?(_ text: String) {
    if text == "default" {
      self = .default
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[0]) else {
      return nil
    }
    if text.dropFirst().lowercased() == "xx" {
      self = .range(Int(bytes[0] - UInt8(ascii: "0")))
    } else if let code = Int(text) {
      self = .code(code)
    } else {
      return nil
    }
  }
}
