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

  /// libyaml's problem in our words; its own words where there are none.
  private var message: (text: String, help: String?) {
    switch problem {
    case "found character that cannot start any token" where character == "\t",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      ("a tab cannot indent", "indent with spaces")
    case "did not find expected key" where !isFirstOnLine:
      ("nothing can follow a value on its line", "write a ' inside single quotes twice")
    default: Self.messages[problem] ?? (problem, nil)
    }
  }

  private var isFirstOnLine: Bool {
    let blanks = source[..<start].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    return blanks == start || source[start - blanks - 1] == 0x0A
  }

  private static let messages: [String: (text: String, help: String?)] = [
    "found character that cannot start any token": (
      "a value cannot begin with this character", "put the value in quotes"
    ),
    "mapping values are not allowed in this context": (
      "a value cannot follow this ':'",
      "put text that holds ': ' in quotes, and a new key on a line of its own"
    ),
    "could not find expected ':'": (
      "the key before this has no ':'", "write 'key: value', and indent longer text"
    ),
    "did not find expected key": ("a key is expected here", "align the keys of one mapping"),
    "did not find expected '-' indicator": (
      "'- ' is expected here", "align the elements of one sequence"
    ),
    "block sequence entries are not allowed in this context": (
      "a sequence cannot begin here", "put its first '- ' on a line of its own"
    ),
    "did not find expected ',' or ']'": ("',' or ']' is expected here", nil),
    "did not find expected ',' or '}'": ("',' or '}' is expected here", nil),
    "did not find expected <document start>": ("nothing can follow the end of the value", nil),
    "did not find expected alphabetic or numeric character": (
      "a name must follow '&' and '*'", "put text that begins with one of them in quotes"
    ),
    "did not find expected comment or line break": ("only a comment can follow here", nil),
    "found unknown escape character": (
      "YAML has no such escape", "write a backslash as '\\\\', or use single quotes"
    ),
    "found undefined tag handle": ("the handle of this tag is not declared", nil),
    "control characters are not allowed": ("a control character is not allowed in YAML", nil),
    "found unexpected end of stream": ("the text ends inside a quoted value", "close the quote"),
  ]

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
