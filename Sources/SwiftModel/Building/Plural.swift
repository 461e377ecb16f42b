/// English nouns in one and many, as far as names of APIs need them.
enum Plural {
  /// The singular of a name whose last word is a plural, or nil where it is none.
  static func singular(_ name: String) -> String? {
    if name.hasSuffix("ies"), name.utf8.count > 4 { return name.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where name.hasSuffix(ending) {
      return String(name.dropLast(2))
    }
    let isSingular =
      ["ss", "us", "is", "s"].contains { name == $0 } || name.hasSuffix("ss")
      || name.hasSuffix("us") || name.hasSuffix("is")
    guard name.hasSuffix("s"), !isSingular else { return nil }
    return String(name.dropLast())
  }
}
