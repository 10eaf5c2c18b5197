import Parsing

/// Every step through a document, from chunks.
func events(_ chunks: [[UInt8]], limits: XMLLimits = .standard) throws -> [XMLEvent] {
  var reader = XMLReader(BytesInMemory(chunks: chunks), limits: limits)
  var events: [XMLEvent] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

func events(_ text: String, limits: XMLLimits = .standard) throws -> [XMLEvent] {
  try events([Array(text.utf8)], limits: limits)
}

/// What is wrong with a document, or `nil`.
func xmlFailure(_ bytes: [UInt8], limits: XMLLimits = .standard) -> XMLError? {
  do {
    _ = try events([bytes], limits: limits)
    return nil
  } catch {
    return error as? XMLError
  }
}

func xmlFailure(_ text: String, limits: XMLLimits = .standard) -> XMLError? {
  xmlFailure(Array(text.utf8), limits: limits)
}

/// A document as a plain text, to compare: `a[x=1](b[] text )`.
func outline(_ events: [XMLEvent]) -> String {
  events.map { event in
    switch event {
    case .start(let element):
      "\(element.name.local)[" + element.attributes.map { "\($0.name.local)=\($0.value)" }.joined(separator: " ") + "]("
    case .end: ")"
    case .text(let text): text
    }
  }.joined()
}

/// Text in the encodings that have two bytes for every letter.
func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
    return bigEndian ? bytes : bytes.reversed()
  }
}
