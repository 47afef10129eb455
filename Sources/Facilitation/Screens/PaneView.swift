import Canvas
import Dialogue
import Wording

/// A part of the screen that says what it depends on, so that it is drawn only when that has changed.
protocol PaneView {
  /// What it depends on: small values, and revisions of large ones.
  associatedtype Inputs: Equatable & Sendable
  /// What it depends on now. Found at every key: it costs next to nothing, and copies no model.
  static func inputs(of model: Model) -> Inputs
  /// Draws it.
  func draw(on canvas: inout Canvas, in rect: Rect)
}

/// Which part of the screen a pane is.
enum PaneID: Hashable, Sendable {
  case ground, header, tabs, capture, under, footer, overlay
  case sessions, agenda, floor, balance, followUp, contributions, folded
  case list(Int), card
}

/// What nearly all panes depend on.
struct CommonInputs: Equatable, Sendable {
  let state: Revision
  let look: Revision
  let language: Language
  let focus: Focus
  let size: Size
  let screen: ScreenID
}

/// The panes as they were last drawn.
public struct KeptPanes: Sendable {
  /// A pane and what it depended on; a class, so that to look at it copies nothing.
  private final class Drawn<Inputs: Equatable & Sendable>: Sendable {
    let inputs: Inputs
    let pane: Pane

    init(_ inputs: Inputs, _ pane: Pane) { (self.inputs, self.pane) = (inputs, pane) }
  }

  private var panes: [PaneID: any AnyObject & Sendable] = [:]
  /// The rows of the panes on the left of the meeting.
  var leftRows = Kept<LiveScreen.Inputs, [Int]>()
  /// What is due or open from earlier meetings, listed in the meeting.
  var followUp = Kept<FollowUpPane.ListInputs, ListPane?>()
  /// What stands over the screen.
  private var above = Kept<OverlayInputs, Pane?>()
  /// Which panes were drawn for the last scene, because what they depend on had changed.
  private(set) var drawn: Set<PaneID> = []
  /// The panes of the last scene and where they stand, from the lowest to the highest.
  private var shown: [(id: PaneID, frame: Rect)] = []

  /// Whether what a line is understood as may stay as it was in the next scene: a letter is seen before it is read.
  public var isHasty = false
  /// Whether it stayed in the last one, so that another scene has to follow.
  public private(set) var isBehind = false

  /// Nothing has been drawn.
  public init() {}

  mutating func begin() { (drawn, shown, isBehind) = ([], [], false) }

  /// The highest pane of the last scene at a cell, and where it stands.
  func pane(at point: Point) -> (id: PaneID, frame: Rect)? {
    shown.last { $0.frame.contains(point) }.map { ($0.id, $0.frame) }
  }

  /// A pane, made and drawn only when something of what it depends on is not what it was.
  mutating func pane<View: PaneView>(
    _ id: PaneID, in frame: Rect, of model: Model, _ view: (Model) -> View
  ) -> Pane {
    let inputs = View.inputs(of: model)
    shown.append((id, frame))
    if let kept = panes[id] as? Drawn<View.Inputs>, kept.pane.frame == frame {
      if kept.inputs == inputs { return kept.pane }
      if isHasty, id == .under {
        isBehind = true
        return kept.pane
      }
    }
    var canvas = Canvas(
      size: Size(columns: frame.columns, rows: frame.rows), glyphs: model.look.glyphs)
    canvas.clear(style: model.look("text"))
    view(model).draw(on: &canvas, in: Rect(canvas.size))
    let pane = Pane(canvas, at: Point(column: frame.column, row: frame.row))
    panes[id] = Drawn(inputs, pane)
    drawn.insert(id)
    return pane
  }
}

/// What an overlay depends on. What it keeps itself changes the revision of the overlay.
struct OverlayInputs: Equatable, Sendable {
  let overlay: Revision
  let list: ListInputs
  let tick: Int
  let message: Model.Message?
  let work: String?
}

extension KeptPanes {
  /// What stands over the screen, drawn only when it or something that it depends on has changed.
  mutating func pane(_ overlay: any Overlay, of model: Model) -> Pane? {
    let inputs = OverlayInputs(
      overlay: model.$overlay, list: model.listInputs, tick: model.tick, message: model.message,
      work: model.workLine)
    if let pane = above.value(for: inputs) { return pane }
    var canvas = Canvas(size: model.size, glyphs: model.look.glyphs)
    overlay.draw(on: &canvas, of: model)
    let pane = Pane(above: canvas)
    above.keep(pane, for: inputs)
    drawn.insert(.overlay)
    return pane
  }
}

extension Model {
  /// What nearly all panes depend on.
  var common: CommonInputs {
    CommonInputs(
      state: $state, look: $look, language: words.language, focus: focus, size: size, screen: screen)
  }

  /// The minute of the clock: what ages and dates depend on.
  var minute: Int { now.wholeSeconds / 60 }

  /// The second of the clock where clocks run, else its minute.
  var tick: Int { showsClock ? now.wholeSeconds : minute }
}
