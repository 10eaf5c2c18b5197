import Language
import NetworkExchange
import Parsing
import Testing

@Suite("What people read about an import")
struct ExchangeWordsTests {
  @Test("every problem says something, in both languages, and ends its sentence")
  func problems() {
    let csv: [CSVProblem] =
      TextEncoding.allCases.map(CSVProblem.encoding) + [
        .invalidUTF8(byte: 9), .endsInsideCharacter, .zeroByte, .quoteNeverClosed, .textAfterQuote,
        .fieldTooLong(limit: 1 << 20, isQuoted: true), .fieldTooLong(limit: 10, isQuoted: false),
        .recordTooLong(limit: 10), .tooManyFields(limit: 3), .fileTooLong(limit: 10), .ragged(expected: 2, found: 3),
        .empty,
      ]
    let cases: [CaseProblem] =
      csv.map(CaseProblem.csv) + [
        .unreadable("weg"), .missingColumns(["a", "b", "c", "d", "e"]), .repeatedColumn("name"), .personWithoutID,
        .contradictoryPerson(firstLine: 2, columns: ["x"]), .contradictoryClient(firstLine: 2, columns: ["x"]),
        .contradictoryTie(firstLine: 2), .contradictoryEnds, .ambiguousNumber("3"), .severalClients(2),
        .tiesWithoutPeople,
        .onlyMatrix,
      ]
    for phrase in cases.map(\.phrase) {
      #expect(phrase.nl.hasSuffix(".") && phrase.en.hasSuffix("."))
      #expect(phrase.nl != phrase.en)
    }
    #expect(CSVProblem.encoding(.windows1252).phrase.nl.contains("Sla het op als UTF-8"))
    #expect(CSVProblem.invalidUTF8(byte: 9).phrase.en.contains("byte 09"))
    #expect(CaseProblem.missingColumns(["a", "b", "c", "d", "e"]).phrase.nl.contains("a, b, c en nog 2"))
  }

  @Test("every fact says how often, in both languages", arguments: [0, 1, 7])
  func facts(count: Int) {
    let facts: [LossFact] = [
      .people, .ties, .names(column: "name"), .caseName, .dateOfInterview, .mapped(column: "Ring", to: "ring"),
      .samePersonTwice, .samePairTwice, .pairWithSeveralTypes, .clientAmongPeople, .formulaGuardRemoved,
      .blanksAroundName,
      .column("x"), .columnCalledNull, .columnWithoutName, .tieToNobody, .tieToOneself, .tieWithClient, .tieWithoutEnds,
      .unknownFile, .adjacencyMatrix, .nameColumn("label"), .noName, .hiddenName, .caseNameFromFile,
      .kindFromType(type: "Volunteer", kind: "volunteer"), .everybodyInformal, .contentsFromColumns, .fileWithoutCase,
    ]
    for fact in facts {
      let phrase = fact.phrase(count: count)
      #expect(phrase.nl.hasSuffix(".") && phrase.en.hasSuffix("."))
      #expect(phrase.nl != phrase.en)
    }
    #expect(LossFact.column("x").phrase(count: 0).nl == "Kolom x: leeg.")
    #expect(LossFact.tieToNobody.phrase(count: 1).en == "1 tie with somebody who is not in the file.")
  }
}
