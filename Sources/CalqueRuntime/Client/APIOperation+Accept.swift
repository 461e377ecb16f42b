nonisolated extension APIOperation {
  /// The media types of the answers: those of success first, the more wanted before the others
  /// (RFC 9110, section 12.5.1), each once.
  var accept: String {
    let wanted = Self.unique(success.compactMap(\.mediaType))
    var others = Self.unique(failures.compactMap(\.mediaType)).filter { type in
      !wanted.contains { $0.field == type.field }
    }
    if failures.contains(where: { $0.mediaType?.isJSON ?? false }),
      !(wanted + others).contains("application/problem+json")
    {
      others.append("application/problem+json")
    }
    let fields = wanted.enumerated().map { Self.weighted($1, $0) } + others.map(\.field)
    return fields.isEmpty ? "*/*" : fields.joined(separator: ", ")
  }

  /// Types that differ in their parameters are two.
  private static func unique(_ types: [MediaType]) -> [MediaType] {
    var seen: Set<String> = []
    return types.filter { seen.insert($0.field).inserted }
  }

  /// The first type has the full weight, and each one after it less.
  private static func weighted(_ type: MediaType, _ index: Int) -> String {
    index == 0 ? type.field : "\(type.field);q=0.\(max(1, 10 - index))"
  }
}
