/// In which form a study goes out.
enum StudyForm: String, CaseIterable {
  case qdpx, qde, qdc, json, csv
  /// A folder with tables and texts.
  case folder

  /// Nil when the ending is none of ours.
  init?(path: String) {
    if path.hasSuffix("/") {
      self = .folder
    } else if let form = Self.allCases.first(where: { $0 != .folder && path.lowercased().hasSuffix("." + $0.rawValue) })
    {
      self = form
    } else {
      return nil
    }
  }
}
