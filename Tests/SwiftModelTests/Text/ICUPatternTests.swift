import Foundation
import Testing

@testable import SwiftModel

/// Regular expressions of ECMA-262 that ICU has to read as ECMA-262 means them.
struct ICUPatternTests {
  private func finds(_ pattern: String, in text: String) throws -> Bool {
    let expression = try NSRegularExpression(pattern: ICUPattern.translate(pattern))
    return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
  }

  @Test(arguments: [
    ("^\\d+$", ["1", "42"], ["", "a", "1\n", "\u{663}"]),
    ("^\\w+$", ["a_1"], ["ä", "a-b"]),
    ("^[\\w.-]+$", ["a.b-c"], ["a b", "é"]),
    ("^[^\\W\\d]$", ["a"], ["1", "-"]),
    ("^[\\s-a]$", [" ", "-", "a"], ["b"]),
    ("^[a[b&&c]$", ["[", "&", "b"], ["]", "d"]),
    ("^[--/]$", ["-", ".", "/"], ["0"]),
    ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
    ("^{x}$", ["{x}"], ["x"]),
    ("^]}$", ["]}"], ["]"]),
    ("^\\u{1F600}$", ["😀"], ["x"]),
    ("^\\uD83D\\uDE00$", ["😀"], ["x"]),
    ("^\\x41\\u0042\\0\\v$", ["AB\0\u{B}"], ["AB"]),
    ("^(?<y>\\d{4})-\\k<y>$", ["2024-2024"], ["2024-2025"]),
    ("^(a)\\1$", ["aa"], ["ab"]),
    ("^(?:(?=a)(?!ab)a.|x)(?<!c)$", ["ax", "x"], ["ab", "ac"]),
    ("^\\p{Lu}\\P{Lu}$", ["Äx"], ["ÄX"]),
    ("^[^]$", ["a", "\n"], ["ab"]),
    ("^(?i:a)$", ["A"], ["b"]),
    ("^https?:\\/\\/[^\\/\\_]+?$", ["http://a"], ["http://a_b"]),
    ("a|", ["b"], []), ("[]", [], ["a", ""]), ("^[\\b]$", ["\u{8}"], ["b"]),
  ]) func `what ECMA-262 finds`(pattern: String, found: [String], missed: [String]) throws {
    for text in found {
      #expect(try finds(pattern, in: text), "\(pattern) \(text.debugDescription)")
    }
    for text in missed {
      #expect(try !finds(pattern, in: text), "\(pattern) \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("(a", "a group is not closed"), ("a)", "a group is closed that is not open"),
    ("*a", "there is nothing for '*' to repeat"), ("a++", "there is nothing for '+' to repeat"),
    ("[a", "a class is not closed"), ("[b-a]", "the range 'b-a' ends before it begins"),
    ("\\Aa\\z", "'\\A' is no escape of ECMA-262"), ("a\\", "it ends in a backslash"),
    ("(?i)a", "'(?i)' begins no group of ECMA-262"),
    ("(?P<a>b)", "'(?P<' begins no group of ECMA-262"), ("a{,3}", "'{,3}' has no smallest number"),
    ("[[:alpha:]]", "'[:' begins no class of ECMA-262"),
    ("\\xZZ", "an escape needs 2 hexadecimal digits"),
    ("\\uD83D", "'\\uD83D' is half of a character"),
    ("(?<=a*)b", "ICU looks behind no further than a bounded number of characters"),
    ("/^a$/", "it stands between slashes, which would have to be found too"),
  ]) func `what is none`(pattern: String, message: String) {
    #expect {
      try ICUPattern.translate(pattern)
    } throws: { error in
      (error as? ICUPattern.Fault)?.message == message
    }
  }
}
