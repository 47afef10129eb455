import Canvas
import Dialogue
import Wording

/// Where somebody is in the program: the screen, what is worked on, what is chosen on each screen, how far it is scrolled. It is
/// kept beside the journal, never in it.
public struct Place: Hashable, Sendable {
  /// The screen in view.
  public var screen = ScreenID.live
  /// What is worked on.
  public var focus = Focus(space: nil, session: nil)
  /// The contribution that is chosen.
  public var selected: ID<Contribution>?
  /// How many of the newest entries are scrolled away.
  public var scroll = 0
  /// In which language the program ran.
  public var language: Language?
  /// The theme that was chosen inside the program; nil for none.
  public var theme: String?
  /// The theme that the configuration named when it was chosen, which another one there replaces.
  public var insteadOf: String?
  /// What is remembered of each screen.
  var cursors: [ScreenID: Cursor] = [:]

  /// A place at the beginning.
  public init() {}
}

extension Place {
  /// The place as a file has it.
  public var toml: String {
    var lines = ["screen = \"\(screen.rawValue)\""]
    if let space = focus.space { lines.append("space = \"\(space.text)\"") }
    if let session = focus.session { lines.append("session = \"\(session.text)\"") }
    if let selected { lines.append("selected = \"\(selected.text)\"") }
    if scroll > 0 { lines.append("scroll = \(scroll)") }
    if let language { lines.append("language = \"\(language.rawValue)\"") }
    if let theme { lines.append("theme = \(Place.quoted(theme))") }
    if let insteadOf { lines.append("instead-of = \(Place.quoted(insteadOf))") }
    for screen in ScreenID.allCases {
      guard let cursor = cursors[screen] else { continue }
      lines.append("\n[[cursor]]\nscreen = \"\(screen.rawValue)\"\npane = \(cursor.pane)")
      for (pane, choice) in cursor.rows.sorted(by: { $0.key < $1.key }) {
        lines.append("[[cursor.choice]]\npane = \(pane)\nrow = \(choice.row)")
        if let target = choice.target { lines.append("target = \(Place.quoted(target.key))") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Reads a file; what is not understood in it is left out.
  /// - Throws: a ``Canvas/TOMLError`` when it is no TOML at all.
  public init(toml: String) throws(TOMLError) {
    let table = try TOMLTable(string: toml)
    func id<Thing>(_ key: String) -> ID<Thing>? { table[key]?.value.string.flatMap { ID<Thing>($0) } }
    screen = table["screen"]?.value.string.flatMap { ScreenID(rawValue: $0) } ?? .live
    focus = Focus(space: id("space"), session: id("session"))
    selected = id("selected")
    scroll = max(0, table["scroll"]?.value.int ?? 0)
    language = table["language"]?.value.string.flatMap { Language(rawValue: $0) }
    theme = table["theme"]?.value.string
    insteadOf = table["instead-of"]?.value.string
    for entry in table["cursor"]?.value.list ?? [] {
      guard let inner = entry.value.table,
        let screen = inner["screen"]?.value.string.flatMap({ ScreenID(rawValue: $0) })
      else { continue }
      var cursor = Cursor()
      cursor.pane = max(0, inner["pane"]?.value.int ?? 0)
      for choice in inner["choice"]?.value.list?.compactMap(\.value.table) ?? [] {
        guard let pane = choice["pane"]?.value.int, let row = choice["row"]?.value.int, row >= 0 else {
          continue
        }
        cursor.rows[pane] = Cursor.Choice(
          target: choice["target"]?.value.string.flatMap { Target(key: $0) }, row: row)
      }
      cursors[screen] = cursor
    }
  }
}

extension Model {
  /// Where the program is: in the present, while the past is looked at or something is rehearsed.
  public var place: Place {
    var place = Place()
    (place.screen, place.focus, place.selected) = (screen, origin?.focus ?? focus, selected)
    (place.scroll, place.cursors) = (scroll, cursors)
    place.language = words.language
    return place
  }

  /// Goes where it was left. What is there no longer is passed over, and a meeting that runs now goes before one that
  /// was worked on.
  /// - Returns: What has to be read for it.
  public mutating func go(to place: Place) -> [Effect] {
    let now = session
    if now?.isLive != true || place.focus.session == now?.id {
      if let id = place.focus.session, let session = facts.session(id) {
        focus = Focus(space: session.space, session: id)
      } else if let space = place.focus.space, facts.spaces[space] != nil {
        focus = Focus(space: space, session: facts.sessionOrder(of: space).last)
      }
    }
    show(place.screen)
    cursors = place.cursors
    settle()
    if screen == .history { return acts == nil ? [.readHistory] : [] }
    guard place.focus.session == focus.session, let session, screen == .live else { return [] }
    selected = place.selected.flatMap { id in session.contributions.contains { $0.id == id } ? id : nil }
    scroll = min(place.scroll, max(0, TimelineEntry.count(of: session) - 1))
    return []
  }
}

extension Target {
  /// What it is called in a file: its sort and its identifiers.
  var key: String {
    switch self {
    case .space(let id): "space \(id.text)"
    case .session(let id): "session \(id.text)"
    case .item(let session, let id): "item \(session.text) \(id.text)"
    case .contribution(let reference):
      "contribution \(reference.session.text) \(reference.contribution.text)"
    case .decision(let session, let id): "decision \(session.text) \(id.text)"
    case .vote(let session, let id): "vote \(session.text) \(id.text)"
    case .commitment(let id): "commitment \(id.text)"
    case .subject(let id): "subject \(id.text)"
    case .milestone(let id): "milestone \(id.text)"
    case .initiative(let id): "initiative \(id.text)"
    case .training(let id): "training \(id.text)"
    case .person(let id): "person \(id.text)"
    case .organisation(let id): "organisation \(id.text)"
    case .college(let id): "college \(id.rawValue)"
    case .request(let session, let id): "request \(session.text) \(id.text)"
    case .act(let id): "act \(id.text)"
    }
  }

  /// The thing that a file calls so.
  init?(key: String) {
    let parts = key.split(separator: " ", maxSplits: 2)
    guard parts.count > 1 else { return nil }
    func id<Thing>(_ place: Int, _ type: Thing.Type = Thing.self) -> ID<Thing>? {
      parts.indices.contains(place) ? ID<Thing>(parts[place]) : nil
    }
    let found: Target? =
      switch parts[0] {
      case "space": id(1).map { .space($0) }
      case "session": id(1).map { .session($0) }
      case "item": id(1).flatMap { session in id(2).map { .item(session, $0) } }
      case "contribution":
        id(1).flatMap { session in
          id(2).map { .contribution(ContributionReference(session: session, contribution: $0)) }
        }
      case "decision": id(1).flatMap { session in id(2).map { .decision(session, $0) } }
      case "vote": id(1).flatMap { session in id(2).map { .vote(session, $0) } }
      case "commitment": id(1).map { .commitment($0) }
      case "subject": id(1).map { .subject($0) }
      case "milestone": id(1).map { .milestone($0) }
      case "initiative": id(1).map { .initiative($0) }
      case "training": id(1).map { .training($0) }
      case "person": id(1).map { .person($0) }
      case "organisation": id(1).map { .organisation($0) }
      case "college":
        .college(CollegeID(rawValue: key.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""))
      case "request": id(1).flatMap { session in id(2).map { .request(session, $0) } }
      case "act": id(1).map { .act($0) }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
