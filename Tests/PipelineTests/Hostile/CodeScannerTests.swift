import Testing

/// The judge of the hostile strings has to be right itself.
@Suite struct CodeScannerTests {
  @Test(arguments: [
    ("a // b\nc", "a \nc"), ("a // b\rc", "a \rc"), ("a /* b /* c */ d */ e", "a   e"),
    ("a \"b // c\" d", "a \"\" d"), (#"a "b\"c" d"#, "a \"\" d"), (#"a "b\\" c"#, "a \"\" c"),
    (#"a "b\(c + "d")e" f"#, "a \"c + \"\"\" f"), ("a \"\"\"\nb \" c\n\"\"\" d", "a \"\" d"),
    ("a #\"b\" \\(c)\"# d", "a \"\" d"), ("a #\"\\#(b)\"# c", "a \"b\" c"), ("#if a", "#if a"),
    ("a \"b\nc", "a \"\"\nc"),
  ])
  func keepsOnlyCode(_ source: String, _ code: String) {
    #expect(CodeScanner.code(of: source) == code)
  }
}
