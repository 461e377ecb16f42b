/// Damages a YAML text at its joints: lines, the blocks under them, and values.
struct NodeMutator {
  /// Values that mean something elsewhere, or nothing at all.
  static let hostileValues = [
    "", "null", "~", "true", "\"\"", "[]", "{}", "[[]]", "{a: {}}", "-1", "1e999",
    "99999999999999999999", ".nan", "\"#/\"", "\"#/components/schemas/\"", "\"#\"",
    "{$ref: \"#\"}", "{$ref: \"#/paths\"}", "{$ref: \"#/components/schemas/Part\"}",
    "{$ref: \"#/components\"}", "[null]", "[string, \"null\"]", "{type: array}", "{type: [object]}",
    "{allOf: [{$ref: \"#/components/schemas/Part\"}]}", "{oneOf: []}", "{anyOf: [{}, {}]}",
    "{enum: []}", "{enum: [null, 1, a]}", "{not: {}}", "{discriminator: {}}", "array", "object",
    "\"*/ \\\"\\\"\\\" \\\\(x)\"", "\"\\0\\n\\r\"", "self", "Type", "init", "'1st'", "*a", "&a x",
    "|\n  text", "2001-01-01", "0x1F", "0o7", "{? a}", "!!binary x", "{x-a: 1}", "/{id}/{id}", "{",
  ]

  static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = random.index(below: lines.count)
    let block = line..<blockEnd(line, lines)
    switch random.index(below: 9) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, random.index(below: lines.count))
    case 3: lines.removeSubrange(block)
    case 4: lines.insert(contentsOf: Array(lines[block]), at: block.upperBound)
    case 5: move(block, in: &lines, &random)
    case 6: indent(block, in: &lines, &random)
    case 7: replaceValue(line, block, in: &lines, &random)
    default: turn(block, in: &lines, &random)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private static func indentation(_ line: [UInt8]) -> Int { line.prefix { $0 == 0x20 }.count }

  /// One past the last line that stands below this one and further to the right.
  private static func blockEnd(_ start: Int, _ lines: [[UInt8]]) -> Int {
    let own = indentation(lines[start])
    let rest = lines[(start + 1)...]
    return rest.firstIndex { !$0.isEmpty && indentation($0) <= own } ?? lines.count
  }

  /// Puts a block somewhere else, at the indentation that it finds there.
  private static func move(
    _ block: Range<Int>, in lines: inout [[UInt8]], _ random: inout SeededGenerator
  ) {
    let part = Array(lines[block])
    lines.removeSubrange(block)
    let place = random.index(below: lines.count + 1)
    let target = place < lines.count ? indentation(lines[place]) : 0
    let own = indentation(part[0])
    lines.insert(
      contentsOf: part.map { Array(repeating: 0x20, count: target) + $0.dropFirst(own) }, at: place)
  }

  private static func indent(
    _ block: Range<Int>, in lines: inout [[UInt8]], _ random: inout SeededGenerator
  ) {
    let width = random.pick([-2, -1, 1, 2, 4])
    for index in block {
      if width > 0 {
        lines[index].insert(contentsOf: Array(repeating: 0x20, count: width), at: 0)
      } else {
        lines[index].removeFirst(min(-width, indentation(lines[index])))
      }
    }
  }

  /// Writes something else behind a key, instead of what stands there and below it.
  private static func replaceValue(
    _ line: Int, _ block: Range<Int>, in lines: inout [[UInt8]], _ random: inout SeededGenerator
  ) {
    guard let colon = lines[line].firstIndex(of: 0x3A) else { return }
    let value = Array((" " + random.pick(hostileValues)).utf8)
    lines[line] = Array(lines[line][...colon]) + value
    if Bool.random(using: &random) { lines.removeSubrange((line + 1)..<block.upperBound) }
  }

  /// Makes a list of a mapping, or a mapping of a list.
  private static func turn(
    _ block: Range<Int>, in lines: inout [[UInt8]], _ random: inout SeededGenerator
  ) {
    let dash = Array("- ".utf8)
    for index in block.dropFirst() where indentation(lines[index]) < lines[index].count {
      let own = indentation(lines[index])
      if lines[index].dropFirst(own).starts(with: dash) {
        lines[index].removeSubrange(own..<own + 2)
      } else if random.index(below: 3) > 0 {
        lines[index].insert(contentsOf: dash, at: own)
      }
    }
  }
}
