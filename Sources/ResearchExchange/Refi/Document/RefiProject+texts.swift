// Everything in a project that has a text, wherever it hangs.
extension RefiProject {
  /// Changes every text: sources, notes, and what stands for PDFs and pictures.
  mutating func updateTexts(_ change: (inout RefiTextSource) -> Void) {
    for index in notes.indices { change(&notes[index]) }
    for index in sources.indices {
      switch sources[index] {
      case .text(var source):
        change(&source)
        sources[index] = .text(source)
      case .media(var source):
        for text in source.texts.indices { change(&source.texts[text]) }
        for selection in source.selections.indices {
          for text in source.selections[selection].texts.indices { change(&source.selections[selection].texts[text]) }
        }
        sources[index] = .media(source)
      }
    }
  }

  mutating func updateTranscripts(_ change: (inout RefiTranscript) -> Void) {
    for index in sources.indices {
      guard case .media(var source) = sources[index], !source.transcripts.isEmpty else { continue }
      for transcript in source.transcripts.indices { change(&source.transcripts[transcript]) }
      sources[index] = .media(source)
    }
  }

  var allTexts: [RefiTextSource] {
    notes
      + sources.flatMap { source -> [RefiTextSource] in
        switch source {
        case .text(let text): [text]
        case .media(let media): media.texts + media.selections.flatMap(\.texts)
        }
      }
  }

  var allTranscripts: [RefiTranscript] {
    sources.flatMap { source -> [RefiTranscript] in
      if case .media(let media) = source { media.transcripts } else { [] }
    }
  }

  /// The files with plain text that the project points at, each once, in its order.
  var plainTextNames: [String] {
    var seen: Set<String> = []
    let paths =
      allTexts.filter { $0.content == nil }.map(\.plainTextPath)
      + allTranscripts.filter { $0.content == nil }.map(\.plainTextPath)
    return paths.compactMap { $0.flatMap(RefiPath.fileName(internal:)) }.filter { seen.insert($0).inserted }
  }

  /// Makes paths that only name a file point at the file of that name that came along.
  ///
  /// - Parameter names: of the files that are there.
  mutating func findFiles(_ names: [String]) {
    let known = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    func found(_ path: String?) -> String? {
      guard let path, RefiPath.fileName(internal: path) == nil else { return path }
      let name = path.split { $0 == "/" || $0 == "\\" }.last.map { $0.lowercased() }
      return name.flatMap { known[$0] }.map(RefiPath.toFile) ?? path
    }
    updateTexts { text in
      text.plainTextPath = found(text.plainTextPath)
      text.richTextPath = found(text.richTextPath)
    }
    updateTranscripts { transcript in
      transcript.plainTextPath = found(transcript.plainTextPath)
      transcript.richTextPath = found(transcript.richTextPath)
    }
    for index in sources.indices {
      guard case .media(var media) = sources[index] else { continue }
      media.path = found(media.path)
      sources[index] = .media(media)
    }
  }
}
