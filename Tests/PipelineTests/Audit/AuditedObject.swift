import Testing

/// One object of the specification, and a description in which each of its keywords can stand.
struct AuditedObject: Sendable, CustomTestStringConvertible {
  /// What the specification calls it, with the version that it is written in.
  let name: String
  /// A document with the line `%` where a keyword goes, between two members of the object.
  let document: String
  /// Every keyword of the object, with a value, on one line.
  let members: [Member]

  /// A keyword, as it is written in the document.
  struct Member: Sendable {
    let keyword: String
    let text: String
  }

  /// `members`: a line for each keyword.
  init(_ name: String, _ members: String, in document: String) {
    self.name = name
    self.document = document
    self.members = members.split(separator: "\n").map { line in
      let keyword = line.prefix { $0 != ":" }.filter { $0 != "'" }
      return Member(keyword: String(keyword), text: String(line))
    }
  }

  var testDescription: String { name }

  /// The document with a member, or with a comment that is as long.
  func text(with member: String, isThere: Bool) -> String {
    let line = isThere ? member : "#" + String(repeating: "-", count: member.count - 1)
    return document.replacing("%", with: line)
  }
}
