import Dialogue
import Wording

/// Reads the words behind a slash word into the values of its act.
///
/// First each word is one value, as in a script. Where that does not fit, words that follow each other are taken together, so
/// that quotation marks are needed only where two readings are possible: `/item Welcome and minutes 5`, `due=15 December`.
struct ArgumentReader {
  let act: DeclaredAct
  let tokens: [Token]
  /// Where the line ends, from 1.
  let endColumn: Int
  let context: LineContext

  /// The invocation, and the character at which each value stands.
  func read() throws(GrammarError) -> (invocation: Invocation, columns: [ParameterName: Int]) {
    do {
      return try read(joining: false)
    } catch {
      guard tokens.contains(where: { !$0.isQuoted }), tokens.count <= 60,
        let joined = try? read(joining: true)
      else {
        throw stray ?? error
      }
      return joined
    }
  }

  /// That the act has no value of a name before `=`: it is to blame for what is left beside it.
  private var stray: GrammarError? {
    guard !act.parameters.contains(where: { $0.place == .open }),
      let token = parted().named.first(where: { token in
        !act.parameters.contains { $0.name.isNamed(token.name) }
      }),
      let alone = try? ArgumentReader(
        act: act, tokens: tokens.filter { $0.column != token.column }, endColumn: endColumn, context: context
      ).read()
    else { return nil }
    var state = State(reading: Reading(context: context))
    state.reading.values = alone.invocation.values
    return GrammarError(column: token.column, problem(with: token, state))
  }

  private func read(
    joining: Bool
  ) throws(GrammarError) -> (invocation: Invocation, columns: [ParameterName: Int]) {
    var state = State(reading: Reading(context: context))
    var (named, bare) = parted()
    try takeFlags(from: &bare, beside: named, onlyAtEnds: joining, &state)
    extend(&named, with: &bare, onlyChoices: !joining, state)
    // What has a name first: a college given by name makes a stranger a new person.
    for parameter in act.parameters where parameter.place != .flag && parameter.place != .open {
      guard parameter.applies(to: state.reading.values) else { continue }
      try takeNamed(parameter, &named, &state)
    }
    try takePositional(bare, joining: joining, &state)
    // Conditions may hold only now.
    for parameter in act.parameters
    where parameter.condition != nil && parameter.applies(to: state.reading.values) {
      try takeNamed(parameter, &named, &state)
    }
    try takeOpen(&named, &state)
    if let left = named.first {
      throw GrammarError(column: left.column, problem(with: left, state))
    }
    return (Invocation(act.name, state.reading.values), state.columns)
  }

  private struct State {
    var reading: Reading
    var columns: [ParameterName: Int] = [:]
  }

  private func parted() -> (named: [Token], bare: [Token]) {
    var (named, bare): ([Token], [Token]) = ([], [])
    for token in tokens {
      if token.name == nil { bare.append(token) } else { named.append(token) }
    }
    if act.parameters.contains(where: { $0.name == .clock }) { takeTime(from: &bare, to: &named) }
    if act.name == .fate { takeSaid(from: &bare, to: &named) }
    return (named, bare)
  }

  private func takeFlags(
    from bare: inout [Token], beside named: [Token], onlyAtEnds: Bool, _ state: inout State
  ) throws(GrammarError) {
    // What is chosen by name decides which words mean something.
    var chosen = Values()
    for parameter in act.parameters where parameter.place == .named && parameter.kind.field == .choice {
      let token = named.first { parameter.name.isNamed($0.name) }
      if let token, let value = try? parameter.kind.read(token.value, state.reading) {
        chosen.add(value, to: parameter.name)
      }
    }
    let flags = act.parameters.filter { $0.place == .flag && $0.applies(to: chosen) }
    func isFlag(_ bare: Token, _ flag: AnyParameter) -> Bool {
      !bare.isQuoted && flag.name.isNamed(bare.value.folded)
    }
    var isFound = true
    while isFound {
      isFound = false
      for flag in flags where state.reading.values[flag.name].isEmpty {
        let places =
          onlyAtEnds ? [bare.indices.last, bare.indices.first].compactMap(\.self) : Array(bare.indices)
        guard let place = places.first(where: { isFlag(bare[$0], flag) }) else { continue }
        state.columns[flag.name] = bare[place].column
        state.reading.values.add(true, to: flag.name)
        bare.remove(at: place)
        isFound = true
      }
    }
  }

