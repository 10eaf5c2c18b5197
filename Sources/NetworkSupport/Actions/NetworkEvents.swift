import Access
import Accountability
import Language

/// What the access log calls what happens here, with the words of the log page. The names are kept for years and never change.
enum NetworkEvent: String, CaseIterable {
  case list = "dossier.list"
  case prepare = "dossier.prepare"
  case open = "dossier.open"
  case read = "dossier.read"
  case question = "dossier.question"
  case close = "dossier.close"
  case reopen = "dossier.reopen"
  case counting = "dossier.counting"
  case assign = "dossier.assign"
  case release = "dossier.release"
  case history = "dossier.history"
  case undo = "dossier.undo"
  case network = "network.read"
  case printNetwork = "network.print"
  case exportNetwork = "network.export"
  case exportData = "network.data"
  case map = "network.map"
  case gives = "network.gives"
  case knows = "network.knows"
  case waves = "wave.list"
  case wave = "wave.read"
  case compareWaves = "wave.compare"
  case followUp = "wave.start"
  case stillSo = "wave.stillSo"
  case ask = "wave.ask"
  case tiesStillSo = "wave.tiesStillSo"
  case correct = "wave.correct"
  case measures = "network.measures"
  case beginnings = "network.beginnings"
  case earlierPeople = "network.earlierPeople"
  case place = "member.place"
  case repair = "member.repair"
  case stopRepair = "member.stopRepair"
  case member = "member.read"
  case changeMember = "member.change"
  case ties = "member.ties"
  case endTie = "member.end"
  case restoreTie = "member.restore"
  case contact = "member.contact"
  case safety = "member.safety"
  case agreements = "agreement.list"
  case agreement = "agreement.read"
  case choices = "agreement.prepare"
  case agree = "agreement.make"
  case changeAgreement = "agreement.change"
  case stop = "agreement.stop"
  case pause = "agreement.pause"
  case resume = "agreement.resume"
  case demo = "dossier.demo"
  case gaps = "gap.list"
  case gap = "gap.read"
  case changeGap = "gap.change"
  case load = "load.read"
  case checkIn = "load.checkIn"
  case changeCheckIn = "load.changeCheckIn"
  case addingUp = "load.prepare"
  case addUp = "load.addUp"
  case stopAddingUp = "load.stopAddingUp"
  case voice = "voice.read"
  case changeVoice = "voice.change"
  case week = "week.read"
  case printWeek = "week.print"

