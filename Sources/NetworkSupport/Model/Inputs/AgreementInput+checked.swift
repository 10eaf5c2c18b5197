import Accountability
import CivilTime
import Language
import PersonalNetwork

extension AgreementInput {
  /// The agreement with what was typed put in. Who said yes decides whether it is a proposal; a pause or an end stays.
  /// - Parameter agreement: the one that is changed; for a new one, what it starts as.
  /// - Throws: `Refusal.invalid`, problems at the fields of this form by their names here.
  func checked(_ agreement: Agreement, today: CivilDate) throws(Refusal) -> Agreement {
    var check = FormCheck(today: today)
    var changed = agreement
    changed.what =
      check.required(
        "what", what, ask: Phrase(nl: "Schrijf op wat jullie afspreken.", en: "Write down what you agree."))
      ?? agreement.what
    changed.function = check.choice("function", function)
    changed.doer = checkedDoer(&check) ?? agreement.doer
    changed.forWhom = checkedBeneficiary(&check)
    changed.rhythm = check.rhythm(rhythm) ?? agreement.rhythm
    changed.minutes = check.minutes("minutes", minutes)
    let ask = Phrase(nl: "Vul in vanaf welke dag dit geldt.", en: "Fill in from which day this holds.")
    changed.from = check.requiredDate("from", from, ask: ask) ?? agreement.from
    changed.reviewOn = check.date("reviewOn", reviewOn)
    changed.until = check.date("until", until)
    changed.costs = check.text("costs", costs)
    changed.payer = check.text("payer", payer)
    changed.standIn = check.text("standIn", standIn)
    changed.consent = checkedConsent(&check)
    if !changed.isEnded && changed.state.paused == nil { changed.state = changed.consent == nil ? .proposed : .agreed }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    try changed.mustHold()
    return changed
  }

  private func checkedDoer(_ check: inout FormCheck) -> Doer? {
    let doer = Doer(code: doer)
    if doer == nil { check.say("doer", Phrase(nl: "Kies wie dit doet.", en: "Choose who does this.")) }
    return doer
  }

  private func checkedBeneficiary(_ check: inout FormCheck) -> Beneficiary {
    guard !forWhom.isEmpty else { return .client }
    guard let found = Beneficiary(code: forWhom) else {
      check.say("forWhom", FormCheck.chooseFromList)
      return .client
    }
    return found
  }

  private func checkedConsent(_ check: inout FormCheck) -> AgreedBy? {
    let names = check.text("agreedBy", agreedBy)
    let on = check.pastDate("agreedOn", agreedOn)
    if names == nil && on != nil {
      check.say(
        "agreedBy",
        Phrase(
          nl: "Vul in wie ja zei, of maak de datum leeg. Dan blijft het een voorstel.",
          en: "Fill in who said yes, or empty the date. Then it stays a proposal."))
    }
    return names.map { AgreedBy($0, on: on ?? check.today) }
  }
}

extension Agreement {
  /// The rules that every agreement keeps, however it came about: typed, changed or put back.
  /// - Throws: `Refusal.invalid`, problems by the names of the form's fields.
  func mustHold() throws(Refusal) {
    var problems: [FieldProblem] = []
    if let until, until < from {
      problems.append(
        FieldProblem(
          field: "until",
          message: Phrase(
            nl: "Vul een einddatum in die niet voor de begindatum ligt.",
            en: "Fill in a last day that does not lie before the first day.")))
    }
    if let reviewOn, reviewOn <= from {
      problems.append(
        FieldProblem(
          field: "reviewOn",
          message: Phrase(
            nl: "Kies een dag na de begindatum om te bespreken: doorgaan of stoppen.",
            en: "Choose a day after the first day to discuss: go on or stop.")))
    }
    if doer.member != nil && doer.member == forWhom.member {
      problems.append(
        FieldProblem(
          field: "forWhom",
          message: Phrase(
            nl: "Kies iemand anders dan degene die het doet.", en: "Choose somebody else than the one who does it.")))
    }
    guard problems.isEmpty else { throw .invalid(problems) }
  }
}
