import CNCurses
import Canvas

/// Colours as ncurses counts them, in pairs that are made when they are first needed.
///
/// Pair 0 is the ground of the scene: to write in it costs a terminal nothing.
struct Pairs {
  /// Two colours.
  private struct Two: Hashable {
    let ink: Int32
    let paper: Int32
  }

  private let depth: ColorDepth
  private let colors: Int32
  private let limit: Int32
  private var ground = Two(ink: -1, paper: -1)
  private var hasGround = false
  private var pairs: [Two: Int32] = [:]

  /// Starts colours where they are wanted and there are some.
  /// - Parameter depth: How many colours are used.
  init(depth: ColorDepth) {
    self.depth = depth
    guard depth != .none, palabre_number("colors") >= 8, start_color() == OK else {
      (colors, limit) = (0, 0)
      return
    }
    colors = palabre_number("colors")
    limit = palabre_number("pairs")
    hasGround = assume_default_colors(-1, -1) == OK
  }

  /// Makes the colours of a style those of pair 0; true when they were others.
  mutating func take(ground style: Style) -> Bool {
    let wanted = Two(ink: number(style.foreground), paper: number(style.background))
    guard colors > 0, wanted != ground, hasGround else { return false }
    ground = wanted
    assume_default_colors(wanted.ink, wanted.paper)
    return true
  }

  /// The pair of a style. A blank has no ink: it takes that of the ground where the paper is the same.
  mutating func pair(of style: Style, isBlank: Bool) -> Int32 {
    guard colors > 0 else { return 0 }
    var wanted = Two(ink: number(style.foreground), paper: number(style.background))
    if isBlank, wanted.paper == ground.paper, style.attributes.isDisjoint(with: [.reverse, .underline]) {
      wanted = ground
    }
    if wanted == ground { return 0 }
    if let pair = pairs[wanted] { return pair }
    let pair = Int32(pairs.count + 1)
    // A terminal that has no more pairs, as some with eight colours, shows the rest in its ground.
    guard pair < limit, init_extended_pair(pair, wanted.ink, wanted.paper) == OK else { return 0 }
    pairs[wanted] = pair
    return pair
  }

  /// Whether a style can be read in bold. Terminals show bold text of the first eight colours in the bright half of sixteen
  /// (xterm's `boldColors`): black becomes grey, which is too pale on light paper.
  func staysLegible(bold style: Style) -> Bool {
    let (ink, paper) = (number(style.foreground), number(style.background))
    return !(0..<8).contains(ink) || paper != 7 && paper != 15
  }

  private func number(_ color: Color) -> Int32 {
    switch color {
    case .default: return -1
    case .indexed(let index): return Int32(index) < colors ? Int32(index) : Int32(index) & 7
    case .rgb(let red, let green, let blue):
      guard depth == .trueColor else { return -1 }
      // The first eight numbers are the palette's colours, where there are all colours: the next shade of black is taken.
      return max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }
}
