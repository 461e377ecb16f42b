/// Brings letters with accents into the form that editors write (Unicode, normalisation form C).
///
/// The compiler compares identifiers byte by byte: a name that came out of a spec in two pieces,
/// letter and accent, could not be typed. Latin, Greek and Cyrillic are covered; other scripts have
/// few letters in two forms and stay as they are.
enum CanonicalComposition {
  private static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        // Two forms of one letter are equal as characters: the first that comes is the shorter.
        let character = Character(scalar)
        if table[character] == nil { table[character] = character }
      }
    }
    return table
  }()

  static func compose(_ text: String) -> String {
    let isSimple = text.unicodeScalars.allSatisfy { $0.value < 0x300 }
    return isSimple ? text : String(text.map { composed[$0] ?? $0 })
  }
}
