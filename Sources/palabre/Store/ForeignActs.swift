import Canvas
import Dialogue
import DialogueStore
import Facilitation
import Journal
import Wording

/// What other laptops say of what is not theirs, in words.
struct ForeignActs {
  /// How many are told one by one where there is one line for all.
  private static let shown = 5

  let acts: [ForeignAct]
  private let told: EventWords
  private let names: RecordNames
  private var words: Words { told.words }

  init(_ acts: [ForeignAct], _ told: EventWords) {
    (self.acts, self.told) = (acts, told)
    names = RecordNames(acts.map(\.name))
  }

  /// Those that came with the last merges.
  func new(since merges: Int) -> ForeignActs { ForeignActs(acts.filter { $0.mergesSince < merges }, told) }

  /// Those that count, and are told.
  var news: ForeignActs { ForeignActs(acts.filter { $0.standing == .counting }, told) }

  /// Those that do not count.
  var unsettled: ForeignActs { ForeignActs(acts.filter { $0.standing != .counting }, told) }

  /// Those that wait to be agreed to.
  var waiting: [ForeignAct] { acts.filter { $0.standing == .waiting } }

  /// Each in a line: whose laptop, which meeting, what.
  var lines: [String] { acts.map(line) }

  /// The first ones, and how many more there are.
  var some: [String] {
    lines.prefix(Self.shown)
      + (lines.count > Self.shown ? [words(PeerPhrase.foreignMore, lines.count - Self.shown)] : [])
  }

  /// What is asked for, as a list shows it.
  var list: [String] {
    waiting.map { act in
      SafeText(
        words(
          PeerPhrase.foreignLine, names[act.name], place(of: act), change(act))
      ).string
    }
  }

  /// The same for the list on the screen.
  var askedLines: [AskedLine] {
    waiting.map { act in
      AskedLine(
        name: names[act.name], by: RecordName.label(of: act.device), from: nil,
        text: "\(place(of: act)) · \(change(act))",
        isChange: true)
    }
  }

  /// What would be, and what is so far.
  private func change(_ act: ForeignAct) -> String {
    words(
      AskedPhrase.insteadOf, told.line(of: act.entry.event),
      act.held.map { told.line(of: $0.event.said(of: act.entry.event)) } ?? words(AskedPhrase.nothingSoFar))
  }

  private func line(_ act: ForeignAct) -> String {
    let phrase: PeerPhrase =
      switch act.standing {
      case .claim: .foreignClaim
      case .waiting: .foreignWaiting
      case .counting: .foreignCounting
      }
    guard act.standing == .claim else {
      return SafeText(words(phrase, names[act.name], place(of: act), change(act))).string
    }
    let held = act.held.map { told.line(of: $0.event) } ?? ""
    return SafeText(words(phrase, names[act.name], place(of: act), told.line(of: act.entry.event), held))
      .string
  }

  private func place(of act: ForeignAct) -> String {
    act.session.flatMap { told.facts.session($0)?.title } ?? "—"
  }
}

extension Event {
  /// Of what planned a meeting, what it said of that which another event changes.
  fileprivate func said(of change: Event) -> Event {
    guard case .planned(let plan) = self, case .session(let id, .changed(let change)) = change else {
      return self
    }
    switch change {
    case .title: return .session(id, .changed(.title(plan.title)))
    case .plannedStart: return .session(id, .changed(.plannedStart(plan.start)))
    case .plannedEnd: return .session(id, .changed(.plannedEnd(plan.end)))
    case .closing: return .session(id, .changed(.closing(plan.closing)))
    case .place: return .session(id, .changed(.place(plan.place)))
    case .queueOrder: return .session(id, .changed(.queueOrder(nil)))
    case .turnLimit: return .session(id, .changed(.turnLimit(nil)))
    }
  }
}

extension ForeignAct {
  /// How its record is called.
  var name: RecordName { RecordName(number, device, hash) }
}

extension [ForeignAct] {
  /// Its records, as a journal names them.
  var records: [(number: Int, device: String, hash: RecordHash)] { map { ($0.number, $0.device, $0.hash) } }
}

extension DialogueStore {
  /// What other laptops say of what is not theirs, in words.
  func foreignActs(_ words: Words) -> ForeignActs {
    ForeignActs(foreign, EventWords(words, facts: state.facts, zone: .machine))
  }
}
