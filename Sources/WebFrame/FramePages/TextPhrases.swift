import Language

/// The words of help, privacy and accessibility.
enum TextPhrases {
  static let helpTitle = Phrase(nl: "Hulp", en: "Help")
  static let help = [
    TextSection(
      Phrase(nl: "Waar vind ik wat?", en: "Where is what?"),
      Phrase(
        nl: "Onder Mijn werk staat wat op je wacht, met de datum erbij. Bovenaan elke pagina kies je een werkruimte.",
        en: "My work shows what waits for you, with its date. At the top of every page you choose a workspace."),
      Phrase(
        nl: "Boven de titel zie je waar je bent. Klik daar om een stap terug te gaan.",
        en: "Above the title you see where you are. Click there to go a step back.")),
    TextSection(
      Phrase(nl: "Mijn tekst is weg", en: "My text is gone"),
      Phrase(
        nl:
          "We bewaren wat je typt, ook als je nog niet hebt opgeslagen. Open dezelfde pagina: je tekst staat er weer.",
        en: "We keep what you type, even before you save it. Open the same page: your text is back."),
      Phrase(
        nl: "Onder Mijn werk zie je alles waar je mee bezig was. Daar kun je het ook weggooien.",
        en: "My work shows everything you were doing. There you can throw it away too.")),
    TextSection(
      Phrase(nl: "Iemand anders was eerder", en: "Somebody else was first"),
      Phrase(
        nl:
          "Soms veranderen twee mensen tegelijk hetzelfde. Je ziet dan beide teksten naast elkaar. Jij kiest wat blijft.",
        en:
          "Sometimes two people change the same thing at once. You then see both texts side by side. You choose what stays."
      )),
    TextSection(
      Phrase(nl: "Ik kom er niet uit", en: "I am stuck"),
      Phrase(
        nl: "Vraag het een collega of je beheerder. De beheerder kan je ook een nieuwe link geven om in te loggen.",
        en: "Ask a colleague or your administrator. The administrator can also give you a new link to sign in.")),
  ]

  static let privacyTitle = Phrase(nl: "Privacy", en: "Privacy")
  static let privacy = [
    TextSection(
      Phrase(nl: "Wat we bewaren", en: "What we keep"),
      Phrase(
        nl:
          "Je organisatie gebruikt Samenspel om mensen te ondersteunen. Wat je opschrijft, staat op de computer van je organisatie.",
        en:
          "Your organisation uses Samenspel to support people. What you write down stays on your organisation's computer."
      ),
      Phrase(
        nl: "Er gaat niets naar andere bedrijven. Deze site volgt je niet en gebruikt alleen cookies die nodig zijn.",
        en: "Nothing goes to other companies. This site does not follow you and uses only the cookies it needs.")),
    TextSection(
      Phrase(nl: "Wie kijkt mee", en: "Who looks"),
      Phrase(
        nl:
          "Van elke keer dat iemand gegevens bekijkt of verandert, bewaren we een regel in het logboek. Dat moet van de wet.",
        en: "Each time someone looks at data or changes it, a line is kept in the access log. The law asks for it."),
      Phrase(
        nl: "Daarin staat wie het was, wanneer, en wat er is bekeken. De privacyfunctionaris leest dit logboek.",
        en: "It says who it was, when, and what was looked at. The privacy officer reads this log.")),
    TextSection(
      Phrase(nl: "Wat je kunt vragen", en: "What you can ask"),
      Phrase(
        nl: "Je mag weten wat er over je is opgeschreven. Je mag vragen om het te verbeteren of weg te halen.",
        en: "You may know what has been written about you. You may ask to have it put right or taken away."),
      Phrase(
        nl: "Vraag het aan je contactpersoon of aan de privacyfunctionaris van de organisatie.",
        en: "Ask your contact or the privacy officer of the organisation.")),
  ]

  static let accessibilityTitle = Phrase(nl: "Toegankelijkheid", en: "Accessibility")
  static let accessibility = [
    TextSection(
      Phrase(nl: "Voor iedereen te gebruiken", en: "For everyone to use"),
      Phrase(
        nl:
          "We maken Samenspel volgens de richtlijn WCAG 2.2, niveau AA. Elke pagina controleren we met een programma.",
        en: "We make Samenspel by the guideline WCAG 2.2, level AA. Every page is checked by a program."),
      Phrase(
        nl:
          "Alles werkt met het toetsenbord, met grote letters en met een smal scherm. Bij elke tekening staat dezelfde informatie als tekst.",
        en:
          "Everything works by keyboard, with large letters and on a narrow screen. Beside every picture the same facts stand as text."
      )),
    TextSection(
      Phrase(nl: "Wat nog niet is gedaan", en: "What has not been done yet"),
      Phrase(
        nl: "Mensen die zelf een schermlezer gebruiken hebben de pagina's nog niet beoordeeld.",
        en: "People who use a screen reader themselves have not reviewed the pages yet.")),
    TextSection(
      Phrase(nl: "Werkt iets niet voor jou?", en: "Does something not work for you?"),
      Phrase(
        nl: "Vertel het je beheerder. Zeg erbij welke pagina het is en wat je wilde doen.",
        en: "Tell your administrator. Say which page it is and what you wanted to do.")),
  ]
}
