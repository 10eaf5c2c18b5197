import Language

/// The words of the frame itself.
enum FramePhrases {
  static let skip = Phrase(nl: "Naar de inhoud", en: "Skip to content")
  static let breadcrumb = Phrase(nl: "Kruimelpad", en: "Breadcrumb")
  static let tabs = Phrase(nl: "Onderdelen", en: "Parts")
  static let workspaces = Phrase(nl: "Werkruimtes", en: "Workspaces")
  static let yours = Phrase(nl: "Van jou", en: "Yours")
  static let myWork = Phrase(nl: "Mijn werk", en: "My work")
  static let myAccount = Phrase(nl: "Mijn account", en: "My account")
  static let signOut = Phrase(nl: "Uitloggen", en: "Sign out")
  static let help = Phrase(nl: "Hulp bij deze pagina", en: "Help with this page")
  static let privacy = Phrase(nl: "Privacy", en: "Privacy")
  static let accessibility = Phrase(nl: "Toegankelijkheid", en: "Accessibility")

  static let optional = Phrase(nl: "optioneel", en: "optional")
  static let errorPrefix = Phrase(nl: "Fout: ", en: "Error: ")
  static let errorSummaryTitle = Phrase(nl: "Pas dit nog aan", en: "Please change this")
  static let yes = Phrase(nl: "Ja", en: "Yes")
  static let no = Phrase(nl: "Nee", en: "No")
  static let nothingFilledIn = Phrase(nl: "Niets ingevuld", en: "Nothing filled in")

  static let pages = Phrase(nl: "Bladeren", en: "Pages")
  static let previousPage = Phrase(nl: "Vorige", en: "Previous")
  static let nextPage = Phrase(nl: "Volgende", en: "Next")

  static func draftKept(_ moment: String) -> Phrase {
    Phrase(nl: "We hebben je tekst bewaard van \(moment).", en: "We kept your text of \(moment).")
  }
  static let discardDraft = Phrase(nl: "Weggooien", en: "Throw away")

  static let sendAgain = Phrase(
    nl: "Deze pagina stond te lang open. Je tekst staat er nog. Verstuur hem nog een keer.",
    en: "This page was open for too long. Your text is still here. Please send it once more.")

  static let choiceAbove = Phrase(nl: "Kies hierboven.", en: "Choose above.")
  static let conflictTitle = Phrase(
    nl: "Iemand anders heeft dit net ook veranderd", en: "Somebody else has just changed this too")
  static let conflictExplained = Phrase(
    nl: """
      Je tekst staat er nog. Waar jouw tekst en de opgeslagen tekst verschillen, zie je ze hieronder allebei. \
      Kies per vraag wat je wilt houden en sla het dan op.
      """,
    en: """
      Your text is still here. Where your text and the saved text differ, you see both below. \
      Choose for each question what to keep, and then save.
      """)
  static let keepMine = Phrase(nl: "Mijn tekst houden", en: "Keep my text")
  static let keepSaved = Phrase(nl: "De opgeslagen tekst houden", en: "Keep the saved text")
}
