public import Access
import CivilTime
import Language
public import People
import Storage

extension Administration {
  /// The organisation as its settings page shows it.
  public func organisation(by actor: Actor) async throws -> Outcome<Organisation> {
    try await ledger.look(act("organisation.see", .read, .manageOrganisation, by: actor), by: actor) { look in
      guard let organisation = try OrganisationRecords.find(look.actor.organisation, look.connection) else {
        throw Refusal.notFound
      }
      return organisation
    }
  }

  /// Changes what the organisation is called, and what it calls people.
  public func changeOrganisation(
    name: String, wordForClient: String, version: Int, by actor: Actor, receipt: ReceiptKey?
  ) async throws -> Outcome<Void> {
    try await ledger.change(
      act("organisation.change", .update, .manageOrganisation, by: actor), by: actor, receipt: receipt
    ) { change in
      let id = change.actor.organisation
      guard let old = try OrganisationRecords.find(id, change.connection) else { throw Refusal.notFound }
      let thing = HistoryThing("organisation", id)
      try change.expect(
        version: version, current: old.version, of: thing,
        texts: [
          .init(field: "name", label: AdministrationPhrases.organisationName, written: name, stored: old.name),
          .init(
            field: "wordForClient", label: AdministrationPhrases.wordForClient, written: wordForClient,
            stored: old.wordForClient),
        ])
      let new = try Administration.checking("name") {
        try OrganisationRecords.change(
          id, name: name, wordForClient: wordForClient, version: version, change.connection)
      }
      guard let new else { throw Refusal.notFound }
      try change.record(
        thing, version: new.version, FieldChange.between(Administration.fields(old), Administration.fields(new)))
    }
  }

  private static func fields(_ organisation: Organisation) -> [String: FieldValue] {
    ["name": .text(organisation.name), "wordForClient": .text(organisation.wordForClient)]
  }
}
