nonisolated extension APIRequest {
  /// An XML body, its root called as the type's shape says where nothing else is said; nil is none.
  public mutating func xml<Body: XMLModel>(
    _ value: Body?, as root: XMLName? = nil, mediaType: MediaType = "application/xml"
  ) {
    xml(value, as: root ?? Body.xmlShape.name ?? "root", .type(Body.self), mediaType: mediaType)
  }

  /// An XML body in a shape that its type does not say; nil is none.
  public mutating func xml(
    _ value: (some JSONWritable)?, as root: XMLName, _ shape: XMLShape,
    mediaType: MediaType = "application/xml"
  ) {
    guard let value else { return }
    validate { value.validate(&$0) }
    do throws(JSONError) {
      body(.data(try XMLCoding.data(value, root, shape)), mediaType: mediaType)
    } catch {
      fail(.unencodable, "The body cannot be written: \(error)")
    }
  }
}
