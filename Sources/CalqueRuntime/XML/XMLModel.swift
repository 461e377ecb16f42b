/// A type of an API that is exchanged as XML too: its shape says how its JSON looks there.
nonisolated public protocol XMLModel: JSONModel {
  /// How the type looks in XML.
  static var xmlShape: XMLShape { get }
}
