import Dialogue
import Wording

/// What a line is understood as while it is typed. Nothing is carried out.
public struct Preview: Hashable, Sendable {
  /// What a line is.
  public enum Form: Hashable, Sendable {
    /// Nothing is typed.
    case nothing
    /// Something said.
    case contribution(ContributionKind)
    /// A decision.
    case decision
    /// A commitment.
    case commitment
    /// An act by its slash word; nil while its word is none yet.
    case act(ActName?)
  }

  /// What the line is.
  public var form: Form
  /// Who speaks or promises, by name; nil when nobody does.
  public var speaker: String?
  /// Whether ``speaker`` would be entered as a new person.
  public var isNewPerson = false
  /// A name before a colon that nobody bears: the one that a key would make a new person.
  public var unknownName: String?
  /// The words without sign, name and date.
  public var text = ""
  /// The number and the title of the point on which it would be filed.
  public var item: String?
  /// The table on whose sheet it would stand, as `T2`.
  public var table: String?
  /// The photo that goes with an observation.
  public var photo: String?
  /// Who is responsible for what was observed, by name.
  public var responsible: String?
  /// The subject of that point.
  public var subject: String?
  /// By when a commitment is due.
  public var due: Day?
  /// What it is tied to: the contributions that a commitment answers, the decision that it carries out, the vote behind a
  /// decision, as `c1`, `d1`, `v1`.
  public var links: [String] = []
  /// What the line leaves open.
  public var doubts: [Doubt] = []
  /// The words at its end that were taken for a date.
  var date: String?
  /// The values of an act by its slash word, once it can be done as it stands.
  var values: Values?
  /// What is wrong or missing, and where.
  public var problem: GrammarError?

  /// Reads a line as it stands in the capture line.
  /// - Complexity: with ``LineContext/names``, O(*length* + log *people*); without, O(*people*) when somebody is named.
  public init(_ line: String, in context: LineContext) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      form = .nothing
      return
    }
    let isAct = line.first == "/"
    let capture = CaptureLine(line, signs: context.signs)
    form =
      isAct
      ? .act(ActTable.act(word: line.dropFirst().prefix { !$0.isWhitespace })?.name)
      : Preview.form(of: capture)
    do {
      let line =
        isAct
        ? try Line.typed(line, in: context) : try Line.note(capture, of: line, in: context)
      if let invocation = line.invocation { read(invocation, in: context) }
      date = line.date
      doubts = line.doubts.map { doubt in line.date.map { doubt.asWritten($0, from: context.dates) } ?? doubt
      }
      // A note that was read lacks nothing.
      if line.invocation?.act != .note {
        var ids = IDSource(seed: 0)
        _ = try line.outcome(in: context, ids: &ids)
        if case .act = form { values = line.invocation?.values }
      }
    } catch {
      problem = error
    }
    let isNoTable = doubts.contains { if case .noTable = $0 { true } else { false } }
    guard !isAct, !isNoTable else { return }
    file(in: context)
    switch capture.kind {
    case .decision, .contribution(.privateNote): break
    default:
      guard capture.body.nameEnd(where: \.isColon) != nil else { break }
      var open = context
      open.addsPeople = true
      if case .new(let name) = capture.filed(in: open).line.speaker(in: open).speaker { unknownName = name }
    }
  }

  private static func form(of capture: CaptureLine) -> Form {
    switch capture.kind {
    case .contribution(let kind): return .contribution(kind)
    case .decision: return .decision
    case .commitment: return .commitment
    }
  }

  private mutating func read(_ invocation: Invocation, in context: LineContext) {
    let session = context.session
    let values = invocation.values
    switch invocation.act {
    case .note:
      // A sign behind the name says what it is, as one before it.
      if let kind: ContributionKind = values.first(.kind) { form = .contribution(kind) }
      text = values.first(.text) ?? ""
      links = values[.answers].compactMap { $0 as? ContributionReference }.compactMap {
        context.facts.contribution($0)?.label
      }
      table = values.first(.table).flatMap { session?.table($0)?.label }
      photo = values.first(.photo)
      responsible = values.first(.responsible, as: Party.self).flatMap { context.facts.name(of: $0) }
      let isPrivate = values.first(.kind) == ContributionKind.privateNote
      name(
        values.first(.speaker) ?? (isPrivate ? nil : context.defaultSpeaker.map { .known($0) }), in: context)
    case .decision:
      form = .decision
      text = values.first(.text) ?? ""
      links = context.vote(decidedBy: text).map { [$0.label] } ?? []
    case .commitment:
      form = .commitment
      text = values.first(.target) ?? ""
      due = values.first(.due)
      name(values.first(.who), in: context)
      guard case .known(let who)? = values.first(.who, as: PartyChoice.self) else { return }
      let tied = context.ties(of: who)
      links =
        tied.answers.compactMap { context.facts.contribution($0)?.label }
        + (session?.decisions.filter { $0.id == tied.decision }.map(\.label) ?? [])
    default: break
    }
  }

  private mutating func name(_ choice: PartyChoice?, in context: LineContext) {
    switch choice {
    case .known(let party): speaker = context.facts.name(of: party)
    case .new(let name): (speaker, isNewPerson) = (name, true)
    case .open: speaker = nil
    case nil: break
    }
  }

  private mutating func file(in context: LineContext) {
    guard let session = context.session, let current = session.currentItem else { return }
    let number = session.agenda.number(of: current.id).map { $0 + " " } ?? ""
    item = number + current.title
    subject = current.subject.flatMap { context.facts.subjects[$0]?.title }
  }
}
