import Canvas
import Dialogue
import Wording

/// Puts what was said in order: a digit files what is ticked, or the chosen one, under a theme; the words suggest which, and
/// nothing is filed by itself.
public struct SortOverlay: Overlay {
  /// The session.
  public let session: ID<Session>
  /// What was said in it, in order.
  let said: [ContributionReference]
  /// Where the choice stands.
  public var list = ListView()
  /// Those that are ticked.
  public var ticked: Set<ContributionReference> = []
  /// The title of a new theme while it is typed; nil otherwise.
  public var title: String?
  /// Whether what its keys do is told over it, until the next key.
  var isExplained = false
  private let suggestions: ThemeSuggestions

  /// Nil when nothing was said.
  init?(_ id: ID<Session>, in model: Model) {
    guard let session = model.facts.session(id) else { return nil }
    let said = session.contributions.filter { !$0.isPrivate }
    guard !said.isEmpty else { return nil }
    self.session = id
    self.said = said.map(\.reference)
    suggestions = ThemeSuggestions(model.facts, in: session.space)
    // Those that nobody has filed yet are what there is to do.
    list.select(said.firstIndex { model.facts.themes(of: $0).isEmpty } ?? 0, count: said.count)
  }

  /// Esc leaves the title of a new theme, or what is explained, first.
  public var takesEscape: Bool { title != nil || isExplained }

  private func space(_ model: Model) -> ID<DialogueSpace>? { model.facts.session(session)?.space }

  /// The themes in the order of their signs, as they came up: a sign means the same theme whatever is chosen. Those
  /// that the words of the chosen contribution suggest are only marked.
  func themes(_ model: Model) -> (all: [DialogueTheme], suggested: Set<ID<DialogueTheme>>) {
    guard let space = space(model), said.indices.contains(list.selection),
      let current = model.facts.contribution(said[list.selection])
    else { return ([], []) }
    return (model.facts.themes(of: space), Set(suggestions.themes(for: current).map(\.id)))
  }

  /// What files under a theme: a digit, then letters that mean nothing else here.
  private static let signs: [Character] = Array("123456789abcdefghijklmopqrstuvwyz")

  /// What a key is about: what is ticked, else the chosen one.
  private var meant: [ContributionReference] {
    ticked.isEmpty
      ? said.indices.contains(list.selection) ? [said[list.selection]] : [] : said.filter(ticked.contains)
  }

