import ArgumentParser
import Glibc

/// What is too slow, or too long, for the tests: journals made to measure, figures, and the crash trials by the million.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "palabre-bench",
    abstract: "Journals to measure with, figures, and crash trials.",
    subcommands: [
      Generate.self, Crash.self, Read.self, Append.self, Keys.self, Start.self, Table.self,
      Acts.self,
    ])

  /// The program that stands beside this one.
  static func neighbour(_ name: String) -> String {
    let own = CommandLine.arguments[0]
    return own.lastIndex(of: "/").map { own[...$0] + name } ?? name
  }
}

/// Says a line at once, also into a pipe.
func say(_ text: String) {
  print(text)
  fflush(nil)
}

/// A moment of the clock that nobody sets, in nanoseconds.
var nanoseconds: UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Measured times, in milliseconds.
struct Times {
  private(set) var values: [Double] = []

  /// Adds the time since a moment.
  mutating func add(since start: UInt64) { values.append(Double(nanoseconds - start) / 1_000_000) }

  /// Adds the time between two moments.
  mutating func add(from start: UInt64, to end: UInt64) {
    values.append(Double(end > start ? end - start : 0) / 1_000_000)
  }

  /// Adds a value.
  mutating func add(_ value: Double) { values.append(value) }

  /// The value below which so large a share of them lies, from 0 to 1.
  func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  /// Median, 99th percentile and worst.
  var summary: String {
    "median \(figure(quantile(0.5))) ms, p99 \(figure(quantile(0.99))), worst \(figure(quantile(1))) (\(values.count))"
  }
}

/// A number with two decimals.
func figure(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
  let hundredths = Int((abs(value) * 100).rounded())
  return "\(value < 0 ? "-" : "")\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// The most memory that the process has held, in MB.
var peakMemory: Double {
  var usage = rusage()
  // A process asked about itself cannot fail.
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}
