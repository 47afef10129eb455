import Dialogue

/// Reads times of day and lengths of time as people write them.
public enum TimeReader {
  /// A time of day in seconds since midnight: `19:00`, `19:42:10`, `19h`, `19h30`, `19 heures 30`, `7pm`, `7:30 pm`,
  /// `7.30pm`; nil for anything else.
  public static func secondOfDay(_ text: String) -> Int? {
    guard text.utf8.count <= DateReader.longest else { return nil }
    var folded = String(text.folded.filter { $0 != " " })
    for (dotted, plain) in [("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm")]
    where folded.hasSuffix(dotted) {
      folded.removeLast(dotted.count)
      folded += plain
    }
    var shift: Int?
    for (suffix, hours) in [("am", 0), ("pm", 12)] where folded.hasSuffix(suffix) {
      folded.removeLast(2)
      shift = hours
    }
    // « 19 heures 30 », as people say it.
    for word in ["heures", "heure"] where folded.contains(word) {
      folded = folded.replacing(word, with: "h")
      for unit in ["minutes", "min"] where folded.hasSuffix(unit) { folded.removeLast(unit.count) }
    }
    // “6.30 pm”, as the British write it.
    if shift != nil { folded = String(folded.map { $0 == "." ? ":" : $0 }) }
    if folded.hasSuffix("h") { folded += "00" }
    if let named = ["midi": 12, "noon": 12, "minuit": 0, "midnight": 0][folded] { return named * 3600 }
    let hasSeparator = folded.contains("h") || folded.contains(":")
    guard hasSeparator || shift != nil else { return nil }
    let parts = folded.split(omittingEmptySubsequences: false) { $0 == "h" || $0 == ":" }
    guard (1...3).contains(parts.count) else { return nil }
    var values: [Int] = []
    for part in parts {
      guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) }),
        let value = Int(part)
      else { return nil }
      values.append(value)
    }
    if let shift {
      guard (1...12).contains(values[0]) else { return nil }
      values[0] = values[0] % 12 + shift
    }
    while values.count < 3 { values.append(0) }
    guard values[0] < 24, values[1] < 60, values[2] < 60 else { return nil }
    return values[0] * 3600 + values[1] * 60 + values[2]
  }

  /// A length of time in minutes: `25`, `25 min`, `90'`, `1h30`, `2,5 h`, `1 hr 5 mins`, `¾ h`, `PT20M`, and as people
  /// say it (« un quart d’heure », “half an hour”); a bare number counts `unit` minutes. Nil for anything else.
  public static func minutes(_ text: String, unit: Int = 1) -> Int? {
    guard text.utf8.count <= DateReader.longest else { return nil }
    return written(text, unit: unit) ?? spokenMinutes(text.folded) ?? period(text)
  }

  private static func written(_ text: String, unit: Int) -> Int? {
    // Two figures side by side are no one figure: « Point 2 10 ».
    let words = text.split(whereSeparator: \.isWhitespace)
    let isParted = zip(words, words.dropFirst()).contains {
      $0.last?.isNumber == true && $1.first?.isNumber == true
    }
    guard !isParted else { return nil }
    var folded = String(text.folded.filter { $0 != " " })
    // « 1 hr 5 mins. », « ¾ h ».
    for (long, short) in [
      ("hrs", "h"), ("hr", "h"), ("mins", "min"), ("¼", "1/4"), ("½", "1/2"), ("¾", "3/4"),
    ] {
      folded = folded.replacing(long, with: short)
    }
    while folded.last == "." { folded.removeLast() }
    if folded.contains(":") { return clockMinutes(folded) }
    let digits = folded.prefix { $0.isNumber || $0 == "," || $0 == "." }
    let rest = folded.dropFirst(digits.count)
    guard !digits.isEmpty, digits.utf8.count <= 6 else { return nil }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let whole = Int(parts[0]) else { return nil }
    var hundredths = whole * 100
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let fraction = Int(parts[1]) else { return nil }
      hundredths += parts[1].utf8.count == 1 ? fraction * 10 : fraction
    }
    switch rest {
    case "": return hundredths * unit / 100
    case "min", "mn", "minutes", "minute", "'", "m": return hundredths / 100
    case "h", "heures", "heure", "hours", "hour": return hundredths * 60 / 100
    default:
      if rest.first == "/" { return share(whole, of: rest.dropFirst()) }
      // `1 h ½`, which is written `1h1/2` here.
      if rest.first == "h", parts.count == 1,
        let quarters = ["1/4": 15, "1/2": 30, "3/4": 45][String(rest.dropFirst())]
      {
        return whole * 60 + quarters
      }
      // `1h15`, and with its unit written out: `1h15min`.
      let behind = rest.dropFirst().prefix { $0.isNumber }
      guard rest.first == "h", parts.count == 1, behind.utf8.count <= 2, let minutes = Int(behind),
        minutes < 60,
        ["", "min", "mn", "m", "minutes", "'"].contains(rest.dropFirst(1 + behind.count))
      else { return nil }
      return whole * 60 + minutes
    }
  }

  /// A length as programs write it, ISO 8601: `PT1H30M`.
  private static func period(_ text: String) -> Int? {
    guard text.hasPrefix("PT"), text.utf8.count > 3 else { return nil }
    var (total, digits) = (0, "")
    for character in text.dropFirst(2) {
      if character.isNumber, digits.utf8.count < 4 {
        digits.append(character)
        continue
      }
      guard let count = Int(digits), let unit = ["H": 3600, "M": 60, "S": 1][character] else { return nil }
      total += count * unit
      digits = ""
    }
    return digits.isEmpty ? (total + 30) / 60 : nil
  }

  /// A share of an hour, `1/2 h`, `3/4 heure`.
  private static func share(_ count: Int, of rest: Substring) -> Int? {
    guard let parts = rest.first?.wholeNumberValue, parts == 2 || parts == 4, count < parts,
      ["h", "heure", "hour"].contains(rest.dropFirst())
    else { return nil }
    return count * 60 / parts
  }

  /// A length as a clock shows it, `1:30` or `1:30:00`: spreadsheets and OpenSlides write hours first.
  private static func clockMinutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
      (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1], minutes < 60,
      let seconds = parts.count == 3 ? parts[2] : 0, seconds < 60
    else { return nil }
    return hours * 60 + minutes + (seconds >= 30 ? 1 : 0)
  }

  /// How far ahead a time is, in minutes: `+10`, `+1h30`, `in 20 minutes`, `dans 1 h 30`; nil for anything else.
  public static func minutesAhead(_ text: String) -> Int? {
    guard text.utf8.count <= DateReader.longest else { return nil }
    let folded = text.folded.drop { $0 == " " }
    for (lead, needsUnit) in [("+", false), ("dans ", true), ("in ", true)] where folded.hasPrefix(lead) {
      let length = String(folded.dropFirst(lead.count))
      guard let minutes = minutes(length), !needsUnit || length.contains(where: \.isLetter) else {
        return nil
      }
      return minutes
    }
    return nil
  }
}
