/// Finds what reads like an electronic address, a telephone number, a bank account or a number of social security, and where
/// somebody lives.
enum ContactFinder {
  /// The text with a mark in place of each that is wanted; houses stay where they are to, as the place of a meeting is.
  static func replace(
    in text: String, by mark: String, keepsHouses: Bool = false,
    where isWanted: (String) -> Bool = { _ in true }
  ) -> String {
    guard mayBegin(in: text) else { return text }
    var result = ""
    let text = Array(text)
    var place = 0
    var behind: [Character] = []
    while place < text.count {
      let isFresh = !(behind.last.map(isPart) ?? false)
      if isFresh, let address = WebAddress(text[place...].prefix(2048)) {
        let said = String(text[place..<(place + address.length)])
        result += address.isContact && isWanted(said) ? mark : said
        behind = Array(result.suffix(2))
        place += address.length
      } else if let length = length(of: text[place...], isFresh, behind: behind, keepsHouses) {
        let said = String(text[place..<(place + length)])
        result += isWanted(said) ? mark : said
        behind = Array(result.suffix(2))
        place += length
      } else {
        result.append(text[place])
        if behind.count == 2 { behind.removeFirst() }
        behind.append(text[place])
        place += 1
      }
    }
    return result
  }

  /// Whether anything of what is looked for may begin in a text. Most words have nothing of it, and that is seen byte by byte:
  /// no digit, no sign and no word with which an address or a number begins. A text in other letters may.
  private static func mayBegin(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      func small(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] | 0x20 : 0 }
      /// Whether a word that goes on at a place may have these letters, one of them with an accent perhaps.
      func goesOn(_ place: Int, _ letters: String) -> Bool {
        for (offset, letter) in letters.utf8.enumerated() where small(place + offset) != letter {
          return place + offset < bytes.count && bytes[place + offset] >= 0x80
        }
        return true
      }
      var place = 0
      var last: UInt8 = 0x20
      while place < bytes.count {
        let byte = bytes[place]
        let isFresh = !(0x30...0x39).contains(last) && !(0x61...0x7A).contains(last | 0x20)
        switch byte {
        case 0x30...0x39, 0x40: return true
        // “(at)”, and « (arobase) ».
        case 0x28, 0x3C, 0x5B, 0x7B:
          if place + 1 < bytes.count,
            [0x20, 0x41, 0x61].contains(bytes[place + 1]) || bytes[place + 1] >= 0x80
          {
            return true
          }
        // “://”
        case 0x3A: if place + 1 < bytes.count, bytes[place + 1] == 0x2F { return true }
        case 0x00..<0x80:
          switch byte | 0x20 {
          case 0x61 where isFresh: if goesOn(place + 1, "rob") || goesOn(place + 1, "t ") { return true }
          case 0x77: if goesOn(place + 1, "w") { return true }
          // « zéro », “oh”, “nought”, « plus ».
          case 0x7A where isFresh: return true
          case 0x6F where isFresh: if goesOn(place + 1, "h") { return true }
          case 0x6E where isFresh: if goesOn(place + 1, "oug") { return true }
          case 0x70 where isFresh: if goesOn(place + 1, "lus") { return true }
          default: break
          }
        // Letters of Latin-1 and Latin Extended-A, blanks, quotation marks, dashes.
        case 0xC3...0xC5: place += 1
        case 0xC2:
          guard [0xA0, 0xA7, 0xAB, 0xB0, 0xB7, 0xBB].contains(bytes[place + 1]) else { return true }
          place += 1
        case 0xE2:
          guard bytes[place + 1] == 0x80, (0x90...0xA6).contains(bytes[place + 2]) || bytes[place + 2] == 0xAF
          else { return true }
          place += 2
        default: return true
        }
        last = bytes[place]
        place += 1
      }
      return false
    }
  }

  /// Characters of what begins here; `behind` are the two before it.
  private static func length(
    of text: ArraySlice<Character>, _ isFresh: Bool, behind: [Character], _ keepsHouses: Bool
  ) -> Int? {
    guard let first = text.first else { return nil }
    // Within a word nothing begins with a small letter, but for an o that stands for a nought.
    if !isFresh, first != "o", let sign = first.asciiValue, (97...122).contains(sign) { return nil }
    if isFresh, let length = MailFinder.length(text.prefix(254)) { return length }
    if isFresh, let length = DictatedNumber.length(text.prefix(160)) { return length }
    guard first.isNumber || "+(Oo".contains(first) || first.isUppercase else { return nil }
    if isFresh, let length = AccountFinder.length(text.prefix(48)) ?? corsican(text.prefix(30)) {
      return length
    }
    if let last = behind.last, last.isNumber || "./:,".contains(last) && behind.first?.isNumber == true {
      return nil
    }
    if isFresh, !keepsHouses, let length = AddressFinder.length(text.prefix(120)) { return length }
    return TelephoneFinder.length(text.prefix(64), isFresh: isFresh)
  }

  /// Characters of a French number of social security whose holder was born in Corsica: the department is 2A or 2B.
  private static func corsican(_ text: ArraySlice<Character>) -> Int? {
    var (signs, end, gap) = ([Character](), 0, 0)
    for (place, sign) in text.enumerated() {
      if isPart(sign) {
        guard signs.count < 15, sign.isASCII, sign.isNumber || signs.count == 6 && "ABab".contains(sign)
        else {
          if sign.isLetter, gap == 0 { return nil }
          break
        }
        signs.append(sign)
        gap = 0
        if signs.count == 13 || signs.count == 15 { end = place + 1 }
      } else {
        gap += 1
        guard gap < 3, " \u{A0}\u{202F}.-".contains(sign) else { break }
      }
    }
    guard signs.count >= 13, signs[5] == "2", signs[6].isLetter, "12378".contains(signs[0]) else {
      return nil
    }
    return end
  }

  /// Whether a character is part of a word or a number. Asked of every one: most are told without a look into the tables of
  /// Unicode.
  static func isPart(_ character: Character) -> Bool {
    guard let sign = character.asciiValue else { return character.isLetter || character.isNumber }
    return switch sign {
    case 48...57, 65...90, 97...122: true
    default: false
    }
  }
}

