import CalqueRuntime
import Foundation
import Testing

struct ModelCheckTests {
  /// A request in the shape of generated ones.
  private struct Order: JSONModel, Hashable {
    var name = "a"
    var count: Int?
    var tags: [String]?
    var parts: [Order]?

    init(name: String = "a", count: Int? = nil, tags: [String]? = nil, parts: [Order]? = nil) {
      self.name = name
      self.count = count
      self.tags = tags
      self.parts = parts
    }

    init(json: JSONSlice) throws(JSONError) {
      var fields = try json.object()
      name = try fields("name")
    }

    func write(to json: inout JSONWriter) {
      json.object { fields in fields("name", name) }
    }

    func validate(_ check: inout ModelCheck) {
      check.length("name", name, min: 1, max: 3)
      check.pattern("name", name, "^[a-z]+$")
      check.number("count", count, min: 0, below: 10)
      check.multiple("count", count, of: 2)
      check.count("tags", tags, min: 1)
      check.unique("tags", tags)
      check.each("tags", tags) { $0.length("", $1, max: 2) }
      check.value("parts", parts)
    }
  }

  private func violation(of order: Order) -> String? {
    do throws(ValidationError) {
      try order.validate()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `the first value out of bounds is named with its path`() {
    #expect(violation(of: Order()) == nil)
    #expect(violation(of: Order(name: "")) == "$.name: has 0 characters, needs at least 1")
    #expect(violation(of: Order(name: "äöüß")) == "$.name: has 4 characters, may have at most 3")
    #expect(violation(of: Order(name: "A")) == "$.name: has to match ^[a-z]+$")
    #expect(violation(of: Order(count: -2)) == "$.count: is -2, has to be at least 0")
    #expect(violation(of: Order(count: 10)) == "$.count: is 10, has to be less than 10")
    #expect(violation(of: Order(count: 3)) == "$.count: is 3, has to be a multiple of 2")
    #expect(violation(of: Order(tags: [])) == "$.tags: has 0 elements, needs at least 1")
    #expect(violation(of: Order(tags: ["a", "a"])) == "$.tags: has an element twice")
    #expect(
      violation(of: Order(tags: ["a", "abc"])) == "$.tags[1]: has 3 characters, may have at most 2")
    #expect(
      violation(of: Order(parts: [Order(), Order(count: 11)]))
        == "$.parts[1].count: is 11, has to be less than 10")
  }

  @Test func `a body out of bounds is not sent, unless the check is switched off`() async throws {
    let transport = RecordingTransport(answers: [])
    let client = TestClient(transport)
    let wrong = Order(name: "")
    await #expect {
      _ = try await client.pet(1) { $0.json(wrong) }
    } throws: { error in
      guard case .call(let failure)? = error as? TestError,
        case .invalidRequest(let fault) = failure.reason
      else { return false }
      return fault.kind == .invalidValue && fault.description.contains("$.name")
    }
    #expect(transport.requests.isEmpty)
    _ = try? await client.pet(1, options: .init(validates: false)) { $0.json(wrong) }
    #expect(transport.requests.count == 1)
    let trusting = TestClient(
      configuration: .init(transport: transport, retries: .off, validatesRequests: false))
    _ = try? await trusting.pet(1) { $0.json(wrong) }
    #expect(transport.requests.count == 2)
  }

  private func violation(_ compare: (inout ModelCheck) -> Void) -> String? {
    var request = APIRequest()
    compare(&request.check)
    return request.check.error?.description
  }

  @Test(arguments: [
    ("0.3", "0.1", true), ("0.35", "0.1", false), ("19.99", "0.01", true), ("7", "1.5", false),
    ("1e300", "0.1", true), ("-4.5", "1.5", true), ("0.0075", "0.0001", true),
    ("0.00751", "0.0001", false),
  ]) func `a multiple is one of what is written`(value: String, step: String, holds: Bool) throws {
    let value = try #require(Double(value))
    let steps: [String: StaticString] = [
      "0.1": "0.1", "0.01": "0.01", "1.5": "1.5", "0.0001": "0.0001",
    ]
    let step = try #require(steps[step])
    #expect((violation { $0.multiple("n", value, of: step) } == nil) == holds)
  }

  @Test func `decimals are compared without a way through binary fractions`() {
    let price = Decimal(string: "0.05")
    #expect(violation { $0.number("p", price, min: "0.05", max: "0.05") } == nil)
    #expect(
      violation { $0.number("p", price, above: "0.05") } == "p: is 0.05, has to be more than 0.05")
    #expect(violation { $0.multiple("p", price, of: "0.02") } != nil)
  }

  @Test func `the members of objects and maps are counted and compared`() {
    #expect(
      violation { $0.members(["a": 1] as JSONValue, min: 2) } == ": has 1 members, needs at least 2"
    )
    #expect(violation { $0.members(["a": 1] as JSONValue, min: 1, max: 1) } == nil)
    #expect(
      violation { $0.each("m", ["a b": "xyz", "a": "x"]) { $0.length("", $1, max: 2) } }
        == "m[\"a b\"]: has 3 characters, may have at most 2")
    #expect(
      violation {
        $0.each("l", [["x"], ["xyz"]]) { $0.each("", $1) { $0.length("", $1, max: 2) } }
      }
        == "l[1][0]: has 3 characters, may have at most 2")
  }

  @Test func `parameters and parts out of bounds are not sent`() async throws {
    struct Form: MultipartWritable {
      var title: String
      func write(to form: inout MultipartForm) { form.field("title", title) }
      func validate(_ check: inout ModelCheck) { check.length("title", title, max: 1) }
    }
    let transport = RecordingTransport(answers: [])
    let client = TestClient(transport)
    let fills: [(inout APIRequest) -> Void] = [
      { $0.check.number("limit", 0, min: 1) }, { $0.multipart(Form(title: "ab")) },
    ]
    for fill in fills {
      let fault = await fault { () async throws(TestError) in
        try await client.pet(1) { fill(&$0) }
      }
      #expect(fault?.kind == .invalidValue)
    }
    #expect(transport.requests.isEmpty)
    _ = try? await client.pet(1, options: .init(validates: false)) { fills[0](&$0) }
    #expect(transport.requests.count == 1)
  }
}
