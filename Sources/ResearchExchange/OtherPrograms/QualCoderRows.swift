/// The rows of a QualCoder project (its `data.qda` is an SQLite file, database versions 2 to 14), as whoever can read SQLite hands them
/// over. Columns are called as they are there; text columns that hold nothing may be `nil`.
public struct QualCoderRows: Sendable, Hashable {
  /// A file in the folder of the project.
  public struct File: Sendable, Hashable {
    /// As it is to be called in the package: no two the same, whatever the case of letters.
    public var name: String
    public var bytes: Int

    public init(name: String, bytes: Int) { (self.name, self.bytes) = (name, bytes) }
  }

  /// From `source`.
  public struct Source: Sendable, Hashable {
    public var id: Int
    public var name: String
    public var fulltext: String?
    /// `/images/a.jpg`, `audio:/home/…`; `nil` for text typed in.
    public var mediapath: String?
    public var memo: String?
    public var owner: String?
    public var date: String?
    /// What `mediapath` names, when it lies in the folder of the project.
    public var file: File?

    public init(
      id: Int, name: String, fulltext: String?, mediapath: String?, memo: String?, owner: String?, date: String?,
      file: File? = nil
    ) {
      (self.id, self.name, self.fulltext, self.mediapath) = (id, name, fulltext, mediapath)
      (self.memo, self.owner, self.date, self.file) = (memo, owner, date, file)
    }

    /// Where in the folder of a project its file is: the folder by the first word of `mediapath`, and the file's own name. Of a path
    /// to somewhere else on a machine only the name counts. `nil` for text that was typed in.
    public var place: (folder: String, name: String)? {
      guard let path = mediapath else { return nil }
      let parts = path.split { $0 == "/" || $0 == "\\" || $0 == ":" }.map(String.init)
      guard parts.count > 1, let name = parts.last, name != ".", name != ".." else { return nil }
      let folders = ["images": "images", "audio": "audio", "video": "video", "docs": "documents"]
      return folders[parts[0].lowercased()].map { ($0, name) }
    }
  }

  /// From `code_cat`, where `parent` is `supercatid`, and from `code_name`, where it is `catid`.
  public struct Label: Sendable, Hashable {
    public var id: Int
    public var name: String
    public var parent: Int?
    public var memo: String?
    public var color: String?

    public init(id: Int, name: String, parent: Int?, memo: String?, color: String? = nil) {
      (self.id, self.name, self.parent, self.memo, self.color) = (id, name, parent, memo, color)
    }
  }

  /// From `code_text` (`ctid`, `fid`, `pos0`, `pos1` in characters), `code_av` (`avid`, `id`, in milliseconds) and `code_image` (`imid`, `id`,
  /// `x1`, `y1`, `width`, `height` in pixels).
  public struct Coding: Sendable, Hashable {
    public enum Place: Sendable, Hashable {
      case text(pos0: Int, pos1: Int)
      case time(pos0: Int, pos1: Int)
      case area(x1: Int, y1: Int, width: Int, height: Int)
    }

    public var id: Int
    public var code: Int
    public var source: Int
    public var place: Place
    /// `seltext`.
    public var quote: String?
    public var memo: String?
    public var owner: String?
    public var date: String?

    public init(
      id: Int, code: Int, source: Int, place: Place, quote: String? = nil, memo: String? = nil, owner: String? = nil,
      date: String? = nil
    ) {
      (self.id, self.code, self.source, self.place, self.quote) = (id, code, source, place, quote)
      (self.memo, self.owner, self.date) = (memo, owner, date)
    }
  }

  /// From `cases`, with the sources and stretches of `case_text`.
  public struct Case: Sendable, Hashable {
    /// One row of `case_text`; without positions, or over the whole text, it is the whole source.
    public struct Part: Sendable, Hashable {
      public var source: Int
      public var pos0: Int?
      public var pos1: Int?

      public init(source: Int, pos0: Int?, pos1: Int?) { (self.source, self.pos0, self.pos1) = (source, pos0, pos1) }
    }

    public var id: Int
    public var name: String
    public var memo: String?
    public var parts: [Part]

    public init(id: Int, name: String, memo: String?, parts: [Part]) {
      (self.id, self.name, self.memo, self.parts) = (id, name, memo, parts)
    }
  }

  /// From `attribute_type`.
  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var memo: String?
    /// `character` or `numeric`.
    public var valuetype: String

    public init(name: String, memo: String?, valuetype: String) {
      (self.name, self.memo, self.valuetype) = (name, memo, valuetype)
    }
  }

  /// From `attribute`.
  public struct Value: Sendable, Hashable {
    public var name: String
    /// `case`, `file` or `journal`.
    public var attributeType: String
    public var value: String?
    public var id: Int

    public init(name: String, attributeType: String, value: String?, id: Int) {
      (self.name, self.attributeType, self.value, self.id) = (name, attributeType, value, id)
    }
  }

  /// From `journal` (title and text), and from `annotation` with the place it is about.
  public struct Note: Sendable, Hashable {
    public var id: Int
    public var title: String?
    public var text: String
    public var owner: String?
    public var date: String?
    public var part: Case.Part?

    public init(
      id: Int, title: String?, text: String, owner: String?, date: String?, part: Case.Part? = nil
    ) {
      (self.id, self.title, self.text, self.owner, self.date, self.part) = (id, title, text, owner, date, part)
    }
  }

  public var name: String
  public var memo: String?
  public var sources: [Source] = []
  public var categories: [Label] = []
  public var codes: [Label] = []
  public var codings: [Coding] = []
  public var cases: [Case] = []
  public var attributes: [Attribute] = []
  public var values: [Value] = []
  public var journals: [Note] = []
  public var annotations: [Note] = []

  public init(name: String, memo: String? = nil) { (self.name, self.memo) = (name, memo) }
}
