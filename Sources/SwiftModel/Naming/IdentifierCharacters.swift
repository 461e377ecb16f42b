/// The grammar of identifiers (The Swift Programming Language, Lexical Structure, Identifiers),
/// narrowed to what a reader can see and pronounce: letters, marks and numbers.
enum IdentifierCharacters {
  /// What a scalar is to the splitting of a name into words.
  enum Class {
    case upper
    case lower
    case digit
    /// A letter of a script without case.
    case letter
    /// Belongs to the letter before it.
    case mark
    /// Invisible: it neither shows nor separates.
    case invisible
    case separator
  }

  static func classify(_ scalar: Unicode.Scalar) -> Class {
    if scalar.isASCII { return classifyASCII(scalar) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    guard isCharacter(scalar) else { return .separator }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .decimalNumber, .otherNumber, .letterNumber: return .digit
    case .otherLetter, .modifierLetter: return .letter
    case .nonspacingMark, .spacingMark: return .mark
    case .format: return .invisible
    default: return .separator
    }
  }

  private static func classifyASCII(_ scalar: Unicode.Scalar) -> Class {
    switch scalar {
    case "a"..."z": .lower
    case "A"..."Z": .upper
    case "0"..."9": .digit
    default: .separator
    }
  }

  /// identifier-head
  static func isHead(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x167F, 0x1681...0x180D: true
    case 0x180F...0x1DBF, 0x1E00...0x1FFF, 0x200B...0x200D, 0x202A...0x202E: true
    case 0x203F...0x2040, 0x2054, 0x2060...0x20CF, 0x2100...0x218F, 0x2460...0x24FF: true
    case 0x2776...0x2793, 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007: true
    case 0x3021...0x302F, 0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF: true
    case 0xFDF0...0xFE1F, 0xFE30...0xFE44, 0xFE47...0xFFFD: true
    case 0x10000...0xEFFFD: scalar.value & 0xFFFF <= 0xFFFD
    default: false
    }
  }

  /// identifier-character
  static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: isHead(scalar)
    }
  }
}
