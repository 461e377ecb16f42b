import Diagnostics
import Testing

/// Places in a minified document, which is one line of any length.
@Suite struct LongLineTests {
  @Test(arguments: ["a", "aü", "😀b\u{301}"]) func columnsCountScalars(unit: String) {
    let text = "first\n" + String(repeating: unit, count: 9_000) + "\nlast"
    let bytes = Array(text.utf8)
    let file = SourceFile(id: SourceFileID(index: 0), path: "a", bytes: bytes)
    var misplaced: [Int] = []
    var (line, column) = (1, 1)
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      let location = file.location(at: offset)
      if location.line != line || location.column != column { misplaced.append(offset) }
      let isBreak = bytes[offset] == 0x0A
      (line, column) = isBreak ? (line + 1, 1) : (line, column + 1)
    }
    #expect(misplaced.isEmpty)
  }

  @Test func manyFindingsInOneLineTakeNoTime() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    let file = SourceFile(id: SourceFileID(index: 0), path: "a", bytes: bytes)
    let clock = ContinuousClock()
    var misplaced: [Int] = []
    let time = clock.measure {
      misplaced = stride(from: 0, to: bytes.count, by: 500).filter {
        file.location(at: $0).column != $0 + 1
      }
    }
    #expect(misplaced.isEmpty)
    // 2,000 walks over the beginning of the line would read a gigabyte.
    #expect(time < .seconds(10))
  }
}
