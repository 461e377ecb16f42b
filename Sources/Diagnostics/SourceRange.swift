/// Names one file of a run; an index into its `SourceFileTable`.
package struct SourceFileID: Hashable, Sendable {
  package let index: UInt32

  package init(index: UInt32) {
    self.index = index
  }
}

/// A half-open range of bytes in one source file.
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFileID
  /// Offset of the first byte, from 0.
  package let start: UInt32
  /// Offset one past the last byte; equal to `start` where the range is a place between two bytes.
  package let end: UInt32

  package init(file: SourceFileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The place where this range begins, with no length.
  package var startPoint: SourceRange {
    SourceRange(file: file, start: Int(start), end: Int(start))
  }
}
