import Parsing

// Pictures, PDFs, sound and video.
extension RefiWalk {
  mutating func mediaSource(_ element: XMLElement, _ kind: RefiMediaSource.Kind) throws -> RefiMediaSource {
    var guid: RefiGUID?
    var source = RefiMediaSource(kind: kind, guid: RefiGUID(derivedFrom: ""))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": source.name = attribute.value
      case "path": source.path = path(attribute, of: element)
      case "currentPath": source.currentPath = path(attribute, of: element)
      default: if !takes(attribute, of: element, into: &source.trail) { unknown(attribute, of: element) }
      }
    }
    source.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": source.description = try walk.text(of: child)
      case kind.textElement where source.texts.isEmpty: source.texts.append(try walk.textSource(child))
      case kind.selectionElement:
        if let selection = try walk.mediaSelection(child, kind) { source.selections.append(selection) }
      case "Transcript" where kind.isTimed: source.transcripts.append(try walk.transcript(child))
      case "Coding": try walk.addCoding(child, to: &source.codings)
      case "NoteRef": source.notes += try walk.reference(child)
      case "VariableValue": source.values += try walk.value(child)
      default: return false
      }
      return true
    }
    return source
  }

  private mutating func mediaSelection(
    _ element: XMLElement, _ kind: RefiMediaSource.Kind
  ) throws -> RefiMediaSelection? {
    var guid: RefiGUID?
    var numbers: [String: Int] = [:]
    var selection = RefiMediaSelection(guid: RefiGUID(derivedFrom: ""), part: .time(begin: 0, end: 0))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": selection.name = attribute.value
      case let name where kind.places.contains(name): numbers[name] = number(attribute, of: element)
      default: if !takes(attribute, of: element, into: &selection.trail) { unknown(attribute, of: element) }
      }
    }
    selection.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": selection.description = try walk.text(of: child)
      case "Representation" where kind == .pdf && selection.texts.isEmpty:
        selection.texts.append(try walk.textSource(child))
      case "Coding": try walk.addCoding(child, to: &selection.codings)
      case "NoteRef": selection.notes += try walk.reference(child)
      default: return false
      }
      return true
    }
    guard let part = kind.part(numbers) else {
      note(.selectionWithoutPlace, at: element, example: selection.name ?? "")
      for _ in selection.codings { note(.element("Coding", inside: element.name.local), at: element) }
      return nil
    }
    selection.part = part
    return selection
  }

  private mutating func transcript(_ element: XMLElement) throws -> RefiTranscript {
    try written(element, into: RefiTranscript(guid: RefiGUID(derivedFrom: ""))) { transcript, walk, child in
      switch child.name.local {
      case "SyncPoint": transcript.syncPoints.append(try walk.syncPoint(child))
      case "TranscriptSelection": transcript.selections.append(try walk.transcriptSelection(child))
      default: return false
      }
      return true
    }
  }

  private mutating func syncPoint(_ element: XMLElement) throws -> RefiSyncPoint {
    var guid: RefiGUID?
    var point = RefiSyncPoint(guid: RefiGUID(derivedFrom: ""))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "timeStamp": point.timeStamp = number(attribute, of: element)
      case "position": point.position = number(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    point.guid = own(guid, of: element)
    try nothing(inside: element)
    return point
  }

  private mutating func transcriptSelection(_ element: XMLElement) throws -> RefiTranscriptSelection {
    var guid: RefiGUID?
    var selection = RefiTranscriptSelection(guid: RefiGUID(derivedFrom: ""))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": selection.name = attribute.value
      case "fromSyncPoint": selection.fromSyncPoint = self.guid(attribute, of: element)
      case "toSyncPoint": selection.toSyncPoint = self.guid(attribute, of: element)
      default: if !takes(attribute, of: element, into: &selection.trail) { unknown(attribute, of: element) }
      }
    }
    selection.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": selection.description = try walk.text(of: child)
      case "Coding": try walk.addCoding(child, to: &selection.codings)
      case "NoteRef": selection.notes += try walk.reference(child)
      default: return false
      }
      return true
    }
    return selection
  }
}

extension RefiMediaSource.Kind {
  var isTimed: Bool { self == .audio || self == .video }

  /// The element with its text; a name that never occurs where there is none.
  var textElement: String {
    switch self {
    case .picture: "TextDescription"
    case .pdf: "Representation"
    case .audio, .video: ""
    }
  }

  var selectionElement: String {
    switch self {
    case .picture: "PictureSelection"
    case .pdf: "PDFSelection"
    case .audio: "AudioSelection"
    case .video: "VideoSelection"
    }
  }

  /// The attributes that say where a selection is.
  var places: [String] {
    switch self {
    case .picture: ["firstX", "firstY", "secondX", "secondY"]
    case .pdf: ["page", "firstX", "firstY", "secondX", "secondY"]
    case .audio, .video: ["begin", "end"]
    }
  }

  /// Where a selection is; `nil` when a number is missing.
  func part(_ numbers: [String: Int]) -> RefiMediaSelection.Part? {
    if isTimed {
      guard let begin = numbers["begin"], let end = numbers["end"] else { return nil }
      return .time(begin: begin, end: end)
    }
    guard let firstX = numbers["firstX"], let firstY = numbers["firstY"], let secondX = numbers["secondX"],
      let secondY = numbers["secondY"]
    else { return nil }
    let area = RefiArea(firstX: firstX, firstY: firstY, secondX: secondX, secondY: secondY)
    if self == .picture { return .area(area) }
    return numbers["page"].map { .page($0, area) }
  }
}
