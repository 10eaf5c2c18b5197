import Access
import Language

/// Says whom one can sign in as.
enum DemoAccounts {
  static func say() {
    Terminal.say(
      Phrase(
        nl: "Inloggen kan als een van deze mensen; allemaal verzonnen, met hetzelfde wachtwoord:",
        en: "Sign in as one of these people; all invented, with the same password:"))
    let width = DemoCast.all.map(\.login.count).max() ?? 0
    for member in DemoCast.all {
      let login = member.login.padding(to: width)
      let place = member.team.map { ", \($0)" } ?? ""
      let role = member.role.phrase.text(in: Terminal.language)
      Terminal.say(line: "  \(login)  \(DemoCast.password)  \(member.name) (\(role)\(place))")
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
