/// One source line cut to a width that a terminal shows, and the carets under a range in it.
struct SourceExcerpt {
  /// A line of a minified document may be megabytes long: this many scalars of it are shown.
  static let maximumWidth = 120

  let text: String
  /// What stands before the carets: a tab for each tab, a space for anything else.
  let indent: String
  let carets: String

  init(file: SourceFile, line: Int, range: SourceRange) {
    let bounds = file.byteRange(ofLine: line)
    let start = min(max(Int(range.start), bounds.lowerBound), bounds.upperBound)
    let end = min(max(Int(range.end), start), bounds.upperBound)
    let window = Self.window(of: bounds, around: start)
    text = Self.visible(file.bytes[window])
    indent = String(
      Self.visible(file.bytes[window.lowerBound..<start]).map { $0 == "\t" ? "\t" : " " })
    let marked = Self.visible(file.bytes[start..<min(end, window.upperBound)])
    carets = String(repeating: "^", count: max(1, marked.count))
  }

  /// The part of a long line that holds `start`, in bytes, cut at scalar boundaries by decoding.
  private static func window(of bounds: Range<Int>, around start: Int) -> Range<Int> {
    guard bounds.count > maximumWidth else { return bounds }
    let lower = max(bounds.lowerBound, start - maximumWidth / 3)
    return lower..<max(start, min(bounds.upperBound, lower + maximumWidth))
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    VisibleText.of(String(decoding: bytes, as: UTF8.self))
  }
}
