import Dialogue

/// How the rest of a series goes on from a changed meeting (RFC 5545, 3.2.13): as it does, as far from where the rule has it.
struct LaterMeetings {
  /// The changed meeting; nil when the rest is called off.
  private var meeting: CalendarMeeting?
  private var days = 0
  private var second = 0

  init(meeting: CalendarMeeting?, from wall: WallTime, zone: Zone) {
    self.meeting = meeting
    guard let meeting else { return }
    let new = zone.wallTime(at: meeting.start)
    days = (meeting.day ?? new.day).number - wall.day.number
    second = new.secondOfDay
  }

  func meeting(at moment: Instant, in zone: Zone) -> CalendarMeeting? {
    let day = zone.wallTime(at: moment).day.advanced(by: days)
    return meeting?.moved(to: zone.instant(of: WallTime(day: day, secondOfDay: second)), in: zone)
  }
}

extension CalendarMeeting {
  /// The same meeting at another time, as long as it is.
  func moved(to moment: Instant, in zone: Zone) -> CalendarMeeting {
    var meeting = self
    meeting.start = moment
    meeting.end = end.map {
      Instant(milliseconds: moment.milliseconds + $0.milliseconds - start.milliseconds)
    }
    if let day {
      let first = zone.wallTime(at: moment).day
      meeting.day = first
      meeting.lastDay = lastDay.map { first.advanced(by: $0.number - day.number) }
    }
    return meeting
  }
}
