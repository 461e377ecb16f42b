import Foundation

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
