/// Hands out the names of one scope, each of them once and in the order of asking.
///
/// A name that is taken gets a number: `name`, `name2`, `name3`. What is handed out depends on
/// nothing but the names asked for before.
package struct NameAllocator: Sendable {
  /// Whether names that differ only in case count as the same, as names of files do.
  private let ignoresCase: Bool
  private var taken: Set<String> = []
  /// The next number to try, so that many equal names stay cheap.
  private var nextNumber: [String: Int] = [:]
  /// The names of the scopes around this one, as they were when it was made.
  private var outer: [Set<String>] = []

  package init(reserved: some Sequence<String> = [], ignoringCase: Bool = false) {
    ignoresCase = ignoringCase
    reserve(reserved)
  }

  /// Names that are not to be handed out from now on.
  package mutating func reserve(_ names: some Sequence<String>) {
    for name in names { taken.insert(key(name)) }
  }

  /// A name that nothing in this scope or around it has: the wanted one, or that with a number.
  package mutating func allocate(_ name: String) -> String {
    let base = key(name)
    if !isTaken(base) {
      taken.insert(base)
      return name
    }
    // "sha1" and "sha12" say something else than "a second sha1".
    let joint = name.last.map { $0.isNumber } ?? false ? "No" : ""
    var number = nextNumber[base] ?? 2
    while isTaken(key("\(name)\(joint)\(number)")) { number += 1 }
    nextNumber[base] = number + 1
    taken.insert(key("\(name)\(joint)\(number)"))
    return "\(name)\(joint)\(number)"
  }

  /// Whether a name was handed out or reserved, here or in a scope around this one.
  package func contains(_ name: String) -> Bool { isTaken(key(name)) }

  /// A scope inside this one: what is taken here is taken there, and not the other way round.
  package func child(reserved: some Sequence<String> = []) -> NameAllocator {
    var child = NameAllocator(ignoringCase: ignoresCase)
    child.outer = outer + [taken]
    child.reserve(reserved)
    return child
  }

  private func isTaken(_ key: String) -> Bool {
    taken.contains(key) || outer.contains { $0.contains(key) }
  }

  /// Up and down again, so that letters with several lower forms meet.
  private func key(_ name: String) -> String {
    ignoresCase ? name.uppercased().lowercased() : name
  }
}
