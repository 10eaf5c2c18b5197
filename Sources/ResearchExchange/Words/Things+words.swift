import Language

extension ResearchFact.Thing {
  /// So many of them: "3 labels".
  func counted(_ n: Int) -> Phrase {
    let words = self.words
    return .counted(
      n, nl: (one: "1 \(words.nl.one)", other: "\(n) \(words.nl.other)"),
      en: (one: "1 \(words.en.one)", other: "\(n) \(words.en.other)"))
  }

  /// One of them: "een label".
  var one: Phrase { Phrase(nl: "een \(words.nl.one)", en: "a \(words.en.one)") }

  private typealias Words = (nl: (one: String, other: String), en: (one: String, other: String))

  private var words: Words {
    switch self {
    case .user: (("codeur", "codeurs"), ("coder", "coders"))
    case .code: (("label", "labels"), ("code", "codes"))
    case .variable: (("kenmerk", "kenmerken"), ("variable", "variables"))
    case .value: (("waarde van een kenmerk", "waarden van kenmerken"), ("value of a variable", "values of variables"))
    case .case: (("casus", "casussen"), ("case", "cases"))
    case .textSource: (("bron met tekst", "bronnen met tekst"), ("text source", "text sources"))
    case .picture: (("plaatje", "plaatjes"), ("picture", "pictures"))
    case .pdf: (("PDF", "PDF's"), ("PDF", "PDFs"))
    case .audio: (("geluidsopname", "geluidsopnamen"), ("sound recording", "sound recordings"))
    case .video: (("video", "video's"), ("video", "videos"))
    case .textSelection: (("tekstfragment", "tekstfragmenten"), ("text fragment", "text fragments"))
    case .mediaSelection:
      (
        ("fragment van beeld, geluid of PDF", "fragmenten van beeld, geluid of PDF"),
        ("fragment of a picture, recording or PDF", "fragments of pictures, recordings or PDFs")
      )
    case .transcriptSelection:
      (
        ("fragment van een uitgetypte opname", "fragmenten van uitgetypte opnamen"),
        ("fragment of a transcript", "fragments of transcripts")
      )
    case .coding: (("codering", "coderingen"), ("coding", "codings"))
    case .note: (("notitie", "notities"), ("note", "notes"))
    case .link: (("verband tussen twee dingen", "verbanden tussen dingen"), ("link", "links"))
    case .set: (("verzameling", "verzamelingen"), ("set", "sets"))
    case .graph: (("schema", "schema's"), ("graph", "graphs"))
    case .transcript: (("uitgetypte opname", "uitgetypte opnamen"), ("transcript", "transcripts"))
    case .syncPoint: (("tijdstip in een opname", "tijdstippen in opnamen"), ("sync point", "sync points"))
    case .text: (("bestand met tekst", "bestanden met tekst"), ("text file", "text files"))
    case .mediaFile: (("ander bestand", "andere bestanden"), ("other file", "other files"))
    }
  }
}
