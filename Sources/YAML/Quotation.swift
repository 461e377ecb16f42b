import Diagnostics

/// Text of a file inside a message: in quotes, on one line and of bounded length.
enum Quotation {
  private static let maximumLength = 80

  static func of(_ text: String) -> String {
    "'\(VisibleText.of(text, maximumLength: maximumLength))'"
  }
}
