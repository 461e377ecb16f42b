import Diagnostics
import Testing

/// Places in a minified document, which is one line of any length.
@Suite struct LongLineTests {
  @Test(arguments: ["a", "aü", "😀b\u{301}"]) func columnsCountScalars(unit: String) {
    let text = "first\n" + String(repeating: unit, count: 9_000) + "\nlast"
    let bytes = Array(text.utf8)
    let file = SourceFile(id: SourceFileID(index: 0), path: "a", bytes: bytes)
    var (line, column) = (1, 1)
    for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
      let location = file.location(at: offset)
      #expect(location.line == line && location.column == column)
      let isBreak = bytes[offset] == 0x0A
      (line, column) = isBreak ? (line + 1, 1) : (line, column + 1)
    }
  }

  @Test func manyFindingsInOneLineTakeNoTime() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    let file = SourceFile(id: SourceFileID(index: 0), path: "a", bytes: bytes)
    let clock = ContinuousClock()
    let time = clock.measure {
      for offset in stride(from: 0, to: bytes.count, by: 500) {
        #expect(file.location(at: offset).column == offset + 1)
      }
    }
    // 2,000 walks over the beginning of the line would read a gigabyte.
    #expect(time < .seconds(10))
  }
}
