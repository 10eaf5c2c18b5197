import Parsing
import QualitativeCoding
import ResearchExchange
import TestStudies
import Testing

@Suite("Studies as plain JSON")
struct StudyJSONTests {
  @Test("everything comes back, and the same bytes go out again")
  func roundTrip() {
    let bytes = StudyJSON.bytes(of: inventedStudy)
    let reading = StudyJSON.read(BytesInMemory(bytes), name: "studie.json")
    let isSame = reading.value == inventedStudy
    #expect(isSame)
    #expect(reading.report.entries.isEmpty)
    #expect(StudyJSON.bytes(of: reading.value ?? Project(name: "")) == bytes)
  }

  @Test("other JSON, newer versions and damage are refused; a part that cannot be read is left out")
  func refused() {
    func refusal(_ text: String) -> RefiProblem? { StudyJSON.read(BytesInMemory(text), name: "a").refusal?.problem }
    #expect(refusal("{}") == .notOurJSON)
    #expect(refusal("{\"format\": \"samenspel-study-project\", \"version\": 9}") == .newerVersion(9))
    #expect(refusal("{") == .json(.endsTooSoon))
    let reading = StudyJSON.read(
      BytesInMemory("{\"format\": \"samenspel-study-project\", \"version\": 1, \"codings\": [{}, {\"id\": \"a\"}]}"),
      name: "a")
    #expect(reading.value?.codings == [])
    #expect(reading.report.count(of: .row(.item(of: "codings"))) == 2)
  }
}
