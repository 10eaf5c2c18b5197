import Language
import ResearchExchange

/// A file to write a code tree to; its ending says in which form.
struct StudyLensOutput {
  enum Form: String, CaseIterable {
    case qdc, csv, json
  }

  let path: String
  let form: Form

  /// Nothing when the ending is none of ours.
  init?(path: String) {
    guard let form = Form.allCases.first(where: { path.lowercased().hasSuffix("." + $0.rawValue) }) else { return nil }
    (self.path, self.form) = (path, form)
  }

  func bytes(of definition: CodeTreeDefinition, in language: DisplayLanguage) throws(RefiRefusal) -> [UInt8] {
    switch form {
    case .qdc: try definition.codeBook(in: language, file: path).bytes
    case .csv: definition.table(in: language)
    case .json: CodeTreeDefinitionFile.bytes(of: definition)
    }
  }
}
