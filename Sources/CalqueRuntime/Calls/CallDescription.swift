/// What the way of a call asks of its operation.
nonisolated struct CallDescription: Sendable {
  /// What errors call the operation, as `GET /pets/{id}`.
  let name: String

  /// The alternatives; each one is the names of the schemes that it needs at once.
  let security: [[StaticString]]
}

nonisolated extension APIOperation {
  /// What the way of a call asks of this operation.
  var call: CallDescription { CallDescription(name: name, security: security) }
}
