import Depot
import Foundation
import Testing

/// The errors that the third description documents, each with a body of its own type.
@Suite("Depot, errors", .enabled(if: LiveServer.isAvailable))
struct DepotErrorTests {
  private let run: Run
  private let partID: UUID

  init() throws {
    run = try Run()
    partID = try #require(UUID(uuidString: "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"))
  }

  private func parts(_ scenario: Scenario) throws -> DepotClient.Parts {
    DepotClient(
      server: ServerURL(try run.url("depot", scenario)),
      credentials: .basic(username: "ann", password: "p").and(.apiKey("k-1"))
    ).parts
  }

  /// The error of updating a part.
  private func failure(_ scenario: Scenario) async throws -> DepotError {
    let parts = try parts(scenario)
    return try #require(
      await #expect(throws: DepotError.self) {
        try await parts.update(partID: partID, body: .init(supplier: nil))
      })
  }

  @Test func decodes401() async throws {
    let error = try await failure(.unauthorized)
    guard case .documented(.authenticationProblem(let body), let response) = error else {
      throw error
    }
    #expect(body.reason == .wrong)
    #expect(response.status == 401)
    #expect(error.status == 401)
  }

  @Test func decodes404() async throws {
    let error = try await failure(.notFound)
    guard case .documented(.missingPart(let body), _) = error else { throw error }
    #expect(body.partID == partID)
    #expect(!error.isRetryable)
  }

  @Test func decodes422() async throws {
    let error = try await failure(.notValid)
    guard case .documented(.validationProblem(let body), _) = error else { throw error }
    #expect(body.errors == ["name": "is taken"])
  }

  @Test func decodesAnyOtherStatusByDefault() async throws {
    let error = try await failure(.outOfOrder)
    guard case .documented(.problem(let body), let response) = error else { throw error }
    #expect(body.title == "The depot is closed")
    #expect(response.status == 503)
    #expect(error.isRetryable)
  }

  @Test func keepsAnUndocumentedAnswer() async throws {
    let parts = try parts(.undocumented)
    let error = try #require(
      await #expect(throws: DepotError.self) {
        try await parts.downloadDrawing(partID: partID)
      })
    guard case .undocumented(let response) = error else { throw error }
    #expect(response.status == 503)
    #expect(String(decoding: response.body, as: UTF8.self) == #"{"title": "The depot is closed"}"#)
  }
}
