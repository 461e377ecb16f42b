/// The names that every Swift file knows, and that a generated type of the module must not take:
/// in users' files `Calendar` and `View` go on meaning what they always mean.
///
/// The lists are frozen: a name added later would rename users' code.
package enum StandardTypeNames {
  /// Whether a top-level type of this name would hide a type of Swift, Foundation or SwiftUI, or
  /// could not be written.
  package static func contains(_ name: String) -> Bool {
    keywords.contains(name) || swift.contains(name) || foundation.contains(name)
      || darwin.contains(name) || swiftUI.contains(name)
  }

  /// Whether generated code relies on the name to mean what it always means.
  package static func isEssential(_ name: String) -> Bool { essential.contains(name) }

  /// All of them, sorted.
  package static var all: [String] {
    keywords.union(swift).union(foundation).union(darwin).union(swiftUI).sorted()
  }

  /// Names that mean something to the compiler where a type stands.
  static let keywords: Set<String> = ["Any", "Protocol", "Self", "Type"]

  /// What generated code mentions: a nested type of such a name would be found in its place.
  static let essential: Set<String> = ReservedWords.names(
    """
    Any AnyObject Array AsyncSequence AsyncThrowingStream Bool CaseIterable Character Codable \
    CodingKey Comparable CustomDebugStringConvertible CustomStringConvertible Data Date Decimal \
    Decodable Decoder Dictionary Double Encodable Encoder Equatable Error Float Foundation Hashable \
    Hasher Identifiable Int Int16 Int32 Int64 Int8 LocalizedError Never Optional RawRepresentable \
    Result Sendable Sequence Set StaticString String Substring Swift UInt UInt16 UInt32 UInt64 \
    UInt8 URL UUID Void
    """)
}
