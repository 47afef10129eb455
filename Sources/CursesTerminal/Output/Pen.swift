import Canvas

/// The style in which a terminal writes, and the shortest sequences that change it.
struct Pen {
  private let capabilities: Capabilities
  private let depth: ColorDepth
  /// `sgr0` without the character sets, which are never changed here.
  private let plain: String
  /// The style now; nil when it is not known.
  private var style: Style?
  private var known: [Change: String] = [:]

  private struct Change: Hashable {
    let from: Style?
    let to: Style
  }

  init(_ capabilities: Capabilities, depth: ColorDepth) {
    self.capabilities = capabilities
    self.depth = depth
    plain = ["\u{1B}(B", "\u{0F}"].reduce(capabilities.plain) { text, charset in
      text.firstRange(of: charset).map { text.replacingCharacters(in: $0) } ?? text
    }
  }

  /// The style is the terminal's own.
  mutating func reset() { style = .plain }

  /// Whether text in a style can be written as it is.
  func writes(_ wanted: Style) -> Bool { style == wanted }

  /// The sequence that makes the terminal write in a style; empty when it does.
  mutating func take(_ wanted: Style) -> String {
    guard wanted != style else { return "" }
    let change = Change(from: style, to: wanted)
    style = wanted
    if let text = known[change] { return text }
    let whole = Pen.joined([plain] + attributes(wanted.attributes) + colors(wanted, since: .plain))
    var text = whole
    if let from = change.from, from.attributes.isSubset(of: wanted.attributes), canKeepColors(from, wanted) {
      let step = Pen.joined(
        attributes(wanted.attributes.subtracting(from.attributes)) + colors(wanted, since: from))
      if step.utf8.count < whole.utf8.count { text = step }
    }
    // Themes make dozens of styles; whatever makes more shall not fill the memory.
    if known.count > 4096 { known.removeAll() }
    known[change] = text
    return text
  }

  private func attributes(_ attributes: Style.Attributes) -> [String] {
    let signs: [(Style.Attributes, String)] = [
      (.bold, capabilities.attributes.bold), (.dim, capabilities.attributes.dim),
      (.italic, capabilities.attributes.italic), (.underline, capabilities.attributes.underline),
      (.reverse, capabilities.attributes.reverse),
    ]
    return signs.compactMap { attributes.contains($0.0) ? $0.1 : nil }
  }

  /// Whether a change of colours can do without beginning anew.
  private func canKeepColors(_ from: Style, _ to: Style) -> Bool {
    capabilities.hasDefaultColors
      || ((to.foreground != .default || from.foreground == .default)
        && (to.background != .default || from.background == .default))
  }

  private func colors(_ wanted: Style, since from: Style) -> [String] {
    guard depth != .none, !capabilities.foreground.isEmpty else { return [] }
    var texts: [String] = []
    if wanted.foreground != from.foreground {
      texts.append(color(wanted.foreground, capabilities.foreground, base: 30))
    }
    if wanted.background != from.background {
      texts.append(color(wanted.background, capabilities.background, base: 40))
    }
    return texts
  }

  private func color(_ color: Color, _ capability: String, base: Int) -> String {
    switch color {
    case .default: return "\u{1B}[\(base + 9)m"
    case .indexed(let index):
      // Bright colours of a terminal that has eight are its plain ones.
      return capabilities.fill(capability, Int(index) < capabilities.colors ? Int(index) : Int(index) & 7)
    case .rgb(let red, let green, let blue):
      return depth == .trueColor ? "\u{1B}[\(base + 8);2;\(red);\(green);\(blue)m" : ""
    }
  }

  /// Joins sequences of the form `CSI … m` into one.
  static func joined(_ sequences: [String]) -> String {
    var parameters: [Substring] = []
    var rest: [String] = []
    for sequence in sequences where !sequence.isEmpty {
      let inner = sequence.dropFirst(2).dropLast()
      if sequence.hasPrefix("\u{1B}["), sequence.hasSuffix("m"),
        inner.allSatisfy({ $0.isNumber || $0 == ";" })
      {
        parameters.append(inner.isEmpty ? "0" : inner)
      } else {
        rest.append(sequence)
      }
    }
    // What is of another form goes first: it is `sgr0`, which takes everything back.
    let sgr = parameters == ["0"] ? "\u{1B}[m" : "\u{1B}[" + parameters.joined(separator: ";") + "m"
    return rest.joined() + (parameters.isEmpty ? "" : sgr)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>) -> String {
    var copy = self
    copy.removeSubrange(range)
    return copy
  }
}
