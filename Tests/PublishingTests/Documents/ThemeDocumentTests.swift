import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Minutes and report by theme")
struct ThemeDocumentTests {
  private func scene() throws -> SeanceFourteen {
    var scene = SeanceFourteen()
    let said = scene.meeting.contributions.filter { !$0.isPrivate }
    let theme = DialogueTheme(id: scene.scene.id(), space: scene.meeting.space, title: "Nuit")
    scene.scene.happens(
      .theme(.created(theme)), .theme(.filed([said[0].reference, said[2].reference], theme.id)),
      .theme(.grouped([said[2].reference], with: said[0].reference)),
      .contribution(.shared(said[2].reference, .counted(9))))
    return scene
  }

  private func text(_ scene: SeanceFourteen, _ kind: DocumentKind, _ order: StatementOrder = .point) throws
    -> String
  {
    var setting = scene.setting(.french)
    setting.order = order
    return visible(try Publisher().publish(kind, of: scene.meeting, in: scene.facts, setting).text)
  }

  @Test("Minutes by point end with a table of the themes; each statement says its own")
  func byPoint() throws {
    let scene = try scene()
    let said = scene.meeting.contributions.filter { !$0.isPrivate }
    let minutes = try text(scene, .minutes)
    #expect(minutes.contains("## Par thème"))
    #expect(minutes.contains("| Nuit | 2 | 9 | \(said[0].label), \(said[2].label) |"))
    #expect(minutes.components(separatedBy: "  - Thème⍽: Nuit\n").count == 3)
    #expect(minutes.contains("  - Dit la même chose que \(said[0].label)\n"))
    #expect(minutes.contains("  - Dit aussi par \(said[2].label)\n"))
    #expect(try !text(SeanceFourteen(), .minutes).contains("Par thème"))
  }

  @Test(
    "Minutes by theme have every statement once for each of its themes, and lose no vote, decision or commitment"
  )
  func byTheme() throws {
    let scene = try scene()
    let (points, themes) = (try text(scene, .minutes), try text(scene, .minutes, .theme))
    #expect(themes.contains("### Nuit") && themes.contains("### Sans thème"))
    for said in scene.meeting.contributions where !said.isPrivate {
      #expect(
        themes.components(separatedBy: "- **\(said.label)** ·").count
          == points.components(separatedBy: "- **\(said.label)** ·").count)
    }
    for label in scene.meeting.decisions.map(\.label) + scene.meeting.votes.map(\.label) {
      #expect(themes.contains(label))
    }
  }

  @Test("The most shared come first where that is asked")
  func byShares() throws {
    let scene = try scene()
    let said = scene.meeting.contributions.filter { !$0.isPrivate }
    let (first, third) = ("- **\(said[0].label)** ·", "- **\(said[2].label)** ·")
    func place(_ text: String, _ label: String) throws -> Int {
      text.distance(from: text.startIndex, to: try #require(text.ranges(of: label).first).lowerBound)
    }
    try #require(said[0].item == said[2].item)
    let (points, shared) = (try text(scene, .minutes), try text(scene, .minutes, .shared))
    #expect(try place(points, first) < place(points, third))
    #expect(try place(shared, third) < place(shared, first))
  }

  @Test("The report counts by theme, and the public version names nobody in it")
  func report() throws {
    let scene = try scene()
    #expect(try text(scene, .report).contains("| Nuit | 2 | 9 |"))
    #expect(try text(scene, .publicMinutes).contains("## Par thème"))
  }
}
