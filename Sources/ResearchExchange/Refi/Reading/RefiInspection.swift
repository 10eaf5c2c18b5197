/// Counts what is in a project and finds what leads nowhere. Everything stays where it is.
struct RefiInspection {
  private let package: RefiPackage
  private let place: ResearchPlace
  private var counts: [ResearchFact.Thing: Int] = [:]
  private var found = ResearchReport()

  private var users: Set<RefiGUID> = []
  private var codes: Set<RefiGUID> = []
  private var notes: Set<RefiGUID> = []
  private var selections: Set<RefiGUID> = []
  /// Only cases point at selections; without them nobody asks which there are.
  private let countsSelections: Bool

  private let comparesQuotes: Bool

  /// - Parameter comparesQuotes: whether to look if selections that are called after a quote still stand at it.
  init(_ package: RefiPackage, file: String, comparesQuotes: Bool = true) {
    self.package = package
    self.comparesQuotes = comparesQuotes
    countsSelections = package.project.cases.contains { !$0.selections.isEmpty }
    place = ResearchPlace(file: file)
    inspect(package.project)
  }

  func add(to report: inout ResearchReport) {
    for thing in ResearchFact.Thing.allCases { report.add(.kept(thing), count: counts[thing, default: 0], at: place) }
    report.add(found)
  }

  private mutating func keep(_ thing: ResearchFact.Thing, _ count: Int = 1) { counts[thing, default: 0] += count }

  private mutating func say(_ fact: ResearchFact, _ example: String = "") {
    found.add(fact, at: place, example: example)
  }

  private mutating func inspect(_ project: RefiProject) {
    users = Set(project.users.map(\.guid))
    notes = Set(project.notes.map(\.guid))
    keep(.user, project.users.count)
    keep(.variable, project.variables.count)
    keep(.note, project.notes.count)
    keep(.link, project.links.count)
    keep(.set, project.sets.count)
    keep(.graph, project.graphs.count)
    keep(.text, package.texts.count)
    keep(.mediaFile, package.media.count)
    gather(project.codes)
    for note in project.notes { inspect(note, isSource: false) }
    for source in project.sources {
      switch source {
      case .text(let text):
        keep(.textSource)
        inspect(text, isSource: true)
      case .media(let media): inspect(media)
      }
    }
    inspectReferences(of: project)
  }

  private mutating func gather(_ list: [RefiCode]) {
    for code in list {
      keep(.code)
      codes.insert(code.guid)
      for note in code.notes where !notes.contains(note) { say(.leadsNowhere(to: .note)) }
      gather(code.codes)
    }
  }

  private mutating func inspect(_ text: RefiTextSource, isSource: Bool) {
    let words = package.text(content: text.content, path: text.plainTextPath)
    if words == nil, let path = text.plainTextPath { say(.missingFile, path) }
    if let path = text.richTextPath { inspectFile(path) }
    keep(.value, text.values.count)
    inspect(codings: text.codings)
    keep(.textSelection, text.selections.count)
    var quoted = comparesQuotes && !text.selections.isEmpty ? words.map(QuotedText.init) : nil
    let length = quoted?.count ?? words?.unicodeScalars.count
    var matches = (no: 0, yes: 0)
    for selection in text.selections {
      if countsSelections { selections.insert(selection.guid) }
      inspect(codings: selection.codings)
      let (start, end) = (selection.start, selection.end)
      if start == end { say(.selectionWithoutLength, selection.name ?? "") }
      if start > end { say(.selectionInverted, selection.name ?? "") }
      guard let length else { continue }
      if min(start, end) < 0 || max(start, end) > length { say(.selectionOutsideText, selection.name ?? "") }
      guard let quote = selection.name, start < end, start >= 0, end <= length,
        let isIt = quoted?.says(quote, start..<end)
      else { continue }
      if isIt { matches.yes += 1 } else { matches.no += 1 }
    }
    // Names that are no quotes at all say nothing.
    if matches.yes > matches.no && matches.no > 0 {
      found.add(.nameIsNotQuote, count: matches.no, at: place, example: text.name ?? "")
    }
  }

  private mutating func inspect(_ media: RefiMediaSource) {
    keep(media.kind.thing)
    keep(.value, media.values.count)
    keep(.mediaSelection, media.selections.count)
    if let path = media.path { inspectFile(path) }
    for text in media.texts { inspect(text, isSource: false) }
    inspect(codings: media.codings)
    for selection in media.selections {
      if countsSelections { selections.insert(selection.guid) }
      inspect(codings: selection.codings)
      for text in selection.texts { inspect(text, isSource: false) }
    }
    for transcript in media.transcripts {
      keep(.transcript)
      keep(.syncPoint, transcript.syncPoints.count)
      keep(.transcriptSelection, transcript.selections.count)
      if package.text(content: transcript.content, path: transcript.plainTextPath) == nil,
        let path = transcript.plainTextPath
      {
        say(.missingFile, path)
      }
      if let path = transcript.richTextPath { inspectFile(path) }
      for selection in transcript.selections {
        if countsSelections { selections.insert(selection.guid) }
        inspect(codings: selection.codings)
      }
    }
  }

  private mutating func inspectFile(_ path: String) {
    let isThere = RefiPath.fileName(internal: path).map { name in
      package.media[name] != nil || package.texts[name] != nil
        || package.media.keys.contains { $0.lowercased() == name.lowercased() }
    }
    if isThere != true { say(.missingFile, path) }
  }

  private mutating func inspect(codings: [RefiCoding]) {
    keep(.coding, codings.count)
    for coding in codings {
      if !codes.contains(coding.code) { say(.leadsNowhere(to: .code), coding.code.text) }
      if let user = coding.creatingUser, !users.contains(user) { say(.leadsNowhere(to: .user), user.text) }
      for note in coding.notes where !notes.contains(note) { say(.leadsNowhere(to: .note)) }
    }
  }

  private mutating func inspectReferences(of project: RefiProject) {
    let sources = Set(project.sources.map(\.guid))
    let variables = Set(project.variables.map(\.guid))
    for one in project.cases {
      keep(.case)
      keep(.value, one.values.count)
      for guid in one.sources where !sources.contains(guid) { say(.leadsNowhere(to: .textSource), guid.text) }
      for guid in one.selections where !selections.contains(guid) {
        say(.leadsNowhere(to: .textSelection), guid.text)
      }
      for guid in one.codes where !codes.contains(guid) { say(.leadsNowhere(to: .code), guid.text) }
      for value in one.values where !variables.contains(value.variable) {
        say(.leadsNowhere(to: .variable), value.value?.text ?? "")
      }
    }
    for set in project.sets {
      for guid in set.codes where !codes.contains(guid) { say(.leadsNowhere(to: .code), guid.text) }
      for guid in set.sources where !sources.contains(guid) { say(.leadsNowhere(to: .textSource), guid.text) }
      for guid in set.notes where !notes.contains(guid) { say(.leadsNowhere(to: .note), guid.text) }
    }
  }
}

extension RefiMediaSource.Kind {
  var thing: ResearchFact.Thing {
    switch self {
    case .picture: .picture
    case .pdf: .pdf
    case .audio: .audio
    case .video: .video
    }
  }
}
