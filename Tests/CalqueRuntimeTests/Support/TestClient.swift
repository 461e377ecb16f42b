import CalqueRuntime
import Foundation

/// A client in the shape of generated ones.
struct TestClient: Sendable {
  let api: APIClient<TestError>

  init(
    server: ServerURL = "https://api.example.com/v1/", credentials: TestCredentials? = nil,
    configuration: ClientConfiguration
  ) {
    api = APIClient(server: server, credentials: credentials, configuration: configuration)
  }

  init(
    _ transport: any Transport, server: ServerURL = "https://api.example.com/v1/",
    credentials: TestCredentials? = nil
  ) {
    self.init(
      server: server, credentials: credentials,
      configuration: .init(transport: transport, retries: .off))
  }

  static let getPet = APIOperation<Pet, TestError>(
    .get, "/pets/{id}", security: [["bearer"], ["key", "cookie"], []],
    success: [.json(200, Pet.self)],
    failures: [
      .json(
        404, Problem.self, TestError.Documented.notFound, mediaType: "application/problem+json"),
      .json(.range(4), String.self, TestError.Documented.refused),
      .json(.default, JSONValue.self) { .other($0) },
    ])

  static let deletePet = APIOperation<Void, TestError>(
    .delete, "/pets/{id}", success: [.empty(204)])

  func pet(
    _ id: some JSONWritable, options: CallOptions = .init(),
    _ prepare: (inout APIRequest) -> Void = { _ in }
  ) async throws(TestError) -> Response<Pet, RawHeaders> {
    var request = APIRequest()
    request.path("id", id)
    prepare(&request)
    return try await api.send(Self.getPet, request, options)
  }
}

nonisolated extension APIClient {
  /// The value of a call whose header fields nobody asks for.
  func value<Value>(
    _ operation: APIOperation<Value, Failure>, _ request: APIRequest = APIRequest()
  ) async throws(Failure) -> Value {
    let response: Response<Value, RawHeaders> = try await send(operation, request, .init())
    return response.value
  }
}

/// Credentials in the shape of generated ones.
struct TestCredentials: ClientCredentials {
  let credentialSet: CredentialSet

  init(_ credentialSet: CredentialSet) { self.credentialSet = credentialSet }

  static func bearer(_ token: String) -> TestCredentials {
    Self(CredentialSet("bearer", .bearer(token)))
  }

  static func key(_ key: String) -> TestCredentials {
    Self(CredentialSet("key", .apiKey("api key", in: .query, key)))
  }

  static func cookie(_ value: String) -> TestCredentials {
    Self(CredentialSet("cookie", .apiKey("session", in: .cookie, value)))
  }
}

/// An error in the shape of generated ones.
enum TestError: ClientFailure {
  case documented(Documented, HTTPResponse)
  case undocumented(HTTPResponse)
  case call(CallFailure)

  enum Documented: Sendable, Equatable {
    case notFound(Problem)
    case refused(String)
    case other(JSONValue)
  }

  var detail: FailureDetail {
    switch self {
    case .documented(_, let response): .documented(response)
    case .undocumented(let response): .undocumented(response)
    case .call(let failure): .call(failure)
    }
  }
}

/// A body of a documented error.
struct Problem: JSONModel, Hashable {
  var title: String

  init(json: JSONSlice) throws(JSONError) {
    var fields = try json.object()
    title = try fields("title")
  }

  func write(to json: inout JSONWriter) {
    json.object { fields in fields("title", title) }
  }
}

/// The reason why a call brought no answer.
func reason(_ call: () async throws(TestError) -> some Sendable) async -> CallFailure.Reason? {
  do throws(TestError) {
    _ = try await call()
    return nil
  } catch {
    if case .call(let failure) = error { return failure.reason }
    return nil
  }
}

/// Why a call was not sent.
func fault(_ call: () async throws(TestError) -> some Sendable) async -> InvalidRequest? {
  if case .invalidRequest(let fault) = await reason(call) { fault } else { nil }
}
