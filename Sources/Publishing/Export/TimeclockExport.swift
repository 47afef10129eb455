import Dialogue
import Wording

/// Speaking time in the timeclock format (<https://hledger.org/hledger.html#timeclock>): `hledger -f FILE bal`. Accounts
/// are `body:college:speaker`; what is after two blanks is the point. Pauses are left out of the time.
struct TimeclockExport {
  let source: ListSource

  var text: String {
    // As bytes: a city's ten years have a quarter of a million turns.
    var bytes: [UInt8] = []
    var entries: [(start: Instant, lines: Range<Int>)] = []
    var days: [Day: [UInt8]] = [:]
    var known: [ID<DialogueSpace>: [Party: String]] = [:]
    for session in source.sessions {
      var accounts = known[session.space] ?? [:]
      let body = source.facts.spaces[session.space].map { account($0.name) + ":" } ?? ""
      let end = session.end(at: source.setting.now)
      for turn in session.floor.turns {
        for span in spoken(turn, until: end) {
          let account = accounts[turn.party] ?? body + account(of: turn.party)
          accounts[turn.party] = account
          let start = bytes.count
          bytes += "i ".utf8
          add(span.start, to: &bytes, &days)
          bytes.append(0x20)
          bytes += account.utf8
          addPoint(of: turn, in: session, to: &bytes)
          bytes += "\no ".utf8
          add(span.end ?? span.start, to: &bytes, &days)
          bytes.append(0x0A)
          entries.append((span.start, start..<bytes.count))
        }
      }
      known[session.space] = accounts
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for entry in entries.sorted(by: { $0.start < $1.start }) { text += bytes[entry.lines] }
    return String(decoding: text, as: UTF8.self)
  }

  private func account(of party: Party) -> String {
    let college = source.facts.college(of: party).map { source.words.label($0) }
    let parts = [college ?? source.words(.withoutCollege), source.facts.name(of: party) ?? "?"]
    if case .college = party { return account(parts[0]) }
    return parts.map(account).joined(separator: ":")
  }

  private func addPoint(of turn: FloorTurn, in session: Session, to bytes: inout [UInt8]) {
    guard let item = turn.item.flatMap({ session.agenda[$0]?.title.oneLine }), !item.isEmpty else { return }
    let isPlain = !item.utf8.contains { $0 == 0x3B || $0 == 0x7C }
    bytes += "  ".utf8
    bytes += (isPlain ? item : String(item.map { ";|".contains($0) ? "," : $0 })).utf8
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

  /// Adds `2026-11-22 18:31:05`.
  private func add(_ moment: Instant, to bytes: inout [UInt8], _ days: inout [Day: [UInt8]]) {
    let wall = source.setting.zone.wallTime(at: moment)
    let day = days[wall.day] ?? Array(wall.day.iso.utf8)
    days[wall.day] = day
    bytes += day
    for (sign, value) in [(UInt8(0x20), wall.hour), (0x3A, wall.minute), (0x3A, wall.second)] {
      bytes.append(sign)
      bytes.append(48 + UInt8(clamping: value / 10))
      bytes.append(48 + UInt8(clamping: value % 10))
    }
  }
}
