import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// The network of a client: the picture left, the client's words and who gives what beside it, the same people as a table
/// below.
struct NetworkPage {
  let reading: NetworkReading
  /// The picture in both widths, see ``NetworkPicture/views``.
  let drawing: HTML
  let state: FormState
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }
  private var present: [NetworkMember] { reading.members.filter { !$0.isGone } }
  private var gone: [NetworkMember] { reading.members.filter(\.isGone) }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).sibling(
      .network, title: say(Words.title(dossier.clientName)),
      lead: lead, action: update, aside: beside,
      styles: [NetworkPicture.sheet], isWide: true
    ) {
      if toAsk > 0 { followUpNotice }
      if present.isEmpty { nobodyYet } else { picture }
      if !present.isEmpty { place }
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
      if present.count < Beginnings.fewPeople { beginningsSection(reading, canChange: canChange, say) }
      if !present.isEmpty { peopleTable }
      if !gone.isEmpty { earlierPeople }
    }
  }

  /// "Bijgewerkt op 12 maart 2026. Vorige keer: 3 september 2025."
  private var lead: String {
    let updated = say(NetworkPhrases.updated(on: reading.wave.updatedOn.long(in: say.language)))
    guard let previous = reading.previousOn else { return updated }
    return updated + " " + say(Words.previously(previous))
  }

  private var update: ActionLink? {
    canChange && !present.isEmpty
      ? ActionLink(say(FollowUpWords.title), NetworkRoute.followUp(dossier.id).address, weight: .secondary) : nil
  }

  private var toAsk: Int { present.count { $0.isToBeAsked(in: reading.wave) } }

  private var followUpNotice: HTML {
    notice {
      p {
        say(Words.toAsk(toAsk)) + " "
        if canChange { a(.href(NetworkRoute.followUp(dossier.id).address)) { say(Words.goOn) } }
      }
    }
  }

  private var nobodyYet: HTML {
    emptyState(
      say(Words.nobody),
      action: canChange ? ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address) : nil)
  }

  private var picture: HTML {
    figure(.class("picture")) {
      drawing
      figcaption {
        p { say(countSentence) }
        p {
          a(.href(NetworkRoute.networkText(dossier.id).address)) { say(Words.readAsText) }
          " · "
          a(.href(NetworkRoute.measures(dossier.id).address)) { say(Words.figures) }
          " · "
          a(.href(NetworkRoute.waves(dossier.id).address)) { say(Words.earlierTimes) }
          " · "
          a(.href(NetworkRoute.networkPrint(dossier.id).address)) { say(Words.print) }
          " · "
          a(.href(NetworkRoute.networkFile(dossier.id).address)) { say(Words.keep) }
          if reading.rights.contains(.exportDossier) {
            " · "
            a(.href(NetworkRoute.export(dossier.id).address)) { say(Words.data) }
          }
        }
      }
    }
  }

  /// What dragging does, for everybody.
  @HTMLBuilder private var place: HTML {
    if canChange {
      disclosure(say(Words.changePlace)) { PlaceForm(reading: reading, state: state, say: say).view }
    }
  }

  private var countSentence: Phrase {
    let informal = present.count { $0.kind.isInformal }
    let counted = NetworkPhrases.counting(dossier)
    return Phrase(
      nl: "\(NetworkPhrases.people(present.count).nl), van wie \(informal) uit de eigen kring. \(counted.nl)",
      en: "\(NetworkPhrases.people(present.count).en), of whom \(informal) of one's own circle. \(counted.en)")
  }

  private var peopleTable: HTML {
    section {
      h2 { say(Words.people) }
      dataTable(
        DataTable(
          caption: say(Words.people), isCaptionUnseen: true,
          columns: [
            DataTable.Column(say(NetworkPhrases.name)), DataTable.Column(say(NetworkPhrases.sphere)),
            DataTable.Column(say(NetworkPhrases.ring)), DataTable.Column(say(Words.tie)),
          ], rows: present.map(row)))
    }
  }

  private func row(_ member: NetworkMember) -> [HTML] {
    [
      HTML {
        a(.href(NetworkRoute.member(dossier.id, member.id).address)) { member.name }
        if reading.flagged.contains(member.id) { p(.class("detail")) { say(consultFirst) } }
      },
      HTML { say(member.view.sphere.phrase) },
      HTML { say(member.view.ring?.phrase ?? NetworkPhrases.notKnown) },
      HTML { say(member.view.quality?.phrase ?? NetworkPhrases.notKnown) },
    ]
  }

  private var consultFirst: Phrase { reading.consult.map(MemberPhrases.consult(with:)) ?? MemberPhrases.consultFirst }

  private var earlierPeople: HTML {
    disclosure(say(Words.earlier(gone.count))) {
      linkList(
        gone.map { member in
          LinkItem(
            member.name, NetworkRoute.member(dossier.id, member.id).address,
            detail: member.ending.map { say(MemberPhrases.ending($0)) })
        })
    }
  }

  private var beside: HTML {
    HTML {
      if let question = reading.question { quotation(question.words) }
      if !present.isEmpty { whoGivesWhat }
      if canChange {
        actionLinks([
          ActionLink(say(NetworkPhrases.makeAgreement), NetworkRoute.newAgreement(dossier.id).address),
          ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address, weight: .secondary),
        ])
        counting
      }
    }
  }

  /// Only what was written down: no list of six times nobody.
  private var whoGivesWhat: HTML {
    let given = SupportFunction.allCases.filter { function in present.contains { $0.view.gives.contains(function) } }
    let open = SupportFunction.allCases.filter { !given.contains($0) }
    return section {
      h2 { say(Words.whoGivesWhat) }
      if !given.isEmpty {
        definitionList(
          given.map { function in
            let givers = present.filter { $0.view.gives.contains(function) }.map(\.name)
            return Definition(say(function.phrase), say.list(givers))
          })
      }
      if !open.isEmpty && present.count >= Beginnings.fewPeople {
        p { say(Words.notWritten(Phrase.list(open.map(\.phrase)))) }
      }
      if canChange {
        p { a(.href(NetworkRoute.supportGrid(dossier.id).address)) { say(Words.fillGives) } }
        p { a(.href(NetworkRoute.tieGrid(dossier.id).address)) { say(Words.fillKnows) } }
      }
    }
  }

  private var counting: HTML {
    actionButton(
      dossier.countsProfessionals ? Words.leaveProfessionalsOut : Words.countProfessionals,
      action: NetworkRoute.counting(dossier.id).address, state: state,
      carrying: [("counts", dossier.countsProfessionals ? "no" : "yes")], version: dossier.version, say)
  }
}

