/// Patterns that everybody who has to fill twelve characters thinks of.
enum PasswordPattern {
  /// Repetition ("abcabcabcabc"), a walk along the alphabet, the digits or the keyboard ("qwertyuiop12"), or one everyday word
  /// dressed up with digits and signs ("Welkom2026!!").
  static func isObvious(_ password: String) -> Bool {
    let letters = Array(password.lowercased())
    return isRepetition(letters) || isWalk(letters) || isDressedWord(password.lowercased())
  }

  /// Whether little is left when the words about the person are taken out: fewer than eight characters.
  static func isAbout(_ words: [String], _ password: String) -> Bool {
    var rest = password.lowercased()
    let pieces = words.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.filter { $0.count >= 3 }
    for piece in Set(pieces).sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
      rest = rest.replacing(piece, with: "")
    }
    return rest.count < leastLeft && rest.count < password.count
  }

  private static let leastLeft = 8

  /// Signs that stand in for letters, turned back: "p@ssw0rd" is "password".
  static func withoutDisguise(_ folded: String) -> String {
    String(folded.map { disguises[$0] ?? $0 })
  }

  private static let disguises: [Character: Character] = [
    "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
  ]

  private static func isRepetition(_ letters: [Character]) -> Bool {
    (1...6).contains { period in
      letters.count >= 2 * period && letters.indices.allSatisfy { letters[$0] == letters[$0 % period] }
    }
  }

  /// Whether all but a few steps go to the neighbour, forth or back.
  private static func isWalk(_ letters: [Character]) -> Bool {
    let steps = zip(letters, letters.dropFirst())
    let known = steps.filter { a, b in lines.contains { $0.contains(String([a, b])) } || a == b }.count
    return letters.count > 2 && known * 5 >= (letters.count - 1) * 4
  }

  private static let lines: [String] = {
    let forth = [
      "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "!@#$%^&*()_+",
    ]
    return forth + forth.map { String($0.reversed()) }
  }()

  private static func isDressedWord(_ folded: String) -> Bool {
    let core = String(folded.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    return everydayWords.contains(core) || everydayWords.contains(withoutDisguise(core))
  }

  private static let everydayWords: Set<String> = [
    "welkom", "welcome", "wachtwoord", "password", "passwort", "geheim", "secret", "samenspel", "admin", "beheerder",
    "administrator", "qwerty", "azerty", "test", "testing", "hallo", "hello", "login", "inloggen", "nederland",
    "holland", "amsterdam", "rotterdam", "utrecht", "denhaag", "eindhoven", "groningen", "feyenoord", "ajax", "psv",
    "lente", "zomer", "herfst", "winter", "spring", "summer", "autumn", "fall", "januari", "februari", "maart", "april",
    "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "iloveyou", "ikhouvanjou", "letmein", "changeme", "veranderme", "monkey", "dragon", "football", "voetbal",
    "master", "superman", "batman", "pokemon", "princess", "prinses", "sunshine", "zonnetje", "computer", "internet",
    "default", "temp", "tijdelijk", "guest", "gast", "user", "gebruiker", "kantoor", "zorg", "welzijn", "wijkteam",
  ]
}
