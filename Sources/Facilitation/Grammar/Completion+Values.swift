import Dialogue
import Wording

extension Completion {
  /// What may stand at the end of the values of a command. The command's usage line says what it takes, so that help and
  /// completion cannot differ.
  static func value(
    of entry: CommandEntry, in rest: Substring, from offset: Int, context: LineContext, words: Words
  ) -> Completion {
    let usage = entry.usage.text(in: words).filter { $0 != "[" && $0 != "]" && $0 != "…" }
    let forms = (try? Lexer.tokens(usage[...], column: 1)) ?? []
    let end = offset + rest.count
    let (start, typed, isQuoted, positions) = lastWord(rest)
    let column = offset + rest.distance(from: rest.startIndex, to: start)
    if !isQuoted, let sign = typed.firstIndex(of: "=") {
      let name = typed[..<sign].folded
      let begun = typed[typed.index(after: sign)...].drop { $0 == "\"" }
      guard let parameter = Parameter.allCases.first(where: { $0.isNamed(name) }) else {
        return Completion(range: end..<end, candidates: [])
      }
      let from = column + typed.distance(from: typed.startIndex, to: sign) + 1
      let all = values(of: parameter, entry: entry, context: context, words: words)
      return Completion(range: from..<end, candidates: chosen(all, String(begun)))
    }
    let begun = String(typed.drop { $0 == "\"" })
    let byPosition = forms.filter { $0.name == nil }.map(\.value)
    let form = positions < byPosition.count ? byPosition[positions] : byPosition.last
    var candidates = form.map { values(form: $0, begun, entry: entry, context: context, words: words) } ?? []
    let keys = forms.compactMap(\.name).filter { $0.hasPrefix(begun.folded) }
    if typed.first != "\"" {
      candidates += keys.compactMap { name in
        Parameter.allCases.first { $0.isNamed(name) }.map {
          Candidate(text: $0.label(in: words) + "=", label: $0.label(in: words))
        }
      }
    }
    return Completion(range: column..<end, candidates: candidates)
  }

  /// The word at the end of the values: where it begins, whether it is a quotation from its start, and how many values by
  /// position stand before it.
  private static func lastWord(_ rest: Substring) -> (String.Index, Substring, Bool, Int) {
    var start = rest.startIndex
    var isInQuotes = false
    var positions = 0
    for place in rest.indices {
      if rest[place] == "\"" { isInQuotes.toggle() }
      guard rest[place].isWhitespace, !isInQuotes else { continue }
      if start < place, !rest[start..<place].contains("=") { positions += 1 }
      start = rest.index(after: place)
    }
    let typed = rest[start...]
    return (start, typed, typed.first == "\"", positions)
  }

  private static func chosen(_ all: [String], _ begun: String) -> [Candidate] {
    let key = begun.nameKey
    let fitting = all.filter { name in
      let name = name.nameKey
      return name.hasPrefix(key) || name.contains(" " + key)
    }
    return fitting.map { Candidate(text: quoted($0), label: $0) }
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "=" }) || text.isEmpty else {
      return text
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The values of a place in a usage line: a sort of name in capitals, `c1`, or words parted by `|`.
  private static func values(
    form: String, _ begun: String, entry: CommandEntry, context: LineContext, words: Words
  ) -> [Candidate] {
    let facts = context.facts
    switch form {
    case "NOM", "NAME":
      return context.names(beginning: begun).map { Candidate(text: quoted($0), label: $0) }
    case "POINT": return chosen(context.session?.agenda.items.map(\.title) ?? [], begun)
    case "SÉANCE", "SESSION": return chosen(facts.sessions.values.map(\.value.title), begun)
    case "OBJET", "SUBJECT": return chosen(facts.subjects.values.map(\.title), begun)
    case "JALON", "MILESTONE": return chosen(facts.milestones.values.map(\.title), begun)
    case "INITIATIVE": return chosen(facts.initiatives.values.map(\.title), begun)
    case "FORMATION", "TRAINING": return chosen(facts.trainings.values.map(\.title), begun)
    case "GENRE", "KIND":
      return chosen(values(of: .kind, entry: entry, context: context, words: words), begun)
    case "c1", "c2", "c3":
      let said = context.session?.contributions.suffix(50).reversed() ?? []
      return said.filter { $0.label.hasPrefix(begun.folded) }
        .map { Candidate(text: $0.label, label: $0.label + " " + $0.text) }
    case "d1":
      return (context.session?.decisions ?? []).map {
        Candidate(text: $0.label, label: $0.label + " " + $0.text)
      }
    case "e1":
      let made = (context.session?.commitments ?? []).compactMap { facts.commitments[$0] }
      return made.map { Candidate(text: $0.label, label: $0.label + " " + $0.what) }
    default: return form.contains("|") ? chosen(form.split(separator: "|").map(String.init), begun) : []
    }
  }

  /// The values of a parameter that come from a closed list or from what is known.
  private static func values(
    of parameter: Parameter, entry: CommandEntry, context: LineContext, words: Words
  ) -> [String] {
    func labels<Value>(_ values: [Value], _ label: (Value) -> String) -> [String] {
      values.map { String(label($0).map { $0.isWhitespace ? "-" : $0 }) }
    }
    let settings = context.focus.space.flatMap { context.facts.spaces[$0]?.settings }
    switch parameter {
    case .kind:
      switch entry.id {
      case "space": return labels(DialogueSpace.Kind.allCases) { words.label($0) }
      case "queue": return labels(FloorRequest.Kind.allCases) { words.label($0) }
      case "item", "change-item": return labels(AgendaItem.Kind.allCases) { words.label($0) }
      default: return labels(settings?.kinds ?? ContributionKind.defaults) { words.label($0) }
      }
    case .state:
      return entry.id == "change-training"
        ? labels(Training.State.allCases) { words.label($0) }
        : labels(Milestone.State.allCases) { words.label($0) }
    case .college: return labels(settings?.colleges ?? CollegeID.defaults) { words.label($0) }
    case .scale: return labels(Scale.allCases) { words.label($0) }
    case .level: return labels(ParticipationLevel.allCases) { words.label($0) }
    case .stage: return labels(Initiative.Stage.allCases) { words.label($0) }
    case .method: return labels(VotingMethod.allCases) { words.label($0) }
    case .organisation: return context.facts.organisations.values.map(\.name)
    case .subject: return context.facts.subjects.values.map(\.title)
    case .item, .after, .under: return context.session?.agenda.items.map(\.title) ?? []
    case .speaker, .who, .lead, .presenter, .by, .askedBy, .trainers, .learners:
      return context.facts.people.values.map(\.name) + context.facts.organisations.values.map(\.name)
    default: return []
    }
  }
}
