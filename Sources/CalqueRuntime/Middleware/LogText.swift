import Foundation

/// What a log says of a request and its answer.
nonisolated struct LogText: Sendable {
  let headers: Bool
  let bodies: Bool

  /// The request and its answer, the first line of each in any case.
  func of(_ request: HTTPRequest, _ response: HTTPResponse, _ duration: Duration) -> String {
    let type = response.mediaType.map { " \($0)" } ?? ""
    let size = response.stream == nil ? "\(response.body.count) bytes" : "a stream"
    let answer = "HTTP \(response.status)\(type), \(size), \(seconds(duration))"
    return lines(
      first(request) + [answer] + fields(response.headers)
        + body(response.stream == nil ? response.body : nil))
  }

  /// The request and what became of it.
  func of(_ request: HTTPRequest, _ error: any Error, _ duration: Duration) -> String {
    let words = (error as? TransportError)?.message ?? reason(error)
    return lines(first(request) + ["\(words) (\(seconds(duration)))"])
  }

  private func reason(_ error: any Error) -> String {
    guard let reason = error as? CallFailure.Reason else { return "\(type(of: error))" }
    return CallFailure(reason, operation: "").failureReason ?? "The call failed."
  }

  private func first(_ request: HTTPRequest) -> [String] {
    let hidden = request.hasSensitiveBody ? [RedactedText.text] : body(request.body?.data)
    return [request.description] + fields(request.headers) + (bodies ? hidden : [])
  }

  private func fields(_ fields: HTTPHeaders) -> [String] {
    headers ? fields.fields.map { "  \($0)" } : []
  }

  /// A body that is text; how long it is where it is none.
  private func body(_ data: Data?) -> [String] {
    guard bodies, let data, !data.isEmpty else { return [] }
    return ["  " + (String(data: data, encoding: .utf8) ?? "\(data.count) bytes")]
  }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  /// To the millisecond.
  private func seconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let thousandths = String(attoseconds / 1_000_000_000_000_000)
    return "\(seconds).\(String(repeating: "0", count: 3 - thousandths.count))\(thousandths) s"
  }
}
