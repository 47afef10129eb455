import Journal
import TestSupport

extension CrashTrial {
  /// Reads a journal whose file was cut, torn, zeroed or mixed up in blocks, and writes on in it.
  ///
  /// Whatever is read is as it was written and in its order, whatever is lost is named by its number, and what is written afterwards is
  /// read behind what was there.
  func read(_ random: inout SeededGenerator, _ states: Int) throws -> Result {
    let start = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: start, environment: Sample.environment())
    let count = 4 + random.roll(12)
    for place in 0..<count {
      try journal.append([Sample.record(place, text: CrashTrial.text(of: place))])
    }
    if random.roll(3) == 0 { try journal.erase([Erasure(number: 3 + random.roll(count - 1))]) }
    journal.close()
    let whole = try Sample.read(start)
    let last = whole.reader.lastNumber
    let files = start.files().mapValues { $0.count > 4096 ? Array($0.prefix(1024)) : $0 }
    var result = Result()
    for state in 0..<states {
      var damaged = files
      var tale: [String] = []
      for _ in 0...random.roll(3) {
        tale.append(CrashTrial.damage(&damaged[Sample.path, default: []], &random))
      }
      if random.roll(2) == 0 { damaged[Sample.path + ".draft"] = nil }
      result.states += 1
      if let wrong = try CrashTrial.complaint(damaged, whole: whole.places, through: last) {
        result.complaints.append("reading seed \(seed), state \(state), \(tale): \(wrong)")
      }
    }
    return result
  }

  private static func text(of place: Int) -> String {
    String(repeating: "La place \(place) du marché. ", count: 1 + place * 7 % 11)
  }

  /// What befalls a file in blocks, in words.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) -> String {
    guard bytes.count > 8 else { return "nothing" }
    let size = [1, 16, 64, 512][random.roll(4)]
    let blocks = (bytes.count + size - 1) / size
    func block(_ number: Int) -> Range<Int> { number * size..<min(bytes.count, (number + 1) * size) }
    let (one, other) = (block(random.roll(blocks)), block(random.roll(blocks)))
    switch random.roll(7) {
    case 0:
      let end = random.roll(bytes.count + 1)
      bytes.removeLast(bytes.count - end)
      return "cut at \(end)"
    case 1:
      bytes.replaceSubrange(one, with: [UInt8](repeating: 0, count: one.count))
      return "zeros in \(one)"
    case 2:
      // Written twice, at its own place and at another one.
      bytes.replaceSubrange(other, with: bytes[one].prefix(other.count))
      return "\(one) also at \(other)"
    case 3:
      bytes.insert(contentsOf: bytes[one], at: one.upperBound)
      return "\(one) twice"
    case 4:
      // The size was kept and what was written last was not.
      let end = random.roll(bytes.count)
      bytes.replaceSubrange(end..., with: [UInt8](repeating: 0, count: bytes.count - end))
      return "zeros from \(end)"
    case 5:
      for place in one where Bool.random(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      return "garbage in \(one)"
    default:
      bytes.removeSubrange(one)
      return "\(one) is missing"
    }
  }

  /// What is wrong with how a damaged journal is read.
  private static func complaint(
    _ files: [String: [UInt8]], whole places: [Int], through last: Int
  ) throws -> String? {
    let system = MemoryFileSystem(files: files)
    let found = try Sample.read(system)
    for (place, text) in zip(found.places, found.texts) where text != self.text(of: place) {
      return "\(place) says “\(text)”"
    }
    guard found.places == found.places.sorted(), Set(found.places).isSubset(of: places) else {
      return "read \(found.places)"
    }
    for place in places where !found.places.contains(place) && place + 2 < found.reader.lastNumber {
      guard found.findings.contains(where: { $0.problem.names(place + 2, from: $0.record) }) else {
        return "\(place) is lost and not named: \(found.findings)"
      }
    }
    if found.reader.lastNumber < last, files[Sample.path + ".draft"] != nil,
      !found.findings.contains(where: { $0.problem.names(last, from: $0.record) })
    {
      return "the end is lost and not named: \(found.findings)"
    }
    guard found.reader.header?.isReadable == true else { return nil }
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(999, text: "after")])
    journal.close()
    let after = try Sample.read(MemoryFileSystem(files: system.durableFiles()))
    return after.places == found.places + [999] ? nil : "read \(found.places), then \(after.places)"
  }
}

extension Finding.Problem {
  /// Whether a record is among those that a finding speaks of.
  fileprivate func names(_ number: Int, from first: Int) -> Bool {
    switch self {
    case .missing(let last), .acknowledgedLost(let last): (first...max(first, last)).contains(number)
    case .tornTail: number >= first
    case .damage, .foreign, .erasedWithoutReason, .newerFormat, .noBeginning: number == first
    }
  }
}
