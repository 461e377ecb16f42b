// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The members of a JSON object in text order, their names decoded; a name may come twice.
nonisolated struct JSONMembers: Sequence, IteratorProtocol {
  private let object: JSONSlice
  private var key: Int

  init(_ object: JSONSlice) {
    self.object = object
    key = object.index + 1
  }

  mutating func next() -> (String, JSONSlice)? {
    let document = object.document
    guard key < Int(object.entry.next) else { return nil }
    let name = JSONText.string(document.bytes, document.tape[key])
    let value = JSONSlice(document: document, index: key + 1)
    key = Int(document.tape[key + 1].next)
    return (name, value)
  }
}
