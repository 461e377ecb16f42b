import CalqueRuntime
import Foundation
import Testing

/// RFC 8259 as JSONTestSuite sees it.
struct JSONConformanceTests {
  @Test func `valid texts are read and the others refused`() throws {
    guard let files = ConformanceData.files(in: "json") else { return }
    var count = 0
    for file in files where file.pathExtension == "json" {
      let name = file.lastPathComponent
      let result = Result { try JSONValue(jsonData: Data(contentsOf: file)) }
      switch name.prefix(2) {
      case "y_": #expect(throws: Never.self, "\(name)") { try result.get() }
      case "n_": #expect(throws: JSONError.self, "\(name)") { try result.get() }
      default: break
      }
      count += 1
    }
    #expect(count > 300)
  }

  @Test func `what was read is written and read again as the same`() throws {
    guard let files = ConformanceData.files(in: "json") else { return }
    for file in files where file.lastPathComponent.hasPrefix("y_") {
      let value = try JSONValue(jsonData: Data(contentsOf: file))
      #expect(try JSONValue(jsonData: value.jsonData()) == value, "\(file.lastPathComponent)")
    }
  }

  @Test func `every prefix and every changed byte of a text ends in a value or an error`() throws {
    let text = Array(
      #"{"a":[1,-2.5e+3,"x\u00e9\ud83d\ude00é\n",null],"b":{"c":true,"":false}}"#.utf8)
    for length in text.indices {
      #expect(throws: JSONError.self) { try JSONValue(jsonData: Data(text[..<length])) }
    }
    for position in text.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = text
        changed[position] = byte
        _ = try? JSONValue(jsonData: Data(changed))
      }
    }
  }
}
