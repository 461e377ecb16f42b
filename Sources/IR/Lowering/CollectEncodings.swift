import Diagnostics
import OpenAPI

/// Gathers what a form or multipart body says of single properties (OpenAPI 3.1.1, section 4.8.15).
enum CollectEncodings {
  /// The encodings of a content, in order; what means nothing there is reported. `body` is the
  /// content's schema, in which the inline schemas of headers stand.
  static func run(
    _ media: MediaType?, as mediaType: String, _ body: SchemaID?, _ schemas: inout LowerSchemas
  ) -> [PropertyEncoding] {
    guard let media else { return [] }
    reportPlaces(media.prefixEncoding, media.itemEncoding, schemas)
    guard !media.encoding.isEmpty else { return [] }
    let kind = MediaKind(mediaType: mediaType)
    guard kind == .form || kind == .multipart else {
      schemas.report.warning(
        "'encoding' has no effect but in forms and multipart bodies",
        at: media.encoding[0].nameRange)
      return []
    }
    let hasStyles = kind == .form || mediaType.lowercased().hasPrefix("multipart/form-data")
    return media.encoding.map { entry in
      let source = entry.value
      reportPlaces(source.prefixEncoding, source.itemEncoding, schemas)
      reportNested(source, schemas)
      return PropertyEncoding(
        property: entry.name, contentType: source.contentType?.value,
        style: style(of: entry, hasStyles, schemas),
        headers: headers(of: entry, kind, body, &schemas),
        extensions: source.extensions.values, origin: entry.nameRange)
    }
  }

  /// The headers of a part; forms have no parts that could have any.
  private static func headers(
    of entry: Named<Encoding>, _ kind: MediaKind, _ body: SchemaID?,
    _ schemas: inout LowerSchemas
  ) -> [HeaderField] {
    // Content-Type is described separately.
    let headers = entry.value.headers.filter { $0.name.lowercased() != "content-type" }
    guard kind == .multipart else {
      if let first = headers.first {
        schemas.report.warning(
          "headers have no effect but in multipart bodies", at: first.nameRange)
      }
      return []
    }
    guard let body else { return [] }
    return headers.compactMap { header in
      CollectBodies.header(
        header, as: .member(of: body, "\(entry.name) \(header.name)"), &schemas)
    }
  }

  /// Any of the three words switches from media types to the styles of the query.
  private static func style(
    of entry: Named<Encoding>, _ hasStyles: Bool, _ schemas: LowerSchemas
  ) -> PropertyEncoding.Style? {
    let encoding = entry.value
    guard encoding.style != nil || encoding.explode != nil || encoding.allowReserved != nil else {
      return nil
    }
    guard hasStyles else {
      schemas.report.warning(
        "a style has no effect but in forms and 'multipart/form-data'", at: entry.nameRange)
      return nil
    }
    let style = encoding.style.map(Parameter.Style.init) ?? .form
    return .init(
      style: style, explode: encoding.explode ?? (style == .form),
      allowReserved: encoding.allowReserved ?? false)
  }

  /// Parts that are known by their place are made by the caller (OpenAPI 3.2.0, section 4.15.1).
  private static func reportPlaces(
    _ prefix: [Encoding], _ item: Encoding?, _ schemas: LowerSchemas
  ) {
    guard let first = prefix.first ?? item else { return }
    let keyword = prefix.isEmpty ? "itemEncoding" : "prefixEncoding"
    schemas.report.warning(
      "'\(keyword)' has no effect yet: the caller says what parts without names are",
      at: first.origin)
  }

  private static func reportNested(_ encoding: Encoding, _ schemas: LowerSchemas) {
    guard let first = encoding.encoding.first else { return }
    schemas.report.warning(
      "the encoding of a part's own parts has no effect yet", at: first.nameRange)
  }
}
