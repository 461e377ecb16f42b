/// The keys of one type of context, each with the closure that reads it.
///
/// ```
/// static let fields: ContextFields<Self> = [
///   "name": { .text($0.name) },
///   "members": { .list($0.members) },
/// ]
/// ```
package struct ContextFields<Context>: Sendable, ExpressibleByDictionaryLiteral {
  package typealias Reader = @Sendable (Context) -> TemplateValue

  /// In the order of declaration.
  package let keys: [String]
  private let readers: [String: Reader]

  package init(dictionaryLiteral elements: (String, Reader)...) {
    self.init(elements)
  }

  package init(_ elements: [(String, Reader)]) {
    keys = elements.map(\.0)
    readers = Dictionary(elements) { _, _ in
      preconditionFailure("A context declares each of its keys once.")
    }
  }

  package func value(forKey key: String, of context: Context) -> TemplateValue? {
    readers[key]?(context)
  }

  /// Every key with its value, in the order of declaration.
  package func values(of context: Context) -> [(key: String, value: TemplateValue)] {
    pairs.map { ($0.0, $0.1(context)) }
  }

  private var pairs: [(String, Reader)] {
    keys.compactMap { key in readers[key].map { (key, $0) } }
  }
}
