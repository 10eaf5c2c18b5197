import Diagrams
public import PersonalNetwork

// Pictures and pages say the same: the words for what a network consists of are those of the pictures.
extension Sphere: Worded {}
extension Ring: Worded {}
extension MemberKind: Worded {}
extension VIPMoment: Worded {}
extension TieQuality: Worded {}
extension HelpDirection: Worded {}
extension SupportFunction: Worded {}
extension Ending.Kind: Worded {}
extension MemberTieKind: Worded {}
