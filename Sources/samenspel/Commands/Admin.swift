import Access
import ArgumentParser
import Language
import Storage
import Workplace

/// `samenspel admin …`: what only who has the machine may do.
struct Admin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Let an administrator in.", subcommands: [AdminLink.self])
}

/// `samenspel admin link`: a new link for the first administrator, as long as there is none.
struct AdminLink: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Print a new one-time link for the first administrator.",
    discussion: "Works as long as no administrator's account is active. Earlier links stop working.")

  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("Where browsers find the site.", valueName: "https://…"))
  var publicAddress = "http://127.0.0.1:\(Port.usual)"

  func run() async throws {
    try await complaining {
      let house = try await House.openExisting(try database.place())
      let secret = try await house.desk.firstLink()
      try await house.sealAndClose()
      guard let secret else { throw Complaint.administratorIsThere }
      Terminal.say(FirstLink.phrase(for: secret, at: publicAddress))
    }
  }
}

extension Complaint {
  static let administratorIsThere = Complaint(
    nl: "Er is al een beheerder. Vraag die om een nieuwe link; dat kan op de pagina Accounts.",
    en: "There is an administrator already. Ask that person for a new link, on the page Accounts.")
}
