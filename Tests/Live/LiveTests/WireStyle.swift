import CalqueRuntime
import Foundation
import Testing
import Wire

/// One style of one place: how to send values in it, and which ones it can carry.
struct WireStyle: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Characters that no element of a list and no member of an object can have in this style.
  var excludedInLists = ""
  /// Characters that no value can have.
  var excluded = ""
  var samples = WireSample.allCases
  /// What of a sample is sent.
  var carried: @Sendable (Values) -> Values = \.withoutFilter
  let send: @Sendable (WireClient, Values) async throws -> Values

  /// Every style of every place.
  static let all = paths + queries + headers + cookies

  /// Each style with each sample that it can carry.
  static let cells = all.flatMap { style in style.samples.map { (style, $0) } }

  /// The values of a sample that the style can carry.
  func values(_ sample: WireSample) -> Values {
    carried(sample.values(excludedInLists: excludedInLists, excluded: excluded))
  }
}

extension WireStyle {
  /// A method of which every value is required.
  private typealias Required =
    @Sendable (
      String, Int, Double, Bool, CalendarDate, Date, UUID, Shade, JSONValue, [String], [Int],
      WireColor, [String: String], CallOptions
    ) async throws(WireError) -> Values

  private static func path(
    _ name: String, excludedInLists: String = "",
    _ method: @escaping @Sendable (WireClient.Paths) -> Required
  ) -> WireStyle {
    WireStyle(
      testDescription: "\(name) in the path", excludedInLists: excludedInLists,
      samples: WireSample.allCases.filter { $0 != .absent }
    ) { client, values in
      try await method(client.paths)(
        #require(values.string), #require(values.integer), #require(values.number),
        #require(values.boolean as Bool?), #require(values.date), #require(values.dateTime),
        #require(values.uuid), #require(values.shade), #require(values.anything),
        #require(values.colors), #require(values.numbers), #require(values.color),
        #require(values.words), .init())
    }
  }

  private static let paths = [
    path("simple") { $0.simple },
    path("simple, exploded") { $0.simpleExploded },
    path("label") { $0.label },
    // A full stop is what parts the elements, and is never encoded (RFC 6570, section 3.2.5).
    path("label, exploded", excludedInLists: ".") { $0.labelExploded },
    path("matrix") { $0.matrix },
    path("matrix, exploded") { $0.matrixExploded },
  ]
}

extension WireStyle {
  /// A method of which no value is required.
  private typealias Optional =
    @Sendable (
      String?, Int?, Double?, Bool?, CalendarDate?, Date?, UUID?, Shade?, JSONValue?, [String]?,
      [Int]?, WireColor?, [String: String]?, CallOptions
    ) async throws(WireError) -> Values

  private static func optional(
    _ name: String, excludedInLists: String = "", excluded: String = "",
    _ method: @escaping @Sendable (WireClient) -> Optional
  ) -> WireStyle {
    WireStyle(testDescription: name, excludedInLists: excludedInLists, excluded: excluded) {
      client, values in
      try await method(client)(
        values.string, values.integer, values.number, values.boolean, values.date,
        values.dateTime, values.uuid, values.shade, values.anything, values.colors,
        values.numbers, values.color, values.words, .init())
    }
  }

  private static let queries = [
    optional("form in the query") { $0.queries.formJoined },
    optional("form in the query, exploded") { $0.queries.form },
    // Encoded or not, the delimiter cannot be told from one in a value (OpenAPI 3.2.0, appendix E).
    WireStyle(
      testDescription: "spaceDelimited", excludedInLists: " ", carried: \.collections
    ) { try await $0.queries.space(colors: $1.colors, numbers: $1.numbers, color: $1.color) },
    WireStyle(
      testDescription: "pipeDelimited", excludedInLists: "|", carried: \.collections
    ) { try await $0.queries.pipe(colors: $1.colors, numbers: $1.numbers, color: $1.color) },
    // A name with a bracket of its own would end early, or begin another level.
    WireStyle(testDescription: "deepObject", excludedInLists: "[]", carried: \.objects) {
      try await $0.queries.deep(color: $1.color, words: $1.words, filter: $1.filter)
    },
    WireStyle(testDescription: "the whole query as a form", carried: \.self) {
      try await $0.queries.wholeForm(all: $1)
    },
    WireStyle(testDescription: "the whole query as JSON", carried: \.self) {
      try await $0.queries.wholeJSON(all: $1)
    },
  ]

  // Header fields are not percent-encoded (OpenAPI 3.2.0, section 4.12.6), so a comma always parts.
  private static let headers = [
    optional("simple in a header", excludedInLists: ",") { $0.headers.simple },
    optional("simple in a header, exploded", excludedInLists: ",=") { $0.headers.exploded },
  ]

  // What a cookie cannot hold at all is not the business of its style (RFC 6265, section 4.1.1).
  private static let notInCookies = " \",;\\é日本🎨"

  private static let cookies = [
    optional("form in a cookie") { $0.cookies.formJoined },
    optional("form in a cookie, exploded") { $0.cookies.form },
    optional("cookie", excludedInLists: "=", excluded: notInCookies) { $0.cookies.plain },
    optional("cookie, joined", excluded: notInCookies) { $0.cookies.plainJoined },
  ]
}

extension Values {
  /// Without what only objects in objects can be sent as.
  fileprivate var withoutFilter: Values {
    var values = self
    values.filter = nil
    return values
  }

  fileprivate var collections: Values { Values(colors: colors, numbers: numbers, color: color) }

  fileprivate var objects: Values { Values(color: color, words: words, filter: filter) }
}
