import Dialogue

extension CommandTable {
  static let attendanceEntries: [CommandEntry] = [
    CommandEntry(
      ["présents"], ["present"], .attendance,
      .init("Compter les présents par collège", "Count those present by college"),
      usage: .init("habitants=21 bailleurs=1… (+1, -1)", "habitants=21 bailleurs=1… (+1, -1)"),
      need: .liveSession
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let counts = a.rest()
      guard let first = counts.first else { throw a.missing(.attendance) }
      guard counts.allSatisfy({ $0.name != nil }) else {
        throw GrammarError(column: first.column, .malformed(first.value, .attendance))
      }
      var commands: [Command] = []
      for token in counts {
        var named = token
        named.valueColumn = token.column
        let college = try a.college(token.name ?? "", named)
        guard let number = Int(token.value)?.clamped else {
          throw token.error(.malformed(token.value, .attendance))
        }
        let isRelative = token.value.first == "+" || token.value.first == "-"
        let now = a.context.session.map { a.context.facts.presentByColleges(in: $0)[college] ?? 0 } ?? 0
        commands.append(.count(session, college, isRelative ? max(0, now + number) : number))
      }
      return .commands(commands)
    },
    CommandEntry(
      ["arrivée", "arrive"], ["arrive"], .attendance, .init("Quelqu’un arrive", "Somebody arrives"),
      usage: .init("NOM… [collège=] [organisme=]", "NAME… [college=] [organisation=]"), keys: ["F7"],
      need: .liveSession, takes: [.person], needsOnlyTarget: true
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let (college, organisation) = (a.named(.college), a.named(.organisation))
      let tokens = a.arrivals()
      guard !tokens.isEmpty else { throw a.missing(.person) }
      var commands: [Command] = []
      for token in tokens {
        let (party, added) = try a.partyOrNew(token, college, organisation, &ids)
        guard case .person(let person) = party else { throw token.error(.notFound(token.value, .person)) }
        commands += added + [.arrive(session, person)]
      }
      return .commands(commands)
    },
    CommandEntry(
      ["départ"], ["leave"], .attendance, .init("Quelqu’un s’en va", "Somebody leaves"),
      usage: .init("NOM…", "NAME…"),
      need: .liveSession, takes: [.person], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let tokens = a.positional()
      guard !tokens.isEmpty else { throw a.missing(.person) }
      var commands: [Command] = []
      for token in tokens { commands.append(.leave(session, try a.person(token))) }
      return .commands(commands)
    },
  ]
}

extension Arguments {
  /// The names by position: each its own, but all of them one when somebody bears the whole, or when a new person is asked
  /// for.
  fileprivate mutating func arrivals() -> [Token] {
    let tokens = positional()
    guard tokens.count > 1, var whole = tokens.first else { return tokens }
    whole.value = tokens.map(\.value).joined(separator: " ")
    if context.addsPeople { return [whole] }
    if case .one = context.match(person: whole.value) { return [whole] }
    return tokens
  }
}