  /// Gives the words behind `name=` to it, as many as can be read; `onlyChoices` where nothing but one of few takes
  /// more than its word.
  private func extend(
    _ named: inout [Token], with bare: inout [Token], onlyChoices: Bool, _ state: State
  ) {
    for place in named.indices where !named[place].isQuoted {
      guard
        let parameter = act.parameters.first(where: {
          $0.name.isNamed(named[place].name) && $0.place != .flag
        }),
        parameter.kind.spansWords, !onlyChoices || parameter.kind.field == .choice
      else { continue }
      var run: [Int] = []
      var next = named[place].place + 1
      while let found = bare.firstIndex(where: { $0.place == next && !$0.isQuoted }) {
        run.append(found)
        next += 1
      }
      while !run.isEmpty {
        let text = ([named[place].value] + run.map { bare[$0].value }).joined(separator: " ")
        if (try? parameter.kind.read(text, state.reading)) != nil {
          named[place].value = text
          for index in run.sorted(by: >) { bare.remove(at: index) }
          break
        }
        run.removeLast()
      }
    }
  }

  private func takeNamed(
    _ parameter: AnyParameter, _ named: inout [Token], _ state: inout State
  ) throws(GrammarError) {
    guard parameter.place != .flag, parameter.place != .open else { return }
    while let place = named.firstIndex(where: { parameter.name.isNamed($0.name) }) {
      guard parameter.arity == .several || state.reading.values[parameter.name].isEmpty else { return }
      let token = named.remove(at: place)
      try add(token, to: parameter, &state)
    }
  }

  private func add(_ token: Token, to parameter: AnyParameter, _ state: inout State) throws(GrammarError) {
    do {
      state.reading.values.add(try parameter.kind.read(token.value, state.reading), to: parameter.name)
      state.columns[parameter.name] = state.columns[parameter.name] ?? token.valueColumn
    } catch {
      throw GrammarError(column: token.valueColumn, error)
    }
  }

  private func takePositional(
    _ words: [Token], joining: Bool, _ state: inout State
  ) throws(GrammarError) {
    let places = act.parameters.filter { parameter in
      parameter.place == .position && state.reading.values[parameter.name].isEmpty
    }
    guard joining else { return try takeOneByOne(words, places, &state) }
    guard let found = Self.divided(words[...], among: places[...], state.reading) else {
      return try takeOneByOne(words, places, &state)
    }
    for (parameter, token) in found { try add(token, to: parameter, &state) }
  }

  /// Each word is a value; the last place takes all that is left, as one name where it is one.
  private func takeOneByOne(
    _ words: [Token], _ places: [AnyParameter], _ state: inout State
  ) throws(GrammarError) {
    var words = words[...]
    for (number, parameter) in places.enumerated() {
      guard let first = words.first else { return }
      guard parameter.applies(to: state.reading.values) else { continue }
      let isLast = number == places.count - 1
      if parameter.arity == .several {
        if let whole = Self.joined(words), words.count > 1,
          let value = try? parameter.kind.read(whole.value, state.reading)
        {
          state.reading.values.add(value, to: parameter.name)
          state.columns[parameter.name] = first.column
          return
        }
        for token in Self.series(words) { try add(token, to: parameter, &state) }
        return
      }
      if isLast, parameter.kind.spansWords, words.count > 1, let whole = Self.joined(words) {
        return try add(whole, to: parameter, &state)
      }
      // « Bernard Lopez » is one, where somebody is called so.
      let name = parameter.kind.field == .list ? wholeName(words) : nil
      try add(name?.token ?? first, to: parameter, &state)
      words = words.dropFirst(name?.count ?? 1)
    }
    if let left = words.first {
      throw GrammarError(column: left.column, .unexpected(left.value, possible: possible(state)))
    }
  }

  /// The words of several values: each one alone, or those between commas.
  private static func series(_ words: ArraySlice<Token>) -> [Token] {
    func ends(_ token: Token) -> Bool {
      !token.isQuoted && token.value.last.map { ",;".contains($0) } == true
    }
    guard words.dropLast().contains(where: ends) else { return Array(words) }
    var runs: [[Token]] = [[]]
    for var token in words {
      let isLast = ends(token)
      if isLast { token.value.removeLast() }
      if !token.value.isEmpty { runs[runs.count - 1].append(token) }
      if isLast { runs.append([]) }
    }
    return runs.flatMap { run in joined(run[...]).map { [$0] } ?? run }
  }

