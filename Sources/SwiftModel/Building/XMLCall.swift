/// A call of one of the runtime's factories of shapes, which breaks where it is too long.
struct XMLCall {
  let factory: String
  let arguments: [String]

  /// The call in lines, with what follows it.
  func lines(followedBy tail: String, indent: Int) -> [String] {
    SignatureLayout.lines(head: factory, parameters: arguments, tail: tail, indent: indent).lines
  }
}
