import Dialogue

extension CommandTable {
  static let behindEntries: [CommandEntry] = [
    CommandEntry(
      ["retard"], ["behind"], .meeting,
      .init("Rattraper un retard : raccourcir, reporter, prolonger", "When behind: shorten, park, extend"),
      usage: .init("[raccourcir|reporter POINT|prolonger]", "[shorten|park ITEM|extend]"),
      keys: ["Alt-r"], need: .liveSession, isImmediate: true
    ) { a, _ throws(GrammarError) in
      _ = try a.focusSession()
      guard let token = a.next(.option) else { return .intent(.chooseRemedy) }
      let choices = [
        (names: ["shorten", "raccourcir"], value: 0), (names: ["park", "reporter"], value: 1),
        (names: ["extend", "prolonger"], value: 2),
      ]
      guard let choice = ChoiceMatch.find(token.value, among: choices) else {
        throw token.error(.notOneOf(token.value, expected: choices.map { $0.names[0] }))
      }
      let item: ID<AgendaItem>? = choice == 1 ? try a.item(try a.required(.item)) : nil
      let remedies = a.context.session?.remedies(at: a.context.now) ?? []
      let remedy = remedies.first { remedy in
        switch remedy.kind {
        case .shorten: choice == 0
        case .park(let id): choice == 1 && id == item
        case .extend: choice == 2
        case .shortenNext: false
        }
      }
      guard let remedy else { throw token.error(.notOneOf(token.value, expected: [])) }
      return .commands(remedy.commands)
    }
  ]
}
