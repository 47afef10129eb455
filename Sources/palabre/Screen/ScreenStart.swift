import Canvas
import CursesTerminal
import Dialogue
import Facilitation
import Glibc
import Wording

/// What a screen begins with: the terminal, the place that was left, the theme.
struct ScreenStart {
  let terminal: Terminal
  /// Where the place is kept that was left; nil where it is not.
  let placeFile: PlaceFile?
  /// The theme that was chosen inside the program.
  let chosenTheme: String?
  /// What is to be said first, whatever stands in the journal; nil for nothing.
  let told: String?
  /// What was typed before the screen could do anything with it.
  var typed: [TerminalEvent] = []
  /// The place that was left.
  let place: Place?
  private let meeting: Meeting
  private let theme: Theme

  /// Takes the terminal.
  /// - Throws: a `TerminalError`; the terminal is as it was then.
  init(_ meeting: Meeting, _ report: CrashReport) throws(TerminalError) {
    self.meeting = meeting
    setlocale(LC_ALL, "")
    terminal = try Terminal(
      environment: Variables.all, crash: report.notice(meeting.words),
      mouse: meeting.configuration.usesMouse, ambiguousIsWide: meeting.configuration.ambiguousIsWide)
    placeFile =
      meeting.isThrownAway || !meeting.configuration.restores ? nil : PlaceFile(journal: meeting.path)
    var (place, isPlaceLost) = (Place?.none, false)
    do throws(TOMLError) {
      place = try placeFile?.read()
    } catch {
      isPlaceLost = true
    }
    self.place = place
    let isAllowed = meeting.configuration.allows(theme: place?.theme, insteadOf: place?.insteadOf)
    chosenTheme = isAllowed ? place?.theme : nil
    let name = chosenTheme ?? meeting.configuration.theme ?? ScreenStart.theme(for: terminal)
    let loaded = Theme.load(name, sources: ThemeFiles.sources())
    theme = loaded.theme
    if loaded.theme.name != name, let finding = loaded.findings.first {
      told = meeting.words.text(of: finding)
    } else if isPlaceLost {
      told = meeting.words(ModelPhrase.placeLost)
    } else {
      told = meeting.configuration.told(in: meeting.words)
    }
  }

  /// The theme where none was chosen: that for the paper that the terminal has, as far as it says.
  private static func theme(for terminal: Terminal) -> String {
    guard terminal.depth != .none else { return "dark" }
    if let paper = terminal.background(within: 150) { return paper.luminance > 0.18 ? "light" : "dark" }
    return Terminal.isLight(colorFgBg: Variables.all["COLORFGBG"]) == true ? "light" : "dark"
  }

  /// The model of a screen, at the place that was left, and what that place asks for.
  func model(of state: Concertation, isReadOnly: Bool) -> (model: Model, effects: [Model.Effect]) {
    var model = Model(
      state: state, words: meeting.words, zone: meeting.zone, now: meeting.clock.now, size: terminal.size,
      look: Look(theme: theme, depth: terminal.depth, glyphs: terminal.glyphs),
      ids: .random(), isReadOnly: isReadOnly)
    model.table = meeting.table
    model.warnsAt = meeting.configuration.warnsAt
    model.keyMap = meeting.configuration.keyMap
    model.signs = meeting.configuration.signs
    var effects: [Model.Effect] = []
    if let place { effects = model.go(to: place) }
    model.ownDocuments = TemplateFiles.documents
    model.folder = DocumentFile.folder(of: meeting.path)
    if meeting.path != Files.journal(Folders.journal) { model.journal = meeting.path }
    if let told { model.say(told, .warning) }
    return (model, effects)
  }
}
