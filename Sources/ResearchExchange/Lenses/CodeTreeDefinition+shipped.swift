import Parsing

extension CodeTreeDefinition {
  /// The definitions that come with the program, the tree of network support first.
  public static let shipped: [CodeTreeDefinition] = files.compactMap { name, bytes in
    CodeTreeDefinitionFile.read(BytesInMemory(bytes), name: name).definition
  }

  /// The shipped definition of this key; nil when there is none.
  public static func shipped(_ key: String) -> CodeTreeDefinition? { shipped.first { $0.key == key } }

  static let files: [(name: String, bytes: [UInt8])] = [
    ("network-support.json", PackageResources.network_support_json),
    ("motivation-capacity-opportunity.json", PackageResources.motivation_capacity_opportunity_json),
    ("hall.json", PackageResources.hall_json),
    ("logics-of-care.json", PackageResources.logics_of_care_json),
  ]
}
