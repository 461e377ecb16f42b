import OpenAPI
import YAML

/// Questions about a schema's keywords that the lowering asks before it looks closer.
extension OpenAPI.Schema {
  /// Whether no keyword restricts the values: what is there is for readers.
  var hasOnlyAnnotations: Bool {
    reference == nil && restrictsNothingItself
  }

  /// Whether this is a `$ref` and nothing beside it changes which values it allows.
  var isPlainReference: Bool { reference != nil && restrictsNothingItself }

  /// Whether the schema allows null and nothing else.
  var isNullOnly: Bool {
    if types == [.null] { return true }
    let values = `enum` ?? const.map { [$0] }
    return values?.allSatisfy(\.isNull) == true
  }

  /// Whether null is among the listed values.
  var listsNull: Bool {
    `enum`?.contains(where: \.isNull) == true || const?.isNull == true
  }

  /// Whether all that is said is which members have to be there.
  var onlyRequires: Bool {
    !required.isEmpty && reference == nil && properties.isEmpty && allOf.isEmpty && oneOf.isEmpty
      && anyOf.isEmpty && additionalProperties == nil && items == nil
      && (types.isEmpty || types == [.object])
  }

  private var restrictsNothingItself: Bool {
    types.isEmpty && format == nil && `enum` == nil && const == nil && properties.isEmpty
      && required.isEmpty && additionalProperties == nil && items == nil && prefixItems.isEmpty
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && boolean == nil
      && patternProperties.isEmpty && contentSchema == nil
  }
}
