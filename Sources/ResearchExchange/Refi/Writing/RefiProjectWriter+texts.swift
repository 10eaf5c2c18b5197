import Parsing

// Texts, and what is not text.
extension RefiProjectWriter {
  mutating func write(_ source: RefiTextSource, as element: StaticString, to xml: inout XMLWriter) {
    xml.element(element, attributes(of: source)) { xml in
      describe(source.description, to: &xml)
      if let content = source.content { xml.element("PlainTextContent", text: content) }
      for selection in source.selections { write(selection, to: &xml) }
      write(source.codings, to: &xml)
      refer("NoteRef", source.notes, to: &xml)
      write(source.values, to: &xml)
    }
  }

  private mutating func attributes(of text: some RefiText) -> Attributes {
    var attributes: Attributes = [("guid", text.guid.text)]
    if let name = text.name { attributes.append(("name", name)) }
    add(path: text.richTextPath, as: "richTextPath", to: &attributes)
    add(path: text.plainTextPath, as: "plainTextPath", to: &attributes)
    add(text.trail, to: &attributes)
    return attributes
  }

  private mutating func write(_ selection: RefiTextSelection, to xml: inout XMLWriter) {
    var attributes = Attributes()
    attributes.reserveCapacity(8)
    attributes.append(("guid", selection.guid.text))
    if let name = selection.name { attributes.append(("name", name)) }
    attributes.append(("startPosition", String(selection.start)))
    attributes.append(("endPosition", String(selection.end)))
    add(selection.trail, to: &attributes)
    xml.element("PlainTextSelection", attributes) { xml in
      describe(selection.description, to: &xml)
      write(selection.codings, to: &xml)
      refer("NoteRef", selection.notes, to: &xml)
    }
  }

  mutating func write(_ source: RefiMediaSource, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", source.guid.text)]
    if let name = source.name { attributes.append(("name", name)) }
    add(path: source.path, as: "path", to: &attributes)
    add(path: source.currentPath, as: "currentPath", to: &attributes)
    add(source.trail, to: &attributes)
    xml.element(source.kind.element, attributes) { xml in
      describe(source.description, to: &xml)
      // The text stands before the selections of a picture, and behind those of a PDF.
      if source.kind == .picture { for text in source.texts { write(text, as: "TextDescription", to: &xml) } }
      for transcript in source.transcripts where source.kind.isTimed { write(transcript, to: &xml) }
      for selection in source.selections { write(selection, of: source.kind, to: &xml) }
      if source.kind == .pdf { for text in source.texts { write(text, as: "Representation", to: &xml) } }
      write(source.codings, to: &xml)
      refer("NoteRef", source.notes, to: &xml)
      write(source.values, to: &xml)
    }
  }

  private mutating func write(
    _ selection: RefiMediaSelection, of kind: RefiMediaSource.Kind, to xml: inout XMLWriter
  ) {
    guard let places = kind.places(of: selection.part) else { return note(.selectionWithoutPlace) }
    var attributes: Attributes = [("guid", selection.guid.text)]
    if let name = selection.name { attributes.append(("name", name)) }
    attributes += places.map { ($0.0, String($0.1)) }
    add(selection.trail, to: &attributes)
    xml.element(kind.selection, attributes) { xml in
      describe(selection.description, to: &xml)
      if kind == .pdf { for text in selection.texts { write(text, as: "Representation", to: &xml) } }
      write(selection.codings, to: &xml)
      refer("NoteRef", selection.notes, to: &xml)
    }
  }

  private mutating func write(_ transcript: RefiTranscript, to xml: inout XMLWriter) {
    xml.element("Transcript", attributes(of: transcript)) { xml in
      describe(transcript.description, to: &xml)
      if let content = transcript.content { xml.element("PlainTextContent", text: content) }
      for point in transcript.syncPoints {
        var attributes: Attributes = [("guid", point.guid.text)]
        if let time = point.timeStamp { attributes.append(("timeStamp", String(time))) }
        if let position = point.position { attributes.append(("position", String(position))) }
        xml.element("SyncPoint", attributes)
      }
      for selection in transcript.selections { write(selection, to: &xml) }
      refer("NoteRef", transcript.notes, to: &xml)
    }
  }

  private mutating func write(_ selection: RefiTranscriptSelection, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", selection.guid.text)]
    if let name = selection.name { attributes.append(("name", name)) }
    if let from = selection.fromSyncPoint { attributes.append(("fromSyncPoint", from.text)) }
    if let to = selection.toSyncPoint { attributes.append(("toSyncPoint", to.text)) }
    add(selection.trail, to: &attributes)
    xml.element("TranscriptSelection", attributes) { xml in
      describe(selection.description, to: &xml)
      write(selection.codings, to: &xml)
      refer("NoteRef", selection.notes, to: &xml)
    }
  }
}

extension RefiMediaSource.Kind {
  fileprivate var element: StaticString {
    switch self {
    case .picture: "PictureSource"
    case .pdf: "PDFSource"
    case .audio: "AudioSource"
    case .video: "VideoSource"
    }
  }

  fileprivate var selection: StaticString {
    switch self {
    case .picture: "PictureSelection"
    case .pdf: "PDFSelection"
    case .audio: "AudioSelection"
    case .video: "VideoSelection"
    }
  }

  /// The attributes that say where a selection is; `nil` when it is the place of something of another kind.
  fileprivate func places(of part: RefiMediaSelection.Part) -> [(StaticString, Int)]? {
    func corners(_ area: RefiArea) -> [(StaticString, Int)] {
      [("firstX", area.firstX), ("firstY", area.firstY), ("secondX", area.secondX), ("secondY", area.secondY)]
    }
    switch (self, part) {
    case (.picture, .area(let area)): return corners(area)
    case (.pdf, .page(let page, let area)): return [("page", page)] + corners(area)
    case (.audio, .time(let begin, let end)), (.video, .time(let begin, let end)):
      return [("begin", begin), ("end", end)]
    default: return nil
    }
  }
}
