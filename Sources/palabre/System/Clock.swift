import Dialogue
import Glibc

/// The clock of the program: the machine's, or one set elsewhere that runs on.
struct Clock: Sendable {
  private var shift: Int64 = 0

  /// The machine's clock.
  static let machine = Clock()

  /// A clock that shows a moment now and runs on.
  static func starting(at moment: Instant) -> Clock {
    Clock(shift: moment.milliseconds &- machineMilliseconds())
  }

  /// What it shows.
  var now: Instant { Instant(milliseconds: Clock.machineMilliseconds() &+ shift) }

  /// Milliseconds until the next whole second.
  var untilNextSecond: Int { 1000 - Int(((now.milliseconds % 1000) + 1000) % 1000) }

  private static func machineMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension Zone {
  /// The zone of the machine, as the C library knows it (`TZ`, else /etc/localtime).
  static let machine: Zone = {
    tzset()
    return Zone { moment in
      var time = time_t(moment.wholeSeconds)
      var parts = tm()
      guard localtime_r(&time, &parts) != nil else { return 0 }
      return Int(parts.tm_gmtoff)
    }
  }()
}

extension IDSource {
  /// A source that no other process shares.
  static func random() -> IDSource { IDSource(seed: UInt64.random(in: .min ... .max)) }
}
