import CalqueRuntime
import Foundation
import TeamUp
import Testing

/// TeamUp's one endpoint: its parameters, its three ways to authenticate, its answer.
@Suite("TeamUp", .enabled(if: LiveServer.isAvailable))
struct TeamUpTests {
  private let run: Run

  init() throws {
    run = try Run()
  }

  private func client(
    _ scenario: Scenario, _ credentials: TeamUpCredentials = .bearer("b")
  ) throws -> TeamUpClient {
    TeamUpClient(server: ServerURL(try run.url("teamup", scenario)), credentials: credentials)
  }

  @Test func getsTheLinks() async throws {
    let links = try await client(.example).customers.icalendarLinks(id: 12)
    #expect(links.link.absoluteString == "string")
    #expect(links.webcalURL.absoluteString == "string")
    #expect(links.integrations == [.null])
    let request = try await run.request()
    #expect(request.method == "GET")
    #expect(request.path == "/api/v2/customers/12/icalendar_links")
    #expect(request.query == "")
    #expect(request.headers["accept"] == "application/json, application/xml;q=0.9")
  }

  @Test func sendsEveryParameter() async throws {
    _ = try await client(.free).customers.icalendarLinks(
      id: 12, format: .json, teamUpProviderID: "77", teamupRequestMode: .customer)
    let request = try await run.request()
    #expect(request.query == "format=json")
    #expect(request.headers["teamup-provider-id"] == "77")
    #expect(request.headers["teamup-request-mode"] == "customer")
  }

  @Test(
    arguments: [
      (TeamUpCredentials.token("t"), "Token t"), (.jwt("j"), "Bearer j"),
      (.bearer("b"), "Bearer b"),
    ])
  func authenticates(credentials: TeamUpCredentials, header: String) async throws {
    _ = try await client(.free, credentials).customers.icalendarLinks(id: 12)
    let sent = try #require(try await run.request().headers["authorization"])
    #expect(sent == header)
  }

  @Test func refusesAParameterOutsideTheEnum() async throws {
    let customers = try client(.free).customers
    await #expect(throws: TeamUpError.self) {
      try await customers.icalendarLinks(id: 12, format: .unlisted("yaml"))
    }
    let violations = try await run.received().flatMap(\.violations)
    #expect(!violations.isEmpty)
  }

  /// The page shows the same answer in both forms.
  @Test func isTheSameInXML() async throws {
    let links = try await client(.xml).customers.icalendarLinks(id: 5, format: .xml)
    let other = try Run()
    let server = ServerURL(try other.url("teamup", .example))
    let customers = TeamUpClient(server: server, credentials: .bearer("b")).customers
    #expect(try await links == customers.icalendarLinks(id: 5))
    #expect(links.integrations == [.null])
    let request = try await run.request()
    #expect(request.query == "format=xml")
    #expect(request.headers["accept"] == "application/json, application/xml;q=0.9")
  }
}
