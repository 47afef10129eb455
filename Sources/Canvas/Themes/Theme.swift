/// How every role looks, at every colour depth.
public struct Theme: Sendable {
  /// How one scope looks; what is nil or empty is derived or left to the terminal.
  public struct Role: Hashable, Sendable {
    /// The colours of the text: true colour, entry of the 256, entry of the 16.
    public var foreground = Shades()
    /// The colours behind it.
    public var background = Shades()
    /// Attributes where there are colours.
    public var attributes: Style.Attributes = []
    /// Attributes where there are none; those above when nil.
    public var mono: Style.Attributes?
  }

  /// One colour at three depths.
  public struct Shades: Hashable, Sendable {
    /// True colour; the terminal's own when nil.
    public var full: RGB?
    /// Index in the 256 colours; the nearest to `full` when nil.
    public var of256: UInt8?
    /// Index in the 16 colours; the nearest to `full` when nil.
    public var of16: UInt8?

    func color(at depth: ColorDepth) -> Color {
      switch depth {
      case .none: .default
      case .trueColor: full.map { .rgb($0.red, $0.green, $0.blue) } ?? of256.map(Color.indexed) ?? eight(16)
      case .indexed256: of256.map(Color.indexed) ?? full.map { .indexed($0.nearest256) } ?? eight(16)
      case .ansi16: eight(16)
      case .ansi8: eight(8)
      }
    }

    private func eight(_ count: UInt8) -> Color {
      (of16 ?? full?.nearest16).map { .indexed($0 % count) } ?? .default
    }
  }

  /// Its name.
  public let name: String
  /// What everything is drawn on that has no background of its own; the terminal's own when nil.
  public var background: RGB?
  /// The scopes that it styles.
  public var roles: [String: Role]

  /// A theme from its parts.
  public init(name: String, background: RGB? = nil, roles: [String: Role] = [:]) {
    self.name = name
    self.background = background
    self.roles = roles
  }

  /// The style of `scope`, which falls back dot by dot: `contribution.question.selected`, `contribution.question`,
  /// `contribution`, then the role `text`, then the terminal's own look. What has no background of its own is drawn on the
  /// theme's ``paper(depth:)``, so that a theme for dark terminals is readable on a white one.
  /// - Complexity: a look-up for each dot. Views that draw often keep what they get.
  public func resolve(_ scope: String, depth: ColorDepth) -> Style {
    guard let role = role(scope) else { return Style(background: paper(depth: depth)) }
    var attributes = role.attributes
    if depth == .none { attributes = role.mono ?? role.attributes }
    let foreground = role.foreground.color(at: depth)
    var background = role.background.color(at: depth)
    if background == .default { background = paper(depth: depth) }
    return Style(
      foreground: readable(foreground, of: role, on: background, depth: depth), background: background,
      attributes: attributes)
  }

  /// The ink, or where few colours make it hard to read on its paper, the nearest colour that has a contrast of 4.5.
  private func readable(_ ink: Color, of role: Role, on paper: Color, depth: ColorDepth) -> Color {
    guard case .indexed(let index) = ink, case .indexed(let ground) = paper else { return ink }
    let wanted = role.foreground.full ?? .xterm(Int(index))
    let behind = RGB.xterm(Int(ground))
    guard RGB.xterm(Int(index)).contrast(with: behind) < 4.5 else { return ink }
    let all: Range<Int> = depth == .ansi8 ? 0..<8 : depth == .ansi16 ? 0..<16 : 16..<256
    let best = all.filter { RGB.xterm($0).contrast(with: behind) >= 4.5 }
      .min { wanted.distance(.xterm($0)) < wanted.distance(.xterm($1)) }
    return best.map { .indexed(UInt8($0)) } ?? ink
  }

  /// What the theme is drawn on, whatever the terminal's own background; the terminal's own when the theme names none, or
  /// without colours.
  public func paper(depth: ColorDepth) -> Color { Shades(full: background).color(at: depth) }

  /// The role that `scope` falls back to; nil when even `text` has none.
  public func role(_ scope: String) -> Role? {
    var part = Substring(scope)
    while true {
      if let role = roles[String(part)] { return role }
      guard let dot = part.lastIndex(of: ".") else { return roles["text"] }
      part = part[..<dot]
    }
  }

  /// What every role is called at `depth`, for readable dumps; where styles coincide, the first in the list.
  public func names(depth: ColorDepth) -> [Style: String] {
    Dictionary(RoleList.all.map { (resolve($0, depth: depth), $0) }) { first, _ in first }
  }

  /// What there is when no file can be read: the terminal's own look with attributes.
  public static let fallback: Theme = {
    func role(_ attributes: Style.Attributes) -> Role { Role(attributes: attributes) }
    return Theme(
      name: "fallback",
      roles: [
        "text": role([]), "text.dim": role(.dim), "text.strong": role(.bold), "title": role(.bold),
        "border.focused": role(.bold), "header": role(.reverse), "header.alert": role([.reverse, .bold]),
        "footer.key": role(.bold), "footer.disabled": role(.dim), "capture.preview": role(.dim),
        "capture.error": role(.underline), "selection": role(.reverse), "clock.warning": role(.bold),
        "clock.over": role([.bold, .reverse]), "status.unsaved": role([.bold, .reverse]),
        "decision": role(.bold),
        "commitment": role(.bold), "commitment.late": role([.bold, .underline]),
        "agenda.current": role(.bold),
        "floor.current": role(.bold), "popup.title": role(.bold), "popup.selection": role(.reverse),
        "error": role([.bold, .reverse]), "warning": role(.bold), "match": role(.underline),
      ])
  }()
}
