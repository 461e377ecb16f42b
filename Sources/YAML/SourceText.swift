import Diagnostics

/// The bytes of a file that are known to be UTF-8 text with something in it.
struct SourceText {
  let file: SourceFile
  let source: UnsafeBufferPointer<UInt8>
  let base: UnsafePointer<UInt8>
  /// Where the text begins: behind a byte order mark.
  let origin: Int
  let isASCII: Bool
  /// The first byte that is no white space.
  private let firstByte: UInt8

  /// Nil after an error was reported.
  init?(of file: SourceFile, _ source: UnsafeBufferPointer<UInt8>, report: DiagnosticReport) {
    self.file = file
    self.source = source
    origin = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard Self.isReadable(file, source, report) else { return nil }
    guard let base = source.baseAddress,
      let first = source[origin...].first(where: { $0 > 0x20 || !Self.isSpace($0) })
    else {
      report.error("the file is empty", at: SourceRange(file: file.id, start: 0, end: 0))
      return nil
    }
    let encoding = TextEncoding(of: UnsafeBufferPointer(rebasing: source[origin...]))
    if case .malformed(let offset) = encoding {
      let start = origin + offset
      report.error(
        "the file is not UTF-8: this byte is no character",
        at: SourceRange(file: file.id, start: start, end: start + 1))
      return nil
    }
    self.base = base
    firstByte = first
    isASCII = encoding == .ascii
  }

  /// Whether the text begins with `{` or `[`.
  var beginsLikeJSON: Bool { firstByte == UInt8(ascii: "{") || firstByte == UInt8(ascii: "[") }

  /// Refuses UTF-16 and UTF-32, by byte order mark or by zero bytes, and what offsets cannot hold.
  private static func isReadable(
    _ file: SourceFile, _ source: UnsafeBufferPointer<UInt8>, _ report: DiagnosticReport
  ) -> Bool {
    let place = SourceRange(file: file.id, start: 0, end: 0)
    if source.count >= Int(UInt32.max) / 4 {
      report.error("the file is larger than a gigabyte", at: place)
      return false
    }
    let isMarked = source.starts(with: [0xFE, 0xFF]) || source.starts(with: [0xFF, 0xFE])
    guard isMarked || source.prefix(2).contains(0) else { return true }
    report.error(
      "the file is not UTF-8: it looks like UTF-16 or UTF-32", at: place,
      help: "save it as UTF-8")
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
