import CivilTime
import PersonalNetwork
import Storage
import Workplace

extension DemoDossier {
  /// What the client thinks of one kind of support, with its links.
  func thinks(
    _ function: SupportFunction, _ answer: GapAnswer?, _ words: String?, daysAgo: Int,
    _ details: (inout GapView) -> Void = { _ in }
  ) throws {
    var view = GapView(
      dossier: dossier.id, function: function, answer: answer, words: words, saidOn: pen.day(-daysAgo))
    details(&view)
    _ = try GapRecords.put(view, pen.connection)
    let question = try QuestionRecords.latest(of: dossier.id, pen.connection)
    try NetworkLinks.connect(view, question: question?.id, pen.author(responsible, daysAgo), pen.connection)
    try pen.keep(
      NetworkThing.gap(view.name), 1, view.changes(since: nil), .changeGap, by: responsible, daysAgo: daysAgo,
      in: dossier.id)
  }

  /// What a helper said when asked how it goes, about what ran then.
  func asked(
    _ member: MemberID, daysAgo: Int, heaviness: Int, stamina: Int?, _ words: String?, againIn days: Int
  ) throws {
    let on = pen.day(-daysAgo)
    let checkIn = HelperCheckIn(
      id: pen.identifiers.next(), dossier: dossier.id, member: member, on: on, heaviness: heaviness, stamina: stamina,
      words: words, againOn: on.adding(days: days), writtenBy: responsible.account)
    try CheckInRecords.insert(checkIn, pen.connection)
    let running = try AgreementRecords.standing(with: member, of: dossier.id, pen.connection)
      .filter { $0.doer.member == member && $0.holds(from: on, to: on) }
    try NetworkLinks.connect(checkIn, about: running.map(\.id), pen.author(responsible, daysAgo), pen.connection)
    try pen.keep(
      NetworkThing.checkIn(checkIn.id.rawValue), 1, checkIn.changes(since: nil), .checkIn, by: responsible,
      daysAgo: daysAgo, in: dossier.id)
  }

  /// What the client wants to decide.
  func wants(_ points: [VoiceTopic: VoicePoint], daysAgo: Int) throws {
    let voice = Voice(dossier: dossier.id, points: points, saidOn: pen.day(-daysAgo))
    _ = try VoiceRecords.put(voice, pen.connection)
    try pen.keep(
      NetworkThing.voice(dossier.id.rawValue), 1, voice.changes(since: nil), .changeVoice, by: responsible,
      daysAgo: daysAgo, in: dossier.id)
  }

  func otherView(_ words: String, daysAgo: Int) -> OtherView {
    OtherView(words, by: responsible.account, on: pen.day(-daysAgo))
  }
}

extension DemoLidia {
  /// What Lidia thinks and wants to decide.
  static func plans(_ file: DemoDossier, _ around: Around) throws {
    try file.wants(
      [
        .whatAndHow: VoicePoint(words: "Eerst de brieven. Daarna pas de rest.", weight: .influence),
        .appointments: VoicePoint(
          words: "Ik bel liever niet zelf.", weight: .influence,
          otherView: file.otherView("Samen bellen kan een eerste stap zijn.", daysAgo: 40)),
        .withWhom: VoicePoint(words: "Niet iedereen hoeft alles te weten.", weight: .influence),
      ], daysAgo: 40)
    try file.thinks(.advocacy, .change, "Bij de IND krijg ik het alleen niet uitgelegd.", daysAgo: 40) {
      ($0.intervention, $0.plan) = (.strengthen, "Samen bellen, en kijken wie er nog meer mee kan.")
    }
    try file.thinks(.social, .fine, "Met het koor en Esmée is het goed.", daysAgo: 40)
    try file.thinks(.guidance, .notNow, nil, daysAgo: 40) {
      $0.notNow = NotNow(why: "Ik wil even niemand die zegt wat ik moet doen.", againOn: file.pen.day(-1))
    }
    try file.asked(
      around.ahmet, daysAgo: 20, heaviness: 3, stamina: 8, "Ik doe het graag.", againIn: 60)
  }
}

extension DemoCor {
  /// What Cor thinks, and what his daughter says about how it goes.
  static func plans(_ file: DemoDossier, _ ineke: MemberID) throws {
    try file.wants(
      [
        .moment: VoicePoint(words: "Niet voor de duiven eten hebben gehad.", weight: .influence),
        .withWhom: VoicePoint(
          words: "Geen vreemden in huis.", weight: .heard,
          otherView: file.otherView("Zonder hulp erbij houdt Ineke het niet vol.", daysAgo: 21)),
      ], daysAgo: 21)
    try file.thinks(.material, .change, "Ineke hoeft niet elke dag te koken.", daysAgo: 21) {
      ($0.intervention, $0.plan) = (.buildUp, "Kijken wie er nog meer kan helpen met eten.")
    }
    try file.asked(ineke, daysAgo: 90, heaviness: 5, stamina: 6, "Het gaat, maar er moet niets bij.", againIn: 60)
    try file.asked(
      ineke, daysAgo: 21, heaviness: 8, stamina: 3, "Ik slaap slecht. Ik wil weer gewoon dochter zijn.", againIn: 14)
  }
}
