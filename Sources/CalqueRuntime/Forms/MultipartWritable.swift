/// A type that can be sent as a multipart body.
nonisolated public protocol MultipartWritable: Sendable {
  /// Writes the parts, in order.
  func write(to form: inout MultipartForm)
}
