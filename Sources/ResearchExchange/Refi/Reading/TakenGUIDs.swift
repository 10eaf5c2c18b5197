/// Which ids are taken in a file, each within what shares its ids. Codings and selections, of which there are most, have sets of their own.
struct TakenGUIDs {
  private var codings: Set<RefiGUID> = []
  private var selections: Set<RefiGUID> = []
  private var others: [String: Set<RefiGUID>] = [:]

  /// Takes an id for an element; false when it was taken before.
  mutating func take(_ guid: RefiGUID, for element: String) -> Bool {
    switch Self.sort(of: element) {
    case "Coding": codings.insert(guid).inserted
    case "selection": selections.insert(guid).inserted
    case let sort: others[sort, default: []].insert(guid).inserted
    }
  }

  /// Takes the first id made of another one that is free.
  mutating func takeAnother(than guid: RefiGUID, for element: String) -> RefiGUID {
    var number = 2
    while true {
      let made = RefiGUID(derivedFrom: "\(guid.text) \(number)")
      if take(made, for: element) { return made }
      number += 1
    }
  }

  /// What shares its ids: a reference to a source or selection does not say of which element it is. Only a part of a PDF may have the id
  /// of a stretch of text: programs write one selection in both ways.
  private static func sort(of element: String) -> String {
    switch element {
    // First, because there are most of them.
    case "Coding": element
    case "PlainTextSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection":
      "selection"
    case "TextSource", "PictureSource", "PDFSource", "AudioSource", "VideoSource": "source"
    default: element
    }
  }
}