/// An address of the web: figures in it are no numbers to call, unless it is one that calls somebody.
private struct WebAddress {
  /// How many characters it has.
  let length: Int
  /// Whether it calls somebody.
  let isContact: Bool

  /// The address that begins here; nil where none does, and of one with an electronic address in it, which goes alone.
  init?(_ text: ArraySlice<Character>) {
    guard let first = text.first, "hHwW".contains(first) else { return nil }
    let head = String(text.prefix(8)).lowercased()
    guard ["http://", "https://", "www."].contains(where: head.hasPrefix) else { return nil }
    let run = text.prefix { !$0.isWhitespace && !"<>\"«»“”‹›,;()[]{}|".contains($0) }
    let address = String(run).lowercased()
    guard !address.contains("@") else { return nil }
    length = run.count
    isContact = ["wa.me/", "whatsapp", "/t.me/+", "tel=", "tel:", "phone=", "mobile=", "%40"].contains {
      address.contains($0)
    }
  }
}

/// Finds electronic addresses, also those that hide what they are: « ana (at) x.fr », « ana arobase x point fr ».
enum MailFinder {
  /// Characters of the address that begins here.
  static func length(_ text: ArraySlice<Character>) -> Int? {
    guard let first = text.first, ContactFinder.isPart(first) || isAt(first) else { return nil }
    let run = text.prefix { ContactFinder.isPart($0) || isAt($0) || ".+-_%".contains($0) }
    if let at = run.firstIndex(where: isAt) {
      guard run.index(after: at) < run.endIndex, ContactFinder.isPart(run[run.index(after: at)]) else {
        return nil
      }
      let plain = run.count - run.reversed().prefix { !ContactFinder.isPart($0) }.count
      // « ana@x[.]fr », “ana@x dot fr”.
      return plain + tail(text.dropFirst(plain))
    }
    return spelled(run, in: text)
  }

