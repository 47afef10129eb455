import Dialogue

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
    /// A command, by ``CommandEntry/id``; nil while its word is none yet.
    case command(String?)
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
  /// What is wrong or missing, and where.
  public var problem: GrammarError?

  /// Reads a line as it stands in the capture line.
  /// - Complexity: with ``LineContext/names``, O(*length* + log *people*); without, O(*people*) when somebody is named.
  public init(_ line: String, in context: LineContext) {
    guard line.contains(where: { !$0.isWhitespace }) else {
      form = .nothing
      return
    }
    form = Preview.form(of: line)
    var ids = IDSource(seed: 0)
    do {
      if case .commands(let commands) = try Line.typed(line, in: context, ids: &ids) {
        for command in commands { read(command, in: context) }
      }
    } catch {
      problem = error
    }
    guard line.first != "/" else { return }
    file(in: context)
    var open = context
    open.addsPeople = true
    let capture = CaptureLine(line)
    switch capture.kind {
    case .decision, .contribution(.privateNote): break
    default:
      if case .new(let name) = capture.filed(in: open).line.speaker(in: open).speaker { unknownName = name }
    }
  }

  private static func form(of line: String) -> Form {
    guard line.first != "/" else {
      return .command(CommandTable.entry(String(line.dropFirst().prefix { !$0.isWhitespace }))?.id)
    }
    switch CaptureLine(line).kind {
    case .contribution(let kind): return .contribution(kind)
    case .decision: return .decision
    case .commitment: return .commitment
    }
  }

  private mutating func read(_ command: Command, in context: LineContext) {
    let session = context.session
    switch command {
    case .addPerson(let person):
      speaker = person.name
      isNewPerson = true
    case .note(let contribution):
      text = contribution.text
      table = contribution.table.flatMap { session?.table($0)?.label }
      photo = contribution.photo
      responsible = contribution.responsible.flatMap { context.facts.name(of: $0) }
      name(contribution.speaker, in: context)
    case .takeDecision(_, let decision):
      text = decision.text
      links = session?.votes.filter { $0.id == decision.vote }.map(\.label) ?? []
    case .commit(let commitment):
      text = commitment.what
      due = commitment.due
      name(commitment.who, in: context)
      links =
        commitment.answers.compactMap { context.facts.contribution($0)?.label }
        + (session?.decisions.filter { $0.id == commitment.decision }.map(\.label) ?? [])
    default: break
    }
  }

  private mutating func name(_ party: Party?, in context: LineContext) {
    guard !isNewPerson else { return }
    speaker = party.flatMap { context.facts.name(of: $0) }
  }

  private mutating func file(in context: LineContext) {
    guard let session = context.session, let current = session.currentItem else { return }
    let number = session.agenda.number(of: current.id).map { $0 + " " } ?? ""
    item = number + current.title
    subject = current.subject.flatMap { context.facts.subjects[$0]?.title }
  }
}
