import Dialogue

extension Zone {
  /// ISO 8601 text with the offset that holds at the moment, `2026-11-22T19:22:10+01:00`.
  ///
  /// Offsets are cut to whole minutes, all that the format can say.
  func stamp(_ moment: Instant) -> String {
    let offset = offset(at: moment) / 60
    let wall = Zone.fixed(seconds: offset * 60).wallTime(at: moment)
    let time = "\(twoDigits(wall.hour)):\(twoDigits(wall.minute)):\(twoDigits(wall.second))"
    let sign = offset < 0 ? "-" : "+"
    return "\(wall.day.iso)T\(time)\(sign)\(twoDigits(abs(offset) / 60)):\(twoDigits(abs(offset) % 60))"
  }
}
