/// Finds telephone numbers, in groups or not, of one country or with the code of one, and numbers of social security.
///
/// What else has ten digits is told by how it is parted: dates have a year, times and sums have signs of their own.
enum TelephoneFinder {
  private struct Group {
    var digits: [Int]
    /// What stands before it.
    var separator: String
    /// How many characters the number has up to its end.
    var end: Int
  }

  /// Characters of the number that begins here. Behind a letter (`isFresh` is false) only ten digits in one are one: «
  /// T0611223344 ».
  static func length(_ text: ArraySlice<Character>, isFresh: Bool) -> Int? {
    var text = text
    var skipped = 0
    if text.first == "(" {
      guard isFresh, text.dropFirst().first.map({ $0.isNumber || $0 == "+" }) == true else { return nil }
      text = text.dropFirst()
      skipped = 1
    }
    let isInternational = text.first == "+"
    let groups = groups(isInternational ? text.dropFirst() : text)
    guard let first = groups.first else { return nil }
    if !isFresh {
      return first.digits.count == 10 && first.digits[0] == 0 && first.digits[1] > 0 ? first.end : nil
    }
    guard
      let count = isInternational
        ? international(groups)
        : socialSecurity(groups) ?? national(groups) ?? withoutZero(groups) ?? foreign(groups)
    else { return nil }
    let length = skipped + groups[count - 1].end + (isInternational ? 1 : 0)
    guard skipped > 0 else { return length }
    // The bracket goes with the number when it is closed in it or right behind it.
    let inside = text.prefix(length - 1)
    if inside.contains(")") && !inside.contains("(") { return length }
    return text.dropFirst(length - 1).first == ")" ? length + 1 : nil
  }

