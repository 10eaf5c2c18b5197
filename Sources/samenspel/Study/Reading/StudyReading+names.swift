import QualitativeCoding

extension StudyReading {
  /// What the study is called; its file when it has no name.
  var title: String { study.name.isEmpty ? name : study.name }
}
