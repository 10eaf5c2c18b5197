/// The two kinds of SQL that statements are rendered for.
///
/// Statements are portable; the dialect decides only how a bound value is marked (`?` or `$1`) and what the few
/// column types that differ are called. See ``ColumnType``.
public enum Dialect: String, Sendable, Hashable, CaseIterable {
  case sqlite
  case postgres
}
