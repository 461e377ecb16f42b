import Diagnostics

/// A list of the values that may stand in a place; a server may still send others.
package struct Enumeration: Sendable {
  package let type: ValueType
  package let cases: [Case]

  /// What all values of the list are.
  package enum ValueType: Hashable, Sendable {
    case string
    case integer
    case number
  }

  /// One value of the list.
  package struct Case: Sendable {
    package let value: Literal
    /// A name that the document proposes (`x-enum-varnames`), where it does.
    package var name: String?
    package var description: String?
    package let origin: SourceRange
  }
}

/// A scalar that the document writes out, such as a value of an enumeration.
package enum Literal: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A number that is no 64-bit integer, as written.
  case number(String)
  case string(String)
}
