/// Who may see the generated declarations.
package enum AccessLevel: String, CaseIterable, Hashable, Sendable {
  case `public`
  case `package`
  case `internal`

  /// The modifier with the space after it; nothing for `internal`, which is Swift's default.
  package var modifier: String {
    switch self {
    case .public: "public "
    case .package: "package "
    case .internal: ""
    }
  }
}
