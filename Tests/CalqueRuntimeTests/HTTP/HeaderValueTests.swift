import CalqueRuntime
import Foundation
import Testing

/// Header fields as values of the declared types: what cannot be read is nil, never an error.
struct HeaderValueTests {
  @Test func `scalars`() {
    let fields: HTTPHeaders = [
      "X-Count": "42", "X-Ratio": "-1.5", "X-Flag": "true", "X-Text": "42",
      "X-Quoted": "W/\"abc\\\"", "X-Day": "2024-02-29", "X-Kind": "cat",
      "X-ID": "123e4567-e89b-12d3-a456-426614174000",
    ]
    #expect(fields.value("x-count") == 42)
    #expect(fields.value("X-RATIO") == -1.5)
    #expect(fields.value("X-Flag") == true)
    #expect(fields.value("X-Text") == "42")
    #expect(fields.value("X-Quoted") == "W/\"abc\\\"")
    #expect(fields.value("X-Day") as CalendarDate? == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(fields.value("X-Kind") == Pet.Kind.cat)
    #expect(fields.value("X-ID") == UUID(uuidString: "123E4567-E89B-12D3-A456-426614174000"))
    #expect(fields.value("X-Count") == (42 as JSONValue))
  }

  @Test func `what is missing or does not fit is nil`() {
    let fields: HTTPHeaders = [
      "X-Count": "many", "X-Flag": "yes", "X-Empty": "", "X-Big": "99999999999999999999",
    ]
    #expect(fields.value("X-None") as Int? == nil)
    #expect(fields.value("X-Count") as Int? == nil)
    #expect(fields.value("X-Flag") as Bool? == nil)
    #expect(fields.value("X-Empty") as Int? == nil)
    #expect(fields.value("X-Empty") == "")
    #expect(fields.value("X-Big") as Int? == nil)
  }

  @Test(arguments: [
    "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
  ])
  func `a date has the form of the schema or that of HTTP`(_ text: String) {
    let fields: HTTPHeaders = ["Last-Modified": text]
    #expect(fields.value("last-modified") == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test func `lists of one field and of several`() {
    let fields = HTTPHeaders([
      ("X-IDs", "1,2 , 3"), ("x-ids", "4"), ("X-None", ""), ("X-Mixed", "1,a"),
    ])
    #expect(fields.list("X-IDs") == [1, 2, 3, 4])
    #expect(fields.list("X-None") == [Int]())
    #expect(fields.list("X-Missing") as [Int]? == nil)
    #expect(fields.list("X-Mixed") as [Int]? == nil)
    #expect(fields.list("X-Mixed") == ["1", "a"])
  }

  @Test func `objects, exploded and not, and JSON`() {
    let fields: HTTPHeaders = [
      "X-A": "R,100,G,200", "X-B": "R=100,G=200", "X-C": "R,100,G", "X-D": #"{"R":100}"#,
    ]
    #expect(fields.object("X-A") == ["R": 100, "G": 200])
    #expect(fields.object("X-B", explode: true) == ["R": 100, "G": 200])
    #expect(fields.object("X-A") == ["R": "100", "G": "200"])
    #expect(fields.object("X-C") as [String: Int]? == nil)
    #expect(fields.json("X-D") == ["R": 100])
  }

  @Test func `members of an object that look like numbers may be texts`() {
    struct Paint: JSONModel, Hashable {
      var code: String
      var depth: Double
      var isGlossy: Bool

      init(code: String, depth: Double, isGlossy: Bool) {
        (self.code, self.depth, self.isGlossy) = (code, depth, isGlossy)
      }

      init(json: JSONSlice) throws(JSONError) {
        var fields = try json.object()
        (code, depth) = (try fields("code"), try fields("depth"))
        isGlossy = try fields("is glossy")
      }

      func write(to json: inout JSONWriter) {}
    }
    let fields: HTTPHeaders = [
      "X-A": "code,7,depth,2.5,is glossy,true", "X-B": "code=true,depth=2,is glossy=false",
      "X-C": "code=7,depth=deep,is glossy=true", "X-D": "code=7,depth=2,is glossy=1",
    ]
    #expect(fields.object("X-A") == Paint(code: "7", depth: 2.5, isGlossy: true))
    #expect(fields.object("X-B", explode: true) == Paint(code: "true", depth: 2, isGlossy: false))
    #expect(fields.object("X-C", explode: true) as Paint? == nil)
    #expect(fields.object("X-D", explode: true) as Paint? == nil)
  }

  @Test func `an answer's headers have the type that the caller's response has`() async throws {
    struct PetHeaders: ResponseHeaders {
      var fields: HTTPHeaders
      init(_ fields: HTTPHeaders) { self.fields = fields }
      var total: Int? { fields.value("X-Total") }
    }
    let answer = HTTPResponse(
      status: 200, headers: ["content-type": "application/json", "x-total": "7", "X-Other": "a"],
      body: Data(petText.utf8))
    let client = TestClient(RecordingTransport(answers: [answer]))
    var request = APIRequest()
    request.path("id", 1)
    let response: Response<Pet, PetHeaders> = try await client.api.send(
      TestClient.getPet, request, .init())
    #expect(response.headers.total == 7)
    #expect(response.headers["x-other"] == "a")
  }

  @Test func `a token that is a place in a list is no credential`() {
    for name in [
      "X-Page-Token", "Next-Token", "X-Continuation-Token", "X-RateLimit-Tokens-Remaining",
    ] {
      #expect(!HTTPHeaders.Field(name: name, value: "a").isSensitive, "\(name)")
    }
    for name in ["X-Auth-Token", "Token", "X-CSRF-Token", "Private-Token", "X-API-Key", "Cookie"] {
      #expect(HTTPHeaders.Field(name: name, value: "a").isSensitive, "\(name)")
    }
  }
}
