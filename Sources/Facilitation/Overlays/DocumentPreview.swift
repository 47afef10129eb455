import Canvas
import Dialogue
import Wording

/// A document before it is written: which one, in which form, and what it says.
public struct DocumentPreview: Overlay {
  /// The session.
  public let session: ID<Session>
  /// Which document.
  public internal(set) var document = DocumentChoice(.minutes)
  /// In which form.
  public internal(set) var format: DeliveryFormat = .html
  /// Whether in large print.
  public internal(set) var isLarge = false
  /// Whether minutes are by theme.
  public internal(set) var isByTheme = false
  /// What it says; nil while it is being made.
  var text: String?
  /// The text in lines of the width at which it was last drawn.
  var lines: [SafeText] = []
  /// The first line that is shown.
  var scroll = 0
  /// Where it is to be written, while that is asked; nil otherwise.
  var path: LineEditor?
  /// The place that was proposed: as long as nothing else stands there, a number is one of the documents.
  private var proposed = ""
  /// Forms that cannot be had here, and why.
  var missing: [DeliveryFormat: String] = [:]

  init(_ session: ID<Session>) { self.session = session }

  /// The effect that makes the text.
  var effect: Model.Effect { .preview(session, document, form.order) }

  /// How it is written.
  var form: DocumentForm {
    DocumentForm(format, isLarge: isLarge, order: isByTheme && document.kind.isOrdered ? .theme : .point)
  }

  /// Shows another document.
  private mutating func show(_ document: DocumentChoice, _ model: inout Model) -> OverlayStep {
    self.document = document
    return remake(&model)
  }

  /// Shows the document that is so many further, round the end.
  private mutating func move(by step: Int, _ model: inout Model) -> OverlayStep {
    let all = DocumentChoice.all(with: model.ownDocuments)
    let place = all.firstIndex(of: document) ?? 0
    return show(all[(place + step + all.count) % all.count], &model)
  }

  private mutating func remake(_ model: inout Model) -> OverlayStep {
    text = nil
    model.message = nil
    return .stay([effect])
  }

  /// Wraps the text anew when the size of the screen has changed.
  public mutating func resized(_ model: Model) {
    guard let text else { return }
    wrap(text, model)
    scroll = max(0, min(scroll, lines.count - model.previewRows))
  }

  mutating func wrap(_ text: String, _ model: Model) {
    let width = max(10, min(110, model.size.columns) - 4)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      model.safe(String($0)).wrapped(to: width)
    }
  }

  /// Esc gives up the place first.
  public var takesEscape: Bool { path != nil }

  /// Pastes into the place where it is to be written.
  public mutating func paste(_ text: String, _ model: inout Model) { path?.paste(text) }

  /// Says where it is to be written: Enter writes.
  private mutating func handle(path key: Key, _ model: inout Model) -> OverlayStep {
    switch key {
    case Key(.enter):
      guard let place = path?.text.trimmedBlanks, !place.isEmpty else { return .stay }
      path = nil
      return .stay([.publish(session, document, form, place)])
    case Key(.escape), .control("c"), .control("g"): path = nil
    default:
      guard let kind = kind(of: key), path?.text == proposed, path?.cursor == proposed.count else {
        _ = path?.handle(key)
        return .stay
      }
      // It is still asked where that one goes.
      let step = show(DocumentChoice(kind), &model)
      propose(model)
      model.say(model.words(ModelPhrase.otherDocument, model.words.label(document)))
      return step
    }
    return .stay
  }

  /// Proposes where the document is to be written.
  private mutating func propose(_ model: Model) {
    let title = model.facts.session(session)?.title ?? ""
    proposed = model.folder + "/" + document.fileName(title: title, format, model.words)
    path = LineEditor(proposed)
  }

  /// The document that a digit stands for.
  private func kind(of key: Key) -> DocumentKind? {
    key.typed?.wholeNumberValue.flatMap { number in
      DocumentKind.allCases.indices.contains(number - 1) ? DocumentKind.allCases[number - 1] : nil
    }
  }

  /// Goes through documents, forms and text; Enter asks where it goes, and writes.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    guard path == nil else { return handle(path: key, &model) }
    let (last, rows) = (max(0, lines.count - model.previewRows), model.previewRows)
    switch key {
    case Key(.right): return move(by: 1, &model)
    case Key(.left): return move(by: -1, &model)
    case Key(.tab), .character("f"):
      format = format.moved(by: 1)
      model.message = nil
    case Key(.tab, .shift):
      format = format.moved(by: -1)
      model.message = nil
    case .character("g"): isLarge.toggle()
    case .character("t") where document.kind.isOrdered:
      isByTheme.toggle()
      return remake(&model)
    case Key(.up): scroll = max(0, scroll - 1)
    case Key(.down): scroll = min(last, scroll + 1)
    case Key(.pageUp): scroll = max(0, scroll - rows)
    case Key(.pageDown), .character(" "): scroll = min(last, scroll + rows)
    case Key(.home): scroll = 0
    case Key(.end): scroll = last
    case Key(.enter):
      guard let reason = missing[format] else {
        propose(model)
        model.message = nil
        return .stay
      }
      model.say(reason, .warning)
    case .control("q"): return .close(model.handle(.key(key)))
    default:
      if let kind = kind(of: key) { return show(DocumentChoice(kind), &model) }
    }
    return .stay
  }
}

/// How a document is written from the screen.
public struct DocumentForm: Hashable, Sendable {
  /// The form of its file.
  public var format: DeliveryFormat
  /// Whether in large print, for those who read with difficulty; nothing in forms without pages.
  public var isLarge: Bool
  /// How minutes put what was said in order.
  public var order: StatementOrder

  /// A form.
  public init(_ format: DeliveryFormat, isLarge: Bool = false, order: StatementOrder = .point) {
    self.format = format
    self.isLarge = isLarge
    self.order = order
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case so many further, round the end.
  func moved(by step: Int) -> Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}

extension DocumentChoice {
  /// What a document of a session is called as a file: `séance-14-releve.md`.
  public func fileName(title: String, _ format: DeliveryFormat, _ words: Words) -> String {
    func stem(_ text: String) -> String {
      String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
    let kind = own == nil && words.language != .french ? stem(words.label(self)) : stem(name)
    return stem(title).prefix(60) + "-" + kind + ".\(format.rawValue)"
  }
}

extension Model {
  /// Opens the preview of the documents of a session.
  mutating func preview(_ session: ID<Session>) -> [Effect] {
    let preview = DocumentPreview(session)
    overlay = preview
    message = nil
    return [preview.effect]
  }

  /// Takes the text of a document for the preview that is open, and why some forms cannot be had.
  public mutating func take(
    preview text: String, of document: DocumentChoice, by order: StatementOrder = .point,
    missing: [DeliveryFormat: String]
  ) {
    guard var preview = overlay as? DocumentPreview, preview.document == document,
      preview.form.order == order
    else { return }
    let hasPrivate = facts.session(preview.session)?.contributions.contains { $0.isPrivate } == true
    let text = (hasPrivate ? words(ModelPhrase.notPrivate) + "\n\n" : "") + text
    preview.text = text
    preview.missing = missing
    preview.scroll = 0
    preview.wrap(text, self)
    overlay = preview
  }

  /// The rows of the text that are shown at once: what is left of the screen behind frame, tabs, form and foot.
  var previewRows: Int { max(1, size.rows - 6) }
}
