import Dialogue
import Testing
import Wording

@testable import Publishing

/// A document of a scene in a format, as of the beginning of a day, its no-break spaces made visible.
func paper(
  _ kind: DocumentKind, _ scene: SeanceFourteen, on day: String? = nil,
  as format: DocumentFormat = .markdown,
  _ language: Language = .french
) throws -> String {
  var setting = scene.setting(language)
  if let day {
    setting.now = Scene.zone.instant(of: WallTime(day: try #require(Day(iso: day)), hour: 9, minute: 0))
  }
  return visible(
    try Publisher().publish(kind, as: format, of: scene.meeting, in: scene.facts, setting).text)
}

extension SeanceFourteen {
  /// The meeting, its first commitment kept and its second given up.
  static var settled: SeanceFourteen {
    var scene = SeanceFourteen()
    let ids = scene.meeting.commitments
    scene.scene.happens(
      .commitment(.progressed(ids[0], .done, text: "les six mâts éclairent")),
      .commitment(.progressed(ids[1], .dropped, text: "plus de budget")))
    return scene
  }
}
