import Dialogue

extension Words {
  /// Why a command was refused, and what to do about it; names are looked up in the facts.
  public func text(of refusal: Refusal, in facts: Facts) -> String {
    func name(_ party: Party) -> String { facts.name(of: party) ?? "?" }
    func name(_ person: ID<Person>) -> String { facts.people[person]?.name ?? "?" }
    switch refusal {
    case .empty(let field): return pick("Il manque : \(label(field)).", "Missing: \(label(field)).")
    case .unknown(let thing):
      return pick(
        "Introuvable : \(label(thing)). Vérifiez le nom.", "Not found: \(label(thing)). Check the name.")
    case .nameTaken(let taken):
      return pick(
        "« \(taken) » existe déjà. Donnez un autre nom.",
        "“\(taken)” exists already. Choose another name.")
    case .outOfRange(let field, let lowest, let highest):
      return pick(
        "\(label(field)) : de \(lowest) à \(highest).", "\(label(field)): from \(lowest) to \(highest).")
    case .endsBeforeStart:
      return pick("La fin doit venir après le début.", "The end must come after the beginning.")
    case .otherSessionLive(let id):
      let title = facts.session(id)?.title ?? "?"
      return pick(
        "« \(title) » est en cours : clôturez-la d’abord (/clore).",
        "“\(title)” is in progress: close it first (/close).")
    case .sessionNotLive(let state):
      return pick(
        "La séance est \(label(state)) : ouvrez-la d’abord (/ouvrir).",
        "The session is \(label(state)): open it first (/open).")
    case .sessionIs(let state):
      return pick(
        "Impossible : la séance est \(label(state)).", "Not possible: the session is \(label(state)).")
    case .noCurrentItem:
      return pick("Aucun point n’est en cours (/suivant).", "No point is under way (/next).")
    case .noNextItem:
      return pick("C’était le dernier point (/clore pour finir).", "That was the last point (/close to end).")
    case .itemIs(let state):
      return pick(
        "Impossible : le point est \(label(state)).", "Not possible: the point is \(label(state)).")
    case .nestedTooDeep:
      return pick("Un seul niveau de sous-points.", "Points nest one level only.")
    case .peopleWaiting(let count):
      return pick(
        "\(count) \(isSingular(count) ? "personne attend" : "personnes attendent") la parole : donnez-la, ou forcez.",
        "\(count) \(isSingular(count) ? "person waits" : "people wait") for the floor: give it, or force.")
    case .nobodyWaiting: return pick("Personne ne demande la parole.", "Nobody waits for the floor.")
    case .nobodySpeaking: return pick("Personne n’a la parole.", "Nobody has the floor.")
    case .turnIsPaused(let isPaused):
      return isPaused
        ? pick("La parole est déjà interrompue.", "The speaker is interrupted already.")
        : pick("La parole n’est pas interrompue.", "The speaker is not interrupted.")
    case .alreadyWaiting(let party):
      return pick("\(name(party)) est déjà dans la file.", "\(name(party)) is in the queue already.")
    case .queueIsClosed:
      return pick("La file est fermée.", "The queue is closed.")
    case .alreadyPresent(let person):
      return pick("\(name(person)) est déjà là.", "\(name(person)) is here already.")
    case .notPresent(let person): return pick("\(name(person)) n’est pas là.", "\(name(person)) is not here.")
    case .tooManyHands(let college, let hands, let present):
      let place = college.map { label($0) } ?? pick("la salle", "the room")
      return pick(
        "\(hands) mains pour \(present) présents (\(place)) : recomptez, ou corrigez les présents.",
        "\(hands) hands for \(present) present (\(place)): count again, or correct the attendance.")
    case .unknownOption(let option, let method):
      let options = method.options.map { label(option: $0, of: method) }.joined(separator: ", ")
      return pick(
        "« \(option) » n’est pas une option ; attendu : \(options).",
        "“\(option)” is no option; expected: \(options).")
    case .noHands: return pick("Il manque au moins un décompte.", "At least one count is missing.")
    case .answersItself:
      return pick("Une contribution ne répond pas à elle-même.", "A contribution does not answer itself.")
    case .privateNote:
      return pick("Une note privée n’a ni suite ni réponse.", "A private note has neither fate nor answer.")
    case .kindNotOffered(let kind, let offered):
      let kinds = offered.map { label($0) }.joined(separator: ", ")
      return pick(
        "Cet espace n’a pas le genre « \(label(kind)) » ; il a : \(kinds) (/configurer genres=…).",
        "This space has no kind “\(label(kind))”; it has: \(kinds) (/configure kinds=…).")
    case .notUnderWay(let thing):
      return pick("Rien en cours : \(label(thing)).", "Not under way: \(label(thing)).")
    case .nothingToUndo: return pick("Rien à annuler.", "Nothing to undo.")
    case .nothingToRedo: return pick("Rien à rétablir.", "Nothing to redo.")
    }
  }

  /// A field that a person fills in.
  public func label(_ field: Refusal.Field) -> String {
    switch field {
    case .name: pick("le nom", "the name")
    case .title: pick("le titre", "the title")
    case .text: pick("le texte", "the text")
    case .reason: pick("la raison", "the reason")
    case .minutes: pick("minutes", "minutes")
    case .seconds: pick("secondes", "seconds")
    case .count: pick("nombre", "number")
    case .photo: pick("la photo", "the photo")
    case .amount: pick("montant", "amount")
    }
  }

  /// A sort of thing.
  public func label(_ thing: Refusal.Thing) -> String {
    switch thing {
    case .space: pick("espace", "space")
    case .session: pick("séance", "session")
    case .item: pick("point", "point")
    case .person: pick("personne", "person")
    case .organisation: pick("organisme", "organisation")
    case .college: pick("collège", "college")
    case .subject: pick("objet", "subject")
    case .milestone: pick("jalon", "milestone")
    case .contribution: pick("contribution", "contribution")
    case .decision: pick("décision", "decision")
    case .commitment: pick("engagement", "commitment")
    case .request: pick("demande de parole", "request for the floor")
    case .initiative: pick("initiative", "initiative")
    case .training: pick("co-formation", "training")
    case .batch: pick("lot d’interventions", "batch of interventions")
    case .table: pick("table", "table")
    case .round: pick("tour", "round")
    case .stop: pick("étape", "stop")
    case .act: pick("acte", "act")
    case .conflict: pick("désaccord", "conflict")
    }
  }
}