  /// The longest run of first words by which somebody or something is known, of several words.
  private func wholeName(_ words: ArraySlice<Token>) -> (token: Token, count: Int)? {
    for count in stride(from: min(5, words.count), to: 1, by: -1) {
      guard let whole = Self.joined(words.prefix(count)), !whole.isQuoted,
        case .one(let party) = context.match(party: whole.value),
        context.facts.name(of: party)?.nameKey == whole.value.nameKey
      else { continue }
      return (whole, count)
    }
    return nil
  }

  /// Cuts words into runs, one for each place, the shortest first; a place that may be empty may have none.
  private static func divided(
    _ words: ArraySlice<Token>, among places: ArraySlice<AnyParameter>, _ reading: Reading
  ) -> [(AnyParameter, Token)]? {
    guard let parameter = places.first else { return words.isEmpty ? [] : nil }
    guard !words.isEmpty else { return places.contains { $0.arity == .required } ? nil : [] }
    guard parameter.applies(to: reading.values) else {
      return divided(words, among: places.dropFirst(), reading)
    }
    for count in 1...words.count {
      guard let whole = joined(words.prefix(count)) else { break }
      guard count == 1 || parameter.kind.spansWords,
        let value = try? parameter.kind.read(whole.value, reading)
      else { continue }
      var next = reading
      next.values.add(value, to: parameter.name)
      let rest = parameter.arity == .several ? places : places.dropFirst()
      if let found = divided(words.dropFirst(count), among: rest, next) {
        return [(parameter, whole)] + found
      }
    }
    guard parameter.arity != .required || !reading.values[parameter.name].isEmpty else { return nil }
    return divided(words, among: places.dropFirst(), reading)
  }

  /// Words as one; nil when one of several stood in quotation marks.
  private static func joined(_ words: ArraySlice<Token>) -> Token? {
    guard var whole = words.first else { return nil }
    guard words.count == 1 || !words.contains(where: \.isQuoted) else { return nil }
    // Words that something else stands between are no name.
    guard words.last?.place == whole.place + words.count - 1 else { return nil }
    whole.value = words.map(\.value).joined(separator: " ")
    return whole
  }

  private func takeOpen(_ named: inout [Token], _ state: inout State) throws(GrammarError) {
    for parameter in act.parameters where parameter.place == .open {
      guard let rows = parameter.rows?(state.reading) else { continue }
      var given: Set<String> = []
      let choices = rows.map { row in (names: row.names.flatMap { [$0.french, $0.english] }, value: row) }
      while let token = named.first {
        guard let row = ChoiceMatch.find(token.name ?? "", among: choices) else {
          throw GrammarError(
            column: token.column, .notOneOf(token.typed, possible: rows.compactMap(\.names.first)))
        }
        named.removeFirst()
        // A count that is given twice is a slip for another one.
        let title = row.names.first?.text(in: context.words) ?? ""
        guard given.insert(title).inserted else {
          throw GrammarError(column: token.column, .twice(title))
        }
        do {
          state.reading.values.add(try row.kind.read(token.value, state.reading), to: parameter.name)
          state.columns[parameter.name] = state.columns[parameter.name] ?? token.valueColumn
        } catch {
          throw GrammarError(column: token.valueColumn, error)
        }
      }
    }
  }

  /// Why a value with a name is not taken: it was given before, or the act has none of the name, as it was written.
  private func problem(with left: Token, _ state: State) -> Problem {
    guard let parameter = act.parameters.first(where: { $0.name.isNamed(left.name) && $0.place != .flag })
    else {
      return .unexpected(left.typed + "=", possible: possible(state))
    }
    let name = Term { parameter.name.name(in: $0) + "=" }
    return state.reading.values[parameter.name].isEmpty
      ? .unexpected(name.text(in: context.words), possible: possible(state)) : .givenTwice(parameter.name)
  }

  /// What the act would still take, for an error.
  private func possible(_ state: State) -> [Term] {
    act.parameters.filter { parameter in
      !parameter.isHidden && parameter.applies(to: state.reading.values)
        && (parameter.arity == .several || state.reading.values[parameter.name].isEmpty)
    }.map { parameter in
      let sign = parameter.place == .flag || parameter.place == .open ? "" : "="
      return Term { parameter.name.name(in: $0) + sign }
    }
  }
}

extension ParameterName {
  /// Whether a folded name before `=` means this parameter.
  func isNamed(_ folded: String?) -> Bool {
    guard let folded else { return false }
    return names.contains { $0.folded == folded }
  }
}
