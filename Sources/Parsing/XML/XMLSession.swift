import CXML2

/// One run of libxml2's push parser: bytes go in, events come out.
///
/// It reads what it is given and nothing else. Of the handlers that could make libxml2 open a file or an address (external
/// subsets, entities, XInclude) none is set, the network is forbidden besides, and a document type stops it at once; the
/// decoding of characters is done before (`XMLTranscoder`), so that no conversion table is loaded either.
final class XMLSession {
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  // One thread at a time uses a session, and nothing here calls back while it changes one of these. Having Swift check that in every
  // callback of a long document costs more than what most callbacks do.
  @exclusivity(unchecked) private var lines: XMLLines
  @exclusivity(unchecked) private(set) var error: XMLError?
  @exclusivity(unchecked) private var gathering = XMLGathering()
  @exclusivity(unchecked) private var text: [UInt8] = []
  @exclusivity(unchecked) private var names = XMLNames()
  /// The elements that were begun and not ended, by the places of their names.
  @exclusivity(unchecked) private var open: [Int] = []
  @exclusivity(unchecked) private var lastStart = XMLPlace.beginning
  @exclusivity(unchecked) private var sawRoot = false
  private var isFinishing = false

  init(limits: XMLLimits) {
    self.limits = limits
    lines = XMLLines(limits: limits)
    _ = Self.isReady
    var handler = Self.handler()
    let own = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&handler, own, nil, 0, nil)
    // NOENT makes `&amp;` in a value an ampersand; other entities cannot be, as there is no document type to declare them.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    if let context { xmlCtxtUseOptions(context, Int32(options)) }
  }

  deinit { if let context { xmlFreeParserCtxt(context) } }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// What was read since it was asked last.
  func takeBatch() -> XMLBatch { gathering.take(names: names.all) }

  /// Takes more of the document, in UTF-8.
  func feed(_ chunk: ArraySlice<UInt8>) throws(XMLError) {
    let clean = lines.take(chunk)
    if !clean.isEmpty { try parse(clean, isLast: false) }
    if let problem = lines.problem { throw problem }
    guard lines.offset - consumed <= limits.tagBytes + clean.count else {
      throw XMLError(.tagTooLong(limit: limits.tagBytes), at: lines.tagStart(before: consumed + 1))
    }
  }

  /// - Parameter isCutOff: whether the file stopped in the middle of a character that was not handed on.
  func finish(isCutOff: Bool) throws(XMLError) {
    if isCutOff { throw XMLError(.endsInsideCharacter, at: lines.place) }
    try lines.finish()
    if !lines.sawText { throw XMLError(.empty, at: .beginning) }
    isFinishing = true
    try parse([], isLast: true)
    guard open.isEmpty, sawRoot else { throw XMLError(.endsInside(element: innermost), at: lastStart) }
  }

  private func parse(_ bytes: [UInt8], isLast: Bool) throws(XMLError) {
    guard let context else { throw XMLError(.tooManyNames, at: .beginning) }
    let code = bytes.withUnsafeBytes { buffer in
      xmlParseChunk(context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), isLast ? 1 : 0)
    }
    if let error { throw error }
    if code != 0 { throw XMLError(.notWellFormed, at: lastStart) }
  }

  /// What the element is called that was begun last and not ended.
  private var innermost: String? { open.last.map { names.all[$0].local } }

  /// Bytes that the parser has gone past.
  private var consumed: Int { max(0, context.map { Int(xmlByteConsumed($0)) } ?? 0) }

  /// The first problem counts; what libxml2 says after it follows from it.
  private func fail(_ problem: XMLProblem, at place: XMLPlace) {
    if error == nil { error = XMLError(problem, at: place) }
    if let context { xmlStopParser(context) }
  }

  private func fail(_ problem: XMLProblem) { fail(problem, at: lines.tagStart(before: consumed + 1)) }
}

// What libxml2 calls while it parses.
extension XMLSession {
  private static func session(_ own: UnsafeMutableRawPointer?) -> XMLSession? {
    own.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { own, name, _, space, _, _, count, _, attributes in
      XMLSession.session(own)?.start(name, space, count: Int(count), attributes)
    }
    handler.endElementNs = { own, _, _, _ in XMLSession.session(own)?.end() }
    handler.characters = { own, text, count in XMLSession.session(own)?.characters(text, count: Int(count)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { own, _, _, _ in XMLSession.session(own)?.fail(.doctype) }
    handler.reference = { own, name in
      guard let session = XMLSession.session(own) else { return }
      session.fail(.entity(XMLNames.string(name)))
    }
    handler.serror = { own, error in
      guard let error else { return }
      XMLSession.session(own)?.report(error.pointee)
    }
    return handler
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?, count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard error == nil else { return }
    flushText()
    sawRoot = true
    let place = lines.tagStart(before: consumed)
    lastStart = place
    if open.count >= limits.depth { return fail(.tooDeep(limit: limits.depth), at: place) }
    let element = names.number(of: name, in: space)
    var longest = names.all[element].length
    if let values {
      // libxml2 gives five pointers per attribute: name, prefix, namespace, beginning and end of the value.
      for first in stride(from: 0, to: 5 * count, by: 5) {
        let name = names.number(of: values[first], in: values[first + 2])
        longest = max(longest, names.all[name].length)
        let (start, end) = (values[first + 3], values[first + 4])
        let length = start.flatMap { start in end.map { $0 - start } } ?? 0
        gathering.addValue(UnsafeBufferPointer(start: start, count: length), name: name)
      }
    }
    if longest > limits.nameBytes { return fail(.nameTooLong(limit: limits.nameBytes), at: place) }
    open.append(element)
    gathering.addStart(name: element, values: values == nil ? 0 : count, at: place)
  }

  private func end() {
    guard error == nil, let name = open.popLast() else { return }
    flushText()
    gathering.addEnd(name: name)
  }

  private func characters(_ start: UnsafePointer<xmlChar>?, count: Int) {
    guard error == nil, let start else { return }
    text += UnsafeBufferPointer(start: start, count: count)
    if text.count > limits.textBytes { fail(.textTooLong(limit: limits.textBytes), at: lastStart) }
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    gathering.addText(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: text.capacity <= 1 << 16)
  }

  private func report(_ error: _xmlError) {
    guard let context, let input = context.pointee.input else { return fail(.notWellFormed) }
    let place = XMLPlace(line: Int(input.pointee.line), column: Int(input.pointee.col))
    let isAfterEnd = open.isEmpty && sawRoot
    let problem = XMLProblem(error, isAfterEnd: isAfterEnd)
    // What the parser still has at the end of the file is something that was begun and not finished.
    let isCutOff = isFinishing && !isAfterEnd && (sawRoot || problem != .notXML)
    fail(isCutOff ? .endsInside(element: innermost) : problem, at: place)
  }
}
