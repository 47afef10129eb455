import Dialogue
import Wording

/// A line typed into the capture line: a sign for its kind, maybe a speaker and a colon, and the words.
///
/// `?` question, `!` concern, `+` proposal, `*` testimony, `<` answer, `=` decision, `>` commitment, `-` private note; nothing
/// for a contribution. A blank or `\` at the start keeps a sign from being one.
public struct CaptureLine: Hashable, Sendable {
  /// What a line is.
  public enum Kind: Hashable, Sendable {
    /// A contribution of a kind.
    case contribution(ContributionKind)
    /// A decision.
    case decision
    /// A commitment.
    case commitment
  }

  /// What the line is.
  public let kind: Kind
  /// The words behind the sign.
  public let body: String
  /// The character at which they begin, from 1.
  public let column: Int

  private static let signs: [Character: Kind] = [
    "?": .contribution(.question), "!": .contribution(.concern), "+": .contribution(.proposal),
    "*": .contribution(.testimony), "<": .contribution(.answer), "-": .contribution(.privateNote),
    "=": .decision, ">": .commitment,
  ]

  /// The kind that a sign has without any choice of a user's; nil for a sign that has none. A decision and a commitment have none
  /// among contributions: their signs are told as those of a contribution.
  static func kind(of sign: Character) -> ContributionKind? {
    switch signs[sign] {
    case .contribution(let kind)?: kind
    case .decision?, .commitment?: .contribution
    case nil: nil
    }
  }

  /// Reads the sign of a line; `own` are signs of a user's, besides those that there are.
  public init(_ line: String, signs own: [Character: ContributionKind] = [:]) {
    // A bullet, or a name in bold, is no sign.
    let isListed =
      line.utf8.first.map { $0 > 0x7F } == true && line.first.map { "•▪◦‣·●■–—".contains($0) } == true
      && line.dropFirst().first?.isWhitespace == true
    let rest: Substring
    if isListed || line.hasPrefix("**") {
      kind = .contribution(.contribution)
      rest = isListed ? line.dropFirst() : line[...]
    } else if let first = line.first, let sign = Self.signs[first] ?? own[first].map({ .contribution($0) }) {
      kind = sign
      rest = line.dropFirst()
    } else {
      kind = .contribution(.contribution)
      rest = line.first == "\\" ? line.dropFirst() : line[...]
    }
    let words = rest.drop { $0.isWhitespace }
    body = String(words)
    column = line.distance(from: line.startIndex, to: words.startIndex) + 1
  }

  /// Who speaks, as the words before a colon say it.
  public enum Speaker: Hashable, Sendable {
    /// Nobody is named: the current speaker.
    case floor
    /// Somebody known.
    case known(Party)
    /// Somebody whom nobody knows, who would be made a new person.
    case new(String)
    /// Somebody, but who is open, as when several are called so; those who are likely.
    case open(String, likely: [Party])
  }

  /// Takes the speaker off the words. A name is looked for before the first colon, if that comes within 40 characters; what
  /// ``SpokenName`` does not take for a name is part of the text.
  public func speaker(in context: LineContext) -> (speaker: Speaker, text: String) {
    guard let colon = body.nameEnd(where: \.isColon) else {
      return (SpokenName.parted(body, in: context) ?? .floor, body)
    }
    let name = String(body[..<colon].reversed().drop { $0.isWhitespace }.reversed())
    let words = String(body[body.index(after: colon)...].drop { $0.isWhitespace })
    guard !name.isEmpty, !name.contains(where: \.isNewline), name.contains(where: \.isLetter) else {
      // « ?? : … »
      let isAsked = !name.isEmpty && name.allSatisfy { $0 == "?" }
      if isAsked, !context.addsPeople { return (.open(name, likely: []), words) }
      return (.floor, body)
    }
    switch SpokenName(name, in: context) {
    case .one(let party): return (.known(party), words)
    case .many(let parties): return (.open(name, likely: parties), words)
    case .open(let likely): return (context.addsPeople ? .new(name) : .open(name, likely: likely), words)
    case .text: return context.addsPeople ? (.new(name), words) : (.floor, body)
    }
  }

