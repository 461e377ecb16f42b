// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// One value or one key of a text, 16 bytes wide; a document is an array of them in text order.
///
/// An object is followed by key, value, key, value and so on; an array by its elements.
nonisolated struct JSONTapeEntry {
  /// What the entry stands for; two numbers and two strings, so that the common ones read fast.
  enum Kind: UInt8 {
    case null
    case `false`
    case `true`
    case integer
    case number
    case string
    case escapedString
    case array
    case object
  }

  /// The first byte in the text; for a string, the one behind the quotation mark.
  var offset: UInt32

  /// Bytes of a scalar (without quotation marks), members or elements of a container.
  var length: UInt32

  /// The index of the entry behind this value and all that is in it.
  var next: UInt32

  var kind: Kind
}
