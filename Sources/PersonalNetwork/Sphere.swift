/// The part of life through which somebody is in the network (Dutch: *leefsfeer*).
///
/// The code list is fixed, so that measures over it (Blau, IQV) can be compared between networks.
public enum Sphere: String, CaseIterable, Sendable, Codable {
  case household
  case relatives
  case friends
  case neighbours
  case workOrSchool
  case leisureAndFaith
  case fellowClients
  case professionals
  /// Nobody said which sphere: it has a sector of its own in the picture and counts as "no value" in measures.
  case unknown
}
