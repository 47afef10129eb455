import Dialogue
import Journal

/// When a body meets.
extension EventCodec {
  static func write(_ event: SeriesEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .ruled(let rule):
      guard let rule else { return .seriesRuled }
      p.field("weekday", rule.weekday)
      p.field("rank", rule.rank)
      p.field("second", rule.secondOfDay)
      p.field("months", rule.months)
      p.field("minutes", rule.minutes)
      p.field("place", rule.place)
      return .seriesRuled
    case .closed(let periods):
      p.objects("periods", periods) { writer, period in
        writer.field("name", period.name)
        writer.field("first", period.first)
        writer.field("last", period.last)
      }
      return .seriesClosed
    }
  }
}

extension PayloadReader {
  /// Nil for no rule any more.
  func seriesRule() throws -> SeriesRule? {
    guard let weekday = try number(ifPresent: "weekday") else { return nil }
    guard (1...7).contains(weekday) else { throw CodecError("weekday", expected: "a number from 1 to 7") }
    let rank = try integer("rank")
    guard rank == -1 || (1...5).contains(rank) else {
      throw CodecError("rank", expected: "-1, or a number from 1 to 5")
    }
    let second = try number("second")
    guard second < 86_400 else { throw CodecError("second", expected: "a number below 86400") }
    let months = try number("months")
    guard (1...24).contains(months) else { throw CodecError("months", expected: "a number from 1 to 24") }
    return SeriesRule(
      rank: rank, weekday: weekday, secondOfDay: second, minutes: try number(ifPresent: "minutes"),
      place: try text(ifPresent: "place"), months: months)
  }

  func closedPeriods() throws -> [ClosedPeriod] {
    try objects("periods").map {
      ClosedPeriod(name: try $0.text(ifPresent: "name"), first: try $0.day("first"), last: try $0.day("last"))
    }
  }
}
