/// Passwords of twelve characters and more that are known to be in wide use.
enum CommonPasswords {
  static func contains(_ password: String) -> Bool {
    let folded = password.lowercased()
    return all.contains(folded) || all.contains(PasswordPattern.withoutDisguise(folded))
  }

  static let all = Set(
    String(decoding: PackageResources.common_passwords_txt, as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
}
