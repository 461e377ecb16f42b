/// The versions of the specification that can be read; what is read is always in 3.1's spelling.
package enum SpecificationVersion: Int, Comparable, Sendable {
  /// Swagger 2.0.
  case v20
  /// OpenAPI 3.0.x.
  case v30
  /// OpenAPI 3.1.x.
  case v31
  /// OpenAPI 3.2.x.
  case v32

  package static func < (left: SpecificationVersion, right: SpecificationVersion) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Reads `3.1.0`; a patch number says nothing about the spelling (OpenAPI 3.1.1, section 4.1).
  init?(openapi text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "3" else { return nil }
    switch parts[1] {
    case "0": self = .v30
    case "1": self = .v31
    case "2": self = .v32
    default: return nil
    }
  }
}