  /// Digits with no more than three signs between them, at most 24 of them; a letter O at the front is a zero.
  private static func groups(_ text: ArraySlice<Character>) -> [Group] {
    var groups: [Group] = []
    var (separator, count) = ("", 0)
    var place = text.startIndex
    func digit(_ index: Int) -> Int? {
      text[index].wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil }
    }
    if let first = text.first, first == "O" || first == "o" {
      guard text.dropFirst().first?.wholeNumberValue != nil else { return [] }
      groups = [Group(digits: [0], separator: "", end: 1)]
      (place, count) = (place + 1, 1)
    } else if text.isEmpty || digit(place) == nil {
      return []
    }
    while place < text.endIndex, count < 24 {
      if let value = digit(place) {
        count += 1
        if let last = groups.indices.last, separator.isEmpty {
          groups[last].digits.append(value)
          groups[last].end = place + 1 - text.startIndex
        } else {
          groups.append(Group(digits: [value], separator: separator, end: place + 1 - text.startIndex))
          separator = ""
        }
      } else {
        guard tight.contains(text[place]) || loose.contains(text[place]), separator.count < 3 else { break }
        separator.append(text[place])
      }
      place += 1
    }
    return groups
  }

  private static let tight: Set<Character> = Set(" \u{A0}\u{202F}\u{2009}\u{2007}\t.-‐‑‒–—−·•()")
  /// Signs that part other numbers as well.
  private static let loose: Set<Character> = Set("/:,_")

  /// Sums of the lengths of the groups.
  private static func ends(_ groups: [Group]) -> [Int] {
    groups.reduce(into: []) { $0.append(($0.last ?? 0) + $1.digits.count) }
  }

  private static func isTight(_ groups: ArraySlice<Group>) -> Bool {
    groups.dropFirst().allSatisfy { $0.separator.allSatisfy(tight.contains) }
  }

  /// Whether one of them is a year: what is parted so is a date.
  private static func hasYear(_ groups: ArraySlice<Group>) -> Bool {
    groups.contains { group in
      group.digits.count == 4 && (1900...2099).contains(group.digits.reduce(0) { $0 * 10 + $1 })
    }
  }

  /// How many kinds of signs part them.
  private static func signs(_ groups: ArraySlice<Group>) -> Int {
    Set(groups.dropFirst().map { $0.separator.filter { !$0.isWhitespace } }).count
  }

  /// Behind a +: a French number has eleven digits, with or without its zero in brackets; others up to fifteen.
  private static func international(_ groups: [Group]) -> Int? {
    let digits = groups.flatMap(\.digits)
    let ends = ends(groups)
    if digits.starts(with: [3, 3]) {
      let zero = digits.count > 2 && digits[2] == 0 ? 1 : 0
      return ends.firstIndex(of: 11 + zero).map { $0 + 1 }
    }
    var best: Int?
    for (place, end) in ends.enumerated() where (8...15).contains(end) {
      guard isTight(groups[...place]) else { break }
      if place > 0, groups[place].digits.first == 0, ends[place - 1] >= 9 { break }
      best = place + 1
    }
    return best
  }

  private static func national(_ groups: [Group]) -> Int? {
    let digits = groups.flatMap(\.digits)
    guard digits.count >= 9, digits[0] == 0 else { return nil }
    if digits[1] == 0 {
      guard digits[2] > 0 else { return nil }
      var rest = groups
      rest[0].digits.removeFirst(min(2, rest[0].digits.count))
      if groups[0].digits.count < 2 { rest[1].digits.removeFirst() }
      return international(rest)
    }
    let first = groups[0].digits
    // Several without anything between them, or one that goes on.
    if first.count > 11 {
      let isSeveral =
        first.count.isMultiple(of: 10)
        && stride(from: 0, to: first.count, by: 10).allSatisfy { first[$0] == 0 }
      return isSeveral || first[1] == 6 || first[1] == 7 ? 1 : nil
    }
    let ends = ends(groups)
    func isOne(_ place: Int) -> Bool {
      let taken = groups[...place]
      guard !hasYear(taken), signs(taken) <= 2 else { return false }
      return isTight(taken) || signs(taken) == 1 && taken.allSatisfy { $0.digits.count == 2 }
    }
    if let place = ends.firstIndex(of: 10), isOne(place) { return place + 1 }
    if let place = ends.firstIndex(of: 11), place < 4, isOne(place), isTight(groups[...place]) {
      return place + 1
    }
    if let place = ends.firstIndex(of: 9), place > 1, isOne(place), isTight(groups[...place]) {
      return place + 1
    }
    return nil
  }

  /// As a spreadsheet shows it, « 6 11 22 33 44 », and as in America, “212-555-0187”.
  private static func withoutZero(_ groups: [Group]) -> Int? {
    let sizes = groups.prefix(5).map(\.digits.count)
    let first = groups[0].digits[0]
    if (6...7).contains(first) {
      if sizes == [1, 2, 2, 2, 2], isTight(groups[..<5]), signs(groups[..<5]) == 1 { return 5 }
      if sizes[0] == 9 { return 1 }
    }
    if first > 1, sizes.starts(with: [3, 3, 4]), isTight(groups[..<3]), !hasYear(groups[..<3]) { return 3 }
    return nil
  }

  /// With the code of a country and nothing before it: « 44 7700 900123 », « 32 2 555 12 34 ».
  private static func foreign(_ groups: [Group]) -> Int? {
    let code = groups[0].digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    guard codes.contains(code) else { return nil }
    let place = ends(groups).firstIndex { (10...12).contains($0) }
    guard let place, place > 1, isTight(groups[...place]), !hasYear(groups[...place]),
      signs(groups[...place]) <= 2,
      // Sums stand in groups of three.
      !groups[1...place].allSatisfy({ $0.digits.count == 3 })
    else { return nil }
    return place + 1
  }

  private static let codes: Set<Int> = [
    30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 90, 212, 213, 216, 221, 351, 352, 353,
  ]

  /// A French number of social security: thirteen digits, and two to check them.
  private static func socialSecurity(_ groups: [Group]) -> Int? {
    let sizes = groups.map(\.digits.count)
    guard (1...4).contains(groups[0].digits[0]) || (7...8).contains(groups[0].digits[0]) else { return nil }
    let digits = groups.flatMap(\.digits)
    guard digits.count >= 13 else { return nil }
    let month = digits[3] * 10 + digits[4]
    guard (1...12).contains(month) || (20...42).contains(month) || month >= 50 else { return nil }
    if sizes[0] == 13 { return sizes.dropFirst().first == 2 ? 2 : 1 }
    if sizes[0] == 15 { return 1 }
    guard sizes.starts(with: [1, 2, 2, 2, 3, 3]) else { return nil }
    return sizes.count > 6 && sizes[6] == 2 ? 7 : 6
  }
}
