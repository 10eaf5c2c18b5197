extension HardWord {
  /// The words to avoid.
  public static let all: [HardWord] = littleWords + phrases + verbs + nouns + qualities

  private static let littleWords: [HardWord] = [
    HardWord("aangaande", "betreffende", "inzake", "omtrent", instead: "over"),
    HardWord("alsmede", "alsook", instead: "en ook"),
    HardWord("alvorens", instead: "voordat"), HardWord("conform", instead: "volgens"),
    HardWord("derhalve", "bijgevolg", instead: "daarom"), HardWord("desgewenst", instead: "als u wilt"),
    HardWord("desondanks", "desalniettemin", "niettemin", instead: "toch"), HardWord("doch", "echter", instead: "maar"),
    HardWord("eveneens", "tevens", instead: "ook"), HardWord("heden", "thans", instead: "nu"),
    HardWord("hetgeen", instead: "wat"), HardWord("hiertoe", "daartoe", instead: "daarvoor"),
    HardWord("indien", "mits", instead: "als"), HardWord("jegens", instead: "tegen"),
    HardWord("middels", instead: "met"),
    HardWord("omwille", instead: "om"), HardWord("reeds", instead: "al"), HardWord("teneinde", instead: "om"),
    HardWord("voorts", instead: "verder"), HardWord("wederom", instead: "weer"), HardWord("zodoende", instead: "zo"),
  ]

  private static let phrases: [HardWord] = [
    HardWord("dient te", "dienen te", instead: "moet, moeten"), HardWord("door middel van", instead: "met"),
    HardWord("in het kader van", instead: "voor, bij"), HardWord("met betrekking tot", instead: "over"),
    HardWord("met ingang van", instead: "vanaf"), HardWord("naar aanleiding van", instead: "door, na"),
    HardWord("op basis van", instead: "door, met"), HardWord("te allen tijde", instead: "altijd"),
    HardWord("ten aanzien van", instead: "over"), HardWord("ten behoeve van", instead: "voor"),
    HardWord("ten gevolge van", instead: "door"), HardWord("ter beschikking stellen", instead: "geven"),
    HardWord("in acht nemen", instead: "letten op"), HardWord("zorg dragen", "draagt zorg", instead: "zorgen"),
  ]

  private static let verbs: [HardWord] = [
    HardWord("aanvangen", "aanvangt", instead: "beginnen"),
    HardWord("accorderen", "geaccordeerd", instead: "goedkeuren"),
    HardWord("beëindigen", "beëindigt", instead: "stoppen"), HardWord("continueren", instead: "doorgaan"),
    HardWord("faciliteren", "faciliteert", instead: "helpen"), HardWord("genereren", "gegenereerd", instead: "maken"),
    HardWord("geschieden", "geschiedt", instead: "gebeuren"), HardWord("implementeren", instead: "invoeren"),
    HardWord("initiëren", instead: "beginnen"), HardWord("muteren", "gemuteerd", instead: "veranderen"),
    HardWord("optimaliseren", instead: "verbeteren"), HardWord("participeren", "participeert", instead: "meedoen"),
    HardWord("prevaleren", instead: "voorgaan"), HardWord("raadplegen", "geraadpleegd", instead: "bekijken"),
    HardWord("retourneren", instead: "terugsturen"),
    HardWord("selecteren", "selecteer", "geselecteerd", instead: "kiezen"),
    HardWord("specificeren", "specificeer", instead: "precies zeggen"),
    HardWord("verkrijgen", "verkregen", instead: "krijgen"),
    HardWord("verstrekken", "verstrekt", instead: "geven"),
    HardWord("vigeren", "vigerend", "vigerende", instead: "gelden"),
    HardWord("activeren", "geactiveerd", instead: "aanzetten"), HardWord("deactiveren", instead: "uitzetten"),
    HardWord("authenticeren", "authenticatie", instead: "inloggen"), HardWord("gelieve", instead: "wilt u"),
  ]

  private static let nouns: [HardWord] = [
    HardWord("aanvang", instead: "begin"), HardWord("bejegening", instead: "omgang"),
    HardWord("doelstelling", instead: "doel"),
    HardWord("autorisatie", instead: "rechten"), HardWord("frequentie", instead: "hoe vaak"),
    HardWord("hulpbron", "hulpbronnen", instead: "naaste, hulp"), HardWord("mutatie", "mutaties", instead: "wijziging"),
    HardWord("participatie", instead: "meedoen"), HardWord("problematiek", instead: "problemen"),
    HardWord("rapportage", instead: "verslag"), HardWord("termijn", instead: "tijd, datum"),
    HardWord("vraagstelling", instead: "vraag"), HardWord("zienswijze", instead: "mening"),
  ]

  private static let qualities: [HardWord] = [
    HardWord("additioneel", "additionele", instead: "extra"), HardWord("adequaat", "adequate", instead: "goed"),
    HardWord("bevoegd", instead: "mag"), HardWord("desbetreffende", "betreffend", instead: "deze, dit"),
    HardWord("incorrect", "incorrecte", "ongeldig", "ongeldige", instead: "klopt niet, en zeg wat wel"),
    HardWord("noodzakelijk", "noodzakelijke", instead: "nodig"), HardWord("toereikend", instead: "genoeg"),
    HardWord("voornoemd", "voornoemde", "bovengenoemd", "onderhavige", instead: "deze, dit"),
    HardWord("woonachtig", instead: "woont"),
  ]
}
