import Foundation
import Testing

/// Descriptions that are made to cost too much end soon, in output or in a finding that says why.
@Suite struct HostileShapeTests {
  /// A description, and how what is said of it begins; nothing where it is generated as it is.
  struct Shape: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let finding: String

    init(_ name: String, _ text: String, finding: String) {
      testDescription = name
      self.text = text
      self.finding = finding
    }
  }

  /// Seconds of the processor; a debug build is many times slower than the tool, and gets what
  /// nothing but a loop without end or a square would take.
  #if DEBUG
    private static let limit = 20.0
  #else
    private static let limit = 1.0
  #endif

  @Test(arguments: chains + scalars) func endsSoon(_ shape: Shape) {
    let start = Self.processorTime()
    let run = PipelineRun(path: "hostile.yaml", bytes: Array(shape.text.utf8))
    let findings = run.report.sorted.first.map { "\($0.severity): \($0.message)" } ?? ""
    let time = Self.processorTime() - start
    #expect(
      findings.prefix(200).hasPrefix(shape.finding) && findings.isEmpty == shape.finding.isEmpty)
    #expect(time < Self.limit)
  }

  /// What this thread has used, however many others run beside it.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static let head = "openapi: 3.1.0\ninfo: {title: Hostile, version: '1'}\n"

  /// Schemas of which each leads to the next one.
  private static func chain(
    _ name: String, count: Int, finding: String = "", _ schema: (Int, String) -> String
  ) -> Shape {
    var text = head
    text += "paths: {/a: {get: {responses: {'200': {description: A., content: "
    text += "{application/json: {schema: {$ref: '#/components/schemas/P0'}}}}}}}}\n"
    text += "components:\n  schemas:\n"
    for index in 0..<count {
      let next = "{$ref: '#/components/schemas/P\(index + 1)'}"
      text += "    P\(index): \(schema(index, next))\n"
    }
    return Shape(name, text + "    P\(count): {type: string}\n", finding: finding)
  }

  private static let chains: [Shape] = [
    chain("references to references", count: 20_000) { $1 },
    chain("lists of lists", count: 1_000) { "{type: array, items: \($1)}" },
    chain("maps of maps", count: 1_000) { "{type: object, additionalProperties: \($1)}" },
    chain(
      "schemas that include the next one", count: 600,
      finding: "warning: schemas include one another too deep"
    ) { "{allOf: [\($1)], properties: {p\($0): {type: string}}}" },
    chain(
      "choices of one", count: 600, finding: "warning: the choices nest too deep"
    ) { "{properties: {p\($0): {type: string}}, oneOf: [\($1)]}" },
    Shape(
      "references in a circle",
      head + "paths: {}\ncomponents:\n  schemas:\n"
        + (0..<5_000).map {
          "    P\($0): {$ref: '#/components/schemas/P\(($0 + 1) % 5_000)'}\n"
        }.joined(),
      finding: "warning: this schema only refers to itself"),
  ]

  /// Ten megabytes in one place.
  private static let word = String(repeating: "x", count: 10 * 1024 * 1024)

  private static let scalars: [Shape] = [
    Shape(
      "a description", head + "paths: {}\nexternalDocs: {url: u, description: '\(word)'}\n",
      finding: "note: a description of 10240 KB is too long for a comment"),
    Shape(
      "a description in JSON",
      "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"A\", \"version\": \"1\", "
        + "\"description\": \"\(word)\"}, \"paths\": {}}",
      finding: "note: a description of 10240 KB is too long for a comment"),
    Shape("an extension", head + "x-a: '\(word)'\npaths: {}\n", finding: ""),
    Shape(
      "a version", "openapi: '\(word)'\n", finding: "error: 'xxxxxxxx"),
  ]
}
