import CalqueRuntime
import Foundation
import Testing
import Wire

/// Every kind of body against a server that decodes it: what comes back is what was sent.
@Suite("Bodies", .enabled(if: LiveServer.isAvailable))
struct WireBodyTests {
  private let run: Run

  init() throws { run = try Run() }

  private var bodies: WireClient.Bodies {
    get throws { WireClient(server: ServerURL(try run.url("wire", .example))).bodies }
  }

  @Test(arguments: WireSample.allCases)
  func carriesJSON(_ sample: WireSample) async throws {
    let sent = sample.values(excludedInLists: "", excluded: "")
    let json = try await bodies.sendJSON(sent)
    #expect(json.contentType == "application/json")
    #expect(try json.value?.decoded(as: Values.self) == sent)
    let vendor = try await bodies.sendVendor(sent)
    #expect(vendor.contentType == "application/vnd.wire.v2+json")
    #expect(try vendor.value?.decoded(as: Values.self) == sent)
  }

  @Test func leavesOutABodyThatIsOptional() async throws {
    #expect(try await bodies.sendOptional() == Body())
    #expect(try await bodies.sendOptional(.init()).value == [:])
    let received = try await run.received()
    #expect(received.map(\.body) == ["", "{}"])
    #expect(received.first?.headers["content-type"] == nil)
  }

  @Test(arguments: WireSample.allCases)
  func carriesForms(_ sample: WireSample) async throws {
    let sent = sample.values(excludedInLists: "", excluded: "")
    let form = try await bodies.sendForm(sent)
    #expect(form.contentType == "application/x-www-form-urlencoded")
    #expect(try form.value?.decoded(as: Values.self) == sent)
    _ = try await run.request()
  }

  @Test func carriesFormsInStyles() async throws {
    let text = "a:/?#[]@!$&'()*+,;=% \"<>\\^`{|}~-_.%+é日本🎨z"
    let filter = Filter(text: text, range: .init(from: 1, to: .max), tags: [text, ""])
    let sent = StyledForm(
      joined: [text, "", "1"], spaced: ["a,b|c", "é"], piped: [1, .min], deep: filter,
      flat: WireColor(r: 1, g: 2.5, b: text), reserved: text, quoted: "7",
      repeated: [text, "", "true"], object: filter)
    #expect(try await bodies.sendStyledForm(sent).value?.decoded(as: StyledForm.self) == sent)
    let joined = StyledForm(flatJoined: WireColor(r: 1, g: 2.5, b: text))
    #expect(try await bodies.sendStyledForm(joined).value?.decoded(as: StyledForm.self) == joined)
    #expect(try await bodies.sendStyledForm(.init()).value == [:])
    #expect(try await run.received().flatMap(\.violations) == [])
  }

  @Test func carriesTexts() async throws {
    let text = "a\r\nb\0é日本🎨"
    let body = try await bodies.sendText(text)
    #expect(body.contentType == "text/plain")
    #expect(body.value == .string(text))
    let latin = try await bodies.sendLatin("Grüße")
    #expect(latin.contentType == "text/plain; charset=ISO-8859-1")
    #expect(latin.value == "Grüße")
    await #expect(throws: WireError.self) { try await bodies.sendLatin("日本") }
  }

  @Test func carriesBytes() async throws {
    let bytes = Data(0...255)
    let value = JSONValue.string(bytes.base64EncodedString())
    #expect(try await bodies.sendBytes(.data(bytes)).value == value)
    #expect(try await bodies.sendBytes(.data(bytes)).contentType == "application/octet-stream")
    #expect(try await bodies.sendImage(.data(bytes)).value == value)
    #expect(try await bodies.sendImage(.data(bytes)).contentType == "image/png")
    #expect(
      try await bodies.sendImage(.data(bytes), contentType: "image/jpeg").contentType
        == "image/jpeg")
    #expect(try await bodies.sendAnything(.data(bytes)).contentType == "application/octet-stream")
    let page = try await bodies.sendAnything(.data(Data("ä".utf8)), contentType: "text/x-page")
    #expect(page == Body(contentType: "text/x-page", value: "ä"))
    #expect(try await bodies.sendXML(.data(Data("<a>é</a>".utf8))).contentType == "application/xml")
    #expect(try await run.received().flatMap(\.violations) == [])
  }

  @Test func carriesOneOfSeveralTypes() async throws {
    let values = Values(string: "é")
    #expect(
      try await bodies.sendSeveral(.json(values))
        == Body(contentType: "application/json", value: JSONValue(values)))
    #expect(
      try await bodies.sendSeveral(.form(.init(quoted: "é")))
        == Body(contentType: "application/x-www-form-urlencoded", value: ["quoted": "é"]))
    #expect(
      try await bodies.sendSeveral(.text("é")) == Body(contentType: "text/plain", value: "é"))
    #expect(
      try await bodies.sendSeveral(.text("a,b", contentType: "text/csv"))
        == Body(contentType: "text/csv", value: "a,b"))
    #expect(
      try await bodies.sendSeveral(.bytes(.data(Data([255]))))
        == Body(contentType: "image/png", value: "/w=="))
  }
}
