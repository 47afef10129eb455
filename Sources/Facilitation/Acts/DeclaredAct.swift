import Dialogue
import Wording

/// An act of the program, declared once: its parser, usage, completion, errors, form, menu, palette, keys, footer, help and
/// manual are made of this and of nothing else.
public struct DeclaredAct: Sendable {
  /// Which one it is; its words stand with the name.
  public let name: ActName
  /// Where it belongs.
  public let group: Group
  /// The keys that it has by default, by the names that ``Canvas/Key`` reads.
  public let keys: [String]
  /// When it can be done.
  public let need: Need
  /// What its key and its place in the palette do.
  let start: Start
  /// Whether the menu of what it takes carries it out at once, its other values being optional.
  let isAtOnceInMenu: Bool
  /// What it is called in the menu of what it takes; nil for its own title.
  let menuTitle: ModelPhrase?
  /// Whether it takes something away: then a digit in a menu chooses it and does not do it, since a figure may begin
  /// what is said.
  let takesAway: Bool
  /// Whether its key uses what is chosen on the screen.
  let keyUsesChoice: Bool
  /// Whether a key held too long must not do it twice.
  let isStep: Bool
  /// Whether a menu offers it on a walk only, so that an ordinary meeting is not cluttered.
  let isForWalks: Bool
  /// What it takes, in the order of a line and a form.
  let parameters: [AnyParameter]
  /// Makes what it does of its values.
  let make: @Sendable (Desk, Values) throws(ActError) -> Outcome

  init<each Value: Sendable>(
    _ name: ActName, _ group: Group, keys: [String] = [], need: Need = .nothing, start: Start = .form,
    isAtOnceInMenu: Bool = false, menuTitle: ModelPhrase? = nil, takesAway: Bool = false,
    keyUsesChoice: Bool = false, isStep: Bool = false, isForWalks: Bool = false,
    _ parameter: repeat Parameter<each Value>,
    make: @escaping @Sendable (Desk, repeat each Value) throws(ActError) -> Outcome
  ) {
    self.name = name
    self.group = group
    self.keys = keys
    self.need = need
    self.start = start
    self.isAtOnceInMenu = isAtOnceInMenu
    self.menuTitle = menuTitle
    self.takesAway = takesAway
    self.keyUsesChoice = keyUsesChoice
    self.isStep = isStep
    self.isForWalks = isForWalks
    var declared: [AnyParameter] = []
    for one in repeat each parameter { declared.append(one.declared) }
    parameters = declared
    self.make = { desk, values throws(ActError) in
      try make(desk, repeat try (each parameter).take(values))
    }
  }

  /// What a key or the palette begins.
  enum Start: Sendable {
    /// It is done.
    case now
    /// Its word is put into the capture line, to be completed: the quickest where one name is all that is missing.
    case line
    /// Its form is opened.
    case form
  }

  /// Where an act belongs.
  public enum Group: String, CaseIterable, Sendable {
    /// See ``Wording/GroupPhrase``.
    case words, floor, meeting, attendance, outcomes, agenda, register, initiatives, program

    /// Its title.
    public func title(in words: Words) -> String { words(GroupPhrase(rawValue: rawValue) ?? .program) }
  }

  /// When an act can be done.
  public enum Need: Sendable {
    /// Always; when there is a space, a session, a session in progress, a speaker, somebody who waits, members,
    /// something to undo or redo, a field that was set at the same time on several laptops.
    case nothing, space, session, liveSession, speaker, queue, undoable, redoable, conflict, members, themes,
      series
  }

  /// Why it cannot be done now; nil when it can.
  public func unavailable(in state: Concertation, focus: Focus, words: Words) -> String? {
    let session = focus.session.flatMap { state.facts.session($0) }
    let (holds, reason): (Bool, ActPhrase) =
      switch need {
      case .nothing: (true, .needsSpace)
      case .space: (focus.space != nil, .needsSpace)
      case .session: (session != nil, focus.space == nil ? .needsSpace : .needsSession)
      case .liveSession: (session?.isLive == true, session == nil ? .needsSession : .needsLive)
      case .speaker: (session?.floor.current != nil, .needsSpeaker)
      case .queue: (session?.floor.queue.isEmpty == false, .needsQueue)
      case .undoable: (state.undoable != nil, .nothingToUndo)
      case .redoable: (!state.redoable.isEmpty, .nothingToRedo)
      case .series: (focus.space.flatMap { state.facts.series[$0]?.rule } != nil, .needsSeries)
      case .themes:
        (
          focus.space.map { !state.facts.themes(of: $0).isEmpty } ?? false
            || session?.contributions.contains { $0.sameAs != nil } == true, .needsThemes
        )
      case .members:
        (focus.space.flatMap { state.facts.mandates[$0] }?.members.isEmpty == false, .needsMembers)
      case .conflict: (!state.facts.conflicts.isEmpty, .noConflict)
      }
    return holds ? nil : words(reason)
  }

  /// The parameter that something chosen on a screen is for: the first by position that is of its sort.
  func parameter(taking target: Target, in context: LineContext) -> (ParameterName, ActValue)? {
    guard let first = parameters.first(where: { $0.place == .position }), first.isFromMenu,
      let value = first.kind.takes(target, context)
    else { return nil }
    return (first.name, value)
  }

  /// The invocation with what is chosen; nil when the act takes nothing of its sort.
  func invocation(on target: Target, in context: LineContext) -> Invocation? {
    guard let (name, value) = parameter(taking: target, in: context) else { return nil }
    return Invocation(self.name, Values()).adding(value, to: name)
  }
}

/// Where an act is made: what is known, and the source of new identifiers.
final class Desk {
  /// What is known, and what is in focus.
  let context: LineContext
  /// Names what is new.
  var ids: IDSource

  init(_ context: LineContext, ids: IDSource) {
    self.context = context
    self.ids = ids
  }

  /// A new identifier.
  func id<Thing>() -> ID<Thing> { ids.next() }

  /// The session in focus.
  func session() throws(ActError) -> ID<Session> {
    guard let id = context.focus.session else { throw ActError(.needsSession) }
    return id
  }

  /// The space in focus.
  func space() throws(ActError) -> ID<DialogueSpace> {
    guard let id = context.focus.space else { throw ActError(.needsSpace) }
    return id
  }
}

extension Invocation {
  /// What it does.
  /// - Throws: an ``ActError`` that says which value is missing or cannot be.
  public func outcome(in context: LineContext, ids: inout IDSource) throws(ActError) -> Outcome {
    let desk = Desk(context, ids: ids)
    let declared = ActTable[act]
    for parameter in declared.parameters where parameter.arity == .required && parameter.applies(to: values) {
      guard !values[parameter.name].isEmpty else { throw .missing(parameter.name) }
    }
    let outcome = try declared.make(desk, values)
    ids = desk.ids
    return outcome
  }
}
