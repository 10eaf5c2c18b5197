/// The hidden fields that the frame adds to every form. They start with an underscore, so that no workspace meets them.
public enum FrameField {
  /// The token that proves that the form came from our own page.
  public static let csrf = "_csrf"
  /// The key of this form: sent twice, done once.
  public static let receipt = "_receipt"
  /// The address of the page the form stands on.
  public static let page = "_page"
  /// Which form of that page it is.
  public static let form = "_form"
  /// The version of the thing the form was made from.
  public static let version = "_version"
  /// What *Mijn werk* calls the form when it is left unfinished.
  public static let draftName = "_draft"
  /// What its fields are called; see `FieldLabels`.
  static let labels = "_labels"
  /// The button that asks for more rows; its value is the name of the rows.
  public static let moreRows = "_more"
  /// The choice between the own and the saved text, per field, on a conflict page: `_keep.` and the field's name.
  public static let keep = "_keep."
  /// The saved text that may be chosen on a conflict page: `_saved.` and the field's name.
  public static let saved = "_saved."

  /// The boxes of a table that were ticked when the form was made; see `TableField`.
  public static let seen = "_seen"

  /// Whether a name belongs to the frame.
  static func isOwn(_ name: String) -> Bool { name.hasPrefix("_") }
}
