import Dialogue
import Wording

/// What keeps civil names, telephone numbers and addresses off the room's screen, whatever text they were written in. Names as they
/// are said in the room stay.
struct RoomPrivacy: Sendable {
  private var identities: [ID<Person>: Identity] = [:]
  private var contacts: [ID<Person>: Contact] = [:]
  private var names: [String] = []
  private var remover: NameRemover?

  /// Takes what is known of people.
  /// - Complexity: linear in the people; nothing is made anew unless something about them has changed.
  mutating func follow(_ facts: Facts, _ words: Words) {
    let names = facts.people.values.map(\.name)
    guard
      remover == nil || identities != facts.identities || contacts != facts.contacts || self.names != names
    else { return }
    (identities, contacts, self.names) = (facts.identities, facts.contacts, names)
    let hidden =
      identities.values.flatMap {
        [$0.fullName] + ($0.contact ?? "").split { ",;".contains($0) }.map(String.init)
      }
      + contacts.values.flatMap { [$0.mail, $0.telephone, $0.address].compactMap { $0 } }
    remover = NameRemover(names: hidden, keeping: names, words)
  }

  /// A text without them.
  func clean(_ text: String) -> String { remover?.clean(text) ?? text }
}
