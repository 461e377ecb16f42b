import Foundation

/// The parts of a multipart body, in order (RFC 7578; OpenAPI 3.1.1, section 4.8.15.1.3).
nonisolated public struct MultipartForm: Sendable, Hashable, MultipartWritable {
  private(set) var parts: [MultipartPart] = []
  private(set) var fault: InvalidRequest?

  /// A form without parts.
  public init() {}

  /// A field: text where the value is a scalar, JSON where it is an object, and a part for each
  /// element of a list; nil is left out.
  public mutating func field(
    _ name: String, _ value: (some JSONWritable)?, contentType: MediaType? = nil
  ) {
    for element in json(name, value)?.formElements ?? [] {
      append(name, element, contentType)
    }
  }

  /// A field in a style of the query, with a part for each pair that it makes and nothing
  /// percent-encoded; nil is left out.
  public mutating func field(
    _ name: String, _ value: (some JSONWritable)?, style: ParameterStyle, explode: Bool = true
  ) {
    guard let value = json(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) { $0 }
    for field in text.fields(name, value) {
      append(MultipartPart(field.name, of: name, content: .data(Data(field.value.utf8))))
    }
  }

  /// A header field of the parts that a field has made; what a file says itself stays, and nil is
  /// left out.
  public mutating func header(
    _ name: String, of field: String, _ value: (some JSONWritable)?,
    style: ParameterStyle = .simple, explode: Bool = false
  ) {
    guard let value = json(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) { $0 }.text(name, value)
    guard let text else { return }
    for index in parts.indices where parts[index].field == field {
      guard !parts[index].headers.contains(name) else { continue }
      parts[index].headers.append(name, text)
      fault = fault ?? parts[index].fault
    }
  }

  /// A part without a name, as `multipart/mixed` has them.
  public mutating func part(_ file: FilePart) {
    append(
      MultipartPart(
        nil, filename: file.filename, mediaType: file.contentType ?? "application/octet-stream",
        headers: file.headers, content: file.content))
  }

  /// A part without a name, whose content is JSON.
  public mutating func part(
    _ value: some JSONWritable, contentType: MediaType = "application/json"
  ) {
    guard let value = json("", value) else { return }
    append(
      MultipartPart(
        nil, mediaType: contentType,
        content: .data(Data(Self.text(of: value, contentType).utf8))))
  }

  /// A field for each member, sorted by name.
  public mutating func fields(_ members: [String: some JSONWritable]) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) { field(name, value) }
  }

  /// A file, of the media type that it says itself or else of the one given; nil is left out.
  public mutating func file(_ name: String, _ file: FilePart?, contentType: MediaType? = nil) {
    guard let file else { return }
    append(
      MultipartPart(
        name, filename: file.filename ?? name,
        mediaType: file.contentType ?? contentType ?? "application/octet-stream",
        headers: file.headers, content: file.content))
  }

  /// A part for each file, under the same name; nil is left out.
  public mutating func file(_ name: String, _ files: [FilePart]?, contentType: MediaType? = nil) {
    for file in files ?? [] { self.file(name, file, contentType: contentType) }
  }

  /// A file for each member, sorted by name.
  public mutating func files(_ members: [String: FilePart]) {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) { file(name, value) }
  }

  /// Appends the parts to another form's.
  public func write(to form: inout MultipartForm) {
    form.parts += parts
    form.fault = form.fault ?? fault
  }

  private mutating func json(_ name: String, _ value: (some JSONWritable)?) -> JSONValue? {
    guard let value else { return nil }
    do throws(JSONError) {
      return try JSONValue(value)
    } catch {
      fault = fault ?? InvalidRequest(.unencodable, "The part \(name) cannot be written: \(error)")
      return nil
    }
  }

  private mutating func append(_ name: String, _ value: JSONValue, _ mediaType: MediaType?) {
    append(
      MultipartPart(
        name, mediaType: mediaType ?? (value.isContainer ? "application/json" : nil),
        content: .data(Data(Self.text(of: value, mediaType).utf8))))
  }

  private static func text(of value: JSONValue, _ mediaType: MediaType?) -> String {
    if let mediaType, mediaType.isJSON { return value.jsonText }
    // A form has no null: what is there and has no value is empty.
    return value == .null ? "" : ParameterText.plain(value)
  }

  private mutating func append(_ part: MultipartPart) {
    parts.append(part)
    fault = fault ?? part.fault
  }
}

nonisolated extension JSONValue {
  /// Whether this is a list or an object.
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object: true
    case .null, .bool, .number, .string: false
    }
  }
}
