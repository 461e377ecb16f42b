import CYAML

/// The bare work of libyaml, as a measure to compare the whole run with.
package enum EventScan {
  /// Parses all events and drops them: their number, or nil where the text is malformed.
  package static func count(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let parser = LibYAMLParser(input: bytes)
      var count = 0
      while parser.advance() {
        count += 1
        if parser.event.pointee.type == YAML_STREAM_END_EVENT { return count }
      }
      return nil
    }
  }
}
