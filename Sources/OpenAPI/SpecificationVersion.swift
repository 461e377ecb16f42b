/// The versions of the specification that can be read; what is read is always in 3.1's spelling.
package enum SpecificationVersion: Int, Comparable, Sendable {
  /// Swagger 2.0.
  case v2
  /// OpenAPI 3.0.x.
  case v3_0
  /// OpenAPI 3.1.x.
  case v3_1
  /// OpenAPI 3.2.x.
  case v3_2

  package static func < (left: SpecificationVersion, right: SpecificationVersion) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Reads `3.1.0`; a patch number says nothing about the spelling (OpenAPI 3.1.1, section 4.1).
  init?(openapi text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "3" else { return nil }
    switch parts[1] {
    case "0": self = .v3_0
    case "1": self = .v3_1
    case "2": self = .v3_2
    default: return nil
    }
  }
}
