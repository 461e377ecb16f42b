import CalCom
import CalqueRuntime
import Foundation
import Testing

/// Cal.com's three endpoints: each request is the page's, each answer is decoded to the last value.
@Suite("Cal.com, values", .enabled(if: LiveServer.isAvailable))
struct CalComValueTests {
  private let run: Run

  init() throws {
    run = try Run()
  }

  private func client(_ scenario: Scenario) throws -> CalComClient {
    CalComClient(
      server: ServerURL(try run.url("cal-com", scenario)), credentials: .bearer("cal_live_1"))
  }

  private static let feeds = ["https://cal.com/ics/feed.ics", "http://cal.com/ics/feed.ics"]

  private func feedRequest() throws -> ICSFeedRequest {
    let urls = try Self.feeds.map { try #require(URL(string: $0)) }
    return ICSFeedRequest(urls: urls, readOnly: false)
  }

  private let update = DestinationCalendarUpdate(
    integration: .appleCalendar,
    externalID:
      "https://caldav.icloud.com/26962146906/calendars/1644422A-1945-4438-BBC0-4F0Q23A57R7S/",
    delegationCredentialID: "<string>")

  private let calendar = CalComCalendar(
    externalID: "<string>", integration: "<string>", name: "<string>", primary: true,
    readOnly: true, email: "<string>", isSelected: true, credentialID: 123,
    delegationCredentialID: "<string>")

  @Test func savesAnICSFeed() async throws {
    let saved = try await client(.example).calendars.saveICSFeed(feedRequest())
    #expect(saved.status == .success)
    #expect(
      saved.data
        == ICSFeed(
          id: 1_234_567_890, type: "ics-feed_calendar", userID: 1_234_567_890,
          teamID: 1_234_567_890, appID: "ics-feed", invalid: false))

    let request = try await run.request()
    #expect(request.method == "POST")
    #expect(request.path == "/v2/calendars/ics-feed/save")
    #expect(request.headers["authorization"] == "Bearer cal_live_1")
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.headers["accept"] == "application/json")
  }

  @Test func updatesTheDestinationCalendar() async throws {
    let updated = try await client(.example).destinationCalendars.update(update)
    #expect(updated.status == .success)
    #expect(
      updated.data
        == UpdatedDestinationCalendar(
          userID: 123, integration: "<string>", externalID: "<string>", credentialID: 123))
    #expect(try await run.request().method == "PUT")
  }

  @Test func listsCalendars() async throws {
    let answer = try await client(.example).calendars.list()
    #expect(answer.status == .success)
    let connected = try #require(answer.data.connectedCalendars.first)
    #expect(answer.data.connectedCalendars.count == 1)
    #expect(connected.credentialID == 123)
    #expect(connected.delegationCredentialID == "<string>")
    #expect(connected.primary == calendar)
    #expect(connected.calendars == [calendar])
    #expect(connected.integration == integration)
    #expect(answer.data.destinationCalendar == destination)
    let request = try await run.request()
    #expect(request.path == "/v2/calendars")
    #expect(request.query == "")
    #expect(request.headers["content-type"] == nil)
  }

  private let integration = CalendarIntegration(
    appData: [:], dirName: "<string>", template: "<string>", name: "<string>",
    description: "<string>", installed: true, type: "<string>", title: "<string>",
    variant: "<string>", category: "<string>", categories: ["<string>"], logo: "<string>",
    publisher: "<string>", slug: "<string>", url: "<string>", email: "<string>",
    locationOption: [:])

  private let destination = DestinationCalendar(
    id: [:], integration: "<string>", externalID: "<string>", primaryEmail: "<string>",
    userID: 123, eventTypeID: 123, credentialID: 123, delegationCredentialID: "<string>",
    name: "<string>", primary: true, readOnly: true, email: "<string>",
    integrationTitle: "<string>")

  @Test(arguments: [Scenario.nullFields, .absentFields])
  func decodesAnswersWithLittleInThem(scenario: Scenario) async throws {
    let client = try client(scenario)
    let saved = try await client.calendars.saveICSFeed(feedRequest())
    #expect(saved.data == ICSFeed(id: 1_234_567_890, type: "ics-feed_calendar"))
    let updated = try await client.destinationCalendars.update(update)
    #expect(updated.data == UpdatedDestinationCalendar())
    let listed = try await client.calendars.list()
    #expect(listed.data == ConnectedCalendars(connectedCalendars: [ConnectedCalendar()]))
  }

  @Test(arguments: [Scenario.nullLeaves, .absentLeaves])
  func decodesEmptyObjectsInsideOthers(scenario: Scenario) async throws {
    let listed = try await client(scenario).calendars.list()
    let bare = CalComCalendar(externalID: "<string>")
    let connected = try #require(listed.data.connectedCalendars.first)
    #expect(connected.primary == bare)
    #expect(connected.integration == CalendarIntegration() || scenario == .absentLeaves)
    #expect(listed.data.destinationCalendar == DestinationCalendar(externalID: "<string>"))
  }

  @Test func keepsAnUnknownEnumValue() async throws {
    let saved = try await client(.unknownEnum).calendars.saveICSFeed(feedRequest())
    #expect(saved.status == .unlisted("not-in-the-spec"))
    #expect(saved.status.rawValue == "not-in-the-spec")
    #expect(saved.data.id == 1_234_567_890)
  }

  @Test func passesOverUnknownFields() async throws {
    let client = try client(.unknownField)
    #expect(try await client.calendars.saveICSFeed(feedRequest()).data.appID == "ics-feed")
    #expect(try await client.calendars.list().data.destinationCalendar == destination)
    let updated = try await client.destinationCalendars.update(update)
    #expect(updated.data.userID == 123)
  }

  @Test func leavesOutWhatIsNotGiven() async throws {
    let client = try client(.free)
    _ = try await client.calendars.saveICSFeed(.init(urls: []))
    _ = try await client.destinationCalendars.update(
      .init(integration: .unlisted("apple_calendar"), externalID: "x"))
    let bodies = try await run.received().map(\.body)
    #expect(bodies == [#"{"urls":[]}"#, #"{"integration":"apple_calendar","externalId":"x"}"#])
  }

  @Test func givesTheWholeResponse() async throws {
    let response = try await client(.example).calendars.saveICSFeedWithResponse(feedRequest())
    #expect(response.value.data.id == 1_234_567_890)
    #expect(response.http.status == 201)
    #expect(response.http.headers["x-request-id"] == "live-1")
  }

  @Test func asksForATokenOncePerCall() async throws {
    let client = CalComClient(
      server: ServerURL(try run.url("cal-com", .example)),
      credentials: .bearer { "cal_live_from_provider" })
    _ = try await client.calendars.list()
    #expect(
      try await run.request().headers["authorization"] == "Bearer cal_live_from_provider")
  }
}