  /// Ticks, files, groups.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if title != nil { return type(key, &model) }
    if isExplained || model.keyMap.act(for: key)?.name == .help {
      isExplained.toggle()
      return .stay
    }
    guard said.indices.contains(list.selection) else { return .close }
    let current = said[list.selection]
    if list.walk(key, count: said.count, page: 10) { return .stay }
    switch key {
    case .character(" "):
      if ticked.remove(current) == nil { ticked.insert(current) }
      list.move(by: 1, count: said.count)
    case .character("n"): title = ""
    case .character("="):
      // The first in order stands for the others.
      guard meant.count > 1 else { break }
      return carryOut([.theme(.group(Array(meant.dropFirst()), with: meant[0]))], &model)
    case .character("x"):
      let themes = model.facts.contribution(current).map { model.facts.themes(of: $0) } ?? []
      let isSame = model.facts.contribution(current)?.sameAs != nil
      var commands: [Command] = themes.map { .theme(.remove([current], $0.id)) }
      if isSame { commands.append(.theme(.part([current]))) }
      guard !commands.isEmpty else { break }
      return carryOut(commands, &model)
    case .alt("z"): return .stay(model.carryOut(Invocation(.undo)))
    default:
      let themes = themes(model).all
      guard let sign = key.typed, let place = Self.signs.firstIndex(of: sign),
        themes.indices.contains(place)
      else { break }
      let theme = themes[place].id
      // The same sign again takes out what it has put in.
      let facts = model.facts
      let isFiled = meant.allSatisfy { said in
        facts.contribution(said).map { facts.themes(of: $0).contains { $0.id == theme } } ?? false
      }
      return carryOut(
        [.theme(isFiled ? .remove(meant, theme) : .file(meant, theme))], &model, isBack: isFiled)
    }
    return .stay
  }

  /// Types the title of a new theme, under which what is meant is filed at once.
  private mutating func type(_ key: Key, _ model: inout Model) -> OverlayStep {
    switch key {
    case Key(.escape): title = nil
    case Key(.backspace): title = title.map { String($0.dropLast()) }
    case Key(.enter):
      let text = title ?? ""
      title = nil
      guard let space = space(model), text.contains(where: { !$0.isWhitespace }) else { break }
      if let known = model.facts.themes(of: space).first(where: { $0.title.folded == text.folded }) {
        return carryOut([.theme(.file(meant, known.id))], &model)
      }
      let theme = DialogueTheme(id: model.ids.next(), space: space, title: text)
      return carryOut([.theme(.create(theme)), .theme(.file(meant, theme.id))], &model)
    default: if let character = key.typed { title?.append(character) }
    }
    return .stay
  }

  /// Carries out, goes on to the next one that nobody has filed.
  private mutating func carryOut(
    _ commands: [Command], _ model: inout Model, isBack: Bool = false
  ) -> OverlayStep {
    let effects = model.carryOut(commands)
    guard !effects.isEmpty else { return .stay }
    if ticked.isEmpty, !isBack { list.move(by: 1, count: said.count) }
    ticked = []
    return .stay(effects)
  }

  /// Draws the contributions, and the themes with their digits below.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let (words, facts) = (model.words, model.facts)
    let (themes, suggested) = themes(model)
    let left = said.compactMap { facts.contribution($0) }.count { facts.themes(of: $0).isEmpty }
    let inside = model.popup(
      words(ThemePhrase.sortTitle) + " · " + words(ThemePhrase.left, left), columns: 120,
      rows: model.size.rows - 2, on: &canvas)
    let legend = legend(
      of: zip(Self.signs, themes).map { sign, theme in
        "\(sign) \(theme.title)" + (suggested.contains(theme.id) ? " ?" : "")
      }, width: inside.columns, model)
    let rows = rows(model)
    var list = ListView(selection: rows.firstIndex(of: .said(list.selection)) ?? 0)
    let height = max(1, inside.rows - legend.count - 2)
    for (row, line) in list.visible(count: rows.count, height: height, ahead: 3).enumerated().map({
      ($0, rows[$1])
    }) {
      guard case .said(let place) = line, let contribution = facts.contribution(said[place]) else {
        if case .point(let title) = line {
          model.put([Run("── \(title)", "text.dim")], in: inside, row: inside.row + row, on: &canvas)
        }
        continue
      }
      let tick = ticked.contains(said[place]) ? "[x]" : "[ ]"
      let name = contribution.speaker.flatMap { facts.name(of: $0) }.map { $0 + " · " } ?? ""
      let text = contribution.text.replacing("\n", with: " ")
      let isChosen = place == self.list.selection
      let scope = isChosen ? "popup.selection" : "popup"
      model.put(
        [
          Run(
            "\(model.mark(isChosen))\(tick) \(contribution.label) \(EntryContent.mark(contribution.kind).0) \(name)\(text)",
            scope)
        ],
        in: inside, row: inside.row + row, on: &canvas)
      let themes = model.themes(of: contribution)
      if !themes.isEmpty {
        model.put(right: Run(themes, scope), in: inside, row: inside.row + row, on: &canvas)
      }
    }
    for (row, line) in legend.enumerated() {
      model.put(
        [Run(line, "popup.title")], in: inside, row: inside.endRow - 2 - legend.count + row + 1, on: &canvas)
    }
    let foot =
      title.map { words(ThemePhrase.sortNew, $0 + "▏") } ?? model.message?.text
      ?? (suggested.isEmpty ? nil : words(ThemePhrase.sortSuggested))
    model.put([Run(foot ?? "", "popup.title")], in: inside, row: inside.endRow - 1, on: &canvas)
    guard isExplained else { return }
    let lines = words(ThemePhrase.sortHelp).split(separator: "\n").flatMap { line in
      model.safe(String(line)).wrapped(to: max(20, min(110, model.size.columns) - 5)).map {
        [Run($0.string, "popup")]
      }
    }
    ScrolledText().draw(words(ThemePhrase.sortTitle), lines, on: &canvas, of: model)
  }

  /// A row of the list: what was said, or the point under which it was.
  private enum Row: Equatable {
    case point(String)
    case said(Int)
  }

  private func rows(_ model: Model) -> [Row] {
    let session = model.facts.session(session)
    var (rows, point): ([Row], ID<AgendaItem>?) = ([], nil)
    for place in said.indices {
      if let item = model.facts.contribution(said[place])?.item, item != point {
        point = item
        let title = session?.agenda[item]?.title ?? ""
        rows.append(.point("\(session?.agenda.number(of: item) ?? "–") \(title)"))
      }
      rows.append(.said(place))
    }
    return rows
  }

  /// Its keys: on a narrow screen as on a wide one.
  public func hints(of model: Model) -> [KeyHint] {
    let words = model.words
    guard title == nil else {
      return [
        KeyHint(words(FooterPhrase.enter), words(FooterPhrase.keep)),
        KeyHint(words(FooterPhrase.escape), words(FooterPhrase.back)),
      ]
    }
    return [
      KeyHint("n", words(ThemePhrase.newTheme)), KeyHint("1…9 a…z", words(ThemePhrase.file)),
      KeyHint(words(FooterPhrase.space), words(FooterPhrase.tick)), KeyHint("=", words(ThemePhrase.same)),
      KeyHint("x", words(ThemePhrase.takeOut)), KeyHint("Alt-z", words(FooterPhrase.undo)),
      KeyHint(words(FooterPhrase.escape), words(FooterPhrase.close)),
    ]
  }

  /// Words side by side in as few rows as there is room for.
  private func legend(of entries: [String], width: Int, _ model: Model) -> [String] {
    var rows: [String] = []
    for entry in entries {
      if let last = rows.last, model.safe(last).width + model.safe(entry).width + 3 <= width {
        rows[rows.count - 1] = last + "   " + entry
      } else {
        rows.append(entry)
      }
    }
    return Array(rows.prefix(3))
  }
}
