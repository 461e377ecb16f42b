/// The members of an element, and what stands beside them.
nonisolated final class XMLObjectShape: Sendable {
  let members: [XMLMember]
  /// The shape of members that are not named; nil where they do not count.
  let rest: XMLShape?

  /// The names that several members share in different namespaces.
  private let ambiguous: Set<String>

  init(members: [XMLMember], rest: XMLShape?) {
    self.members = members
    self.rest = rest
    var seen: Set<String> = []
    ambiguous = Set(
      members.filter { $0.isElement && !seen.insert($0.name.local).inserted }.map(\.name.local))
  }

  /// Whether an element is the one that a member stands for. Servers are careless with namespaces:
  /// they count only where they alone tell two members apart.
  private func matches(_ member: XMLMember, _ name: XMLName) -> Bool {
    guard member.name.local == name.local else { return false }
    return !ambiguous.contains(name.local) || member.name.namespace == name.namespace
  }

  /// The elements that a member stands for. Where none has its name, those called like the property
  /// are meant: servers do not agree on whose name counts where a property refers to a schema.
  func elements(of member: XMLMember, in tree: XMLTree) -> [XMLTree] {
    let named = tree.children.filter { matches(member, $0.name) }
    let isTaken = members.contains { $0.isElement && $0.name.local == member.property }
    guard named.isEmpty, !isTaken else { return named }
    return tree.children.filter { $0.name.local == member.property }
  }

  /// Whether any member has this property.
  func has(_ property: String) -> Bool { members.contains { $0.property == property } }
}
