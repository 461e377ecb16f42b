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

  private func fault(_ order: Order) -> String? {
    do throws(ValidationError) {
      try order.validate()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `the first value out of bounds is named with its path`() {
    #expect(fault(Order()) == nil)
    #expect(fault(Order(name: "")) == "$.name: has 0 characters, needs at least 1")
    #expect(fault(Order(name: "äöüß")) == "$.name: has 4 characters, may have at most 3")
    #expect(fault(Order(name: "A")) == "$.name: has to match ^[a-z]+$")
    #expect(fault(Order(count: -2)) == "$.count: is -2, has to be at least 0")
    #expect(fault(Order(count: 10)) == "$.count: is 10, has to be less than 10")
    #expect(fault(Order(count: 3)) == "$.count: is 3, has to be a multiple of 2")
    #expect(fault(Order(tags: [])) == "$.tags: has 0 elements, needs at least 1")
    #expect(fault(Order(tags: ["a", "a"])) == "$.tags: has an element twice")
    #expect(
      fault(Order(tags: ["a", "abc"])) == "$.tags[1]: has 3 characters, may have at most 2")
    #expect(
      fault(Order(parts: [Order(), Order(count: 11)]))
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
}
