import Language
import Testing

@testable import Access

@Suite("What a new password has to be")
struct PasswordRulesTests {
  private func problem(_ password: String, about: [String] = []) -> PasswordProblem? {
    do {
      try PasswordRules().check(Password(password), about: about)
      return nil
    } catch {
      return error
    }
  }

  @Test("twelve characters are enough and eleven are not")
  func length() {
    #expect(problem("kersenvlaai9") == nil)
    #expect(problem("kersenvlaai") == .tooShort(least: 12))
    #expect(problem("") == .tooShort(least: 12))
    #expect(problem("éééééééééééé") != .tooShort(least: 12))
  }

  @Test("long passwords are accepted up to a kilobyte, blanks and signs included")
  func long() {
    let words = (0..<20).map { "woord\($0 * 7)" }.joined(separator: " ")
    #expect(problem(words) == nil)
    #expect(problem("🦉 uilen zien 's nachts alles, zegt men") == nil)
    #expect(problem(String(words.prefix(64))) == nil)
    #expect(problem(String(repeating: "losse woorden ", count: 80)) == .tooLong)
  }

  @Test(
    "common passwords and what looks like them are refused",
    arguments: [
      "wachtwoord123", "Wachtwoord123", "P@ssw0rd1234", "administrator", "ikhouvanjou123", "correcthorsebatterystaple",
      "aaaaaaaaaaaa", "abcabcabcabc", "123456789012", "987654321098", "qwertyuiop[]", "abcdefghijklmnop",
      "Welkom2026!!!!", "!!zomer2026!!", "Samenspel2026", "W3lk0m!2026!!", "rotterdam 2026", "20262026zomer",
    ])
  func common(password: String) {
    #expect(problem(password) == .common)
  }

  @Test(
    "unrelated words are fine, also when they hold a common word or a year",
    arguments: [
      "paars fietst nooit langzaam", "welkom paarse giraffe", "zeven kaarsen 2026", "drie-lepels-soep",
      "kletsnatte sokken",
    ])
  func fine(password: String) {
    #expect(problem(password) == nil)
  }

  @Test("little more than one's own name, address or organisation is refused")
  func about() {
    let about = ["eva.debruin@nabij.example", "Eva de Bruin", "Stichting Nabij"]
    #expect(problem("evadebruin2026!", about: about) == .aboutYou)
    #expect(problem("StichtingNabij1", about: about) == .aboutYou)
    #expect(problem("nabij-debruin-1", about: about) == .aboutYou)
    #expect(problem("nabij staat een wilg", about: about) == nil)
    #expect(problem("kletsnatte sokken", about: about) == nil)
  }

  @Test("the shipped list is long, folded, and holds nothing too short to be typed")
  func list() {
    #expect(CommonPasswords.all.count > 500)
    #expect(CommonPasswords.all.allSatisfy { $0.unicodeScalars.count >= 12 && $0 == $0.lowercased() })
  }

  @Test("every problem says what to do in both languages")
  func phrases() {
    for problem in [PasswordProblem.tooShort(least: 12), .tooLong, .common, .aboutYou] {
      #expect(!problem.phrase.nl.isEmpty && !problem.phrase.en.isEmpty)
    }
  }
}
