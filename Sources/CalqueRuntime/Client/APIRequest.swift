import Foundation

/// The values of one call: parameters and body, as generated code hands them over.
///
/// What cannot be said is remembered, and fails the call before anything is sent.
nonisolated public struct APIRequest: Sendable {
  private(set) var path: [String: String] = [:]
  private(set) var query: [String] = []
  private(set) var headers = HTTPHeaders()
  private(set) var cookies: [String] = []
  private(set) var body: HTTPBody?
  /// The parts of a multipart body and its media type; the boundary comes last.
  private(set) var multipart: (form: MultipartForm, mediaType: MediaType)?
  private(set) var fault: InvalidRequest?
  /// Where the page of a list is that this call asks for, if not where the operation says.
  var page = PageReference()
  /// Compares parameters, and bodies that are no models, with the bounds that the description sets.
  public var check = ModelCheck(root: "")

  /// A value out of bounds, which the description forbids and the server may allow.
  private var bodyFault: ValidationError?

  /// A call without parameters and body.
  public init() {}

  /// A parameter of the path.
  public mutating func path(
    _ name: StaticString, _ value: some JSONWritable, style: ParameterStyle = .simple,
    explode: Bool = false, allowReserved: Bool = false
  ) {
    guard let value = parameter(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) {
      PercentEncoding.encode($0, allowsReserved: allowReserved, in: .path)
    }
    path["\(name)"] = text.text("\(name)", value)
  }

  /// A parameter of the query; nil is left out.
  public mutating func query(
    _ name: StaticString, _ value: (some JSONWritable)?, style: ParameterStyle = .form,
    explode: Bool = true, allowReserved: Bool = false
  ) {
    guard let value, let value = parameter(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) {
      PercentEncoding.encode($0, allowsReserved: allowReserved, in: .query)
    }
    query += text.pairs("\(name)", value)
  }

  /// A parameter that is the whole query: an object as a form, or the value as JSON or as text; nil
  /// is left out (OpenAPI 3.2.0, section 4.12.1).
  public mutating func querystring(
    _ name: StaticString, _ value: (some JSONWritable)?, _ encodings: FormEncoding...,
    style: ParameterStyle = .form
  ) {
    guard let value, let value = parameter(name, value) else { return }
    let text = ParameterText(style: style, explode: true) { PercentEncoding.encode($0) }
    if style == .form, case .object(let members) = value {
      let form = FormText(encodings).text(of: members)
      if !form.isEmpty { query.append(form) }
    } else if let text = text.text("\(name)", value) {
      query.append(text)
    }
  }

  /// A parameter in a header; nil is left out.
  public mutating func header(
    _ name: StaticString, _ value: (some JSONWritable)?, style: ParameterStyle = .simple,
    explode: Bool = false
  ) {
    guard let value, let value = parameter(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) { $0 }
    if let text = text.text("\(name)", value) { headers.append("\(name)", text) }
  }

  /// A parameter in a cookie; nil is left out.
  public mutating func cookie(
    _ name: StaticString, _ value: (some JSONWritable)?, style: ParameterStyle = .form,
    explode: Bool = true
  ) {
    guard let value, let value = parameter(name, value) else { return }
    let text = ParameterText(style: style, explode: explode) {
      style == .cookie ? PercentEncoding.cookie($0) : PercentEncoding.encode($0)
    }
    cookies += text.pairs("\(name)", value)
  }

  /// A JSON body; nil is none.
  public mutating func json(
    _ value: (some JSONWritable)?, mediaType: MediaType = "application/json"
  ) {
    guard let value else { return }
    validate { value.validate(&$0) }
    do throws(JSONError) {
      body(.data(try value.jsonData()), mediaType: mediaType)
    } catch {
      fail(.unencodable, "The body cannot be written: \(error)")
    }
  }

  /// A body of text, in the character set of its media type, or else in UTF-8; nil is none.
  public mutating func text(_ value: String?, mediaType: MediaType = "text/plain") {
    guard let value else { return }
    guard let data = TextEncoding.data(value, charset: mediaType.parameter("charset")) else {
      return fail(.unencodable, "The body cannot be written as \(mediaType.field).")
    }
    body(.data(data), mediaType: mediaType)
  }

  /// A body of bytes or a file; nil is none.
  public mutating func body(
    _ content: HTTPBody?, mediaType: MediaType = "application/octet-stream"
  ) {
    guard let content else { return }
    body = content
    headers.set("Content-Type", mediaType.field)
  }

  /// A body that is a form, a pair for each member of an object; nil is none.
  public mutating func form(
    _ value: (some JSONWritable)?, _ encodings: FormEncoding...,
    mediaType: MediaType = "application/x-www-form-urlencoded"
  ) {
    guard let value else { return }
    validate { value.validate(&$0) }
    do throws(JSONError) {
      guard case .object(let members) = try JSONValue(value) else {
        return fail(.unencodable, "The body is no object, and cannot be written as a form.")
      }
      text(FormText(encodings).text(of: members), mediaType: mediaType)
    } catch {
      fail(.unencodable, "The body cannot be written: \(error)")
    }
  }

  /// A body of parts; nil is none.
  public mutating func multipart(
    _ value: (some MultipartWritable)?, mediaType: MediaType = "multipart/form-data"
  ) {
    guard let value else { return }
    validate { value.validate(&$0) }
    var form = MultipartForm()
    value.write(to: &form)
    multipart = (form, mediaType)
    fault = fault ?? form.fault
  }

  /// A body that is of one of several media types; nil is none.
  public mutating func content(_ value: (some RequestContent)?) {
    value?.write(to: &self)
  }

  private mutating func parameter(_ name: StaticString, _ value: some JSONWritable) -> JSONValue? {
    do throws(JSONError) {
      return try JSONValue(value)
    } catch {
      fail(.unencodable, "The parameter \(name) cannot be written: \(error)")
      return nil
    }
  }

  /// What the description forbids, and the server may allow.
  var violation: InvalidRequest? {
    if let error = check.error {
      return InvalidRequest(.invalidValue, "A value breaks a rule: \(error)")
    }
    return bodyFault.map { InvalidRequest(.invalidValue, "The body breaks a rule: \($0)") }
  }

  /// Remembers the first rule that a body breaks.
  mutating func validate(_ compare: (inout ModelCheck) -> Void) {
    var check = ModelCheck()
    compare(&check)
    bodyFault = bodyFault ?? check.error
  }

  /// Remembers why the request cannot be sent.
  mutating func fail(_ kind: InvalidRequest.Kind, _ message: String) {
    fault = fault ?? InvalidRequest(kind, message)
  }
}
