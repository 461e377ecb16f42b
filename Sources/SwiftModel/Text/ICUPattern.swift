/// A regular expression of ECMA-262 as ICU reads it, which is what `NSRegularExpression` uses
/// (JSON Schema 2020-12, section 6.4; ECMA-262, section 22.2).
///
/// Both mean the same by most of what they share. Where they do not, as by `\d`, `$` or a bracket
/// in a class, ICU's spelling of what ECMA-262 means stands here.
struct ICUPattern {
  /// Why a text is no regular expression of ECMA-262, or none that ICU can run.
  struct Fault: Error {
    let message: String
  }

  let scalars: [Unicode.Scalar]
  var index = 0
  private(set) var text = ""
  /// The groups that are open; whether each looks behind.
  private var groups: [Bool] = []
  /// Whether there is something that a quantifier can repeat.
  private var canRepeat = false

  static func translate(_ pattern: String) throws(Fault) -> String {
    var parser = ICUPattern(scalars: Array(pattern.unicodeScalars))
    try parser.refuseSlashes()
    while let next = parser.take() { try parser.add(next) }
    guard parser.groups.isEmpty else { throw Fault(message: "a group is not closed") }
    return parser.text
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The slashes of a literal in JavaScript would have to stand in the value.
  private func refuseSlashes() throws(Fault) {
    guard scalars.starts(with: ["/", "^"]), let last = scalars.lastIndex(of: "/"), last > 0,
      scalars[last - 1] == "$"
    else { return }
    throw Fault(message: "it stands between slashes, which would have to be found too")
  }

  private mutating func add(_ scalar: Unicode.Scalar) throws(Fault) {
    switch scalar {
    case "\\": append(try escape(inClass: false))
    case "[": append(try characterClass())
    case "(": try open()
    case ")": try close()
    case "*", "+", "?": try quantify(String(scalar), isUnbounded: scalar != "?")
    case "{": try braces()
    // ICU's own also matches before a line break at the end.
    case "$": append("\\z", canRepeat: false)
    case "^", "|": append(String(scalar), canRepeat: false)
    case "]", "}": append("\\" + String(scalar))
    default: append(String(scalar))
    }
  }

  private mutating func append(_ part: String, canRepeat: Bool = true) {
    text += part
    self.canRepeat = canRepeat
  }

  // MARK: Groups and quantifiers

  private static let openings = ["?:", "?=", "?!", "?<=", "?<!"]

  private mutating func open() throws(Fault) {
    let opening = try opening()
    index += opening.unicodeScalars.count
    groups.append(opening == "?<=" || opening == "?<!")
    append("(" + opening, canRepeat: false)
  }

  /// What stands behind the parenthesis: `?<name>`, `?i:`, or nothing for a plain group.
  private func opening() throws(Fault) -> String {
    if let opening = Self.openings.first(where: isNext) { return opening }
    guard isNext("?") else { return "" }
    let rest = scalars[(index + 1)...]
    if rest.first == "<", let end = rest.firstIndex(of: ">") {
      let name = Self.string(rest[(index + 2)..<end])
      guard !name.isEmpty, name.utf8.allSatisfy(\.isLetterOrDigit) else {
        throw Fault(message: "'\(name)' is no name of a group")
      }
      return "?<\(name)>"
    }
    let flags = rest.prefix { "ims-".unicodeScalars.contains($0) }
    guard !flags.isEmpty, rest.dropFirst(flags.count).first == ":" else {
      throw Fault(message: "'(?\(Self.string(rest.prefix(2)))' begins no group of ECMA-262")
    }
    return "?\(Self.string(flags)):"
  }

  private mutating func close() throws(Fault) {
    guard groups.popLast() != nil else {
      throw Fault(message: "a group is closed that is not open")
    }
    append(")")
  }

  private mutating func quantify(_ quantifier: String, isUnbounded: Bool) throws(Fault) {
    guard canRepeat else { throw Fault(message: "there is nothing for '\(quantifier)' to repeat") }
    guard !isUnbounded || !groups.contains(true) else {
      throw Fault(message: "ICU looks behind no further than a bounded number of characters")
    }
    append(quantifier, canRepeat: false)
    if isNext("?") {
      index += 1
      append("?", canRepeat: false)
    }
  }

  /// `{2}`, `{2,}` and `{2,3}` repeat; any other brace is itself.
  private mutating func braces() throws(Fault) {
    guard let end = scalars[index...].firstIndex(of: "}") else { return append("\\{") }
    let content = Self.string(scalars[index..<end])
    let numbers = content.split(separator: ",", omittingEmptySubsequences: false)
    let areNumbers = numbers.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    guard areNumbers, (1...2).contains(numbers.count), numbers != [""] else {
      return append("\\{")
    }
    guard !numbers[0].isEmpty else {
      throw Fault(message: "'{\(content)}' has no smallest number")
    }
    index = end + 1
    try quantify("{\(content)}", isUnbounded: numbers.last == "")
  }

  // MARK: Classes

  /// From behind the bracket to the one that closes it; empty ones match nothing or anything.
  private mutating func characterClass() throws(Fault) -> String {
    guard !isNext(":") else { throw Fault(message: "'[:' begins no class of ECMA-262") }
    let isNegated = isNext("^")
    if isNegated { index += 1 }
    var items = ""
    while let next = take() {
      guard next != "]" else {
        guard items.isEmpty else { return "[\(isNegated ? "^" : "")\(items)]" }
        return isNegated ? "[\\s\\S]" : "(?!)"
      }
      items += try range(from: try member(next))
    }
    throw Fault(message: "a class is not closed")
  }

  private mutating func member(_ scalar: Unicode.Scalar) throws(Fault) -> String {
    if scalar == "\\" { return try escape(inClass: true) }
    if scalar == "[", isNext(":") { throw Fault(message: "'[:' begins no class of ECMA-262") }
    // These are ICU's own operators there.
    return "[]&-^{}".unicodeScalars.contains(scalar) ? "\\" + String(scalar) : String(scalar)
  }

  /// A member, or the range that it begins.
  private mutating func range(from first: String) throws(Fault) -> String {
    guard isNext("-"), index + 1 < scalars.count, scalars[index + 1] != "]" else { return first }
    index += 1
    guard let next = take() else { return first }
    let last = try member(next)
    let areSets =
      [first, last].contains { $0.unicodeScalars.count > 2 && !$0.hasPrefix("\\") }
      || [first, last].contains { ["\\s", "\\S"].contains($0) || $0.hasPrefix("\\p") }
    if areSets { return first + "\\-" + last }
    let isPlain = first.unicodeScalars.count == 1 && last.unicodeScalars.count == 1
    guard
      !isPlain || first.unicodeScalars.lexicographicallyPrecedes(last.unicodeScalars)
        || first == last
    else { throw Fault(message: "the range '\(first)-\(last)' ends before it begins") }
    return first + "-" + last
  }

  // MARK: The text

  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func take() -> Unicode.Scalar? {
    defer { index += 1 }
    return peek
  }

  func isNext(_ text: String) -> Bool {
    scalars[min(index, scalars.count)...].starts(with: text.unicodeScalars)
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
