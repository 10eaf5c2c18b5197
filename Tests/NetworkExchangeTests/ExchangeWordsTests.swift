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
    let xml: [XMLProblem] = [
      .empty, .notXML, .encoding(.windows1252), .unknownEncoding("EBCDIC"), .notAsDeclared("UTF-16"),
      .malformedCharacter(byte: 9), .endsInsideCharacter, .forbiddenCharacter, .doctype, .entity("nbsp"),
      .endsInside(element: "a"), .endsInside(element: nil), .mismatch(opened: "a", line: 2, closed: "b"),
      .repeatedAttribute("a"), .unknownPrefix("n"), .afterEnd, .notWellFormed, .tooDeep(limit: 3),
      .tooManyAttributes(limit: 3), .nameTooLong(limit: 3), .tagTooLong(limit: 3), .textTooLong(limit: 3),
      .fileTooLong(limit: 3), .tooManyNames,
    ]
    let json: [JSONProblem] = [
      .empty, .encoding(.utf16BigEndian), .malformedCharacter(byte: 9), .endsInsideCharacter, .endsTooSoon, .unexpected,
      .controlCharacter, .unknownEscape, .repeatedName("a"), .afterEnd, .tooDeep(limit: 3), .tooManyValues(limit: 3),
      .fileTooLong(limit: 3),
    ]
    let cases: [CaseProblem] =
      csv.map(CaseProblem.csv) + xml.map(CaseProblem.xml) + json.map(CaseProblem.json) + [
        .tooManyPeople(limit: 3), .tooManyTies(limit: 3), .tooManyCases(limit: 3), .tooManyValues(limit: 3),
        .notGraphML(element: "html"), .noNetwork, .severalEgos(2),
        .notSamenspelJSON, .newerVersion(2), .missingValue("name"), .wrongValue("ring"), .repeatedID("a"),
        .severalSessions, .personWithoutInterview,
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
      .clientName(column: "name"), .tieKinds, .directionOfTies, .characterReplaced, .dataWithoutKey("d"), .field("x"),
      .nestedGraph, .hyperedge, .port, .safetyFlag, .nameFromID, .clientByName, .calledLikeClient,
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
