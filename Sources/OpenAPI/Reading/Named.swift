import Diagnostics

/// One entry of a map: its key as written, and what stands under it; maps keep the text's order.
package struct Named<Value: Sendable>: Sendable {
  package let name: String
  /// The key's own range.
  package let nameRange: SourceRange
  package let value: Value

  package init(_ name: String, at nameRange: SourceRange, _ value: Value) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }
}