  private static func isAt(_ character: Character) -> Bool { character == "@" || character == "＠" }

  /// An address whose sign is written out behind `local`.
  private static func spelled(_ local: ArraySlice<Character>, in text: ArraySlice<Character>) -> Int? {
    var rest = text.dropFirst(local.count)
    let blanks = rest.prefix { $0 == " " || $0 == "\u{A0}" }.count
    guard blanks <= 2 else { return nil }
    rest = rest.dropFirst(blanks)
    var isSure = false
    if let open = rest.first, let close = ["(": ")", "[": "]", "{": "}", "<": ">"][open] {
      let inside = rest.dropFirst().prefix { $0 != Character(close) }
      guard inside.count <= 9, ["at", "@", "a", "arobase", "arobas", "ät"].contains(word(inside)) else {
        return nil
      }
      rest = rest.dropFirst(inside.count + 2)
      isSure = true
    } else {
      guard blanks > 0, let begins = rest.first, "aA".contains(begins) else { return nil }
      let said = rest.prefix { $0.isLetter }
      guard ["at", "arobase", "arobas"].contains(word(said)) else { return nil }
      isSure = word(said) != "at" || String(said) == "AT"
      rest = rest.dropFirst(said.count)
      guard rest.first == " " else { return nil }
    }
    rest = rest.drop { $0 == " " }
    let domain = rest.prefix { ContactFinder.isPart($0) || ".-".contains($0) }
    let name = domain.count - domain.reversed().prefix { !ContactFinder.isPart($0) }.count
    guard name > 0 else { return nil }
    rest = rest.dropFirst(name)
    let more = tail(rest)
    // “We met at example.org” is no address.
    guard more > 0 || isSure && domain.prefix(name).contains(".") else { return nil }
    return rest.startIndex - text.startIndex + more
  }

  /// Characters of the parts of a domain whose dots are written out.
  private static func tail(_ text: ArraySlice<Character>) -> Int {
    var rest = text
    while true {
      var next = rest.drop { $0 == " " }
      if let open = next.first, let close = ["(": ")", "[": "]"][open] {
        let inside = next.dropFirst().prefix { $0 != Character(close) }
        guard [".", "dot", "point"].contains(word(inside)) else { break }
        next = next.dropFirst(inside.count + 2)
      } else {
        let said = next.prefix { $0.isLetter }
        guard ["dot", "point"].contains(word(said)), next.startIndex > rest.startIndex else { break }
        next = next.dropFirst(said.count)
      }
      next = next.drop { $0 == " " }
      let label = next.prefix { ContactFinder.isPart($0) || $0 == "-" }
      guard (2...24).contains(label.count) else { break }
      rest = next.dropFirst(label.count)
    }
    return rest.startIndex - text.startIndex
  }

  private static func word(_ letters: ArraySlice<Character>) -> String {
    String(letters).lowercased().filter { $0 != " " }
  }
}

/// Finds numbers of bank accounts (IBAN).
enum AccountFinder {
  /// Characters of the number that begins here: two letters, two digits, then groups of four, with blanks between them
  /// or without.
  static func length(_ text: ArraySlice<Character>) -> Int? {
    let signs = Array(text)
    guard signs.count >= 15, signs[0].isUppercase, signs[1].isUppercase, signs[0].isASCII, signs[1].isASCII,
      signs[2].isNumber, signs[3].isNumber
    else { return nil }
    var (place, count, digits, end) = (4, 4, 2, 0)
    while place < signs.count, count < 34 {
      var next = place
      if " \u{A0}\u{202F}-".contains(signs[next]) { next += 1 }
      let group = signs[next...].prefix { $0.isASCII && ($0.isNumber || $0.isUppercase) }
      let isWhole = group.count >= 11 && count == 4
      guard !group.isEmpty, isWhole || group.count <= 4,
        group.contains(where: \.isNumber) || group.count == 4
      else { break }
      count += group.count
      digits += group.filter(\.isNumber).count
      place = next + group.count
      end = place
      if isWhole || group.count < 4 { break }
    }
    return count >= 15 && digits >= 10 ? end : nil
  }
}
