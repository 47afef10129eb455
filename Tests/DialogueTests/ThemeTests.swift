import Testing

@testable import Dialogue

@Suite("Themes and groups")
struct ThemeTests {
  private func theme(_ title: String, in meeting: inout Meeting) throws -> ID<DialogueTheme> {
    let id: ID<DialogueTheme> = meeting.ids.next()
    try meeting.act(.theme(.create(DialogueTheme(id: id, space: meeting.space, title: title))))
    return id
  }

  @Test("Several are filed at once, under three themes at most, and taken out again")
  func filing() throws {
    var meeting = try Meeting()
    let said = try ["a", "b", "c"].map { try meeting.note($0) }
    let themes = try ["Nuit", "Bruit", "Bancs", "Bus"].map { try theme($0, in: &meeting) }
    try meeting.act(.theme(.file(said, themes[0])))
    for theme in themes[1...2] { try meeting.act(.theme(.file([said[0]], theme))) }
    func titles(_ place: Int) -> [String] {
      meeting.facts.contribution(said[place]).map { meeting.facts.themes(of: $0).map(\.title) } ?? []
    }
    #expect(titles(0) == ["Nuit", "Bruit", "Bancs"] && titles(1) == ["Nuit"])
    #expect(throws: Refusal.tooManyThemes("c1", most: 3)) {
      try meeting.act(.theme(.file([said[0]], themes[3])))
    }
    try meeting.act(.theme(.remove([said[0]], themes[1])))
    #expect(titles(0) == ["Nuit", "Bancs"])
    let groups = meeting.facts.byTheme(meeting.live.contributions)
    #expect(groups.map { $0.theme?.title } == ["Nuit", "Bancs"])
    #expect(groups.map { $0.contributions.map(\.text) } == [["a", "b", "c"], ["a"]])
    #expect(throws: Refusal.nameTaken("nuit")) { _ = try theme("nuit", in: &meeting) }
    let note = try meeting.note("à moi", .privateNote)
    #expect(throws: Refusal.privateNote) { try meeting.act(.theme(.file([note], themes[0]))) }
  }

  @Test("Themes made one keep what was filed under both, each once; undone, both stand again")
  func merging() throws {
    var meeting = try Meeting()
    let said = try ["a", "b"].map { try meeting.note($0) }
    let (night, dark) = (try theme("Nuit", in: &meeting), try theme("Noir", in: &meeting))
    try meeting.act(.theme(.file(said, night)), .theme(.file([said[0]], dark)))
    try meeting.act(.theme(.merge(dark, into: night)))
    #expect(meeting.facts.themes(of: meeting.space).map(\.title) == ["Nuit"])
    #expect(meeting.facts.byTheme(meeting.live.contributions).map(\.contributions.count) == [2])
    // What is renamed or filed by its old name is the one that it became.
    try meeting.act(.theme(.rename(dark, "Éclairage")))
    #expect(
      meeting.facts.theme(dark)?.title == "Éclairage" && meeting.facts.theme(night)?.title == "Éclairage")
    try meeting.act(.act(.undo))
    try meeting.act(.act(.undo))
    #expect(meeting.facts.themes(of: meeting.space).map(\.title) == ["Nuit", "Noir"])
  }

  @Test("Two laptops that make a theme of one title mean one; each stands again where the other is gone")
  func sameTitle() throws {
    var meeting = try Meeting()
    let said = try ["a", "b"].map { try meeting.note($0) }
    let first = try theme("Marché", in: &meeting)
    let second = ID<DialogueTheme>(rawValue: 77)
    var facts = meeting.facts
    facts.apply(.created(DialogueTheme(id: second, space: meeting.space, title: "marché")))
    facts.apply(.filed([said[0]], first))
    facts.apply(.filed([said[0], said[1]], second))
    #expect(facts.themes(of: meeting.space).map(\.title) == ["Marché"])
    #expect(facts.byTheme(said.compactMap { facts.contribution($0) }).map(\.contributions.count) == [2])
    // What says the same stands under the theme of what it is like.
    var grouped = meeting.facts
    grouped.apply(.filed([said[0]], first))
    grouped.apply(.grouped([said[1]], with: said[0]))
    #expect(grouped.byTheme(said.compactMap { grouped.contribution($0) }).map(\.contributions.count) == [2])
  }

  @Test("Merged both ways on two laptops, all agree; no circle is walked for ever")
  func circle() {
    let (a, b, c): (ID<DialogueTheme>, ID<DialogueTheme>, ID<DialogueTheme>) = (
      ID(rawValue: 1), ID(rawValue: 2), ID(rawValue: 3)
    )
    var facts = Facts()
    for (id, title) in [(a, "a"), (b, "b"), (c, "c")] {
      facts.apply(.created(DialogueTheme(id: id, space: ID(rawValue: 9), title: title)))
    }
    for (one, other) in [(a, b), (b, a), (b, c), (c, a)] { facts.apply(.merged(one, into: other)) }
    #expect(Set([a, b, c].map { facts.theme($0)?.id }).count == 1)
    #expect(facts.themes(of: ID(rawValue: 9)).count == 1)
  }

  @Test("What says the same keeps its words and its speaker, and stands by itself again when it is parted")
  func groups() throws {
    var meeting = try Meeting()
    let said = try [
      ("Il fait noir.", meeting.diallo), ("On n’y voit rien.", meeting.roy), ("Noir.", meeting.roy),
    ]
    .map { try meeting.note($0.0, by: .person($0.1)) }
    try meeting.act(.theme(.group([said[1]], with: said[0])))
    // Grouped with one that is of a group already: that of the group.
    try meeting.act(.theme(.group([said[2]], with: said[1])))
    let head = try #require(meeting.facts.contribution(said[0]))
    #expect(meeting.facts.sayingTheSame(as: head).map(\.text) == ["On n’y voit rien.", "Noir."])
    #expect(meeting.facts.contribution(said[2])?.speaker == .person(meeting.roy))
    try meeting.act(.theme(.part([said[1]])))
    #expect(meeting.facts.sayingTheSame(as: head).map(\.text) == ["Noir."])
    try meeting.act(.contribution(.strike(said[0])))
    let left = try #require(meeting.facts.contribution(said[2]))
    #expect(meeting.facts.head(of: left).id == left.id)
    #expect(throws: Refusal.answersItself) { try meeting.act(.theme(.group([said[1]], with: said[1]))) }
  }

  @Test("Words suggest themes and what says the same, and nothing is filed by itself")
  func suggestions() throws {
    var meeting = try Meeting()
    let texts = [
      "Le parking de l’école est dans le noir.", "Les lampadaires du parking sont cassés.",
      "Il faut des bancs au jardin.", "Le parking de l’école reste dans le noir !", "Un goûter.",
    ]
    let said = try texts.map { try meeting.note($0) }
    let (light, benches) = (try theme("Éclairage", in: &meeting), try theme("Bancs", in: &meeting))
    try meeting.act(.theme(.file([said[0]], light)))
    let suggestions = ThemeSuggestions(meeting.facts, in: meeting.space)
    func themes(_ place: Int) -> [ID<DialogueTheme>] {
      meeting.facts.contribution(said[place]).map { suggestions.themes(for: $0).map(\.id) } ?? []
    }
    #expect(themes(1) == [light] && themes(2) == [benches] && themes(4) == [] && themes(0) == [])
    #expect(meeting.facts.contribution(said[3])?.themes == [])
  }
}
