import Accountability
import CivilTime
import Language
import PersonalNetwork

extension Occasion {
  /// The load of these people of a network.
  /// - Parameter except: an agreement that is being changed, which does not count with itself.
  func loads(of members: [NetworkMember], in dossier: Dossier, except: AgreementID? = nil) throws -> HelperLoads {
    HelperLoads(
      of: members, here: try LoadRecords.here(in: .one(dossier.id), on: today, except: except, connection),
      elsewhere: try LoadRecords.elsewhere(than: .one(dossier.id), on: today, connection),
      checkIns: try CheckInRecords.latest(in: .one(dossier.id), connection))
  }
}

extension Change {
  /// The agreement as people decided after weighing what it asks of the helper. Nothing to weigh: as it is.
  /// - Throws: `Refusal.consider` with a sentence per point while nobody has decided; then nothing is saved and nothing typed
  ///   is lost.
  func weighed(
    _ agreement: Agreement, replacing old: Agreement?, _ typed: WeighingInput, in head: NetworkRecords.Head
  ) throws -> Agreement {
    guard agreement.asksMore(than: old) else { return agreement }
    var decided = agreement
    decided.decision = nil
    let warnings = try warnings(before: agreement, in: head)
    guard !warnings.isEmpty else { return decided }
    let points = warnings.map { FieldProblem(field: "", message: $0.message) }
    let choice = typed.seen == WeighingInput.seen(points) ? WeighingChoice(rawValue: typed.choice) : nil
    switch choice {
    case .discuss:
      if agreement.state == .agreed { decided.state = .proposed }
    case .anyway:
      var check = FormCheck(today: today)
      guard let reason = check.text("considerReason", typed.reason, most: FormCheck.Length.words) else {
        throw Refusal.consider(points + [Weighing.askReason])
      }
      guard check.problems.isEmpty else { throw Refusal.consider(points + check.problems) }
      decided.decision = AgreementDecision(reason: reason, points: Set(warnings.map(\.warning.point)))
    case .smaller: throw Refusal.consider(points + [Weighing.askSmaller])
    case .someoneElse: throw Refusal.consider(points + [Weighing.askSomeoneElse])
    case nil: throw Refusal.consider(points)
    }
    return decided
  }

  /// For taking something back, which has no form to decide in: what there is to weigh is said, and where to decide.
  /// - Throws: `Refusal.invalid` at `entry`.
  func mustHaveNothingToWeigh(_ agreement: Agreement, replacing old: Agreement, in head: NetworkRecords.Head) throws {
    guard agreement.state == .agreed || agreement.state == .proposed, agreement.asksMore(than: old) else { return }
    let warnings = try warnings(before: agreement, in: head)
    guard !warnings.isEmpty else { return }
    throw Refusal.invalid(
      warnings.map { FieldProblem(field: "entry", message: $0.message) } + [
        FieldProblem(
          field: "entry",
          message: Phrase(
            nl: "Terugdraaien vraagt meer van iemand. Open de afspraak en beslis daar hoe jullie verder gaan.",
            en: "Taking this back asks more of somebody. Open the agreement and decide there how to go on."))
      ])
  }

  private func warnings(
    before agreement: Agreement, in head: NetworkRecords.Head
  ) throws -> [(warning: LoadWarning, message: Phrase)] {
    guard let id = agreement.doer.member else { return [] }
    let member = try member(id, in: head)
    let loads = try loads(of: [member], in: head.dossier, except: agreement.id)
    guard let load = loads.total[id] else { return [] }
    let isFlagged = try SafetyRecords.find(id, connection).flag != nil
    let consult = isFlagged ? try consult(in: head.dossier.id) : nil
    return load.warnings(
      before: agreement.commitment, on: today, ending: member.ending?.ending, mayBeContacted: !isFlagged,
      checkIns: loads.checkIns[id]?.rhythm
    ).map { ($0, $0.phrase(about: member.name, consult: consult, isSummed: loads.isSummed(id))) }
  }
}

/// What is asked when a choice needs something more.
private enum Weighing {
  static let askReason = FieldProblem(
    field: "considerReason",
    message: Phrase(nl: "Schrijf op waarom jullie het toch zo doen.", en: "Write why you do it all the same."))
  static let askSmaller = FieldProblem(
    field: "rhythmKind",
    message: Phrase(
      nl: "Pas hier aan hoe vaak of hoe lang. Bewaar het daarna.", en: "Change here how often or how long. Then save."))
  static let askSomeoneElse = FieldProblem(
    field: "doer",
    message: Phrase(nl: "Kies hier iemand anders. Bewaar het daarna.", en: "Choose somebody else here. Then save."))
}
