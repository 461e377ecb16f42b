/// A type that can be sent as a multipart body.
nonisolated public protocol MultipartWritable: Sendable {
  /// Writes the parts, in order.
  func write(to form: inout MultipartForm)

  /// Compares the values with the bounds that the description sets.
  func validate(_ check: inout ModelCheck)
}

nonisolated extension MultipartWritable {
  /// Most bodies have no bounds.
  public func validate(_ check: inout ModelCheck) {}
}
