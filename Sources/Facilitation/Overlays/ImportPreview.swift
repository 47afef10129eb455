import Canvas
import Dialogue
import Wording

/// A file that is to be imported: what it holds, where it is, where it goes.
public struct ImportRequest: Hashable, Sendable {
  /// What it holds.
  public var kind: ImportKind
  /// Where it is, as it was typed.
  public var path: String
  /// The space that it speaks of.
  public var space: ID<DialogueSpace>?
  /// The session that it speaks of.
  public var session: ID<Session>?
  /// The college of those for whom it names none.
  public var college: CollegeID?
}

/// A file that was read: what is told of it, what it would add.
public struct ImportReading: Sendable {
  /// What is wrong or told, then what it would add, a line each.
  public var lines: [String]
  /// How many are new, known, contradicted; that nothing is taken.
  public var counts: String
  /// What is said once it is kept.
  public var done = ""
  /// What would be kept; nothing when there is nothing new or the file cannot be taken.
  public var events: [Event] = []

  /// A reading.
  public init(lines: [String], counts: String, done: String = "", events: [Event] = []) {
    (self.lines, self.counts, self.done, self.events) = (lines, counts, done, events)
  }
}

/// A file before it is imported: how far it is read, then what is told of it and what it would add. Enter keeps that as one act.
public struct ImportPreview: Overlay {
  private let request: ImportRequest
  /// How far it is read: rows done, and all of them; nil when it has been read.
  var progress: (done: Int, of: Int)? = (0, 0)
  private var reading = ImportReading(lines: [], counts: "")
  /// What is told in rows of this width; long lines, as of errors, go on below.
  private var lines: [String] = []
  private var scroll = 0

  init(_ request: ImportRequest) { self.request = request }

  /// Esc stops the reading.
  public var takesEscape: Bool { true }

  /// Scrolls; Enter keeps what the file adds, Esc leaves it.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    let page = rows(model.size)
    let last = max(0, lines.count - page)
    switch key {
    case Key(.escape), .control("c"), .control("g"):
      guard progress != nil else { return .close }
      model.say(model.words(ImportPhrase.givenUp), .warning)
      return .close([.stopReading])
    case Key(.enter) where progress == nil:
      guard !reading.events.isEmpty else { return .close }
      let act: ID<Act> = model.ids.next()
      model.importTold = reading.done
      return .close([
        .append(reading.events.map { Entry(taken: $0, in: act, at: model.now) })
      ])
    case Key(.up): scroll = max(0, scroll - 1)
    case Key(.down): scroll = min(last, scroll + 1)
    case Key(.pageUp): scroll = max(0, scroll - page)
    case Key(.pageDown), .character(" "): scroll = min(last, scroll + page)
    case Key(.home): scroll = 0
    case Key(.end): scroll = last
    default: break
    }
    return .stay
  }

  /// Takes what was read.
  mutating func take(_ reading: ImportReading, _ model: Model) {
    (progress, self.reading) = (nil, reading)
    wrap(model)
  }

  /// Lays what is told out again in the width that there is now.
  public mutating func resized(_ model: Model) {
    wrap(model)
    scroll = max(0, min(scroll, lines.count - rows(model.size)))
  }

  private mutating func wrap(_ model: Model) {
    let width = max(10, min(Self.columns, model.size.columns) - 4)
    // Nothing is wider than it has bytes: of a hundred thousand lines only the long ones are looked at.
    lines = reading.lines.flatMap { line in
      line.utf8.count <= width ? [line] : model.safe(line).wrapped(to: width, hangingIndent: 2).map(\.string)
    }
  }

  private static let columns = 110

  /// Rows of what is told that are in view.
  private func rows(_ size: Size) -> Int { max(1, min(max(3, lines.count), size.rows - 6)) }

  /// Draws it: of a hundred thousand lines only those in view.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let shown = rows(model.size)
    let title = words(ImportPhrase.title, words.label(request.kind), request.path)
    let inside = model.popup(title, columns: Self.columns, rows: shown + 4, on: &canvas)
    if let progress {
      let share = progress.of > 0 ? " \(progress.done * 100 / progress.of)\u{A0}%" : ""
      model.put([Run(words(ImportPhrase.reading) + share, "popup")], in: inside, row: inside.row, on: &canvas)
    }
    let top = min(scroll, max(0, lines.count - shown))
    for (row, line) in lines.dropFirst(top).prefix(shown).enumerated() {
      model.put([Run(line, "popup")], in: inside, row: inside.row + row, on: &canvas)
    }
    let foot = inside.endRow - 1
    model.put([Run(reading.counts, "popup.title")], in: inside, row: foot - 1, on: &canvas)
    let keys: ImportPhrase =
      progress != nil ? .footReading : reading.events.isEmpty ? .footNothing : .foot
    model.put(right: Run(words(keys), "popup"), in: inside, row: foot, on: &canvas)
  }
}

extension Model {
  /// Begins to read a file, and shows how far it is.
  mutating func beginImport(_ request: ImportRequest) -> [Effect] {
    guard !isReadOnly else {
      say(words(ModelPhrase.readOnly), .error)
      return []
    }
    overlay = ImportPreview(request)
    return [.readFile(request)]
  }

  /// How far a file is read.
  public mutating func take(importProgress done: Int, of count: Int) {
    guard var preview = overlay as? ImportPreview else { return }
    preview.progress = (done, count)
    overlay = preview
  }

  /// A file has been read. Nothing comes of it when its preview was left meanwhile.
  public mutating func take(import reading: ImportReading) {
    guard var preview = overlay as? ImportPreview else { return }
    preview.take(reading, self)
    overlay = preview
  }
}
