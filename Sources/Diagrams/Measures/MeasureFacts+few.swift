import Language
import PersonalNetwork

extension MeasureFacts {
  /// The few that matter to a client.
  var few: [MeasureStatement] {
    [sizeStatement] + giverStatements
      + [openStatement, singleStatement, apartStatement, changeStatement]
      .compactMap(\.self)
  }

  private var sizeStatement: MeasureStatement {
    statement(
      "size", Phrase(nl: "Hoeveel mensen", en: "How many people"), .number(size),
      .counted(
        size, nl: (one: "Er is 1 mens in beeld.", other: "Er zijn \(size) mensen in beeld."),
        en: (one: "There is 1 person here.", other: "There are \(size) people here."),
        zero: Phrase(nl: "Er staat nog niemand in beeld.", en: "Nobody is here yet.")),
      not: Phrase(
        nl: "Meer mensen betekent niet altijd meer steun.", en: "More people does not always mean more support."))
  }

  private var given: [FunctionReach] { (measures.people?.functions ?? []).filter { !$0.givers.isEmpty } }

  /// One per function that somebody gives. What nobody gives is said once, not six times.
  private var giverStatements: [MeasureStatement] {
    given.map { reach in
      statement(
        "gives.\(reach.function.rawValue)", reach.function.phrase.capitalized, .number(reach.givers.count),
        Phrase(nl: "Dit komt van ", en: "This comes from ") + names(reach.givers) + .verbatim("."),
        not: Phrase(
          nl: "Het zegt niet hoe vaak, of hoe fijn het is.", en: "It does not say how often, or how welcome it is."))
    }
  }

  /// What nobody gives, when something is given; otherwise it may not have been asked.
  private var openStatement: MeasureStatement? {
    let open = SupportFunction.allCases.filter { function in !given.contains { $0.function == function } }
    guard !open.isEmpty else { return nil }
    return statement(
      "open", Phrase(nl: "Nog van niemand", en: "Not from anybody yet"), given.isEmpty ? nil : open,
      else: Undefined.noSupport, figure: { .number($0.count) },
      sentence: {
        Phrase(nl: "Hierbij is niemand genoemd: ", en: "Nobody was named for: ") + .list($0.map(\.phrase))
          + .verbatim(".")
      },
      not: Phrase(
        nl: "Het zegt niet dat hier iets moet gebeuren.", en: "It does not say that something has to be done."))
  }

  private var singleStatement: MeasureStatement {
    let single = given.filter { $0.singleGiver != nil }
    return statement(
      "single", Phrase(nl: "Steun van één mens", en: "Support from one person"), given.isEmpty ? nil : single,
      else: Undefined.noSupport, figure: { .number($0.count) }, sentence: single.isEmpty ? { _ in shared } : leaning,
      not: Phrase(
        nl: "Dat kan goed gaan. Het zegt alleen wie er dan niemand naast zich heeft.",
        en: "That can go well. It only says who has nobody beside them."))
  }

  private var shared: Phrase {
    Phrase(
      nl: "Wat er is, komt steeds van meer dan één mens.", en: "What there is always comes from more than one person.")
  }

  /// "Alleen van Fatima: praktische hulp en samen iets doen."
  private func leaning(_ single: [FunctionReach]) -> Phrase {
    let people = counted.map(\.id).filter { id in single.contains { $0.singleGiver == id } }
    return .joined(
      people.map { id in
        Phrase(nl: "Alleen van ", en: "Only from ") + name(id) + .verbatim(": ")
          + .list(single.filter { $0.singleGiver == id }.map(\.function.phrase)) + .verbatim(".")
      })
  }

  private var apartStatement: MeasureStatement {
    let apart = measures.cohesion.isolatedAlters.map { counted[$0].id }
    let everybody = Phrase(
      nl: "Iedereen kent hier nog iemand anders.", en: "Everybody knows somebody else here.")
    return statement(
      "isolates", Phrase(nl: "Mensen die niemand anders kennen", en: "People who know nobody else"),
      size < 2 ? nil : apart, else: size == 0 ? Undefined.nobody : Undefined.onePerson, figure: { .number($0.count) },
      sentence: { apart in
        guard !apart.isEmpty else { return everybody }
        return Phrase(
          nl: "Voor zover bekend kennen deze mensen niemand anders hier: ",
          en: "As far as known, these people know nobody else here: ")
          + names(apart) + .verbatim(".")
      },
      not: Phrase(
        nl: "Misschien is nog niet gevraagd wie elkaar kennen. En iemand apart kan juist fijn zijn.",
        en: "Maybe nobody asked yet who know each other. And somebody apart can be just right."))
  }

  private var changeStatement: MeasureStatement? {
    change.map { change in
      statement(
        "change", Phrase(nl: "Wat er veranderde", en: "What changed"),
        .number(change.new.count + change.gone.count + change.changed.count), change.sentence,
        not: Phrase(
          nl: "Het zegt niet of dat goed is of jammer.", en: "It does not say whether that is good or a pity."))
    }
  }
}
