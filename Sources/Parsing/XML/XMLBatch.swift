/// What the parser made of some bytes: its steps, with the values of all attributes beside one another.
///
/// A document of a hundred thousand codings has a million values, of which few are wanted as text. Here they cost no memory of their
/// own, and no work until somebody asks.
final class XMLBatch: Sendable {
  enum Step: Sendable {
    /// - Parameters:
    ///   - name: its place among the names.
    ///   - values: the places of its values.
    case start(name: Int, values: Range<Int>, XMLPlace)
    case end(name: Int)
    case text(String)
  }

  struct Value: Sendable {
    /// Its place among the names.
    let name: Int
    let bytes: Range<Int>
  }

  let steps: [Step]
  let values: [Value]
  /// The values, in UTF-8.
  let bytes: [UInt8]
  /// Those of the document so far.
  let names: [XMLName]

  init(steps: [Step], values: [Value], bytes: [UInt8], names: [XMLName]) {
    (self.steps, self.values, self.bytes, self.names) = (steps, values, bytes, names)
  }

  func event(_ number: Int) -> XMLEvent {
    switch steps[number] {
    case .start(let name, let values, let place):
      .start(XMLElement(names[name], attributes: XMLAttributes(batch: self, places: values), place: place))
    case .end(let name): .end(names[name])
    case .text(let text): .text(text)
    }
  }
}

/// A batch in the making.
struct XMLGathering {
  private var steps: [XMLBatch.Step] = []
  private var values: [XMLBatch.Value] = []
  private var bytes: [UInt8] = []

  mutating func addValue(_ text: UnsafeBufferPointer<UInt8>, name: Int) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    values.append(XMLBatch.Value(name: name, bytes: start..<bytes.count))
  }

  /// - Parameter count: how many of the last values are its.
  mutating func addStart(name: Int, values count: Int, at place: XMLPlace) {
    steps.append(.start(name: name, values: values.count - count..<values.count, place))
  }

  mutating func addEnd(name: Int) { steps.append(.end(name: name)) }

  mutating func addText(_ text: String) { steps.append(.text(text)) }

  /// What was added since it was asked last.
  mutating func take(names: [XMLName]) -> XMLBatch {
    let batch = XMLBatch(steps: steps, values: values, bytes: bytes, names: names)
    (steps, values, bytes) = ([], [], [])
    steps.reserveCapacity(batch.steps.count)
    values.reserveCapacity(batch.values.count)
    bytes.reserveCapacity(batch.bytes.count)
    return batch
  }
}
