import Dialogue
import Wording

/// What stands in cells that no form would take as it is: the numbers by which spreadsheets count days and times, from
/// when to when in one cell, lengths with a word around them, last names in capitals before first ones. Each is brought
/// into words that the kinds read.
enum CellForms {
  /// A day that a spreadsheet has written as its number, with the time when it has one: `45983,79` is 22 November 2025, 18:57.
  static func moment(_ text: String) -> String? {
    guard let number = decimal(text), (20_000..<80_000).contains(number),
      text.prefix(while: \.isNumber).count == 5,
      let first = Day(year: 1899, month: 12, day: 30)
    else { return nil }
    let day = Day(number: first.number + Int(number)).iso
    let share = number - number.rounded(.down)
    return share == 0 ? day : day + " " + clock(share)
  }

  /// A time of day that a spreadsheet has written as a share of the day: `0,791666667` is 19:00.
  static func time(_ text: String) -> String? {
    guard text.hasPrefix("0.") || text.hasPrefix("0,"), let number = decimal(text), number > 0 else {
      return nil
    }
    return clock(number)
  }

  /// What stands in a cell for an hour, in a form that times of day are read from: `18.30`, `1830`, `18` and words
  /// around it; nil for anything else.
  static func hour(_ text: String) -> String? {
    var folded = text.folded.trimmedBlanks
    for lead in ["a partir de ", "a ", "at ", "des ", "de ", "from ", "vers ", "around "]
    where folded.hasPrefix(lead) {
      folded.removeFirst(lead.count)
    }
    for tail in [" precises", " precise", " sharp"] where folded.hasSuffix(tail) {
      folded.removeLast(tail.count)
    }
    if TimeReader.secondOfDay(folded) != nil { return folded }
    if let share = time(folded) { return share }
    let digits = folded.filter { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), digits.count != 3 else { return nil }
    let isBare = digits == folded
    let isDotted = digits.count == 4 && folded == digits.prefix(2) + "." + digits.suffix(2)
    guard isBare || isDotted else { return nil }
    let clock = digits.count == 4 ? digits.prefix(2) + ":" + digits.suffix(2) : digits + ":00"
    return TimeReader.secondOfDay(String(clock)) == nil ? nil : String(clock)
  }

  /// From when to when in one cell: `18h30 - 20h`, `de 18h30 à 20h`, `18h/20h`; nil for anything else.
  static func span(_ text: String) -> (start: String, end: String)? {
    var folded = text.folded
    for lead in ["de ", "from "] where folded.hasPrefix(lead) { folded.removeFirst(lead.count) }
    let parts = folded.replacing(" a ", with: "-").replacing(" to ", with: "-")
      .split { "-–—>→/".contains($0) }.map { String($0).trimmedBlanks }
    guard parts.count == 2, parts.allSatisfy({ TimeReader.secondOfDay($0) != nil }) else { return nil }
    return (parts[0], parts[1])
  }

  /// A day and from when to when in one cell: `13/01/2027 18h30-20h`, `mardi 12 janvier de 18h à 20h`; nil for anything else.
  static func daySpan(_ text: String) -> (day: String, start: String, end: String)? {
    var place = text.startIndex
    while let blank = text[place...].firstIndex(where: { $0.isWhitespace }) {
      let tail = String(text[blank...]).trimmedBlanks
      if let span = span(tail) { return (String(text[..<blank]), span.start, span.end) }
      place = text.index(after: blank)
    }
    return nil
  }

  /// A day as programs write it, in a form that days are read from: the number of a spreadsheet, `20270512`,
  /// `13-juin-28`, and with the month first where a whole column has it so.
  static func day(_ text: String, isMonthFirst: Bool = false) -> String {
    if let moment = moment(text) { return moment }
    if text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
    var words = text.split(separator: " ").map(String.init).filter { !["-", "–", "—", "|"].contains($0) }
    for place in words.indices {
      let parts = words[place].split(separator: "-", omittingEmptySubsequences: false)
      if parts.count == 3, parts[1].allSatisfy({ $0.isLetter || $0 == "." }), parts[0].allSatisfy(\.isNumber),
        parts[2].allSatisfy(\.isNumber)
      {
        words[place] = parts.joined(separator: " ")
      }
      if isMonthFirst, let (month, day, year) = slashed(words[place]) {
        words[place] = "\(day)/\(month)/\(year)"
      }
    }
    return words.joined(separator: " ")
  }

