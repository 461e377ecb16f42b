import IR

/// An operationId, and what of it a person has chosen: tools make them of the method and the path.
struct MadeOperationID {
  /// As written.
  let id: String?
  /// What stands before method and path, as in `read_pet_pets__id__get`; the whole id where it was
  /// not made of these; nil where nobody has chosen anything.
  let ownPart: String?

  init(_ key: OperationKey) {
    id = key.operationID
    guard let id = key.operationID else {
      ownPart = nil
      return
    }
    let method = key.method.lowercased()
    let path = Self.letters(key.path)
    let letters = Self.letters(id)
    if letters == method + path || letters == path + method {
      ownPart = nil
    } else if !path.isEmpty, letters.hasSuffix(path + method) {
      ownPart = Self.start(of: id, letters: letters.count - path.count - method.count)
    } else {
      ownPart = id
    }
  }

  /// The beginning of a text that has so many letters and digits.
  private static func start(of text: String, letters count: Int) -> String {
    var left = count
    return String(
      text.prefix { character in
        defer { if character.isLetter || character.isNumber { left -= 1 } }
        return left > 0
      })
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
