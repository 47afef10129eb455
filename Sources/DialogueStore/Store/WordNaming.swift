import Dialogue
import Journal

extension WordNaming {
  /// What records of events speak of, and what may stay of them when a name goes.
  /// - Parameter replacement: What stands for the name of a person.
  init(replacing replacement: String) {
    self.init(
      names: { WordNaming.names(of: $0, replacing: replacement) },
      tie: { WordNaming.tie(of: $0) })
  }

  private static func names(
    of record: Record, replacing replacement: String
  ) -> [(about: String, rest: [UInt8]?)] {
    guard let thing = WordedThing(of: record) else { return [] }
    let entry = (try? EventCodec.entry(of: record)).flatMap { $0 }
    func payload(_ event: Event) -> [UInt8]? {
      entry.map { EventCodec.record(of: Entry(act: $0.act, at: $0.at, event: event)).payload }
    }
    switch entry?.event {
    case .person(.added(var person)):
      (person.name, person.function, person.isElected) = (replacement, nil, false)
      return [(thing.about, payload(.person(.added(person))))]
    case .person(.changed(let id, .name)):
      return [(thing.about, payload(.person(.changed(id, .name(replacement)))))]
    case .person(.changed(let id, .function)):
      return [(thing.about, payload(.person(.changed(id, .function(nil)))))]
    case .person(.changed(let id, .isElected)):
      return [(thing.about, payload(.person(.changed(id, .isElected(false)))))]
    case .mandate(let space, .given(var mandate)):
      mandate.role = nil
      return [(thing.about, payload(.mandate(space, .given(mandate))))]
    case .contribution(.noted(var note)):
      // The name in front goes with whoever it is said to be of; the words stay.
      let opened = "opened/\(note.id.text)"
      guard note.dropOpenName() else { return [(thing.about, nil)] }
      return [(thing.about, nil), (opened, payload(.contribution(.noted(note))))]
    default: return [(thing.about, nil)]
    }
  }

  private static func tie(of record: Record) -> Tie? {
    let kinds = [EventKind.peopleJoined, .contributionChanged, .actUndone, .actRedone].map(\.rawValue)
    guard kinds.contains(record.kindName), let entry = (try? EventCodec.entry(of: record)).flatMap({ $0 })
    else { return nil }
    switch entry.event {
    case .joined(.people(let id, let kept)):
      return .same("person/\(id.text)", "person/\(kept.text)", act: entry.act.rawValue)
    case .contribution(.changed(let note, .speaker(.person(let person)?))):
      return .same(
        "opened/\(note.contribution.text)", "person/\(person.text)", act: entry.act.rawValue)
    case .act(.undone(let act)): return .turned(act: act.rawValue, counts: false)
    case .act(.redone(let act)): return .turned(act: act.rawValue, counts: true)
    default: return nil
    }
  }
}
