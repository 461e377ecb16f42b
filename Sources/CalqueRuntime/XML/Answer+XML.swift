nonisolated extension Answer {
  /// An XML body that is the value.
  public static func xml(
    _ status: StatusPattern, _ type: Value.Type, mediaType: MediaType = "application/xml"
  ) -> Answer where Value: XMLModel {
    xml(status, type, .type(type), mediaType: mediaType)
  }

  /// An XML body that is the value, in a shape that its type does not say.
  public static func xml(
    _ status: StatusPattern, _ type: Value.Type, _ shape: XMLShape,
    mediaType: MediaType = "application/xml"
  ) -> Answer where Value: JSONReadable {
    xml(status, type, shape, { $0 }, mediaType: mediaType)
  }

  /// An XML body that becomes the value by a function, as a case of an enum.
  public static func xml<Body: XMLModel>(
    _ status: StatusPattern, _ type: Body.Type, _ wrap: @escaping @Sendable (Body) -> Value,
    mediaType: MediaType = "application/xml"
  ) -> Answer {
    xml(status, type, .type(type), wrap, mediaType: mediaType)
  }

  /// An XML body in a shape that its type does not say, which becomes the value by a function.
  public static func xml<Body: JSONReadable>(
    _ status: StatusPattern, _ type: Body.Type, _ shape: XMLShape,
    _ wrap: @escaping @Sendable (Body) -> Value, mediaType: MediaType = "application/xml"
  ) -> Answer {
    Answer(status: status, mediaType: mediaType) { (response) throws(JSONError) in
      let charset = response.declaredCharset
      return wrap(try XMLCoding.value(type, shape, of: response.body, charset: charset))
    }
  }
}
