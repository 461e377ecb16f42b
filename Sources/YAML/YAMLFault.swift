import CYAML
import Diagnostics

/// What stopped libyaml, in words that say what to change.
struct YAMLFault {
  private let problem: String
  private let context: String
  private let start: Int
  private let contextStart: Int?
  private let source: UnsafeBufferPointer<UInt8>

  init(
    _ parser: UnsafePointer<yaml_parser_t>, _ marks: inout MarkConverter, origin: Int,
    source: UnsafeBufferPointer<UInt8>
  ) {
    let parser = parser.pointee
    self.source = source
    problem = parser.problem.map { String(cString: $0) } ?? "libyaml ran out of memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR {
      start = min(origin + Int(clamping: parser.problem_offset), source.count)
      contextStart = nil
    } else {
      start = marks.offset(of: parser.problem_mark)
      contextStart = parser.context == nil ? nil : marks.offset(of: parser.context_mark)
    }
  }

  func report(in file: SourceFile, to report: DiagnosticReport) {
    let message = self.message
    var notes: [Diagnostic.Note] = []
    if let contextStart, contextStart != start, let note = contextNote {
      let place = SourceRange(file: file.id, start: contextStart, end: contextStart + 1)
      notes.append(.init(note, at: place))
    }
    report.error(
      message.text, at: SourceRange(file: file.id, start: start, end: endOfScalar), notes: notes,
      help: message.help)
  }

  /// One past the character at the fault.
  private var endOfScalar: Int {
    var end = min(start + 1, source.count)
    while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private var character: String { String(decoding: source[start..<endOfScalar], as: UTF8.self) }

  private var message: (text: String, help: String?) {
    switch problem {
    case "found character that cannot start any token" where character == "\t",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return ("a tab cannot indent", "indent with spaces")
    case "found character that cannot start any token":
      return ("'\(character)' cannot begin a value", "put the value in quotes")
    case "mapping values are not allowed in this context":
      return (
        "a value cannot follow this ':'",
        "put text that holds ': ' in quotes, and a new key on a line of its own"
      )
    case "could not find expected ':'":
      return ("the key before this has no ':'", "write 'key: value', and indent longer text")
    case "did not find expected key":
      return ("a key is expected here", "align keys of one mapping")
    case "did not find expected '-' indicator":
      return ("'- ' is expected here", "align the elements of one sequence")
    case "control characters are not allowed":
      return ("a control character is not allowed in YAML", nil)
    case "found unexpected end of stream":
      return ("the text ends inside a quoted value", "close the quote")
    default:
      return (problem, nil)
    }
  }

  private var contextNote: String? {
    switch context {
    case "while parsing a block mapping": "the mapping begins here"
    case "while parsing a block collection": "the sequence begins here"
    case "while parsing a flow mapping": "the mapping begins here"
    case "while parsing a flow sequence": "the sequence begins here"
    case "while scanning a simple key": "the key begins here"
    case "while scanning a quoted scalar": "the quoted value begins here"
    default: nil
    }
  }
}
