import Dialogue
import Wording

/// Speaking time in the timeclock format (<https://hledger.org/hledger.html#timeclock>): `hledger -f FILE bal`. Accounts
/// are `body:college:speaker`; what is after two blanks is the point. Pauses are left out of the time.
struct TimeclockExport {
  let source: ListSource

  var text: String {
    var entries: [(start: Instant, lines: String)] = []
    var known: [ID<DialogueSpace>: [Party: String]] = [:]
    for session in source.sessions {
      var accounts = known[session.space] ?? [:]
      let body = source.facts.spaces[session.space].map { account($0.name) + ":" } ?? ""
      let end = session.end(at: source.setting.now)
      for turn in session.floor.turns {
        for span in spoken(turn, until: end) {
          let account = accounts[turn.party] ?? body + account(of: turn.party)
          accounts[turn.party] = account
          entries.append((span.start, lines(turn, span, account, in: session)))
        }
      }
      known[session.space] = accounts
    }
    return entries.sorted { $0.start < $1.start }.map(\.lines).joined()
  }

  private func account(of party: Party) -> String {
    let college = source.facts.college(of: party).map { source.words.label($0) }
    let parts = [college ?? source.words(.withoutCollege), source.facts.name(of: party) ?? "?"]
    if case .college = party { return account(parts[0]) }
    return parts.map(account).joined(separator: ":")
  }

  private func lines(_ turn: FloorTurn, _ span: Span, _ account: String, in session: Session) -> String {
    let item = turn.item.flatMap { session.agenda[$0]?.title.oneLine } ?? ""
    let isPlain = !item.utf8.contains { $0 == 0x3B || $0 == 0x7C }
    let point = isPlain ? item : String(item.map { ";|".contains($0) ? "," : $0 })
    return "i \(stamp(span.start)) \(account)\(point.isEmpty ? "" : "  " + point)\n"
      + "o \(stamp(span.end ?? span.start))\n"
  }

  /// The parts of a turn between its pauses.
  private func spoken(_ turn: FloorTurn, until now: Instant) -> [Span] {
    let end = max(turn.span.end ?? now, turn.span.start)
    var parts: [Span] = []
    var start = turn.span.start
    for pause in turn.pauses.sorted(by: { $0.start < $1.start }) {
      let begin = min(max(pause.start, start), end)
      if begin > start { parts.append(Span(start: start, end: begin)) }
      start = min(max(pause.end ?? now, begin), end)
    }
    if end > start { parts.append(Span(start: start, end: end)) }
    return parts
  }

  /// A name as a part of an account: no colon, no second blank, nothing that begins a comment.
  private func account(_ name: String) -> String {
    let words = name.oneLine.split { $0.isWhitespace }.joined(separator: " ")
    let safe = String(words.map { ":;|()[]".contains($0) ? "-" : $0 })
    return safe.isEmpty ? "?" : safe
  }

  private func stamp(_ moment: Instant) -> String {
    let wall = source.setting.zone.wallTime(at: moment)
    return "\(wall.day.iso) \(twoDigits(wall.hour)):\(twoDigits(wall.minute)):\(twoDigits(wall.second))"
  }
}
