import CXML2

/// One run of libxml2's push parser: bytes go in, events come out.
///
/// It reads what it is given and nothing else. Of the handlers that could make libxml2 open a file or an address (external
/// subsets, entities, XInclude) none is set, the network is forbidden besides, and a document type stops it at once; the
/// decoding of characters is done before (`XMLTranscoder`), so that no conversion table is loaded either.
final class XMLSession {
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  private var lines: XMLLines
  private(set) var error: XMLError?
  private var events: [XMLEvent] = []
  private var text: [UInt8] = []
  private var open: [XMLName] = []
  private var lastStart = XMLPlace.beginning
  private var sawRoot = false
  private var isFinishing = false
  /// Names that libxml2 keeps once each; so do we.
  private var names: [UnsafePointer<xmlChar>: String] = [:]

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
  func takeEvents() -> [XMLEvent] {
    let taken = events
    events = []
    events.reserveCapacity(taken.count)
    return taken
  }

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
    guard open.isEmpty, sawRoot else { throw XMLError(.endsInside(element: open.last?.local), at: lastStart) }
  }

  private func parse(_ bytes: [UInt8], isLast: Bool) throws(XMLError) {
    guard let context else { throw XMLError(.tooManyNames, at: .beginning) }
    let code = bytes.withUnsafeBytes { buffer in
      xmlParseChunk(context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), isLast ? 1 : 0)
    }
    if let error { throw error }
    if code != 0 { throw XMLError(.notWellFormed, at: lastStart) }
  }

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
      session.fail(.entity(session.string(name)))
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
    let element = XMLElement(
      self.name(name, in: space), attributes: (0..<count).map { attribute($0, values) }, place: place)
    let longest = element.attributes.reduce(element.name.local.utf8.count) { max($0, $1.name.local.utf8.count) }
    if longest > limits.nameBytes { return fail(.nameTooLong(limit: limits.nameBytes), at: place) }
    open.append(element.name)
    events.append(.start(element))
  }

  /// libxml2 gives five pointers per attribute: name, prefix, namespace, beginning and end of the value.
  private func attribute(
    _ index: Int, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> XMLAttribute {
    guard let values else { return XMLAttribute(XMLName(""), "") }
    let first = values + 5 * index
    var value = ""
    if let start = first[3], let end = first[4] {
      value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return XMLAttribute(name(first[0], in: first[2]), value)
  }

  private func end() {
    guard error == nil, let name = open.popLast() else { return }
    flushText()
    events.append(.end(name))
  }

  private func characters(_ start: UnsafePointer<xmlChar>?, count: Int) {
    guard error == nil, let start else { return }
    text += UnsafeBufferPointer(start: start, count: count)
    if text.count > limits.textBytes { fail(.textTooLong(limit: limits.textBytes), at: lastStart) }
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: text.capacity <= 1 << 16)
  }

  private func name(_ local: UnsafePointer<xmlChar>?, in space: UnsafePointer<xmlChar>?) -> XMLName {
    XMLName(string(local), in: space == nil ? nil : string(space))
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    if let known = names[text] { return known }
    let string = String(cString: text)
    names[text] = string
    return string
  }

  private func report(_ error: _xmlError) {
    guard let context, let input = context.pointee.input else { return fail(.notWellFormed) }
    let place = XMLPlace(line: Int(input.pointee.line), column: Int(input.pointee.col))
    let isAfterEnd = open.isEmpty && sawRoot
    let problem = XMLProblem(error, isAfterEnd: isAfterEnd)
    // What the parser still has at the end of the file is something that was begun and not finished.
    let isCutOff = isFinishing && !isAfterEnd && (sawRoot || problem != .notXML)
    fail(isCutOff ? .endsInside(element: open.last?.local) : problem, at: place)
  }
}
