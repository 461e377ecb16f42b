/// Strings that try to be something else than text.
enum HostileStrings {
  /// What must never be found among code: it would call a function that nobody declares.
  static let marker = "EVIL_123"

  /// Each ends one kind of literal, comment or name, and goes on with a call.
  static let breakouts: [String] = [
    "\"", "\"\"\"", "*/", "/*", "*/ /*", "\\", "\\\"", "\n", "\r", "\r\n", "\u{2028}", "\u{2029}",
    "\u{85}", "\u{B}", "\u{C}", "\0", "`", "```\n", "\\(", "\\#(", "\"#", "\"\"\"#", "\n///",
    "\n}\n",
    "{{{", "{{>FileHeader}}", "{{/cases}}", "#if ", "\n#endif\n", "@", "$0", "\u{202E}", "\u{2066}",
    "\u{FEFF}", "😀", "e\u{301}", "\u{200D}", "<", "](", "- Parameters:\n", "-->", "%s", "\t",
    "\u{1B}[31m", "// ", "' ", ", ", ") ", "] = [", ": ", ";",
  ]

  /// Text with every breakout in it, each followed by the marker.
  static let texts: [String] = breakouts.map { "a\($0)\(marker)()" }

  /// Everything at once, for the places of which a document has one.
  static let everything = texts.joined(separator: " ")

  /// Names that mean something to Swift, to the runtime or to generated code, or nothing at all.
  static let names: [String] = [
    "", " ", "Type", "type", "self", "Self", "init", "deinit", "1st", "String", "string",
    "Response",
    "any", "some", "Any", "Swift", "Foundation", "CalqueRuntime", "class", "Protocol", "protocol",
    "Int", "Bool", "Data", "Date", "URL", "Error", "Never", "Void", "Optional", "Array", "Result",
    "Sendable", "Hashable", "Codable", "JSONModel", "JSONValue", "APIClient", "APIRequest",
    "Answer",
    "Boxed", "Nullable", "SampleClient", "SampleError", "Sample", "SampleCredentials", "json",
    "fields", "value", "request", "options", "api", "body", "unlisted", "rawValue", "hashValue",
    "description", "debugDescription", "encode", "write", "jsonData", "init(json:)", "nil", "true",
    "throws", "await", "async", "actor", "in", "inout", "var", "let", "func", "default", "case",
    "_", "__", "$", "$0", "+1", "-1", "42", "0", "é", "ñandú", "日本語", "pet", "Pet", "PET",
    "pet-", "p_et", "\u{301}", "😀", "🏳️‍🌈", "\u{202E}abc", "kind", "Kind", "Element", "Key", "Value",
    "hash", "hash(into:)", "==", "<", ".", "..", "../../etc/passwd", "CON", "a/b", "a\\b", "~",
    "additionalProperties", "credentialSet", "configuration", "server", "credentials", "isolation",
  ]
}
