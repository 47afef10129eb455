import Dialogue
import Journal

/// Turns entries into records and back. The kinds and keys are part of the journal's format: see *Format* of the journal
/// for the record, and the golden payloads in the tests for the kinds.
public enum EventCodec {
  /// The newest version of nearly every kind.
  public static let version = 1

  /// The newest version of a kind: two of them have a newer one, with sums that are no whole euros.
  private static func newest(of kind: EventKind) -> Int {
    switch kind {
    case .initiativeStarted, .initiativeChanged: 2
    default: version
    }
  }

  /// The record of an entry.
  public static func record(of entry: Entry) -> NewRecord {
    var payload = PayloadWriter()
    payload.field("a", entry.act)
    let kind = write(entry.event, to: &payload)
    return NewRecord(
      kind: kind.rawValue, version: entry.event.hasExactMoney ? 2 : version,
      milliseconds: entry.at.milliseconds,
      payload: payload.finished())
  }

  /// The entry of a record; nil for a kind or a version that this program does not know, and for records that speak of
  /// the journal itself.
  /// - Throws: a ``CodecError`` when the payload is not what its kind asks for.
  public static func entry(of record: Record) throws(CodecError) -> Entry? {
    guard record.payload != nil, let kind = EventKind(utf8: record.kind),
      record.version <= newest(of: kind)
    else {
      return nil
    }
    let at = Instant(milliseconds: record.milliseconds)
    do {
      guard let payload = try record.fields() else { return nil }
      let event = try event(kind, payload, at: at)
      return Entry(act: try payload.id("a"), at: at, event: event)
    } catch {
      throw CodecError(kind: kind.rawValue, error)
    }
  }

  /// Whether a record without an entry is one of a kind or a version that this program should know and does not. Records
  /// that speak of the journal itself are not, nor are those whose payload was erased.
  static func isUnknown(_ record: Record) -> Bool {
    record.payload != nil && !record.kind.starts(with: "journal.".utf8)
  }
}

extension Event {
  /// Whether it tells of money that is no whole euros: a program that knows none but these must not take it for euros.
  fileprivate var hasExactMoney: Bool {
    switch self {
    case .initiative(.started(let initiative)): initiative.funding.contains { !$0.amount.isWholeEuros }
    case .initiative(.changed(_, .funding(let money))): !money.amount.isWholeEuros
    default: false
    }
  }
}
