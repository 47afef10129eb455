/// What may stand in the place of something that is erased: the same with words taken out, and nothing else put there.
public enum Reduction {
  /// What stands for a name or an address that was taken out of words: see *Format*.
  public static let signs = ["[nom retiré]", "[name removed]", "[coordonnées retirées]", "[contact removed]"]
  /// What a person is called whose name was erased: see *Format*.
  public static let names = ["Personne effacée", "Erased person"]
  /// The longest word of a name without a capital, in letters: « de la », « von ».
  private static let longestParticle = 3
  /// The longest name before a colon that goes with its speaker, in characters.
  private static let longestOpening = 80

  private typealias Member = (key: String, value: Value)

  /// Keys that tell of somebody without a name, and may go: what they do, that they are elected, what they are in a body, why
  /// they asked for the floor, that the name before a colon is theirs.
  private static let marks: Set<String> = ["function", "elected", "role", "reason", "speakerOpen"]

  private indirect enum Value {
    case text(String)
    case flag(Bool)
    case list([Value])
    case object([Member])
    case nothing
    case other([UInt8])
  }

  /// Whether a payload says what another one says, with words taken out: without keys that tell of somebody, texts without
  /// something for which a sign stands, or without the name before a colon at their beginning, no name where there was one.
  /// - Complexity: linear in both, times the signs.
  public static func isReduction(_ rest: [UInt8], of payload: UnsafeRawBufferPointer) -> Bool {
    guard let rest = rest.withUnsafeBytes({ value(of: $0) }), let whole = value(of: payload) else {
      return false
    }
    return isReduction(rest, of: whole)
  }

  private static func isReduction(_ rest: Value, of whole: Value) -> Bool {
    switch (rest, whole) {
    case (.text(let rest), .text(let whole)): rest == whole || isCut(rest, from: whole[...])
    case (.flag(let rest), .flag(let whole)): rest == whole
    case (.list(let rest), .list(let whole)):
      rest.count == whole.count && zip(rest, whole).allSatisfy { isReduction($0, of: $1) }
    case (.object(let rest), .object(let whole)): isReduction(rest, of: whole)
    case (.other(let rest), .other(let whole)): rest == whole
    case (.nothing, .nothing): true
    default: false
    }
  }

  private static func isReduction(_ rest: [Member], of whole: [Member]) -> Bool {
    let field = tellsOf(whole)
    // What a change of such a field says is its value.
    let mayGo = field.map { marks.contains($0) } ?? false ? marks.union(["value"]) : marks
    let isOpen = whole.contains { $0.key == "speakerOpen" }
    let left = Set(rest.map(\.key))
    guard left.count == rest.count, whole.allSatisfy({ left.contains($0.key) || mayGo.contains($0.key) })
    else {
      return false
    }
    return rest.allSatisfy { one in
      guard let before = whole.first(where: { $0.key == one.key })?.value else { return false }
      if mayGo.contains(one.key) {
        switch (one.value, before) {
        case (.nothing, _), (.flag(false), .flag): return true
        default: break
        }
      }
      if case .text(let text) = one.value, case .text(let whole) = before {
        if one.key == "name" || one.key == "value" && field == "name",
          names.contains(text)
        {
          return true
        }
        if one.key == "text", isOpen { return isCut(text, from: whole[...]) || isOpened(text, from: whole) }
      }
      return isReduction(one.value, of: before)
    }
  }

  /// Of what field an object is the change.
  private static func tellsOf(_ object: [Member]) -> String? {
    for member in object where member.key == "field" {
      if case .text(let field) = member.value { return field }
    }
    return nil
  }

  /// Whether a text is what stands behind the colon of another one, in which somebody's name stands before it.
  private static func isOpened(_ rest: String, from whole: String) -> Bool {
    guard let colon = whole.prefix(longestOpening).firstIndex(of: ":") else { return false }
    return isCut(rest, from: whole[whole.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// Whether a text is another one in which signs stand for names and addresses.
  private static func isCut(_ rest: String, from whole: Substring) -> Bool {
    var pieces = [rest[...]]
    for sign in signs {
      pieces = pieces.flatMap { $0.split(separator: sign, omittingEmptySubsequences: false) }
    }
    guard let first = pieces.first, let last = pieces.last, whole.hasPrefix(first) else { return false }
    guard pieces.count > 1 else { return rest == whole }
    var place = whole.index(whole.startIndex, offsetBy: first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = whole[place...].firstRange(of: piece), isOfSomebody(whole[place..<found.lowerBound])
      else { return false }
      place = found.upperBound
    }
    let end = whole[place...]
    return end.hasSuffix(last) && isOfSomebody(end.dropLast(last.count))
  }

  /// Whether what was cut may be a name, a number or an address: what has a capital, a digit or an @, and no longer word without.
  /// A cut that turns a meaning, « ne … pas », is none.
  private static func isOfSomebody(_ cut: Substring) -> Bool {
    func isMarked(_ character: Character) -> Bool {
      character.isUppercase || character.isNumber || character == "@"
    }
    return cut.contains(where: isMarked)
      && cut.split { !$0.isLetter && !isMarked($0) && $0 != "." }.allSatisfy {
        $0.count <= longestParticle || $0.contains(where: isMarked)
      }
  }

  private static func value(of bytes: UnsafeRawBufferPointer) -> Value? {
    var scanner = PayloadScanner(bytes)
    guard let value = try? value(&scanner, 0), scanner.offset == bytes.count else { return nil }
    return value
  }

  private static func value(_ scanner: inout PayloadScanner, _ depth: Int) throws(PayloadError) -> Value {
    guard depth < PayloadScanner.maximumDepth else { throw scanner.error("less nesting") }
    scanner.skipBlanks()
    let isObject = scanner.next == 0x7B
    guard isObject || scanner.next == 0x5B else {
      let start = scanner.offset
      let slot = try scanner.skipValue(depth: depth)
      return switch slot.kind {
      case .text, .escapedText: .text(try text(scanner.bytes, start..<scanner.offset))
      case .true: .flag(true)
      case .false: .flag(false)
      case .null: .nothing
      default: .other(Array(scanner.bytes[start..<scanner.offset]))
      }
    }
    scanner.offset += 1
    var (list, object): ([Value], [Member]) = ([], [])
    scanner.skipBlanks()
    while !scanner.take(isObject ? 0x7D : 0x5D) {
      if !list.isEmpty || !object.isEmpty {
        guard scanner.take(0x2C) else { throw scanner.error(",") }
        scanner.skipBlanks()
      }
      if isObject {
        let start = scanner.offset
        _ = try scanner.skipString()
        let key = try text(scanner.bytes, start..<scanner.offset)
        scanner.skipBlanks()
        guard scanner.take(0x3A) else { throw scanner.error(":") }
        object.append((key, try value(&scanner, depth + 1)))
      } else {
        list.append(try value(&scanner, depth + 1))
      }
      scanner.skipBlanks()
    }
    return isObject ? .object(object) : .list(list)
  }

  /// What a text says that stands between its quotes, escapes resolved.
  private static func text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) throws(PayloadError)
    -> String
  {
    let alone = Array("{\"t\":".utf8) + Array(bytes[range]) + [0x7D]
    let result: Result<String, PayloadError> = alone.withUnsafeBytes { bytes in
      Result { () throws(PayloadError) in try PayloadReader(bytes).text("t") }
    }
    return try result.get()
  }
}
