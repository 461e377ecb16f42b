/// English nouns in one and many, as far as names of APIs need them.
enum Plural {
  /// The singular of a name whose last word is a plural, or nil where it is none.
  static func singular(_ name: String) -> String? {
    for (many, one) in irregular where name.hasSuffix(many) {
      return name.dropLast(many.utf8.count) + one
    }
    if name.hasSuffix("ies"), name.utf8.count > 4 { return name.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where name.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    let isSingular =
      ["ss", "us", "is", "s"].contains { name == $0 } || name.hasSuffix("ss")
      || name.hasSuffix("us") || name.hasSuffix("is")
    guard name.hasSuffix("s"), !isSingular else { return nil }
    return String(name.dropLast())
  }

  /// Words that follow no rule, without the first letter, whose case depends on where they stand.
  private static let irregular: [(many: String, one: String)] = [
    ("eople", "erson"), ("hildren", "hild"), ("helves", "helf"), ("ndices", "ndex"),
    ("ertices", "ertex"), ("atrices", "atrix"), ("tatuses", "tatus"),
    ("liases", "lias"), ("ovies", "ovie"), ("ookies", "ookie"), ("uizzes", "uiz"),
    ("caches", "cache"), ("Caches", "Cache"), ("series", "series"), ("Series", "Series"),
  ]
}
