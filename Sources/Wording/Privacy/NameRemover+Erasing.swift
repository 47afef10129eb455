import Dialogue

extension NameRemover {
  /// What takes the names of somebody who is erased out of everybody's words, as public versions took them out before; others who
  /// are known go on to be named there.
  /// - Parameters:
  ///   - names: All that they are and were called.
  ///   - person: Who they are; nil for somebody who is on no list.
  ///   - facts: What is known.
  ///   - words: The language of what stands in their place.
  public init(erasing names: Set<String>, of person: ID<Person>?, in facts: Facts, _ words: Words) {
    let own = person.flatMap { facts.people[$0] }
    let others = facts.people.values.filter { $0.id != person && !$0.isForgotten }
    self.init(
      hiding: names.map { GivenName($0, own?.isPseudonym == true && own?.name == $0 ? .pseudonym : .room) },
      keeping: others.map(\.name), whole: facts.organisations.values.map(\.name), sparing: facts.titles, words
    )
  }
}
