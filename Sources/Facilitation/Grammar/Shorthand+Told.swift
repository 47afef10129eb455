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
      default:
        return parameter.kind.understood(value, context, self) ?? parameter.kind.write(value, context, self)
      }
    }.joined(separator: " · ")
  }
}
