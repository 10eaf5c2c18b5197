import CivilTime
import Language

extension Dossier: Tracked {
  public static let fields: [TrackedField<Dossier>] = [
    .requiredText("clientName", Phrase(nl: "naam", en: "name"), \.clientName),
    .requiredCode(
      "openedOn", Phrase(nl: "begonnen op", en: "began on"), \.openedOn, encode: \.iso, decode: CivilDate.init(iso:),
      words: { date, _ in date.longPhrase }),
    .coded(
      "closing", Phrase(nl: "gesloten", en: "closed"), \.closing,
      encode: { Packed.encode([$0.on.iso, $0.note]) },
      decode: { stored in
        guard let parts = Packed.decode(stored, count: 2), let on = parts[0].flatMap(CivilDate.init(iso:)) else {
          return nil
        }
        return DossierClosing(on: on, note: parts[1])
      },
      words: { closing in
        closing.note.map { note in closing.on.longPhrase + .verbatim(": \(note)") } ?? closing.on.longPhrase
      }),
    .requiredCode(
      "countsProfessionals", Phrase(nl: "beroepskrachten tellen mee", en: "professionals count"), \.countsProfessionals,
      encode: { String($0) }, decode: { Bool($0) },
      words: { counts, _ in counts ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no") }),
  ]
}
