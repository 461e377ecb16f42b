import Foundation
import Testing

@testable import CalqueRuntime

/// The operators of RFC 6570 that OpenAPI's styles are defined on, by the test suite of
/// uri-templates: simple, `+` (allowReserved), `.` (label), `;` (matrix), `?` and `&` (form).
struct URITemplateTests {
  /// Templates that are one such expression, with literals around it at most; expressions with
  /// prefixes (`:3`), other operators and lists of simple variables are no parameter of OpenAPI.
  @Test(arguments: ["spec-examples", "spec-examples-by-section", "extended-tests"])
  func `expressions expand as the styles do`(_ file: String) throws {
    guard let data = ConformanceData.file("uri-template/\(file).json") else { return }
    let suite = try JSONValue(jsonData: data)
    var count = 0
    for (section, content) in try #require(suite.members) {
      let variables = try #require(content["variables"])
      for test in try #require(content["testcases"]?.elements) {
        guard let parts = test.elements, let template = parts.first?.text,
          let expression = Expression(template)
        else { continue }
        let expected = (parts[1].elements ?? [parts[1]]).compactMap(\.text)
        #expect(
          expected.contains(expression.expand(variables)), "\(section): \(template) is \(expected)")
        count += 1
      }
    }
    #expect(count > 10)
    print("uri-template/\(file): \(count) expressions")
  }

  /// A template of one expression.
  private struct Expression {
    let prefix: String
    let suffix: String
    let sign: Character?
    let names: [Substring]

    init?(_ template: String) {
      guard let open = template.firstIndex(of: "{"), let close = template.firstIndex(of: "}"),
        open < close, !template[close...].contains("{")
      else { return nil }
      prefix = PercentEncoding.encode("\(template[..<open])", allowsReserved: true)
      suffix = PercentEncoding.encode("\(template[close...].dropFirst())", allowsReserved: true)
      let inner = template[open..<close].dropFirst()
      let first = inner.first ?? "_"
      let sign = "+.;?&/#".contains(first) ? first : nil
      self.sign = sign
      names = inner.dropFirst(sign == nil ? 0 : 1).split(separator: ",")
      let isListOfSimple = names.count > 1 && (sign == nil || sign == "+")
      guard sign != "/", sign != "#", !inner.contains(":"), !inner.contains("%"), !isListOfSimple
      else { return nil }
    }

    func expand(_ variables: JSONValue) -> String {
      let parts = names.flatMap { expand($0, variables) }
      guard let sign, "?&".contains(sign) else { return prefix + parts.joined() + suffix }
      return prefix + (parts.isEmpty ? "" : String(sign)) + parts.joined(separator: "&") + suffix
    }

    private func expand(_ specification: Substring, _ variables: JSONValue) -> [String] {
      let explode = specification.last == "*"
      let name = String(explode ? specification.dropLast() : specification)
      let value = variables[name] ?? .null
      let text = ParameterText(style: style, explode: explode) {
        PercentEncoding.encode($0, allowsReserved: sign == "+")
      }
      return style == .form ? text.pairs(name, value) : [text.text(name, value) ?? ""]
    }

    private var style: ParameterStyle {
      switch sign {
      case ".": .label
      case ";": .matrix
      case "?", "&": .form
      default: .simple
      }
    }
  }
}

extension JSONValue {
  fileprivate var members: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }
  fileprivate var elements: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate subscript(name: String) -> JSONValue? {
    members?.first { $0.key == name }?.value
  }
}
