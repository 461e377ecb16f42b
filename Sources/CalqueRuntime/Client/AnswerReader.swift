/// Finds the documented answer that came, and decodes it.
nonisolated enum AnswerReader {
  /// The value of a successful answer; any other answer is thrown.
  static func value<Value, Failure>(
    of response: HTTPResponse, _ operation: APIOperation<Value, Failure>
  ) throws(Failure) -> Value {
    let success = candidates(operation.success.filter(isSuccess(response.status)), response.status)
    let failures = candidates(operation.failures, response.status)
    let prefersSuccess =
      switch (success.distance, failures.distance) {
      case (let success?, let failure?): success <= failure
      case (let success, nil): success != nil
      case (nil, _): false
      }
    guard prefersSuccess else { throw failure(response, failures.answers) }
    do throws(DecodingFailure.Thrown) {
      return try decode(response, success.answers)
    } catch {
      throw .call(CallFailure(.decoding(error.failure), operation: operation.name))
    }
  }

  /// Whether the body of an answer is one that is read as it comes.
  static func expectsStream<Value, Failure>(
    _ response: HTTPResponse, _ operation: APIOperation<Value, Failure>
  ) -> Bool {
    let success = candidates(operation.success.filter(isSuccess(response.status)), response.status)
    return fitting(response, success.answers)?.isStream ?? false
  }

  /// A `default` among the answers of success is that of the successful statuses.
  private static func isSuccess<Value>(_ status: Int) -> (Answer<Value>) -> Bool {
    { $0.status != .default || (200..<300).contains(status) }
  }

  /// The error of an unsuccessful answer; where it is not as documented, nothing of it is lost.
  private static func failure<Failure: ClientFailure>(
    _ response: HTTPResponse, _ answers: [Answer<Failure.Body>]
  ) -> Failure {
    do throws(DecodingFailure.Thrown) {
      return .documented(try decode(response, answers), response)
    } catch {
      return .undocumented(response)
    }
  }

  /// The answers that fit a status most closely: exact before range before default.
  private static func candidates<Value>(
    _ answers: [Answer<Value>], _ status: Int
  ) -> (answers: [Answer<Value>], distance: Int?) {
    let distance = answers.compactMap { $0.status.distance(to: status) }.min()
    return (answers.filter { $0.status.distance(to: status) == distance }, distance)
  }

  /// Decodes by the answer whose media type describes that of the body best.
  private static func decode<Value>(
    _ response: HTTPResponse, _ answers: [Answer<Value>]
  ) throws(DecodingFailure.Thrown) -> Value {
    guard let fitting = fitting(response, answers) else {
      throw wrongType(response, answers.compactMap(\.mediaType))
    }
    do throws(JSONError) {
      return try fitting.decode(response)
    } catch {
      throw DecodingFailure.Thrown(
        DecodingFailure(
          .value, path: error.path, expected: error.expected, found: error.found, response: response
        ))
    }
  }

  /// The first of the answers that fit best; one that expects nothing comes last.
  private static func fitting<Value>(
    _ response: HTTPResponse, _ answers: [Answer<Value>]
  ) -> Answer<Value>? {
    guard let type = response.mediaType else { return guessed(response, answers) }
    var best: (answer: Answer<Value>, fit: MediaTypeFit)?
    for answer in answers {
      guard let expected = answer.mediaType, let fit = MediaTypeFit(of: expected, to: type)
      else { continue }
      if best.map({ $0.fit < fit }) ?? true { best = (answer, fit) }
    }
    return best?.answer ?? answers.first { $0.mediaType == nil }
  }

  /// A body whose type is not said may be what is expected; its first character tells XML from JSON.
  private static func guessed<Value>(
    _ response: HTTPResponse, _ answers: [Answer<Value>]
  ) -> Answer<Value>? {
    let start = response.body.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let isXML = start == UInt8(ascii: "<")
    let isJSON = start == UInt8(ascii: "{") || start == UInt8(ascii: "[")
    let named = answers.first {
      isXML && $0.mediaType?.isXML == true || isJSON && $0.mediaType?.isJSON == true
    }
    return named ?? answers.first
  }

  private static func wrongType(
    _ response: HTTPResponse, _ expected: [MediaType]
  ) -> DecodingFailure.Thrown {
    let types = expected.map(\.description).joined(separator: " or ")
    return DecodingFailure.Thrown(
      DecodingFailure(
        .mediaType, path: "", expected: types.isEmpty ? "a documented answer" : types,
        found: response.mediaType?.description ?? "no content type", response: response))
  }
}

nonisolated extension DecodingFailure {
  /// A failure on its way to the caller.
  struct Thrown: Error {
    let failure: DecodingFailure

    init(_ failure: DecodingFailure) { self.failure = failure }
  }
}
