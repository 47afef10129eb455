import Dialogue

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The zones that the machine knows, as the tz database's compiler writes them (RFC 8536).
enum SystemZone {
  /// A zone by its name in the tz database, `Europe/London`; nil for a name of any other shape, and where the machine
  /// does not know it. Its rule holds up to 2037, the last year that those files lay out.
  static func named(_ name: String) -> Zone? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || "_+-0123456789".utf8.contains($0) }
    }
    guard isName, (1...3).contains(parts.count), name.utf8.count <= 64,
      let bytes = file("/usr/share/zoneinfo/" + name)
    else { return nil }
    return zone(bytes)
  }

  private static func file(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return count > 44 && count < bytes.count ? Array(bytes.prefix(count)) : nil
  }

  /// Reads the second, 64-bit block of a file.
  static func zone(_ bytes: [UInt8]) -> Zone? {
    func number(_ place: Int, _ length: Int) -> Int? {
      guard place >= 0, place + length <= bytes.count else { return nil }
      let value = bytes[place..<(place + length)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return length == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
    }
    guard bytes.starts(with: "TZif".utf8), bytes[4] >= UInt8(ascii: "2") else { return nil }
    func counts(_ start: Int) -> [Int]? {
      let all = (0..<6).compactMap { number(start + 20 + 4 * $0, 4) }
      return all.count == 6 && all.allSatisfy { (0...65_536).contains($0) } ? all : nil
    }
    guard let first = counts(0) else { return nil }
    // isut, isstd, leap, times, types, letters: RFC 8536, 3.1.
    let second = 44 + first[3] * 5 + first[4] * 6 + first[5] + first[2] * 8 + first[1] + first[0]
    guard bytes.count > second + 44, let own = counts(second), own[4] > 0 else { return nil }
    let times = second + 44
    let kinds = times + own[3] * 8
    let types = kinds + own[3]
    var changes: [(at: Int, offset: Int)] = []
    for place in 0..<own[3] {
      guard let at = number(times + 8 * place, 8), kinds + place < bytes.count,
        let offset = number(types + 6 * Int(bytes[kinds + place]), 4), abs(offset) <= 26 * 3600
      else { return nil }
      changes.append((at, offset))
    }
    guard let usual = number(types, 4), abs(usual) <= 26 * 3600 else { return nil }
    let sorted = changes
    return Zone { moment in
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].at <= moment.wholeSeconds { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? usual : sorted[low - 1].offset
    }
  }
}
