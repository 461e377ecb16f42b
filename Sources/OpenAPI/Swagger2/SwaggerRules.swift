import Diagnostics
import YAML

/// Rules that only Swagger 2.0 has.
enum SwaggerRules {
  /// `host` is no URL, `basePath` begins with a slash, and there are four schemes
  /// (Swagger 2.0, "Swagger Object").
  static func checkAddress(_ root: Node, _ context: ReadingContext) {
    if let host = root["host"], let text = host.string, text.contains("/") {
      context.warn(
        "a 'host' has no scheme and no path", at: host.range,
        help: "write them as 'schemes' and 'basePath'")
    }
    if let path = root["basePath"], let text = path.string, !text.isEmpty, !text.hasPrefix("/") {
      context.warn("a 'basePath' begins with '/'", at: path.range)
    }
    for scheme in root["schemes"].map({ Array($0.elements) }) ?? [] {
      switch scheme.text {
      case "http", "https": continue
      case "ws", "wss":
        context.warn("'\(scheme.text)' cannot be generated, and is left out", at: scheme.range)
      default: context.warn("'\(scheme.text)' is no scheme", at: scheme.range)
      }
    }
  }

  /// How the lists in a list are joined, which 3.1 has no word for.
  static func checkItems(of parameter: Node, _ context: ReadingContext) {
    var items = parameter["items"]
    while let node = items {
      if let format = node["collectionFormat"], !format.hasText("csv") {
        context.warn("a list in a list is joined by commas alone", at: format.range)
      }
      items = node["items"]
    }
  }

  /// A parameter that is no body says its type; a file is a field of a form
  /// (Swagger 2.0, "Parameter Object").
  static func checkType(_ parameter: Node, _ context: ReadingContext) {
    checkItems(of: parameter, context)
    guard let type = parameter["type"] else {
      let place = parameter["name"] ?? parameter
      context.warn(
        "'type' is missing: a Parameter Object that is no body requires it", at: place.range)
      return
    }
    if type.hasText("file"), parameter["in"]?.hasText("formData") != true {
      context.warn("the type 'file' is for parameters in 'formData' alone", at: type.range)
    }
  }
}
