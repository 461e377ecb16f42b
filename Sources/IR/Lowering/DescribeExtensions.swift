import OpenAPI

extension [Extension] {
  /// The keywords with their values as JSON, whatever their length.
  var values: [SpecificationExtension] {
    map { SpecificationExtension(name: $0.name, value: LiteralText.complete($0.value)) }
  }
}
