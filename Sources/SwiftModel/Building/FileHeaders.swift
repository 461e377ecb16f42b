extension FileHeader {
  /// The header of a file; public imports are those whose types stand in its signatures.
  init(_ options: BuildOptions, usesFoundation: Bool) {
    var modules: [String] = []
    if options.importsRuntime { modules.append("CalqueRuntime") }
    if usesFoundation { modules.append("Foundation") }
    self.init(
      source: DocComment.singleLine(options.source),
      imports: modules.map { options.access.modifier + "import " + $0 })
  }
}
