// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The elements of a JSON array, in order.
nonisolated public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var index: Int
  private let end: Int

  /// How many elements the whole array has.
  public let count: Int

  init(_ array: JSONSlice) {
    document = array.document
    index = array.index + 1
    end = Int(array.entry.next)
    count = Int(array.entry.length)
  }

  /// The next element.
  public mutating func next() -> JSONSlice? {
    guard index < end else { return nil }
    defer { index = Int(document.tape[index].next) }
    return JSONSlice(document: document, index: index)
  }
}
