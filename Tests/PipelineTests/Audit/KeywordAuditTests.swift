import Generator
import Testing

/// Nothing is dropped in silence: whatever keyword a description has, something becomes of it.
///
/// Each keyword is put into a description and taken out again. What is generated, what the API is
/// said to mean, or what is reported has to differ.
@Suite struct KeywordAuditTests {
  /// Keywords that say nothing to anybody but their author or a validator's author.
  private static let withoutMeaning = [
    "Schema Object (3.2): $comment", "Schema Object (3.2): $vocabulary",
  ]

  @Test(arguments: AuditedObject.all) func everyKeywordMatters(_ object: AuditedObject) {
    #expect(
      observation(object, "x: 0", isThere: false) == observation(object, "y: 1", isThere: false))
    for member in object.members {
      let name = "\(object.name): \(member.keyword)"
      let isDropped =
        observation(object, member.text, isThere: true)
        == observation(object, member.text, isThere: false)
      #expect(isDropped == Self.withoutMeaning.contains(name), "\(name)")
    }
  }

  /// All that a user could see of a description.
  private func observation(_ object: AuditedObject, _ member: String, isThere: Bool) -> String {
    let text = object.text(with: member, isThere: isThere)
    let run = PipelineRun(path: "audit.yaml", bytes: Array(text.utf8))
    let findings = run.report.sorted.map { "\($0.severity): \($0.message)\n" }.joined()
    #expect(run.files != nil, "\(findings)")
    return findings + run.dump + run.text
  }
}
