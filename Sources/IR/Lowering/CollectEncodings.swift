import Diagnostics
import OpenAPI

/// Gathers what a form or multipart body says of single properties (OpenAPI 3.1.1, section 4.8.15).
enum CollectEncodings {
  /// The encodings of a content, in order; what means nothing there is reported.
  static func run(
    _ media: MediaType?, _ kind: MediaKind, _ schemas: LowerSchemas
  ) -> [PropertyEncoding] {
    guard let media, !media.encoding.isEmpty else { return [] }
    guard kind == .form || kind == .multipart else {
      schemas.report.warning(
        "'encoding' has no effect but in forms and multipart bodies",
        at: media.encoding[0].nameRange)
      return []
    }
    return media.encoding.map { encoding($0, kind, schemas) }
  }

  private static func encoding(
    _ entry: Named<Encoding>, _ kind: MediaKind, _ schemas: LowerSchemas
  ) -> PropertyEncoding {
    let source = entry.value
    // Content-Type is described separately, and forms have no parts that could have headers.
    let headers = source.headers.filter { $0.name.lowercased() != "content-type" }
    if kind == .form, let first = headers.first {
      schemas.report.warning(
        "headers have no effect but in multipart bodies", at: first.nameRange)
    }
    return PropertyEncoding(
      property: entry.name, contentType: source.contentType?.value, style: style(of: source),
      headers: kind == .form ? [] : headers.map(\.name), origin: entry.nameRange)
  }

  /// Any of the three words switches from media types to the styles of the query.
  private static func style(of encoding: Encoding) -> PropertyEncoding.Style? {
    guard encoding.style != nil || encoding.explode != nil || encoding.allowReserved != nil else {
      return nil
    }
    let style = encoding.style.map(Parameter.Style.init) ?? .form
    return .init(
      style: style, explode: encoding.explode ?? (style == .form),
      allowReserved: encoding.allowReserved ?? false)
  }
}