  var label: Phrase {
    switch self {
    case .list: Phrase(nl: "lijst van dossiers bekeken", en: "looked at a list of dossiers")
    case .prepare: Phrase(nl: "begonnen aan een nieuw dossier", en: "began a new dossier")
    case .open: Phrase(nl: "dossier geopend", en: "opened a dossier")
    case .read: Phrase(nl: "dossier bekeken", en: "looked at a dossier")
    case .question: Phrase(nl: "vraag opgeschreven", en: "wrote down the question")
    case .close: Phrase(nl: "dossier gesloten", en: "closed a dossier")
    case .reopen: Phrase(nl: "dossier heropend", en: "reopened a dossier")
    case .counting: Phrase(nl: "gekozen of beroepskrachten meetellen", en: "chose whether professionals count")
    case .assign: Phrase(nl: "rol in dossier gegeven", en: "gave a role in a dossier")
    case .release: Phrase(nl: "rol in dossier beëindigd", en: "ended a role in a dossier")
    case .history: Phrase(nl: "geschiedenis bekeken", en: "looked at the history")
    case .undo: Phrase(nl: "wijziging teruggedraaid", en: "took back a change")
    case .network: Phrase(nl: "netwerk bekeken", en: "looked at a network")
    case .printNetwork: Phrase(nl: "netwerk afgedrukt", en: "printed a network")
    case .exportNetwork: Phrase(nl: "netwerk als bestand bewaard", en: "kept a network as a file")
    case .exportData: Phrase(nl: "gegevens van netwerk als bestand bewaard", en: "kept the data of a network as a file")
    case .map: Phrase(nl: "mensen toegevoegd", en: "added people")
    case .gives: Phrase(nl: "wie geeft wat ingevuld", en: "filled in who gives what")
    case .knows: Phrase(nl: "wie kent wie ingevuld", en: "filled in who knows whom")
    case .waves: Phrase(nl: "eerdere keren bekeken", en: "looked at earlier times")
    case .wave: Phrase(nl: "netwerk van een eerdere keer bekeken", en: "looked at a network of an earlier time")
    case .compareWaves: Phrase(nl: "netwerken vergeleken", en: "compared networks")
    case .followUp: Phrase(nl: "begonnen met bijwerken", en: "began a follow-up")
    case .stillSo: Phrase(nl: "nog zo", en: "still so")
    case .ask: Phrase(nl: "opnieuw gevraagd", en: "asked again")
    case .tiesStillSo: Phrase(nl: "wie kent wie: nog zo", en: "who knows whom: still so")
    case .correct: Phrase(nl: "eerdere keer verbeterd", en: "corrected an earlier time")
    case .measures: Phrase(nl: "netwerk in cijfers bekeken", en: "looked at a network in figures")
    case .beginnings: Phrase(nl: "plekken en wensen opgeschreven", en: "wrote down places and wishes")
    case .earlierPeople: Phrase(nl: "mensen van vroeger opgeschreven", en: "wrote down people from before")
    case .place: Phrase(nl: "plek in de tekening gekozen", en: "chose a place in the picture")
    case .repair: Phrase(nl: "over weer goedmaken geschreven", en: "wrote about making up")
    case .stopRepair: Phrase(nl: "gestopt met weer goedmaken", en: "stopped making up")
    case .member: Phrase(nl: "persoon bekeken", en: "looked at a person")
    case .changeMember: Phrase(nl: "persoon gewijzigd", en: "changed a person")
    case .ties: Phrase(nl: "wie kent wie gewijzigd", en: "changed who knows whom")
    case .endTie: Phrase(nl: "contact beëindigd", en: "ended a tie")
    case .restoreTie: Phrase(nl: "contact hersteld", en: "restored a tie")
    case .contact: Phrase(nl: "contactgegevens gewijzigd", en: "changed contact details")
    case .safety: Phrase(nl: "afspraak ‘eerst overleggen’ gewijzigd", en: "changed ‘consult first’")
    case .agreements: Phrase(nl: "afspraken bekeken", en: "looked at agreements")
    case .agreement: Phrase(nl: "afspraak bekeken", en: "looked at an agreement")
    case .choices: Phrase(nl: "begonnen aan een afspraak", en: "began an agreement")
    case .agree: Phrase(nl: "afspraak gemaakt", en: "made an agreement")
    case .changeAgreement: Phrase(nl: "afspraak gewijzigd", en: "changed an agreement")
    case .stop: Phrase(nl: "afspraak gestopt", en: "stopped an agreement")
    case .pause: Phrase(nl: "afspraak stilgelegd", en: "paused an agreement")
    case .resume: Phrase(nl: "afspraak weer opgepakt", en: "resumed an agreement")
    case .demo: Phrase(nl: "voorbeelddossiers gemaakt", en: "made the demo dossiers")
    case .gaps: Phrase(nl: "soorten steun bekeken", en: "looked at kinds of support")
    case .gap: Phrase(nl: "een soort steun bekeken", en: "looked at a kind of support")
    case .changeGap:
      Phrase(nl: "opgeschreven wat de cliënt van steun vindt", en: "wrote what the client thinks of support")
    case .load: Phrase(nl: "bekeken wat er van iemand gevraagd wordt", en: "looked at what is asked of somebody")
    case .checkIn: Phrase(nl: "gevraagd hoe het gaat", en: "asked how it goes")
    case .changeCheckIn: Phrase(nl: "antwoord op ‘hoe gaat het’ gewijzigd", en: "changed an answer to ‘how does it go’")
    case .addingUp: Phrase(nl: "begonnen aan optellen van hulp", en: "began adding up help")
    case .addUp:
      Phrase(nl: "hulp van iemand opgeteld, met toestemming", en: "added up somebody's help, with permission")
    case .stopAddingUp: Phrase(nl: "hulp van iemand niet meer opgeteld", en: "stopped adding up somebody's help")
    case .voice: Phrase(nl: "bekeken wat de cliënt zelf wil bepalen", en: "looked at what the client wants to decide")
    case .changeVoice:
      Phrase(nl: "opgeschreven wat de cliënt zelf wil bepalen", en: "wrote what the client wants to decide")
    case .week: Phrase(nl: "bekeken wie wat doet in een week", en: "looked at who does what in a week")
    case .printWeek: Phrase(nl: "afgedrukt wie wat doet in een week", en: "printed who does what in a week")
    }
  }

  static var labels: [String: Phrase] {
    Dictionary(allCases.map { ($0.rawValue, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an act of this event takes on a dossier or a part of it.
  func act(_ action: ActionKind, _ right: Right, on dossier: DossierID, part: String? = nil) -> Act {
    Act(rawValue, action, right: right, on: ObjectReference(.dossier, dossier, part: part))
  }
}
