import CivilTime
import PersonalNetwork
import Testing

@Suite("Who gives what, and the reasons to talk about it")
struct SupportCoverTests {
  private func giver(
    _ id: String, _ kind: MemberKind = .informal, quality: TieQuality? = nil, gives: Set<SupportFunction> = [.material]
  ) -> NetworkPerson {
    NetworkPerson(id: id, name: id, kind: kind, quality: quality, gives: gives)
  }

  private func cover(
    _ people: [NetworkPerson], countsProfessionals: Bool = true, overasked: Set<String> = [],
    function: SupportFunction = .material, isContent: Bool = false
  ) throws -> SupportCover {
    let network = PersonalNetwork(clientName: "Suda", people: people, countsProfessionals: countsProfessionals)
    let all = network.cover(overasked: overasked, isContentWithProfessionalGuidance: isContent)
    #expect(all.map(\.function) == SupportFunction.allCases)
    return try #require(all.first { $0.function == function })
  }

  @Test("two informal givers with good ties cover it")
  func covered() throws {
    let cover = try cover([giver("a"), giver("b", .professional, quality: .tense), giver("c", gives: [])])
    #expect(cover.status == .covered && cover.isCovered)
    #expect(cover.givers == ["a", "b"])
  }

  @Test("nobody gives it: that is the one reason")
  func none() throws {
    let cover = try cover([giver("a", gives: [.social])])
    #expect(cover.reasons == [.nobody])
    #expect(cover.status == .none)
  }

  @Test("every reason that holds is kept, in order, and the first one decides")
  func order() throws {
    let cover = try cover([giver("a", .professional, quality: .tense)], overasked: ["a", "z"])
    #expect(cover.reasons == [.leansOnOne("a"), .onlyProfessional, .overasked(["a"]), .strained])
    #expect(cover.status == .leansOnOne)
    let two = try self.cover([giver("a", .organisation), giver("b", .professional)], overasked: ["b"])
    #expect(two.reasons == [.onlyProfessional, .overasked(["b"])])
    #expect(two.status == .onlyProfessional)
  }

  @Test("informal is decided by kind", arguments: MemberKind.allCases)
  func kinds(kind: MemberKind) throws {
    var people = [giver("a", kind), giver("b", .professional)]
    people[0].sphere = .professionals
    people[1].sphere = .relatives
    #expect(try cover(people).status == (kind.isInformal ? .covered : .onlyProfessional))
  }

  @Test("content with guidance by professionals takes away that reason, of guidance alone, and no other")
  func content() throws {
    let coach = giver("a", .professional, gives: [.guidance, .material])
    let both = [coach, giver("b", .professional, gives: [.guidance, .material])]
    #expect(try cover(both, function: .guidance, isContent: true).status == .covered)
    #expect(try cover(both, function: .guidance).status == .onlyProfessional)
    #expect(try cover(both, isContent: true).status == .onlyProfessional)
    #expect(try cover([coach], function: .guidance, isContent: true).reasons == [.leansOnOne("a")])
    #expect(try cover([], function: .guidance, isContent: true).status == .none)
  }

  @Test("professionals that do not count are no givers, and are named apart")
  func uncounted() throws {
    var gone = giver("gone", .professional)
    gone.ending = Ending(.ended)
    let cover = try cover([giver("a", .professional), gone], countsProfessionals: false)
    #expect(cover.givers == [] && cover.uncountedGivers == ["a"])
    #expect(cover.reasons == [.nobody])
    #expect(try self.cover([giver("a", .professional), gone]).uncountedGivers == [])
  }

  @Test("strained is every tie, not some; worse than tense is strained too; not known is not strained")
  func strained() throws {
    #expect(try cover([giver("a", quality: .tense), giver("b", quality: .broken)]).status == .strained)
    #expect(try cover([giver("a", quality: .tense), giver("b", quality: .harmful)]).status == .strained)
    #expect(try cover([giver("a", quality: .tense), giver("b", quality: .diluted)]).status == .covered)
    #expect(try cover([giver("a", quality: .tense), giver("b")]).status == .covered)
  }

  @Test("whatever the network: a status follows from the reasons, and order is kept", arguments: UInt64(1)...200)
  func properties(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let people = (0..<Int.random(in: 0...6, using: &generator)).map { index in
      NetworkPerson(
        id: "p\(index)", name: "P", kind: MemberKind.allCases.randomElement(using: &generator) ?? .informal,
        quality: (TieQuality.allCases + [nil]).randomElement(using: &generator) ?? nil,
        gives: Set(SupportFunction.allCases.filter { _ in Bool.random(using: &generator) }),
        ending: Int.random(in: 0..<5, using: &generator) == 0 ? Ending(.died) : nil)
    }
    let overasked = Set(people.map(\.id).filter { _ in Bool.random(using: &generator) })
    let network = PersonalNetwork(
      clientName: "Suda", people: people, countsProfessionals: Bool.random(using: &generator))
    let plain = network.cover(overasked: overasked)
    for cover in plain {
      #expect(cover.isCovered == (cover.status == .covered))
      #expect(cover.status == (cover.reasons.first?.status ?? .covered))
      let places = cover.reasons.compactMap { SupportStatus.allCases.firstIndex(of: $0.status) }
      #expect(places == places.sorted() && Set(places).count == places.count)
      #expect((cover.status == .none) == cover.givers.isEmpty)
      #expect((cover.status == .leansOnOne) == (cover.givers.count == 1))
      #expect(Set(cover.givers).isDisjoint(with: cover.uncountedGivers))
    }
    // Being overasked less, or being content, never adds a reason.
    for (one, other) in zip(plain, network.cover(isContentWithProfessionalGuidance: true)) {
      #expect(Set(other.reasons).isSubset(of: one.reasons))
    }
  }
}
