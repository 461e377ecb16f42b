import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("nmae", "name"), ("desciption", "description"), ("Pot", "Pet"), ("requird", "required"),
  ])
  func aSlipIsRecognised(name: String, meant: String) {
    let candidates = ["description", "name", "required", "Pet", "x"]
    #expect(Suggestion.closest(to: name, in: candidates) == meant)
  }

  @Test func whatIsFarIsNotSuggested() {
    #expect(Suggestion.closest(to: "colour", in: ["title", "type"]) == nil)
    #expect(Suggestion.closest(to: "", in: ["title"]) == nil)
  }
}
