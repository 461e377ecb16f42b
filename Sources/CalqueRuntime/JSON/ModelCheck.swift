public import Foundation

/// Compares the values of a model with the bounds that its description sets; keeps the first fault.
nonisolated public struct ModelCheck: Sendable {
  /// The first value that is out of bounds.
  public private(set) var error: ValidationError?

  private var path: String

  /// A check of what paths call by the name of the root.
  init(root: String = "$") { path = root }

  /// A string of so many characters (Unicode scalars, as JSON Schema counts).
  public mutating func length(
    _ name: StaticString = "", _ value: String?, min: Int? = nil, max: Int? = nil
  ) {
    guard error == nil, let count = value?.unicodeScalars.count else { return }
    compare(name, count, min: min, max: max, unit: "characters")
  }

  /// A string in which a regular expression finds something; one that ICU cannot read passes.
  public mutating func pattern(
    _ name: StaticString = "", _ value: String?, _ pattern: StaticString
  ) {
    guard error == nil, let value,
      let expression = try? NSRegularExpression(pattern: "\(pattern)")
    else { return }
    let range = NSRange(value.startIndex..., in: value)
    guard expression.firstMatch(in: value, range: range) == nil else { return }
    fail(name, "has to match \(pattern)")
  }

  /// A number between bounds, or beyond them.
  public mutating func number<T: Comparable & Sendable>(
    _ name: StaticString = "", _ value: T?, min: T? = nil, max: T? = nil, above: T? = nil,
    below: T? = nil
  ) {
    guard error == nil, let value else { return }
    if let min, value < min { fail(name, "is \(value), has to be at least \(min)") }
    if let max, value > max { fail(name, "is \(value), has to be at most \(max)") }
    if let above, value <= above { fail(name, "is \(value), has to be more than \(above)") }
    if let below, value >= below { fail(name, "is \(value), has to be less than \(below)") }
  }

  /// A whole number that another one divides.
  public mutating func multiple<T: BinaryInteger & Sendable>(
    _ name: StaticString = "", _ value: T?, of divisor: T
  ) {
    guard error == nil, let value, divisor != 0, value % divisor != 0 else { return }
    fail(name, "is \(value), has to be a multiple of \(divisor)")
  }

  /// A decimal number between bounds, or beyond them; texts, so that none is rounded.
  public mutating func number(
    _ name: StaticString = "", _ value: Decimal?, min: StaticString? = nil,
    max: StaticString? = nil, above: StaticString? = nil, below: StaticString? = nil
  ) {
    let bounds = [min, max, above, below].map { $0.flatMap { Decimal(string: "\($0)") } }
    number(
      name, value, min: bounds[0], max: bounds[1], above: bounds[2], below: bounds[3])
  }

  /// A number that a decimal fraction divides, both taken as they are written: as binary fractions
  /// 0.3 would be no multiple of 0.1. A number that is too large to be sure of passes.
  public mutating func multiple(
    _ name: StaticString = "", _ value: (some CustomStringConvertible & Sendable)?,
    of divisor: StaticString
  ) {
    guard error == nil, let value, let number = Decimal(string: value.description),
      let step = Decimal(string: "\(divisor)"), !number.isNaN, !step.isNaN, step > 0
    else { return }
    var quotient = number / step
    var whole = Decimal()
    NSDecimalRound(&whole, &quotient, 0, .plain)
    guard whole * step != number else { return }
    fail(name, "is \(value), has to be a multiple of \(divisor)")
  }

  /// An array or a map of so many elements.
  public mutating func count(
    _ name: StaticString = "", _ value: (some Collection)?, min: Int? = nil, max: Int? = nil
  ) {
    guard error == nil, let count = value?.count else { return }
    compare(name, count, min: min, max: max, unit: "elements")
  }

  /// An array that has no value twice.
  public mutating func unique(
    _ name: StaticString = "", _ value: (some Collection<some Hashable>)?
  ) {
    guard error == nil, let value, Set(value).count < value.count else { return }
    fail(name, "has an element twice")
  }

  /// The elements of an array, one after the other.
  public mutating func each<Element>(
    _ name: StaticString = "", _ values: [Element]?,
    _ check: (inout ModelCheck, Element) -> Void
  ) {
    guard let values else { return }
    for (index, value) in values.enumerated() where error == nil {
      within("\(name)", index) { check(&$0, value) }
    }
  }

  /// The values of a map, sorted by name.
  public mutating func each<Element>(
    _ name: StaticString = "", _ values: [String: Element]?,
    _ check: (inout ModelCheck, Element) -> Void
  ) {
    guard let values else { return }
    within("\(name)") {
      for (key, value) in values.sorted(by: { $0.key < $1.key }) where $0.error == nil {
        $0.within(key) { check(&$0, value) }
      }
    }
  }

  /// An object of so many members, as it is written.
  public mutating func members(_ value: some JSONWritable, min: Int? = nil, max: Int? = nil) {
    guard error == nil, let written = try? JSONValue(value), case .object(let members) = written
    else { return }
    compare("", members.keys.count, min: min, max: max, unit: "members")
  }

  /// A value that has bounds of its own.
  public mutating func value(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard error == nil, let value else { return }
    within("\(name)") { value.validate(&$0) }
  }

  /// The member of a map.
  mutating func member(_ name: String, _ value: some JSONWritable) {
    guard error == nil else { return }
    within(name) { value.validate(&$0) }
  }

  private mutating func within(
    _ name: String, _ index: Int? = nil, _ check: (inout ModelCheck) -> Void
  ) {
    let outer = path
    if !name.isEmpty { path += JSONText.pathStep(name) }
    if let index { path += "[\(index)]" }
    check(&self)
    path = outer
  }

  private mutating func compare(
    _ name: StaticString, _ count: Int, min: Int?, max: Int?, unit: String
  ) {
    if let min, count < min { fail(name, "has \(count) \(unit), needs at least \(min)") }
    if let max, count > max { fail(name, "has \(count) \(unit), may have at most \(max)") }
  }

  private mutating func fail(_ name: StaticString, _ rule: String) {
    guard error == nil else { return }
    let step = "\(name)".isEmpty ? "" : JSONText.pathStep("\(name)")
    // Without a root the first step is a name.
    let place = (path + step).trimmingPrefix(path.hasPrefix("$") ? "" : ".")
    error = ValidationError(path: String(place), rule: rule)
  }
}
