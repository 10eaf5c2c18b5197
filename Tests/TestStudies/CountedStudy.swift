/// A package of a study in which everything was counted by hand: 234 fragments, three perspectives.
public var countedStudy: [UInt8] { PackageResources.counted_study_qdpx }
