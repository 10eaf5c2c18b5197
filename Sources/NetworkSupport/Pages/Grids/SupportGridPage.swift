import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// Who gives what: people against the six functions, given and received.
struct SupportGridPage {
  let reading: NetworkReading
  /// Which part of the people, as the address names it.
  let part: Int?
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var route: NetworkRoute { .supportGrid(dossier.id) }
  private var shown: PeoplePart { PeoplePart(reading.members.filter { !$0.isGone }, asked: part) }

  var page: Page {
    var page = DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(MappingStep.gives.name), lead: say(Words.lead), problems: problems
    ) {
      mappingSteps(.gives, in: dossier.id, say)
      if shown.all.isEmpty {
        emptyState(
          say(Words.nobody), action: ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address))
      } else {
        if !shown.isOnly { shown.pagination(route, say) }
        formView(form, say)
      }
    }
    page.isWide = true
    return page
  }

  private var form: Form {
    Form(
      state: state, action: shown.address(of: route),
      parts: [
        .table(table("gives", Words.given(to: dossier.clientName), \.gives)),
        .table(table("receives", Words.received(from: dossier.clientName), \.receives)),
      ], submit: MappingStep.saveAndGoOn, cancel: MappingStep.gives.skip(in: dossier.id, say),
      draftName: Words.draft(dossier.clientName))
  }

  private func table(
    _ name: String, _ legend: Phrase, _ path: KeyPath<MemberView, Set<SupportFunction>>
  ) -> TableField {
    TableField(
      name, legend, rowHeading: Words.who, columns: SupportFunction.allCases.map(\.phrase.capitalized),
      rows: shown.people.map { member in
        TableField.Row(
          member.name, detail: say(member.view.sphere.phrase),
          cells: SupportFunction.allCases.map { function in
            let isTicked = member.view[keyPath: path].contains(function)
            return .question(
              Field(
                "\(name).\(member.id.rawValue).\(function.rawValue)",
                Phrase(nl: "\(member.name): \(function.phrase.nl)", en: "\(member.name): \(function.phrase.en)"),
                kind: .checkbox, values: isTicked ? ["1"] : [], isOptional: true))
          })
      })
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Vink alleen aan wat de cliënt noemt. De rest mag leeg blijven.",
      en: "Only tick what the client names. The rest may stay empty.")
    static let who = Phrase(nl: "Wie", en: "Who")
    static let nobody = Phrase(
      nl: "Er staat nog niemand in dit netwerk. Begin met wie er zijn.",
      en: "There is nobody in this network yet. Begin with who is there.")

    static func given(to name: String) -> Phrase {
      Phrase(nl: "Wat geven deze mensen aan \(name)?", en: "What do these people give \(name)?")
    }

    static func received(from name: String) -> Phrase {
      Phrase(nl: "Wat geeft \(name) aan hen?", en: "What does \(name) give them?")
    }

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Wie geeft wat bij \(name)", en: "Who gives what for \(name)")
    }
  }
}
