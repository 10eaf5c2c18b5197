import CivilTime
import Foundation
import Language
import Testing

@Suite("Terms")
struct TermTests {
  private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  @Test("both ends belong to a term, and it ends after its last day")
  func ends() throws {
    let term = try Term(from: date("2026-03-03"), until: date("2026-03-05"))
    #expect(
      try [date("2026-03-02"), date("2026-03-03"), date("2026-03-05"), date("2026-03-06")].map(term.contains) == [
        false, true, true, false,
      ])
    #expect(try !term.ended(on: date("2026-03-05")) && term.ended(on: date("2026-03-06")))
    #expect(try term.daysLeft(on: date("2026-03-05")) == 1 && term.daysLeft(on: date("2026-03-09")) == 0)
    #expect(term.days == 3)
    #expect(term.phrase.nl == "van 3 maart 2026 tot en met 5 maart 2026")
  }

  @Test("without a last day a term goes on")
  func open() throws {
    let term = try Term(from: date("2026-03-03"))
    #expect(term.contains(.last) && !term.ended(on: .last))
    #expect(try term.daysLeft(on: date("2026-03-03")) == nil && term.days == nil)
    #expect(term.phrase.en == "from 3 March 2026")
  }

  @Test("terms overlap when they share a day")
  func overlaps() throws {
    let first = try Term(from: date("2026-01-01"), until: date("2026-01-31"))
    let second = try Term(from: date("2026-01-31"), until: date("2026-02-28"))
    let third = try Term(from: date("2026-02-01"))
    #expect(first.overlaps(second) && second.overlaps(first) && second.overlaps(third))
    #expect(!first.overlaps(third) && !third.overlaps(first))
  }

  @Test("an end before the beginning is refused, also when it was kept that way")
  func refused() throws {
    let (first, last) = try (date("2026-03-03"), date("2026-03-02"))
    #expect(throws: TermProblem.endsBeforeItBegins) { try Term(from: first, until: last) }
    let kept = Data(#"{"from":"2026-03-03","until":"2026-03-02"}"#.utf8)
    #expect(throws: TermProblem.self) { try JSONDecoder().decode(Term.self, from: kept) }
  }
}
