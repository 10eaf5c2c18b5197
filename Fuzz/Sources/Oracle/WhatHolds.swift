import NetworkExchange
import Parsing

/// What must hold for every file, however odd.
public enum WhatHolds {
  /// A file with something in it gives networks, refusals or a report; every network goes out in our own format and comes back
  /// the same; and every problem can be said.
  public static func check(_ reading: Reading<[ImportedCase]>) {
    precondition(
      !reading.value.isEmpty || !reading.refused.isEmpty || !reading.report.entries.isEmpty, "nothing was said")
    for refused in reading.refused {
      precondition(!refused.reasons.isEmpty, "refused without a reason")
      for reason in refused.reasons { precondition(!reason.what.isEmpty, "a problem without words") }
    }
    for imported in reading.value {
      for entry in imported.report.entries { precondition(!entry.what.isEmpty, "a fact without words") }
      checkRoundTrip(imported)
    }
  }

  private static func checkRoundTrip(_ imported: ImportedCase) {
    let out = OutgoingCase(id: imported.id, session: imported.session, network: imported.network)
    let provenance = Provenance(madeBy: "fuzz", madeFor: "fuzz", madeOn: nil)
    for format in NetworkFormat.allCases {
      let export = NetworkExport.of([out], in: format, named: "fuzz", provenance: provenance)
      let files = export.files.map { file in NamedBytes(name: file.name) { BytesInMemory(file.bytes) } }
      let again = NetworkReader().read(files)
      precondition(again.refused.isEmpty && again.value.count == 1, "what went out as \(format) does not come back")
      precondition(
        again.value[0].network.people.count == imported.network.people.count, "people were lost in \(format)")
      if format == .json {
        precondition(again.value[0].network == imported.network, "our own format changed something")
      }
    }
  }
}
