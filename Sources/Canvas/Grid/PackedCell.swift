/// A cell in 16 bytes without references, so that two screens compare as plain memory.
struct PackedCell: Equatable {
  /// A scalar, or `overflow` plus an index into the canvas's list of longer clusters.
  var code: UInt32
  var foreground: UInt32
  var background: UInt32
  var attributes: UInt8
  var width: UInt8

  /// One more than the last scalar.
  static let overflow: UInt32 = 0x110000
  static let blank = PackedCell(code: 0x20, style: .plain, width: 1)

  init(code: UInt32, style: Style, width: UInt8) {
    self.code = code
    foreground = style.foreground.packed
    background = style.background.packed
    attributes = style.attributes.rawValue
    self.width = width
  }

  var style: Style {
    get {
      Style(
        foreground: Color(packed: foreground), background: Color(packed: background),
        attributes: Style.Attributes(rawValue: attributes))
    }
    set {
      foreground = newValue.foreground.packed
      background = newValue.background.packed
      attributes = newValue.attributes.rawValue
    }
  }

  /// The second half of a wide cell, or no text at all.
  var isContinuation: Bool { width == 0 }
}
