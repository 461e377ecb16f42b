/// Whole numbers as Swift writes them: digits in threes where there are many.
package enum SwiftNumberLiteral {
  /// A number's digits, grouped where there are more than six; what is no whole number stays.
  package static func text(_ digits: String) -> String {
    let number = digits.drop { $0 == "-" }
    guard number.utf8.count > 6, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return digits
    }
    var text = ""
    for (index, digit) in number.enumerated() {
      if index > 0, (number.utf8.count - index) % 3 == 0 { text += "_" }
      text.append(digit)
    }
    return (digits.hasPrefix("-") ? "-" : "") + text
  }
}