private enum Words {
  static let nobody = Phrase(
    nl: "Er staat nog niemand. Begin met wie de cliënt het eerst noemt.",
    en: "Nobody is here yet. Begin with whom the client names first.")
  static let readAsText = Phrase(nl: "Lees deze tekening als tekst", en: "Read this picture as text")
  static let print = Phrase(nl: "Afdrukken", en: "Print")
  static let data = Phrase(nl: "Gegevens als bestand", en: "Data as a file")
  static let keep = Phrase(nl: "Bewaren als bestand", en: "Keep as a file")
  static let people = Phrase(nl: "Mensen", en: "People")
  static let tie = Phrase(nl: "Band", en: "Tie")
  static let whoGivesWhat = Phrase(nl: "Wie geeft wat?", en: "Who gives what?")
  static let fillGives = Phrase(nl: "Invullen wie wat geeft", en: "Fill in who gives what")
  static let fillKnows = Phrase(nl: "Invullen wie wie kent", en: "Fill in who knows whom")
  static let figures = Phrase(nl: "In cijfers", en: "In figures")
  static let earlierTimes = Phrase(nl: "Eerdere keren", en: "Earlier times")
  static let goOn = Phrase(nl: "Verder met bijwerken", en: "Go on with the update")
  static let changePlace = Phrase(nl: "Iemand op een andere plek zetten", en: "Put somebody in another place")
  static let leaveProfessionalsOut = Phrase(
    nl: "Beroepskrachten niet meetellen", en: "Leave professionals out of the count")
  static let countProfessionals = Phrase(nl: "Beroepskrachten meetellen", en: "Count professionals")

  static func previously(_ day: CivilDate) -> Phrase {
    Phrase(nl: "Vorige keer: \(day.longPhrase.nl).", en: "Last time: \(day.longPhrase.en).")
  }

  static func toAsk(_ count: Int) -> Phrase {
    Phrase.counted(
      count,
      nl: (
        one: "Eén persoon is nog niet opnieuw gevraagd en staat hier zoals de vorige keer.",
        other: "\(count) mensen zijn nog niet opnieuw gevraagd en staan hier zoals de vorige keer."
      ),
      en: (
        one: "One person was not asked about again yet and stands here as the last time.",
        other: "\(count) people were not asked about again yet and stand here as the last time."
      ))
  }

  static func title(_ name: String) -> Phrase { Phrase(nl: "Netwerk van \(name)", en: "Network of \(name)") }

  static func earlier(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "Vroeger in het netwerk: 1 mens", other: "Vroeger in het netwerk: \(count) mensen"),
      en: (one: "In the network before: 1 person", other: "In the network before: \(count) people"))
  }

  static func notWritten(_ functions: Phrase) -> Phrase {
    Phrase(
      nl: "Nog niet besproken: \(functions.nl).", en: "Not talked about yet: \(functions.en).")
  }
}
