import CYAML

/// libyaml's event parser over bytes that outlive it.
///
/// The parser points into itself once it has its input, so it lives on the heap and never moves.
struct LibYAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>

  init(input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml has no memory for a parser")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// Moves to the next event; false where the text is malformed.
  @inline(__always)
  borrowing func advance() -> Bool {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) == 1
  }

  /// The event that `advance` moved to, valid until the next move.
  var event: UnsafeMutablePointer<yaml_event_t> { current }

  /// What stopped the parser, valid as long as it lives.
  var failure: UnsafePointer<yaml_parser_t> { UnsafePointer(parser) }
}
