import ArgumentParser
import Dialogue
import Publishing
import Wording

extension DeliveryFormat: ExpressibleByArgument {}

extension DeliveryFormat {
  /// Whether it is nothing to read on a terminal.
  var isMade: Bool { [.docx, .odt, .pdf].contains(self) }

  /// Why the format cannot be had here; nil when it can.
  func missing(_ words: Words) -> String? {
    self == .pdf && !Paper.canBeMade ? words(ShellPhrase.needsChromium) : nil
  }
}
