import Storage

// The addresses under a network: earlier times, a follow-up, figures, a place in the picture, where to begin.
extension NetworkRoute {
  static func waves(of id: DossierID, _ page: String) -> NetworkRoute? {
    switch page {
    case "bijwerken": .followUp(id)
    case "eerder": .waves(id)
    case "verschil": .waveChange(id)
    case "cijfers": .measures(id)
    case "bestand": .export(id)
    case "plek": .place(id)
    case "begin": .beginnings(id)
    case "vroeger": .earlierPeople(id)
    default: nil
    }
  }

  static func waves(of id: DossierID, _ page: String, _ part: String) -> NetworkRoute? {
    switch (page, part) {
    case ("bijwerken", "beginnen"): .startFollowUp(id)
    case ("bijwerken", "wie-kent-wie"): .tiesStillSo(id)
    case ("bijwerken", _): MemberID(part).map { .ask(id, $0) }
    case ("eerder", _): WaveID(part).map { .wave(id, $0) }
    default: nil
    }
  }

  static func waves(of id: DossierID, _ page: String, _ part: String, _ last: String) -> NetworkRoute? {
    switch (page, last) {
    case ("bijwerken", "nog-zo"): MemberID(part).map { .stillSo(id, $0) }
    case ("eerder", _): WaveID(part).flatMap { wave in MemberID(last).map { .correctWave(id, wave, $0) } }
    default: nil
    }
  }

  var wavePath: [String] {
    switch self {
    case .followUp(let id): [id.rawValue, "netwerk", "bijwerken"]
    case .startFollowUp(let id): [id.rawValue, "netwerk", "bijwerken", "beginnen"]
    case .ask(let id, let member): [id.rawValue, "netwerk", "bijwerken", member.rawValue]
    case .stillSo(let id, let member): [id.rawValue, "netwerk", "bijwerken", member.rawValue, "nog-zo"]
    case .tiesStillSo(let id): [id.rawValue, "netwerk", "bijwerken", "wie-kent-wie"]
    case .waves(let id): [id.rawValue, "netwerk", "eerder"]
    case .wave(let id, let wave): [id.rawValue, "netwerk", "eerder", wave.rawValue]
    case .correctWave(let id, let wave, let member):
      [id.rawValue, "netwerk", "eerder", wave.rawValue, member.rawValue]
    case .waveChange(let id): [id.rawValue, "netwerk", "verschil"]
    case .measures(let id): [id.rawValue, "netwerk", "cijfers"]
    case .export(let id): [id.rawValue, "netwerk", "bestand"]
    case .place(let id): [id.rawValue, "netwerk", "plek"]
    case .beginnings(let id): [id.rawValue, "netwerk", "begin"]
    case .earlierPeople(let id): [id.rawValue, "netwerk", "vroeger"]
    default: []
    }
  }
}
