import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// What changed between two waves: a sentence, a picture, and the same as a table.
struct WaveChangePage {
  let dossier: Dossier
  /// Nil: there is only one wave.
  let comparison: WaveComparison?
  let say: Speaker

  var page: Page {
    var page = DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(FollowUpWords.whatChanged), lead: comparison.map { change($0).text.summary },
      crumbs: [Crumb(say(Words.earlier), NetworkRoute.waves(dossier.id).address)]
    ) {
      if let comparison { content(comparison) } else { emptyState(say(Words.onlyOne), action: begin) }
    }
    page.isWide = true
    page.styles = [NetworkPicture.sheet]
    return page
  }

  private var begin: ActionLink { ActionLink(say(FollowUpWords.title), NetworkRoute.followUp(dossier.id).address) }

  private func change(_ comparison: WaveComparison) -> ChangeDrawing {
    ChangeDrawing(dossier: dossier.id, before: comparison.before, after: comparison.after, say: say)
  }

  @HTMLBuilder private func content(_ comparison: WaveComparison) -> HTML {
    let change = change(comparison)
    let unasked = comparison.after.members.count { $0.isToBeAsked(in: comparison.after.wave) }
    WaveChoice(
      dossier: dossier.id, waves: comparison.waves, before: comparison.before.wave.id, after: comparison.after.wave.id,
      say: say
    ).view
    p(.class("lead")) { change.text.sentence }
    if unasked > 0 { notice { p { say(Words.unasked(unasked)) } } }
    figure(.class("picture")) {
      change.views
      figcaption { p { say(NetworkPhrases.counting(dossier)) } }
    }
    if !change.text.details.isEmpty {
      h2 { say(Words.details) }
      ul { for detail in change.text.details { li { detail } } }
    }
    h2 { say(Words.everybody) }
    dataTable(
      DataTable(
        caption: say(Words.everybody), isCaptionUnseen: true,
        columns: change.text.columns.map { DataTable.Column($0) }, texts: change.text.rows.map(\.cells)))
    if comparison.after.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: comparison.after.hidden.people)) } }
  }

  private enum Words {
    static let earlier = Phrase(nl: "Eerdere keren", en: "Earlier times")
    static let details = Phrase(nl: "Per persoon", en: "Person by person")
    static let everybody = Phrase(nl: "Iedereen, toen en nu", en: "Everybody, then and now")
    static let onlyOne = Phrase(
      nl: "Het netwerk is nog maar één keer opgeschreven. Na het bijwerken zie je hier wat er veranderde.",
      en: "The network was written down only once. After an update you see here what changed.")

    static func unasked(_ count: Int) -> Phrase {
      Phrase.counted(
        count,
        nl: (
          one: "Eén persoon is nog niet gevraagd en staat hier zoals de vorige keer.",
          other: "\(count) mensen zijn nog niet gevraagd en staan hier zoals de vorige keer."
        ),
        en: (
          one: "One person was not asked about yet and stands here as the last time.",
          other: "\(count) people were not asked about yet and stand here as the last time."
        ))
    }
  }
}

/// The change picture on a page, in both widths, and its words.
struct ChangeDrawing {
  let dossier: DossierID
  let before: WaveReading
  let after: WaveReading
  let say: Speaker

  var text: ChangeText { picture(.wide, "ch").text(in: say.language) }

  var views: HTML {
    HTML {
      div(.class("picture-wide")) { HTML.inline(svg(.wide, "ch")) }
      div(.class("picture-narrow")) { HTML.inline(svg(.narrow, "chs")) }
    }
  }

  private func svg(_ width: EcogramOptions.Width, _ prefix: String) -> SVG {
    picture(width, prefix).svg(
      in: say.language, links: { MemberID($0).map { NetworkRoute.member(dossier, $0).address } }, purpose: .page)
  }

  private func picture(_ width: EcogramOptions.Width, _ prefix: String) -> ChangePicture {
    ChangePicture(
      from: before.network, to: after.network, keptAngles: before.keptAngles,
      options: EcogramOptions(width: width, idPrefix: prefix))
  }
}
