import Glibc

/// A description of a terminal that takes 24-bit colours, made from its own.
///
/// The `-direct` entries are not installed on many machines; ncurses takes one from the variable `TERMINFO`, in base 64.
/// What is read and written is the compiled form, term(5): a header of six 16-bit numbers, names, flags, numbers, offsets of
/// strings, strings.
enum DirectColor {
  /// Places in the compiled form, the order of which is fixed (`Caps` of ncurses).
  private enum Place {
    static let canChangeColors = 27
    static let colors = 13
    static let pairs = 14
    static let originalColors = 298
    static let initializeColor = 299
    static let foreground = 359
    static let background = 360
  }

  /// The terminal's compiled description; nil when there is no file of it.
  static func description(of name: String, environment: [String: String]) -> [UInt8]? {
    guard let first = name.utf8.first, !name.contains("/") else { return nil }
    let folders =
      [environment["TERMINFO"], environment["HOME"].map { $0 + "/.terminfo" }].compactMap { $0 }
      + (environment["TERMINFO_DIRS"]?.split(separator: ":").map(String.init) ?? [])
      + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
    let hexadecimal = String(first, radix: 16)
    for folder in folders {
      for letter in [String(name.prefix(1)), hexadecimal] {
        if let bytes = read("\(folder)/\(letter)/\(name)") { return bytes }
      }
    }
    return nil
  }

  /// The value of `TERMINFO` for that terminal with 24-bit colours; nil when the description is not understood.
  static func variable(from description: [UInt8]) -> String? {
    guard let bytes = entry(from: description) else { return nil }
    return "b64:" + base64(bytes)
  }

  /// The compiled description with 24-bit colours.
  static func entry(from old: [UInt8]) -> [UInt8]? {
    func short(_ place: Int) -> Int? {
      place + 1 < old.count ? Int(Int16(bitPattern: UInt16(old[place]) | UInt16(old[place + 1]) << 8)) : nil
    }
    // 0432 octal: numbers of 16 bits; 01036: of 32.
    guard let magic = short(0), magic == 0o432 || magic == 0o1036, let names = short(2), let flags = short(4),
      let numbers = short(6), let strings = short(8), let table = short(10), names > 0, flags >= 0,
      numbers > Place.pairs, strings > Place.background, table >= 0
    else { return nil }
    let width = magic == 0o432 ? 2 : 4
    let numbersAt = 12 + names + flags + (names + flags) % 2
    let offsetsAt = numbersAt + numbers * width
    let tableAt = offsetsAt + strings * 2
    guard tableAt + table <= old.count else { return nil }
    var flagBytes = Array(old[12 + names..<12 + names + flags])
    if flags > Place.canChangeColors { flagBytes[Place.canChangeColors] = 0 }
    var values = (0..<numbers).map { index -> Int in
      let low = short(numbersAt + index * width) ?? -1
      guard width == 4, let high = short(numbersAt + index * width + 2) else { return low }
      return high << 16 | low & 0xFFFF
    }
    values[Place.colors] = 1 << 24
    values[Place.pairs] = 1 << 16
    var offsets = (0..<strings).map { short(offsetsAt + $0 * 2) ?? -1 }
    var texts = Array(old[tableAt..<tableAt + table])
    (offsets[Place.originalColors], offsets[Place.initializeColor]) = (-1, -1)
    for (place, base) in [(Place.foreground, 3), (Place.background, 4)] {
      offsets[place] = texts.count
      texts += Array(color(base: base).utf8) + [0]
    }
    func bytes(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    var result = [0o1036, names, flags, numbers, strings, texts.count].flatMap { bytes($0, 2) }
    result += Array(old[12..<12 + names]) + flagBytes
    if result.count % 2 == 1 { result.append(0) }
    result += values.flatMap { bytes($0, 4) } + offsets.flatMap { bytes($0, 2) } + texts
    if result.count % 2 == 1 { result.append(0) }
    // What it has of its own: the flag RGB, which says that a colour is its red, green and blue.
    result += [1, 0, 0, 1, 4].flatMap { bytes($0, 2) } + [1, 0] + bytes(0, 2) + Array("RGB".utf8) + [0]
    return result
  }

  /// 24 bits from the eighth number on; before it, the eight colours of the palette.
  private static func color(base: Int) -> String {
    "\u{1B}[%?%p1%{8}%<%t\(base)%p1%d%e\(base)8;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m"
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 32_768)
    let count = Glibc.read(file, &buffer, buffer.count)
    return count > 12 ? Array(buffer[..<count]) : nil
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits = part.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - part.count))
      for place in 0..<4 {
        text.append(place > part.count ? 0x3D : digits[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
