@testable import CursesTerminal

extension Capabilities {
  /// What terminfo says of `xterm-256color`, without the parameters, which need a terminal to be filled in.
  static var plainANSI: Capabilities {
    var capabilities = Capabilities()
    capabilities.moveTo = "\u{1B}[%i%p1%d;%p2%dH"
    capabilities.moveToColumn = "\u{1B}[%i%p1%dG"
    capabilities.clear = "\u{1B}[H\u{1B}[2J"
    capabilities.clearToEndOfLine = "\u{1B}[K"
    capabilities.enter = "\u{1B}[?1049h"
    capabilities.leave = "\u{1B}[?1049l"
    capabilities.hideCaret = "\u{1B}[?25l"
    capabilities.showCaret = "\u{1B}[?12l\u{1B}[?25h"
    capabilities.plain = "\u{1B}(B\u{1B}[m"
    capabilities.attributes = ("\u{1B}[1m", "\u{1B}[2m", "\u{1B}[3m", "\u{1B}[4m", "\u{1B}[7m")
    capabilities.foreground = "\u{1B}[3%p1%dm"
    capabilities.background = "\u{1B}[4%p1%dm"
    capabilities.colors = 8
    capabilities.hasDefaultColors = true
    capabilities.canFillLastCell = true
    capabilities.pasteOn = "\u{1B}[?2004h"
    capabilities.pasteOff = "\u{1B}[?2004l"
    return capabilities
  }
}
