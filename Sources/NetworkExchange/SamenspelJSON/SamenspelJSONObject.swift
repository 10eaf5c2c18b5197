import CivilTime
import Parsing

/// An object in our JSON, from which members are taken by name and sort. A member that is not there, or `null`, is `nil`; one of
/// another sort refuses the case.
struct SamenspelJSONObject {
  let node: JSONNode
  let file: String

  init(_ node: JSONNode, file: String) {
    self.node = node
    self.file = file
  }

  var place: FilePlace { node.place.inFile(file) }

  var isObject: Bool { if case .object = node.value { true } else { false } }

  private func member(_ name: String) -> JSONNode? {
    guard let member = node[name], member.value != .null else { return nil }
    return member
  }

  private func wrong(_ name: String, _ node: JSONNode) -> RefusalReason {
    RefusalReason(.wrongValue(name), at: node.place.inFile(file))
  }

  func text(_ name: String) throws(RefusalReason) -> String? {
    guard let member = member(name) else { return nil }
    guard case .string(let text) = member.value else { throw wrong(name, member) }
    return text
  }

  /// A text that must be there.
  func needed(_ name: String) throws(RefusalReason) -> String {
    guard let text = try text(name) else { throw RefusalReason(.missingValue(name), at: place) }
    return text
  }

  func truth(_ name: String) throws(RefusalReason) -> Bool? {
    guard let member = member(name) else { return nil }
    guard case .bool(let truth) = member.value else { throw wrong(name, member) }
    return truth
  }

  func whole(_ name: String) throws(RefusalReason) -> Int? {
    guard let member = member(name) else { return nil }
    guard case .number(let text) = member.value, let number = Int(text) else { throw wrong(name, member) }
    return number
  }

  func day(_ name: String) throws(RefusalReason) -> CivilDate? {
    guard let member = member(name) else { return nil }
    guard case .string(let text) = member.value, let day = CivilDate(iso: text) else { throw wrong(name, member) }
    return day
  }

  func code<Code: RawRepresentable>(_ name: String) throws(RefusalReason) -> Code? where Code.RawValue == String {
    guard let member = member(name) else { return nil }
    guard case .string(let text) = member.value, let code = Code(rawValue: text) else { throw wrong(name, member) }
    return code
  }

  func codes<Code: RawRepresentable>(_ name: String) throws(RefusalReason) -> [Code] where Code.RawValue == String {
    guard let member = member(name) else { return [] }
    guard case .array(let items) = member.value else { throw wrong(name, member) }
    var codes: [Code] = []
    for item in items {
      guard case .string(let text) = item.value, let code = Code(rawValue: text) else { throw wrong(name, item) }
      codes.append(code)
    }
    return codes
  }

  func object(_ name: String) throws(RefusalReason) -> SamenspelJSONObject? {
    guard let member = member(name) else { return nil }
    guard case .object = member.value else { throw wrong(name, member) }
    return SamenspelJSONObject(member, file: file)
  }

  /// A list of objects that must be there.
  func objects(_ name: String) throws(RefusalReason) -> [SamenspelJSONObject] {
    guard let member = member(name) else { throw RefusalReason(.missingValue(name), at: place) }
    guard case .array(let items) = member.value else { throw wrong(name, member) }
    let objects = items.map { SamenspelJSONObject($0, file: file) }
    if let other = objects.first(where: { !$0.isObject }) { throw wrong(name, other.node) }
    return objects
  }

  /// The members that nobody asks for.
  func unknown(but known: Set<String>) -> [LossReport.Entry] {
    guard case .object(let members) = node.value else { return [] }
    return members.filter { !known.contains($0.name) }
      .map { LossReport.Entry(.field($0.name), place: $0.place.inFile(file)) }
  }
}
