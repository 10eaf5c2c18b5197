import Accountability

/// The things of this workspace that have a history of their own.
enum NetworkThing: String {
  case dossier, question, member, ties, contact, safety, agreement
  case gap, checkIn, permission, voice
  case wave, correction, beginnings, repair

  func callAsFunction(_ id: String) -> HistoryThing { HistoryThing(rawValue, id) }
}
