import Dialogue
import Wording

extension Words {
  /// What values say, one behind the other: « Budget · 20 min · Mme Diallo (à ajouter) ».
  func told(_ values: Values, of act: ActName, in context: LineContext) -> String {
    ActTable[act].parameters.compactMap { parameter -> String? in
      guard let value = values[parameter.name].first else { return nil }
      if parameter.kind.field == .tick { return value as? Bool == true ? parameter.label(in: self) : nil }
      switch value {
      case OrganisationChoice.new(let name) as OrganisationChoice: return self(FormPhrase.isNew, name)
      case let who as [PartyChoice]: return list(who.map { told($0, in: context) })
      case let who as PartyChoice: return told(who, in: context)
      default:
        return parameter.kind.understood(value, context, self) ?? parameter.kind.write(value, context, self)
      }
    }.joined(separator: " · ")
  }

  /// Somebody; who would be entered is told as such.
  private func told(_ choice: PartyChoice, in context: LineContext) -> String {
    switch choice {
    case .known(let party): context.facts.name(of: party) ?? "?"
    case .new(let name): self(LivePhrase.newPerson, name)
    case .open(let name): name
    }
  }
}
