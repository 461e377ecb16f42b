import Diagnostics
import YAML

/// How one property of a form or multipart body is encoded (OpenAPI 3.1.1, section 4.8.15).
///
/// Whether `style`, `explode` and `allowReserved` are written matters: any of them switches a form
/// from media types to the serialisation of query parameters (section 4.8.15.1.2).
package final class Encoding: SpecificationObject {
  package let origin: SourceRange
  /// One media type, or several separated by commas.
  package let contentType: Located<String>?
  package let headers: [Named<ReferenceOr<Header>>]
  package let style: ParameterStyle?
  package let explode: Bool?
  package let allowReserved: Bool?
  /// 3.2: for a part that is itself a multipart.
  package let encoding: [Named<Encoding>]
  /// 3.2.
  package let prefixEncoding: [Encoding]
  /// 3.2.
  package let itemEncoding: Encoding?
  package let extensions: [Extension]

  package static let noun: StaticString = "an Encoding Object"
  package static let keywords = [
    "contentType", "headers", "style", "explode", "allowReserved", "encoding", "prefixEncoding",
    "itemEncoding",
  ]
  package static let newerKeywords = NewerKeywords(v32: [
    "encoding", "prefixEncoding", "itemEncoding",
  ])

  package static func read(_ node: Node, _ context: ReadingContext) -> Encoding? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Encoding(&object)
  }

  /// How a list in a form of Swagger 2.0 is joined.
  init(style: ParameterStyle, explode: Bool, at origin: SourceRange) {
    self.origin = origin
    self.style = style
    self.explode = explode
    contentType = nil
    headers = []
    allowReserved = nil
    encoding = []
    prefixEncoding = []
    itemEncoding = nil
    extensions = []
  }

  private init(_ object: inout ObjectReader) {
    origin = object.node.range
    contentType = object.locatedString("contentType")
    headers = object.map("headers")
    style = object.choice("style")
    explode = object.flag("explode")
    allowReserved = object.flag("allowReserved")
    encoding = object.map("encoding")
    prefixEncoding = object.list("prefixEncoding")
    itemEncoding = object.object("itemEncoding")
    extensions = object.finish()
  }
}
