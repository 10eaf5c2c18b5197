/// Which release of the program this is; shown by `--version` and at the foot of every page.
enum Release {
  static let version = "0.1.0"
}
