/// The attributes of an element. They hold on to everything that was parsed together with them, so nobody should keep them long.
public struct XMLAttributes: Sendable, RandomAccessCollection {
  private let batch: XMLBatch
  private let places: Range<Int>

  init(batch: XMLBatch, places: Range<Int>) { (self.batch, self.places) = (batch, places) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.count }
  public subscript(number: Int) -> XMLAttribute { XMLAttribute(batch: batch, place: places.lowerBound + number) }

  func without(_ local: String) -> XMLAttributes {
    let rest = places.map { batch.values[$0] }.filter { batch.names[$0.name].local != local }
    let fewer = XMLBatch(steps: [], values: rest, bytes: batch.bytes, names: batch.names)
    return XMLAttributes(batch: fewer, places: 0..<rest.count)
  }
}

extension XMLAttributes: Hashable {
  public static func == (first: XMLAttributes, second: XMLAttributes) -> Bool { first.elementsEqual(second) }

  public func hash(into hasher: inout Hasher) { for attribute in self { hasher.combine(attribute) } }
}

/// One attribute. Its value becomes a text only when it is asked for as one.
public struct XMLAttribute: Sendable, Hashable {
  private let batch: XMLBatch
  private let place: Int

  fileprivate init(batch: XMLBatch, place: Int) { (self.batch, self.place) = (batch, place) }

  public var name: XMLName { batch.names[batch.values[place].name] }

  public var value: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// Hands over the bytes of the value.
  public func withUTF8<T>(_ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
    let range = batch.values[place].bytes
    return try batch.bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  public static func == (first: XMLAttribute, second: XMLAttribute) -> Bool {
    first.name == second.name && first.value == second.value
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(value)
  }
}
