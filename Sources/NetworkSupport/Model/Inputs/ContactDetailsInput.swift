import Accountability
import CivilTime
import Language

/// Where somebody can be reached, as typed. Everything may stay empty.
public struct ContactDetailsInput: Sendable, Hashable {
  public var telephone: String
  public var email: String
  public var address: String
  public var note: String
  /// 0 when nothing was written yet.
  public var version: Int

  public init(telephone: String = "", email: String = "", address: String = "", note: String = "", version: Int) {
    self.telephone = telephone
    self.email = email
    self.address = address
    self.note = note
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `telephone`, `email`, `address` and `note`.
  func checked(today: CivilDate) throws(Refusal) -> ContactDetails {
    var check = FormCheck(today: today)
    let details = ContactDetails(
      telephone: check.text("telephone", telephone), email: check.text("email", email),
      address: check.text("address", address), note: check.text("note", note, most: FormCheck.Length.words),
      version: version)
    if let number = details.telephone, number.filter(\.isNumber).count < 3 {
      check.say(
        "telephone", Phrase(nl: "Vul een telefoonnummer in met cijfers.", en: "Fill in a telephone number with digits.")
      )
    }
    if let email = details.email, !Self.looksLikeEmail(email) {
      check.say(
        "email",
        Phrase(
          nl: "Vul een e-mailadres in zoals naam@voorbeeld.nl.", en: "Fill in an e-mail address like name@example.org.")
      )
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return details
  }

  /// Something, one @, something with a full stop in it: enough to find a slip, no more.
  private static func looksLikeEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else { return false }
    let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return domain.count > 1 && !domain.contains("")
  }
}