  /// A day by which something is due, with months as spreadsheets show them: `12/2026`, `déc.-26`; nil for words that
  /// say that there is none.
  static func due(_ text: String) -> String? {
    if undated.contains(ColumnNames.key(text)) { return nil }
    let parts = text.split { "/-".contains($0) }.map(String.init)
    if parts.count == 2, parts[1].allSatisfy(\.isNumber) {
      if parts[0].allSatisfy(\.isNumber), parts[1].utf8.count == 4, let month = Int(parts[0]),
        let year = Int(parts[1]),
        (1...12).contains(month)
      {
        return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))?.iso ?? text
      }
      if parts[1].utf8.count == 2, parts[0].allSatisfy({ $0.isLetter || $0 == "." }) {
        return parts[0] + " 20" + parts[1]
      }
    }
    return day(text)
  }

  private static let undated: Set<String> = [
    "", "des que possible", "asap", "as soon as possible", "au plus vite", "au plus tot", "rapidement",
    "urgent",
    "permanent", "en continu", "continu", "ongoing", "tbd", "tbc", "a definir", "a preciser", "a fixer",
    "sans",
    "aucune", "none", "n a", "nc", "nd",
  ]

  /// Whether the days of a column have the month first, as programs of the United States write them: where no first
  /// number is above twelve and a second one is.
  static func isMonthFirst(_ texts: [String]) -> Bool {
    let days = texts.compactMap { text in
      text.split(separator: " ").lazy.compactMap { slashed(String($0)) }.first
    }
    return days.allSatisfy { Int($0.0) ?? 13 <= 12 } && days.contains { Int($0.1) ?? 0 > 12 }
  }

  private static func slashed(_ word: String) -> (String, String, String)? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }),
      parts[0].utf8.count < 3
    else { return nil }
    return (parts[0], parts[1], parts[2])
  }

  /// A length without the words around it; nil when it says that none is known.
  static func length(_ text: String) -> String? {
    let folded = text.folded.trimmedBlanks
    if folded.allSatisfy({ !$0.isLetter && !$0.isNumber }) || ["nc", "n/a", "nd", "tbd"].contains(folded) {
      return nil
    }
    for word in ["environ ", "env. ", "env ", "approx. ", "about ", "ca. ", "~", "≈", "± "]
    where folded.hasPrefix(word) {
      return String(text.dropFirst(word.count)).trimmedBlanks
    }
    for word in [" environ", " env.", " env", " approx.", " approx", " max.", " max", " maximum", " maxi"]
    where folded.hasSuffix(word) {
      return String(text.dropLast(word.count)).trimmedBlanks
    }
    for (part, minutes) in [("1/4", 15), ("1/2", 30), ("3/4", 45)] where folded.hasPrefix(part) {
      let unit = folded.dropFirst(3).filter { $0.isLetter }
      if ["h", "heure", "dheure", "hour", "ofanhour", "anhour", "hr"].contains(unit) {
        return "\(minutes) min"
      }
    }
    // What a spreadsheet has calculated: 19.999999999999996.
    if text.utf8.count > 8, let number = decimal(text), (1..<100_000).contains(number),
      abs(number - number.rounded()) < 1e-6
    {
      return String(Int(number.rounded()))
    }
    if let share = share(text) { return "\(Int((share * 1440).rounded())) min" }
    return text
  }

  /// A name in which the last one stands first: `DUPRÉ Marie-Ève`, `DE LA TOUR Jean`, `DUPRÉ, Marie-Ève`. Only capitals tell which it is.
  static func name(_ text: String) -> String { titleFirst(inOrder(text)) }

  /// A title that stands behind the first name goes before it: « Lan Mme N’Guyen » is « Mme Lan N’Guyen ». One letter alone is an initial.
  static func titleFirst(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 2, !civilities.contains(words[0].folded.filter { $0 != "." }),
      let place = words.indices.dropFirst().dropLast().first(where: {
        courtesies.contains(words[$0].folded.filter { $0 != "." })
      })
    else { return name }
    words.insert(words.remove(at: place), at: 0)
    return words.joined(separator: " ")
  }

  /// Titles that are no names.
  private static let courtesies: Set<String> = [
    "mr", "mme", "mlle", "mrs", "ms", "monsieur", "madame", "mademoiselle",
  ]

  private static func inOrder(_ text: String) -> String {
    if let turned = sorted(text) { return turned }
    let words = text.split(separator: " ").map(String.init)
    let comma = words.firstIndex { $0.hasSuffix(",") }
    let capitals = words.prefix { isCapitals($0.filter { $0 != "," }) }.count
    guard capitals > 0, capitals < words.count, comma == nil || comma == capitals - 1,
      words[..<capitals].contains(where: { $0.filter(\.isLetter).count > 1 }),
      words[capitals...].allSatisfy({ isGiven($0) })
    else { return text }
    let family = words[..<capitals].joined(separator: " ").filter { $0 != "," }
    return words[capitals...].joined(separator: " ") + " " + family
  }

  /// `Dupont, Jean` as mail programs sort names; nil for what stands otherwise, and where a function is behind the comma.
  private static func sorted(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmedBlanks }
    guard parts.count == 2, !isCapitals(parts[0].filter { $0 != " " }) else { return nil }
    let (family, given) = (parts[0].split(separator: " "), parts[1].split(separator: " "))
    guard (1...3).contains(family.count), (1...2).contains(given.count),
      given.allSatisfy({ isGiven(String($0)) && !Functions.words.contains($0.folded) }),
      family.last.map({ isGiven(String($0)) }) == true
    else { return nil }
    return parts[1] + " " + parts[0]
  }

  /// What stands before names, folded and without dots.
  static let civilities: Set<String> = [
    "m", "mr", "mme", "mlle", "mrs", "ms", "miss", "mx", "monsieur", "madame", "mademoiselle", "dr",
    "docteur",
    "doctor", "me", "maitre", "prof", "professeur", "professor", "sir", "lady", "lord", "rev", "cllr",
  ]

  /// Whether a name is a last one alone, with a title or not.
  static func isLastName(_ name: String) -> Bool {
    name.split(separator: " ").count { !civilities.contains($0.folded.filter { $0 != "." }) } == 1
  }

  /// The address in what mail programs and web pages write: `Jo Le Roy <jo@example.org>`, `<a href="mailto:…">…</a>`.
  static func mail(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ":") }) else {
      return text
    }
    let plain = text.folded.contains("<a ") ? RichText.plain(text).trimmedBlanks : text
    guard plain.last == ">", let open = plain.lastIndex(of: "<") else {
      return plain.folded.hasPrefix("mailto:") ? String(plain.dropFirst(7)) : plain
    }
    let inner = String(plain[plain.index(after: open)...].dropLast()).trimmedBlanks
    return inner.contains("@") ? inner : plain
  }

  /// Addresses and telephones in a cell for one: « a@x.fr / 0612345678 »; whether that is all that it says.
  static func reached(_ text: String) -> (mails: [String], telephones: [String], isWhole: Bool) {
    func isMail(_ part: some StringProtocol) -> Bool {
      let ends = part.split(separator: "@", omittingEmptySubsequences: false)
      return ends.count == 2 && ends.allSatisfy { !$0.isEmpty }
    }
    // An address alone, told by its bytes: what has letters of several is looked at below.
    let bytes = text.utf8
    let isAlone = bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x3B && $0 != 0x2C }
    if isAlone, isMail(text) { return ([text], [], true) }
    let parts = text.split { $0.isWhitespace || "/;,".contains($0) }.map(String.init)
    let mails = parts.filter(isMail)
    let others = parts.filter { !isMail($0) && !["ou", "et", "or", "and", "-", "–"].contains($0.folded) }
    let rest = others.joined(separator: " ")
    if rest.isEmpty { return (mails, [], true) }
    let isTelephone = ListedPerson.digits(rest).count >= 6 && rest.filter(\.isLetter).count <= 4
    return (mails, isTelephone ? [rest] : [], isTelephone)
  }

  private static func isCapitals(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    // A letter without a case tells nothing.
    return !letters.isEmpty && letters.allSatisfy { $0.isUppercase && !$0.isLowercase }
      && word.allSatisfy { $0.isLetter || $0.isApostrophe || "-.".contains($0) } && word.last != "."
  }

  private static func isGiven(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.contains(where: \.isLowercase)
      && word.allSatisfy { $0.isLetter || $0.isApostrophe || "-.".contains($0) }
  }

  /// Whether a cell says yes: a word for it, or a mark.
  static func isYes(_ text: String) -> Bool {
    ["oui", "yes", "o", "y", "x", "vrai", "true", "1", "ok"].contains(ColumnNames.key(text))
      || ["✓", "✔", "☑"].contains(text.trimmedBlanks)
  }

  /// Whether a cell says no.
  static func isNo(_ text: String) -> Bool {
    ["non", "no", "n", "faux", "false", "0", ""].contains(ColumnNames.key(text))
  }

  /// A share of a day: below one, with more places than people write.
  private static func share(_ text: String) -> Double? {
    guard let number = decimal(text), number > 0, number < 1, text.utf8.count >= 6 else { return nil }
    return number
  }

  private static func decimal(_ text: String) -> Double? {
    guard text.utf8.count <= 24, text.first?.isNumber == true,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    return Double(text.replacing(",", with: "."))
  }

  private static func clock(_ share: Double) -> String {
    let minutes = min(1439, Int((share * 1440).rounded()))
    return "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
  }
}
