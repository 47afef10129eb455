import Dialogue
import Journal

/// The entries of a stretch of a journal, in order, and what could not be understood in it.
struct EntryBatch: RecordBatch {
  /// All entries, undone ones too.
  private(set) var entries: [Entry] = []
  /// How many times one act follows another in them; those that undo others are none.
  private(set) var acts = 0
  /// Records whose payload does not fit.
  private(set) var undecodable: [DialogueStore.Problem] = []
  /// Records of kinds and versions that are not known.
  private(set) var unknown = 0

  private var last: ID<Act>?
  private let isIdle: Bool

  /// An empty batch; an idle one stays so, for a journal of which the entries are read together with others.
  init(isIdle: Bool = false) { self.isIdle = isIdle }

  mutating func gather(_ record: Record) {
    guard !isIdle else { return }
    do throws(CodecError) {
      if let entry = try EventCodec.entry(of: record) {
        gather(entry)
      } else if EventCodec.isUnknown(record) {
        unknown += 1
      }
    } catch {
      undecodable.append(.undecodable(record: record.number, error))
    }
  }

  mutating func reserve(_ records: Int) {
    if !isIdle { entries.reserveCapacity(records) }
  }

  mutating func gather(_ entry: consuming Entry) {
    if entry.event.turnsAct == nil, last != entry.act {
      acts += 1
      last = entry.act
    }
    entries.append(entry)
  }
}
