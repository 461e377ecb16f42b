import Foundation

/// Values as XML documents, by way of the JSON that they read and write.
nonisolated enum XMLCoding {
  /// Reads a value; what does not fit is an error that knows its path and its place in the text.
  static func value<Value: JSONReadable>(
    _ type: Value.Type, _ shape: XMLShape, of data: Data, charset: String? = nil
  ) throws(JSONError) -> Value {
    let tree = try XMLTreeReader.tree(data, charset: charset)
    var reader = XMLValueReader()
    do throws(JSONError) {
      return try reader.value(tree, shape).decoded()
    } catch {
      throw located(error, tree, shape)
    }
  }

  /// Writes a value.
  static func data(
    _ value: some JSONWritable, _ name: XMLName, _ shape: XMLShape
  ) throws(JSONError) -> Data {
    try XMLTreeWriter.data(XMLValueWriter.tree(JSONValue(value), name, shape))
  }

  /// The same error with its line and column, those of what is around a missing element. Places are
  /// looked for only now: most answers have no error.
  private static func located(
    _ error: JSONError, _ tree: XMLTree, _ shape: XMLShape
  ) -> JSONError {
    var reader = XMLValueReader(keepsPlaces: true)
    _ = reader.value(tree, shape)
    var path = error.path[...]
    while !path.isEmpty, reader.places?[String(path)] == nil {
      path = path[..<(path.lastIndex { $0 == "." || $0 == "[" } ?? path.startIndex)]
    }
    let place = reader.places?[String(path)] ?? tree.place
    return JSONError(
      path: error.path, expected: error.expected, found: "\(error.found) (\(place))")
  }
}
