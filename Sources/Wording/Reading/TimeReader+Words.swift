import Dialogue

extension TimeReader {
  /// A length of time in minutes as people say it, in both languages: « un quart d’heure », « une heure et demie »,
  /// “three quarters of an hour”, “twenty minutes”; nil where it names no unit, or is anything else.
  static func spokenMinutes(_ folded: String) -> Int? {
    var total = 0
    // In hundredths; an article is one, until a half or a quarter makes it a part.
    var pending: (hundredths: Int, isArticle: Bool, isPart: Bool)?
    var (isBehindAnd, isLess, hasUnit, lastIsHour) = (false, false, false, false)
    func minutes(_ hundredths: Int, isHours: Bool) -> Int {
      (isLess ? -1 : 1) * hundredths * (isHours ? 60 : 1) / 100
    }
    for word in folded.split(whereSeparator: { " -'’".contains($0) }) {
      switch word {
      case "et", "and": isBehindAnd = true
      case "moins": isLess = true
      case "d", "de", "of", "le", "the": break
      case "demi", "demie", "half", "quart", "quarter", "quarts", "quarters":
        let part = word.first == "q" ? 25 : 50
        let isAdded = isBehindAnd && pending.map { !$0.isArticle && !$0.isPart } == true
        pending = (
          isAdded ? (pending?.hundredths ?? 0) + part : (pending?.hundredths ?? 100) * part / 100, false, true
        )
      case "heure", "heures", "hour", "hours", "h":
        guard let count = pending?.hundredths else { return nil }
        total += minutes(count, isHours: true)
        (pending, hasUnit, lastIsHour, isBehindAnd) = (nil, true, true, false)
      case "minute", "minutes", "min", "mn":
        guard let count = pending, !count.isPart else { return nil }
        total += minutes(count.hundredths, isHours: false)
        (pending, hasUnit, lastIsHour, isBehindAnd) = (nil, true, false, false)
      case "un", "une", "a", "an":
        if pending == nil {
          pending = (100, true, false)
        } else if word.first == "u" {
          pending?.hundredths += 100
        }
      default:
        guard let number = number(word) else { return nil }
        let known = pending?.hundredths ?? 0
        // « 20-30 min » is no length.
        if pending?.isArticle == false, Int(word) != nil { return nil }
        pending = (number == 20 && known == 400 ? 8000 : known + number * 100, false, false)
      }
    }
    if let left = pending {
      // « une heure et demie », « une heure trente ».
      guard lastIsHour else { return nil }
      total += minutes(left.hundredths, isHours: left.isPart)
    }
    return hasUnit && (0...5999).contains(total) ? total : nil
  }

  /// A number in digits or in words, up to sixteen and by tens.
  private static func number(_ word: Substring) -> Int? {
    if let number = Int(word), (0...999).contains(number) { return number }
    return numbers[String(word)]
  }

  private static let numbers: [String: Int] = {
    let units = [
      "deux two", "trois three", "quatre four", "cinq five", "six", "sept seven", "huit eight", "neuf nine",
      "dix ten", "onze eleven", "douze twelve", "treize thirteen", "quatorze fourteen", "quinze fifteen",
      "seize sixteen",
    ].enumerated().map { ($0 + 2, $1) }
    let tens = [
      (1, "one"), (20, "vingt twenty"), (30, "trente thirty"), (40, "quarante forty"),
      (50, "cinquante fifty"),
      (60, "soixante sixty"), (90, "ninety"),
    ]
    let words = (units + tens).flatMap { number, words in
      words.split(separator: " ").map { (String($0), number) }
    }
    return Dictionary(words) { first, _ in first }
  }()
}
