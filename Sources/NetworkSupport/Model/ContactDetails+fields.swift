import Language

extension ContactDetails: Tracked {
  public static let fields: [TrackedField<ContactDetails>] = [
    .text("telephone", Phrase(nl: "telefoon", en: "telephone"), \.telephone),
    .text("email", Phrase(nl: "e-mail", en: "e-mail"), \.email),
    .text("address", Phrase(nl: "adres", en: "address"), \.address),
    .text("note", Phrase(nl: "goed om te weten", en: "good to know"), \.note),
  ]
}
