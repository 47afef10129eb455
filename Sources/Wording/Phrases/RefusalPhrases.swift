import Dialogue

extension Words {
  /// What stands in the way of a time, the first three.
  private func list(_ boundaries: [Session.Boundary], in id: ID<Session>, of facts: Facts) -> String {
    let names = boundaries.prefix(3).map { boundary in
      switch boundary {
      case .meeting: pick("ouverture, suspension ou clôture", "opening, break or end")
      case .item(let item): quoted(facts.session(id)?.agenda[item]?.title ?? "?")
      case .turn(let party): facts.name(of: party) ?? "?"
      case .floor: pick("pause ou fin d’une intervention", "pause or end of a turn")
      case .count(let college): pick("compte : \(label(college))", "count: \(label(college))")
      case .group: pick("tour, lot ou étape", "round, batch or stop")
      case .note(let label): label
      }
    }
    return names.joined(separator: ", ") + (boundaries.count > 3 ? ", …" : "")
  }

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
        "“\(taken)” already exists. Choose another name.")
    case .outOfRange(let field, let lowest, let highest):
      return pick(
        "\(label(field)) : de \(lowest) à \(highest).", "\(label(field)): from \(lowest) to \(highest).")
    case .endsBeforeStart:
      return pick("La fin doit venir après le début.", "The end must come after the start.")
    case .notYet:
      return pick("Cette heure n’est pas encore passée.", "That time has not come yet.")
    case .actsBetween(let boundaries, let id):
      let names = list(boundaries, in: id, of: facts)
      return pick(
        "Il faudrait déplacer aussi ce qui a eu lieu depuis : \(names). Donnez une heure plus tardive, ou annulez d’abord (Alt-z).",
        "What was done since would have to move too: \(names). Give a later time, or undo it first (Alt-z)."
      )
    case .wouldMove(let boundaries, let id):
      let names = list(boundaries, in: id, of: facts)
      return pick(
        "Il faudrait déplacer aussi : \(names). Donnez une heure plus proche, ou ajoutez « tout » pour déplacer le tout.",
        "These would have to move too: \(names). Give a closer time, or add “all” to move all of it.")
    case .closesBeforeEnd:
      return pick(
        "La salle ne peut pas fermer avant la fin de la séance.",
        "The hall cannot close before the meeting ends.")
    case .otherSessionLive(let id):
      let title = facts.session(id)?.title ?? "?"
      return pick(
        "« \(title) » est en cours : clôturez-la d’abord (/clore).",
        "“\(title)” is in progress: close it first (/close).")
    case .sessionNotLive(let state):
      return pick(
        "La séance est \(label(state)) : ouvrez-la d’abord (/ouvrir).",
        "The meeting is \(label(state)): open it first (/open).")
    case .sessionIs(.suspended):
      return pick(
        "Impossible : la séance est suspendue (\(slash(.resume)) ou Alt-s).",
        "Not possible: the meeting has a break (\(slash(.resume)) or Alt-s).")
    case .sessionIs(let state):
      return pick(
        "Impossible : la séance est \(label(state)).", "Not possible: the meeting is \(label(state)).")
    case .noCurrentItem:
      return pick("Aucun point n’est en cours (/suivant).", "No agenda item is under way (/next).")
    case .noNextItem:
      return pick(
        "C’était le dernier point (/clore pour finir).", "That was the last agenda item (/close to end).")
    case .itemIs(let state):
      return pick(
        "Impossible : le point est \(label(state)).", "Not possible: the agenda item is \(label(state)).")
    case .nestedTooDeep:
      return pick(
        "Un sous-point ne peut pas en contenir d’autres.", "Agenda items have one level of sub-items only.")
    case .peopleWaiting(let count):
      return pick(
        "\(count) \(isSingular(count) ? "personne attend" : "personnes attendent") la parole.",
        "\(count) \(isSingular(count) ? "person is" : "people are") waiting."
      )
    case .nobodyWaiting: return pick("Personne ne demande la parole.", "Nobody is waiting to speak.")
    case .nobodySpeaking: return pick("Personne n’a la parole.", "Nobody is speaking.")
    case .turnIsPaused(let isPaused):
      return isPaused
        ? pick("La parole est déjà en pause.", "The speaker is already paused.")
        : pick("La parole n’est pas en pause.", "The speaker is not paused.")
    case .alreadyWaiting(let party):
      return pick(
        "\(name(party)) est déjà dans la file.", "\(name(party)) is already on the list of speakers.")
    case .queueIsClosed:
      return pick("La file est fermée.", "The list of speakers is closed.")
    case .alreadyPresent(let person):
      return pick("\(name(person)) est déjà là.", "\(name(person)) is already here.")
    case .notPresent(let person): return pick("\(name(person)) n’est pas là.", "\(name(person)) is not here.")
    case .tooManyThemes(let label, let most):
      return pick(
        "\(label) a déjà \(most) thèmes : retirez-en un d’abord.",
        "\(label) already has \(most) themes: take one away first.")
    case .notMember(let person):
      return pick(
        "\(name(person)) n’est pas membre de cet espace (/membre).",
        "\(name(person)) is not a member of this body (/member).")
    case .cannotRepresent(let person):
      return pick(
        "\(name(person)) ne peut ni donner son pouvoir ni en recevoir ici : un pouvoir ne se transmet pas.",
        "\(name(person)) can neither give nor take a proxy here: a proxy is not passed on.")
    case .tooManyProxies(let person, let limit):
      return pick(
        "\(name(person)) a déjà \(limit) \(isSingular(limit) ? "pouvoir" : "pouvoirs"), le plus qui soit permis (/quorum).",
        "\(name(person)) already holds \(limit) \(isSingular(limit) ? "proxy" : "proxies"), as many as is allowed (/quorum)."
      )
    case .noSuchNeed(let need, let needs):
      guard !needs.isEmpty else {
        return pick("Cette initiative n’a pas de besoin noté.", "This initiative has no need noted.")
      }
      let all = needs.map { quoted($0) }.joined(separator: ", ")
      return pick(
        "\(quoted(need)) n’est pas un besoin de cette initiative. Ses besoins : \(all).",
        "\(quoted(need)) is no need of this initiative. Its needs: \(all).")
    case .tooFewChoices:
      return pick("Il faut au moins deux choix.", "There must be two options at least.")
    case .secretByCollege:
      return pick(
        "Un vote secret ne se compte pas par collège : donnez les totaux.",
        "A secret vote is not counted by group: give the totals.")
    case .notSecret:
      return pick("Ce vote n’a pas de bulletins.", "That vote had no ballots.")
    case .ballotsDoNotAddUp(let counted, let expressed):
      return pick(
        "\(counted) voix pour \(expressed) suffrages exprimés (bulletins moins blancs et nuls) : recomptez.",
        "\(counted) votes for \(expressed) valid ballots (all, less blank and spoiled ones): count again.")
    case .tooManyVoid(let ballots):
      let void = ballots.blank + ballots.invalid
      return pick(
        "blancs \(ballots.blank) + nuls \(ballots.invalid) = \(void), pour \(ballots.cast) \(isSingular(ballots.cast) ? "bulletin" : "bulletins") en tout : il y en a trop.",
        "blank \(ballots.blank) + spoiled \(ballots.invalid) = \(void), of \(ballots.cast) \(isSingular(ballots.cast) ? "ballot" : "ballots") in all: too many."
      )
    case .unknownOption(let option, let method):
      let options = method.options.map { label(option: $0, of: method) }.joined(separator: ", ")
      return pick(
        "« \(option) » n’est pas une option ; attendu : \(options).",
        "“\(option)” is not an option; expected: \(options).")
    case .noHands: return pick("Il manque au moins un décompte.", "At least one count is missing.")
    case .answersItself:
      return pick("Une contribution ne répond pas à elle-même.", "A contribution does not answer itself.")
    case .privateNote:
      return pick(
        "Une note privée n’a ni réponse ni suite donnée.", "A private note has neither outcome nor answer.")
    case .kindNotOffered(let kind, let offered):
      let kinds = offered.map { label($0) }.joined(separator: ", ")
      return pick(
        "Cet espace n’a pas le genre « \(label(kind)) » ; il a : \(kinds) (/configurer genres=…).",
        "This body has no kind “\(label(kind))”; it has: \(kinds) (/configure kinds=…).")
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
    case .ballots: pick("bulletins", "ballots")
    case .photo: pick("la photo", "the photo")
    case .choice: pick("le choix", "the option")
    case .amount: pick("montant", "amount")
    }
  }

  /// A sort of thing.
  public func label(_ thing: Refusal.Thing) -> String {
    switch thing {
    case .space: pick("espace", "body")
    case .session: pick("séance", "meeting")
    case .item: pick("point", "item")
    case .person: pick("personne", "person")
    case .organisation: pick("organisme", "organisation")
    case .college: pick("collège", "group")
    case .subject: pick("objet", "topic")
    case .milestone: pick("jalon", "milestone")
    case .contribution: pick("contribution", "contribution")
    case .vote: pick("vote", "vote")
    case .decision: pick("décision", "decision")
    case .commitment: pick("engagement", "action")
    case .request: pick("demande de parole", "request to speak")
    case .initiative: pick("initiative", "initiative")
    case .training: pick("co-formation", "joint training")
    case .batch: pick("lot d’interventions", "questions taken together")
    case .table: pick("table", "table")
    case .round: pick("tour", "round")
    case .stop: pick("étape", "stop")
    case .proxy: pick("pouvoir", "proxy")
    case .theme: pick("thème", "theme")
    case .act: pick("saisie", "entry")
    case .conflict: pick("désaccord", "conflict")
    }
  }
}
