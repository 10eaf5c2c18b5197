import Access
import CivilTime
import Language
import People
import Storage
import Workplace

/// Many plain dossiers with invented names, for measuring lists with a full database.
struct DemoCrowd {
  private let pen: DemoPen

  init(_ pen: DemoPen) { self.pen = pen }

  /// Adds so many dossiers to the demo's first team, spread over the two professionals. The same number gives the same names.
  func fill(_ count: Int) throws {
    for number in 0..<max(0, count) { try add(number) }
  }

  private func add(_ number: Int) throws {
    let name = Self.name(number)
    let openedOn = pen.day(-1 - number % 900)
    let dossier = Dossier(
      id: pen.identifiers.next(), person: try pen.person(name), team: pen.stage.team.id,
      organisation: pen.stage.organisation.id, clientName: name, openedOn: openedOn,
      closing: number % 10 == 9 ? DossierClosing(on: openedOn.adding(days: 1)) : nil)
    try DossierRecords.insert(dossier, pen.connection)
    try WaveRecords.insert(
      Wave(id: pen.identifiers.next(), dossier: dossier.id, number: 1, openedOn: openedOn, updatedOn: openedOn),
      pen.connection)
    // One in five hundred is somebody's own: a caseload stays a caseload.
    guard number % 500 == 0 else { return }
    let colleague = number % 1000 == 0 ? pen.stage.professional : pen.stage.secondProfessional
    try GrantRecords.give(
      .responsible, on: .dossier(dossier.id), to: colleague.account, by: pen.stage.teamLead.account,
      from: pen.stage.now, at: pen.stage.now, identifiers: pen.identifiers, pen.connection)
  }

  /// Every first name with every family name, and after that round with a second family name too.
  static func name(_ number: Int) -> String {
    let first = firstNames[number % firstNames.count]
    let family = familyNames[number / firstNames.count % familyNames.count]
    let round = number / (firstNames.count * familyNames.count)
    guard round > 0 else { return "\(first) \(family)" }
    let second = familyNames[(round * 7 + number) % familyNames.count].split(separator: " ").last ?? ""
    return "\(first) \(family)-\(second)"
  }

  private static let firstNames = [
    "Aafke", "Abel", "Adil", "Aleid", "Amber", "Anouar", "Arie", "Aylin", "Barend", "Bea", "Berend", "Carla", "Cees",
    "Chaima", "Coen", "Daisy", "Dewi", "Dirk", "Eefje", "Elif", "Emre", "Evert", "Fadoua", "Fleur", "Freek", "Geert",
    "Gülsen", "Hilde", "Ibrahim", "Imke", "Ivo", "Jasmijn", "Jelle", "Jolien", "Karim", "Klaas", "Leontien", "Lidwien",
    "Luuk", "Maaike", "Mehmet", "Mieke", "Nadir", "Nienke", "Oscar", "Pien", "Pleun", "Quinten", "Rachida", "Renske",
    "Ruben", "Selma", "Sjoerd", "Tamara", "Teun", "Umit", "Vera", "Wessel", "Yara", "Zoë",
  ]

  private static let familyNames = [
    "Aalbers", "Abbink", "El Amrani", "Baars", "van Baaren", "Bakker", "van den Berg", "Bloemendaal", "Bos", "de Boer",
    "Brouwer", "Buitenhuis", "Cakir", "Coenen", "Daalder", "van Dam", "Dekker", "Demir", "van Dijk", "Doornbos",
    "Driessen",
    "Eerdmans", "van Eijk", "Elzinga", "Faber", "Fokkema", "Geerts", "van Gelder", "Gerritsen", "de Graaf", "Groen",
    "de Haan", "van Ham", "Heemskerk", "Hendriks", "Hoekstra", "van der Horst", "Huisman", "IJzerman", "Jacobs",
    "Jansen",
    "de Jong", "Kaya", "Kamp", "Keizer", "Kok", "Koster", "Kramer", "Kuiper", "van Leeuwen", "Lammers",
    "van der Linden",
    "Maas", "Martens", "Meijer", "Mertens", "Molenaar", "Mulder", "Nieuwenhuis", "Noorman", "Oosterhuis", "Özdemir",
    "Peeters", "Pietersen", "Polat", "Postma", "Prins", "Reijnders", "Rietveld", "Roos", "de Ruiter", "Sahin", "Schaap",
    "Schouten", "Smeets", "Smit", "Snel", "Swart", "Terpstra", "Timmer", "Veenstra", "van der Velde", "Verbeek",
    "Vermeer",
    "Visser", "de Vries", "van der Wal", "Wiersma", "Yilmaz", "Zandstra", "van Zanten",
  ]
}
