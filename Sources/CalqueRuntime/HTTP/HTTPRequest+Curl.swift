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