  /// What a line is read as.
  struct Note {
    var invocation: Invocation
    /// The character at which each value stands.
    var columns: [ParameterName: Int]
    /// What it leaves open, besides what its values do.
    var doubts: [Doubt] = []
    /// The words at its end that are a date.
    var date: String?

    init(_ invocation: Invocation, _ columns: [ParameterName: Int]) {
      self.invocation = invocation
      self.columns = columns
    }
  }

  /// The invocation that the line is, and the character at which each value stands.
  func invocation(
    in context: LineContext
  ) throws(GrammarError) -> Note {
    guard context.focus.session != nil else {
      throw GrammarError(column: 1, context.focus.space == nil ? .needsSpace : .needsSession)
    }
    guard body.contains(where: { !$0.isWhitespace }) else { throw GrammarError(column: column, .nothingSaid) }
    var values = Values()
    switch kind {
    case .decision:
      values.add(body, to: .text)
      return Note(Invocation(.decision, values), [.text: column])
    case .contribution(.privateNote):
      values.add(ContributionKind.privateNote, to: .kind)
      values.add(body, to: .text)
      return Note(Invocation(.note, values), [.text: column])
    case .contribution(let kind):
      if !context.addsPeople, let absent = tableName(in: context), absent.table == nil {
        guard !absent.words.isEmpty else { throw GrammarError(column: column + body.count, .nothingSaid) }
        // Of a table that there is not, nobody who is there is made to say it.
        values.add(kind, to: .kind)
        values.add(body, to: .text)
        values.add(PartyChoice.open(absent.name), to: .speaker)
        var note = Note(Invocation(.note, values), [.text: column])
        note.doubts = [.noTable(absent.name, context.session?.tables.map(\.label) ?? [])]
        return note
      }
      let (table, unfiled) = filed(in: context)
      let (party, said, doubt) = try unfiled.party(in: context)
      if kind == .contribution, party != nil, let promise = unfiled.promise(said) {
        return try promise.invocation(in: context)
      }
      let (sort, text) = party == nil && table == nil ? (kind, said) : CaptureLine.signed(said, kind)
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw GrammarError(column: column + body.count, .nothingSaid)
      }
      if sort == .privateNote {
        // Private notes are the facilitator's: who is named stands in their words.
        let name = unfiled.body.prefix { !$0.isColon }
        values.add(sort, to: .kind)
        values.add("\(name.trimmed): \(text)", to: .text)
        return Note(Invocation(.note, values), [.text: column])
      }
      // Whoever it was, the whole line stays as it was said, without the sign behind the name that told its kind.
      let head = unfiled.body.hasSuffix(said) ? unfiled.body.dropLast(said.count) : ""
      let whole = sort == kind || head.isEmpty ? unfiled.body : head.trimmed + " " + text
      var (words, photo, responsible) = (doubt == nil ? text : whole, nil as String?, nil as Party?)
      if context.session?.currentStop != nil {
        (words, photo, responsible) = CaptureLine.observed(words, in: context)
      }
      values.add(sort, to: .kind)
      values.add(words, to: .text)
      if let party { values.add(party, to: .speaker) }
      if let table { values.add(table, to: .table) }
      if let photo { values.add(photo, to: .photo) }
      if let responsible { values.add(responsible, to: .responsible) }
      if sort == .answer, doubt == nil, !context.isScript, let asked = context.question(answeredBy: party) {
        values.add(asked, to: .answers)
      }
      var note = Note(Invocation(.note, values), [.text: column])
      if let doubt { note.doubts = [doubt] }
      return note
    case .commitment:
      var (party, words, doubt) = try party(in: context)
      if party == nil, let named = tableName(in: context) {
        // A table promises nothing: who of it does is still to be told.
        (party, words) = (.open(named.name), named.words)
        let tables = context.session?.tables.map(\.label) ?? []
        doubt = named.table == nil ? .noTable(named.name, tables) : .who(named.name, likely: [])
      }
      let text = CaptureLine.withDueInWords(words, context.dates)
      // « > Jean Roux posera les potelets » is his, whoever has the floor.
      let named = party == nil ? CaptureLine.leadingName(of: words, in: context) : nil
      guard let who = party ?? (named ?? context.defaultSpeaker).map({ .known($0) }) else {
        throw GrammarError(column: column, .nobodyPromises)
      }
      let ending = DateReader.atEnd(of: text, from: context.dates)
      var dated = ending?.found == nil ? DateReader.atStart(of: text, from: context.dates) ?? ending : ending
      // A day that was lately is late.
      if let written = dated?.written,
        let last = DateReader.lately(written, from: context.dates, days: Doubt.lately)
      {
        dated?.found = last
      }
      values.add(who, to: .who)
      values.add(dated?.text ?? text, to: .target)
      if let day = dated?.found?.day { values.add(day, to: .due) }
      var note = Note(Invocation(.commitment, values), [.who: column, .target: column])
      if let doubt { note.doubts.append(doubt) }
      if let dated, let doubt = Doubt(dated.failure, dated.written) { note.doubts.append(doubt) }
      if let dated, let found = dated.found, found.hasOtherWeekday {
        note.doubts.append(.otherWeekday(dated.written, found.day))
      }
      if dated?.found != nil { note.date = dated?.written }
      return note
    }
  }

  /// `échéance="mardi 4 décembre"`, as slash words have it, and « échéance 15/01 » in the words of the line: « …, mardi
  /// 4 décembre ».
  private static func withDueInWords(_ text: String, _ dates: DateReader.Base) -> String {
    for name in ["échéance", "echeance", "due"] {
      for sign in ["=", " "] {
        guard let found = text.firstRange(of: " " + name + sign) else { continue }
        let due = text[found.upperBound...].filter { !"\"“”«»".contains($0) }.trimmedBlanks
        guard sign == "=" || (try? DateReader.find(due, from: dates)) != nil else { continue }
        return text[..<found.lowerBound] + ", " + due
      }
    }
    return text
  }

  /// Takes the table off the words: `T2: …`, `Table 2: …`, `T2 Diallo: …`. Without such a table the words stay as they are.
  /// A laptop that keeps a table files there whatever names none.
  func filed(in context: LineContext) -> (table: ID<Table>?, line: CaptureLine) {
    let named = namedTable(in: context)
    return (named.table ?? context.table.flatMap { context.session?.table(numbered: $0)?.id }, named.line)
  }

  private func namedTable(in context: LineContext) -> (table: ID<Table>?, line: CaptureLine) {
    guard let named = tableName(in: context), let table = named.table else { return (nil, self) }
    return (table, CaptureLine(self, from: named.rest))
  }

  /// The table that the words begin with, where there are tables; nil as `table` where there is none of that number. With what
  /// stands before the colon, where the words go on that are not the table's, and the words behind the colon.
  private func tableName(
    in context: LineContext
  ) -> (table: ID<Table>?, name: String, rest: String.Index, words: String)? {
    guard let session = context.session, !session.tables.isEmpty, body.first == "T" || body.first == "t"
    else { return nil }
    guard let colon = body.nameEnd(where: \.isColon) else { return tableWithoutColon(in: session) }
    let head = body[..<colon]
    let word = head.prefix { $0.isLetter }
    guard ["t", "table"].contains(String(word).folded) else { return nil }
    let digits = head.dropFirst(word.count).drop { $0 == " " }
    let number = digits.prefix { $0.isNumber }
    let name = digits.dropFirst(number.count)
    guard let number = Int(number), name.isEmpty || name.first == " " else { return nil }
    let behind = body.index(after: colon)
    return (
      session.table(numbered: number)?.id, String(head).trimmedBlanks,
      name.contains(where: { !$0.isWhitespace }) ? name.startIndex : behind,
      String(body[behind...]).trimmedBlanks
    )
  }

  /// `T4 une halle`: the colon is left out by whoever is in a hurry. Only where there is such a table.
  private func tableWithoutColon(
    in session: Session
  ) -> (table: ID<Table>?, name: String, rest: String.Index, words: String)? {
    let name = body.prefix { !$0.isWhitespace }
    guard name.first == "T", let number = Int(name.dropFirst()), let table = session.table(numbered: number),
      name.endIndex < body.endIndex
    else { return nil }
    return (table.id, String(name), name.endIndex, String(body[name.endIndex...]).trimmedBlanks)
  }

  private init(_ line: CaptureLine, from start: String.Index) {
    let words = line.body[start...].drop { $0.isWhitespace }
    kind = line.kind
    column = line.column + line.body.distance(from: line.body.startIndex, to: words.startIndex)
    body = String(words)
  }

  /// A commitment whose sign stands behind the name: `Petit: > réparer le hall`.
  private func promise(_ said: String) -> CaptureLine? {
    guard said.first == ">", let next = said.dropFirst().first, next.isWhitespace || next.isLetter,
      let colon = body.nameEnd(where: \.isColon)
    else { return nil }
    return CaptureLine("> " + body[...colon] + " " + said.dropFirst().trimmed)
  }

  /// Somebody known with whose whole name a text begins, with more behind it.
  private static func leadingName(of text: String, in context: LineContext) -> Party? {
    let words = text.split(separator: " ", maxSplits: 5)
    guard text.first?.isUppercase == true else { return nil }
    for count in stride(from: min(5, words.count - 1), to: 0, by: -1) {
      let name = words[..<count].joined(separator: " ")
      if case .one(let party) = context.match(party: name),
        context.facts.name(of: party)?.nameKey == name.nameKey
      {
        return party
      }
    }
    return nil
  }

  /// A sign may also stand behind the name: `Petit: ? pourquoi`, `Petit: ?pourquoi`. A blank or a letter must follow it there.
  private static func signed(_ text: String, _ kind: ContributionKind) -> (ContributionKind, String) {
    guard kind == .contribution, let sign = text.first, "?!+*<-".contains(sign),
      let next = text.dropFirst().first, next.isWhitespace || next.isLetter,
      case .contribution(let other) = CaptureLine(text).kind
    else { return (kind, text) }
    return (other, String(text.dropFirst().drop { $0.isWhitespace }))
  }

  private func party(in context: LineContext) throws(GrammarError) -> (PartyChoice?, String, Doubt?) {
    let (speaker, text) = speaker(in: context)
    switch speaker {
    case .floor: return (nil, text, nil)
    case .known(let party):
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw GrammarError(column: column + body.count, .nothingSaid)
      }
      return (.known(party), text, nil)
    case .new(let name): return (.new(name), text, nil)
    case .open(let name, let likely):
      return (.open(name), text, .who(name, likely: likely.map { context.written($0) }))
    }
  }
}

extension Character {
  /// A colon, full-width ones included.
  var isColon: Bool { unicodeScalars.first?.isColon == true && unicodeScalars.count == 1 }
}

extension Unicode.Scalar {
  /// A colon, full-width ones included.
  var isColon: Bool { self == ":" || self == "：" || self == "﹕" }
}

extension String {
  /// Where a sign stands that may follow a name: within 42 characters, for no name is longer. It is looked for among
  /// scalars, since most lines have none and this is asked at every key.
  func nameEnd(where isSign: (Unicode.Scalar) -> Bool) -> Index? {
    guard let place = unicodeScalars.prefix(200).firstIndex(where: isSign), self[..<place].count < 42 else {
      return nil
    }
    return place
  }
}

extension LineContext {
  /// Who speaks when a line names nobody: the current speaker.
  var defaultSpeaker: Party? { session?.floor.current?.party }
}
