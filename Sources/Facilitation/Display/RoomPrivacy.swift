import Dialogue
import Wording

/// What keeps civil names, telephone numbers and addresses off the room's screen, whatever text they were written in.
/// Names as they are said in the room stay.
struct RoomPrivacy: Sendable {
  private var secrets: Set<GivenName> = []
  private var names: [String] = []
  private var remover: NameRemover?

  /// Takes what is known of people.
  /// - Complexity: linear in the people; nothing is made anew unless something about them has changed.
  mutating func follow(_ facts: Facts, _ words: Words) {
    let names = facts.people.values.map(\.name)
    let secrets = facts.secretNames
    guard remover == nil || self.secrets != secrets || self.names != names else { return }
    (self.secrets, self.names) = (secrets, names)
    remover = NameRemover(hiding: secrets, keeping: names, words)
  }

  /// A text without them.
  func clean(_ text: String) -> String { remover?.clean(text) ?? text }
}
