import Foundation

nonisolated extension HTTPRequest {
  /// The request as a command for a POSIX shell, secrets as `<redacted>`: for a report of a bug.
  public var curl: String {
    let (source, argument) = CurlText.body(of: self)
    var words = [CurlText.method(of: self), CurlText.quoted(redactedURL)]
    // Brackets and braces would be patterns to curl.
    if redactedURL.contains(where: { "[]{}".contains($0) }) { words.append("--globoff") }
    words += headers.fields.map { field in
      let value = field.isSensitive ? RedactedText.text : field.value
      return "-H " + CurlText.quoted(value.isEmpty ? "\(field.name);" : "\(field.name): \(value)")
    }
    // Else curl says that the body is a form.
    if argument != nil, !headers.contains("Content-Type") { words.append("-H 'Content-Type:'") }
    if let argument { words.append(argument) }
    return source + words.joined(separator: " \\\n  ")
  }
}

/// The parts of a command for a shell.
nonisolated enum CurlText {
  /// Between single quotes nothing means anything, but a single quote.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  /// `-X HEAD` would wait for a body.
  static func method(of request: HTTPRequest) -> String {
    switch request.method {
    case .get where request.body == nil: "curl"
    case .head: "curl --head"
    default: "curl -X " + quoted(request.method.rawValue)
    }
  }

  /// What is piped into curl, and the argument for the body: text and single files stand for
  /// themselves, anything else comes through the pipe.
  static func body(of request: HTTPRequest) -> (source: String, argument: String?) {
    guard let body = request.body else { return ("", nil) }
    if request.hasSensitiveBody { return ("", "--data-raw " + quoted(RedactedText.text)) }
    if let text = body.data.flatMap(plain) { return ("", "--data-raw " + quoted(text)) }
    if case .file(let url)? = body.segments.first, body.segments.count == 1 {
      return ("", "--data-binary " + quoted("@" + url.path))
    }
    let commands = body.segments.map { segment in
      switch segment {
      case .data(let data): "printf %s \(quoted(data.base64EncodedString())) | base64 -d"
      case .file(let url): "cat \(quoted(url.path))"
      }
    }
    return ("{ \(commands.joined(separator: "; ")); } | ", "--data-binary @-")
  }

  /// A text that an argument can hold.
  private static func plain(_ data: Data) -> String? {
    data.contains(0) ? nil : String(data: data, encoding: .utf8)
  }
}
