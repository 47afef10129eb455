import Dialogue
import Wording

/// Proposals as Decidim's file import reads them: `title/<locale>`, `body/<locale>`
/// (`decidim-proposals/lib/decidim/proposals/import/proposal_creator.rb`). The import knows no meeting, so that the body
/// says where and when something was proposed.
struct DecidimProposals {
  private(set) var table: CSV
  private(set) var findings: [String] = []

  init(source: ListSource) {
    let locale = source.setting.language.rawValue
    table = CSV(columns: ["title/\(locale)", "body/\(locale)"], rows: [])
    for said in source.contributions where said.kind == .proposal {
      let text = source.text(of: said).cleaned
      let session = source.facts.session(said.session)
      let place = "\(session?.title.oneLine ?? "") \(said.label)".trimmed
      guard !text.isEmpty else {
        findings.append(source.words(ExportPhrase.emptyLeftOut, place))
        continue
      }
      let title = DecidimText.title(
        of: text, subject: source.facts.subject(of: said)?.title.oneLine, source.words)
      if title != text.oneLine.capitalizedFirst {
        findings.append(source.words(ExportPhrase.titleChanged, place, title))
      }
      table.rows.append([title, "\(text)\n\n\(origin(said, session, source))"])
    }
  }

  private func origin(_ said: Contribution, _ session: Session?, _ source: ListSource) -> String {
    let day = session.map {
      source.words.longDate(source.setting.zone.wallTime(at: $0.heldAt).day)
    }
    let space = session.flatMap { source.facts.spaces[$0.space]?.name.oneLine }
    let parts = [space, session?.title.oneLine, day, said.label].compactMap { $0 }.filter { !$0.isEmpty }
    return "(\(source.words(ExportPhrase.proposedAt)) \(parts.joined(separator: ", ")))"
  }
}

/// Commitments as results of Decidim's accountability component
/// (`decidim-accountability/app/services/decidim/accountability/results_csv_importer.rb`). No parent is given: a result
/// whose parent is missing is destroyed by the import. No proposals either: it reads only the last digit of an address.
struct DecidimResults {
  private(set) var table: CSV
  private(set) var findings: [String] = []

  init(source: ListSource) {
    let locale = source.setting.language.rawValue
    table = CSV(
      columns: [
        "id", "parent/id", "category/id", "status/id", "title/\(locale)", "description/\(locale)",
        "start_date",
        "end_date", "progress", "proposal_urls",
      ], rows: [])
    for commitment in source.commitments {
      let session = source.facts.session(commitment.session)?.title.oneLine ?? ""
      let place = "\(session) \(commitment.label)".trimmed
      if commitment.state == .dropped {
        findings.append(source.words(ExportPhrase.droppedLeftOut, place))
        continue
      }
      let what = commitment.what.cleaned
      let title = DecidimText.title(of: what, subject: nil, source.words)
      if title != what.oneLine.capitalizedFirst {
        findings.append(source.words(ExportPhrase.titleChanged, place, title))
      }
      let who = source.facts.name(of: commitment.who)?.oneLine ?? source.words(.unknownParty)
      let progress = commitment.state == .done ? "100" : commitment.state == .underWay ? "50" : "0"
      table.rows.append([
        "", "", "", "", title, "\(who)\(source.words(.colon)) \(what)\n\n(\(place))",
        source.setting.zone.wallTime(at: commitment.at).day.iso, commitment.due?.iso ?? "", progress, "",
      ])
    }
  }
}

/// What Decidim's etiquette wants of a title: 15 to 150 characters, a capital first, no strings of `!` and `?`, not in
/// capitals (`decidim-core/app/validators/etiquette_validator.rb`).
enum DecidimText {
  static func title(of text: String, subject: String?, _ words: Words) -> String {
    var title = text.oneLine.shortened(to: 150)
    for mark in ["!", "?"] {
      while title.contains(mark + mark) { title = title.replacing(mark + mark, with: mark) }
    }
    let letters = title.filter(\.isLetter)
    if letters.filter(\.isUppercase).count * 4 > letters.count { title = title.lowercased() }
    if title.count < 15 { title = "\(subject ?? words(ExportPhrase.proposal))\(words(.colon)) \(title)" }
    if title.count < 15 { title = "\(words(ExportPhrase.proposal)), \(title)" }
    return title.capitalizedFirst.shortened(to: 150)
  }
}
