import Dialogue

extension EventWords {
  /// Spaces, organisations, people.
  func line(of event: SpaceEvent) -> String {
    switch event {
    case .created(let space): say("Espace créé", "Body created", space.name)
    case .configured(let id, let setting): line(of: setting, in: name(id))
    }
  }

  func line(of event: OrganisationEvent) -> String {
    switch event {
    case .added(let body):
      say("Organisme ajouté", "Organisation added", "\(body.name) (\(words.label(body.college)))")
    case .changed(_, .name(let name)): say("Organisme renommé", "Organisation renamed", name)
    case .changed(let id, .college(let college)):
      change(name(.organisation(id)), "collège", "group", words.label(college))
    }
  }

  func line(of event: PersonEvent) -> String {
    switch event {
    case .added(let person):
      say("Personne ajoutée", "Person added", person.name) + affiliation(of: person)
    case .changed(_, .name(let name)): say("Personne renommée", "Person renamed", name)
    case .changed(let id, .organisation(let body)):
      change(name(.person(id)), "organisme", "organisation", body.map { name(.organisation($0)) })
    case .changed(let id, .college(let college)):
      change(
        name(.person(id)), "collège", "group",
        college.map(words.label) ?? say("celui de l’organisme", "the organisation’s"))
    case .changed(let id, .function(let function)):
      change(name(.person(id)), "fonction", "function", function)
    case .changed(let id, .isElected(let value)):
      change(name(.person(id)), "élu·e", "elected", words(value ? FormPhrase.yes : .no))
    case .changed(let id, .isPseudonym(let value)):
      change(name(.person(id)), "anonyme", "anonymous", words(value ? FormPhrase.yes : .no))
    case .identified(let id, _): say("Identité notée", "Identity noted", name(.person(id)))
    case .contacted(let id, _): say("Coordonnées notées", "Contact details noted", name(.person(id)))
    }
  }

  private func affiliation(of person: Person) -> String {
    let of = person.organisation.map { name(.organisation($0)) } ?? person.college.map(words.label)
    let parts = [
      of, person.isElected ? say("élu·e", "elected") : nil,
      person.isPseudonym ? say("anonyme", "anonymous") : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private func line(of setting: SpaceSetting, in space: String) -> String {
    switch setting {
    case .name(let name): say("Espace renommé", "Body renamed", name)
    case .territory(let territory): change(space, "territoire", "territory", territory)
    case .kinds(let kinds):
      change(space, "genres de contributions", "kinds of contribution", list(kinds.map(words.label)))
    case .colleges(let colleges): change(space, "collèges", "groups", list(colleges.map(words.label)))
    case .pillars(let pillars): change(space, "axes", "pillars", list(pillars))
    case .queueOrder(let order): change(space, "ordre de la parole", "order of speakers", words.label(order))
    case .turnLimit(let limit): change(space, "tour de parole", "time for a turn", length(limit))
    case .groundRules(let rules): change(space, "règles", "ground rules", list(rules))
    case .method(let method): change(space, "méthode", "method", method)
    case .sides(let sides):
      change(
        space, "côtés des collèges", "sides of the groups",
        list(sides.sorted { $0.key < $1.key }.map { "\(words.label($0.key)) (\(words.label($0.value)))" }))
    case .recurring(let items):
      change(space, "points récurrents", "recurring points", list(items.map(\.title)))
    case .templates(let templates): change(space, "modèles", "templates", list(templates.map(\.name)))
    }
  }

  /// A limit of a turn of speech in seconds.
  func length(_ seconds: Int?) -> String {
    guard let seconds, seconds > 0 else { return say("sans limite", "no limit") }
    return say("au plus ", "at most ") + words.stopwatch(seconds)
  }
}
