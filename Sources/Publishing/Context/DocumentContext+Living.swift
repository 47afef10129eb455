import Dialogue
import Wording

/// Minutes that live: who is excused, what came after the meeting, approval and signatures. None of it where there is none.
extension DocumentContext {
  /// “Excused: Mme X (adjointe), represented by M. Y”; nil in public, where nobody is named.
  var excused: String? {
    guard !isPublic, !session.excused.isEmpty else { return nil }
    let names = session.excused.map { person, absence in
      let name = titled(.person(person))
      // A vote that was given says who votes, whoever was named before.
      let by = session.proxies[person].map { Party.person($0) } ?? absence.representedBy
      return by.map { words(MinutesPhrase.representedBy, name, fullName(of: $0)) } ?? name
    }
    return words(MinutesPhrase.excusedLabel, words.joined(names))
  }

  /// What was written into the minutes after the meeting, with who asked for it and when.
  var living: [TemplateField: TemplateValue] {
    func notes(_ kind: MinutesNote.Kind) -> TemplateValue {
      let notes = session.minutesNotes.filter { $0.kind == kind }
      return .list(
        notes.map { note in
          let day = words.date(setting.zone.wallTime(at: note.at).day)
          return .record([
            .time: .text(note.by.map { words(MinutesPhrase.noteBy, day, name(of: $0)) } ?? day),
            .item: .optional(note.item.flatMap { session.agenda[$0]?.title.oneLine }),
            .text: .said(note.text.cleaned, in: setting.language),
          ])
        })
    }
    let signatories: [TemplateValue] =
      isPublic
      ? []
      : MinutesRole.allCases.compactMap { role in
        session.signatories[role].map { party in
          .record([
            .kind: .text(words(MinutesPhrase.role(role)).capitalizedFirst),
            .who: .text(Mention.without(titled(party))),
          ])
        }
      }
    return [
      .excused: .optional(excused), .additions: notes(.addition), .corrections: notes(.correction),
      .hasAdditions: .flag(session.minutesNotes.contains { $0.kind == .addition }),
      .hasCorrections: .flag(session.minutesNotes.contains { $0.kind == .correction }),
      .additionsTitle: .text(words(MinutesPhrase.additionsTitle)),
      .correctionsTitle: .text(words(MinutesPhrase.correctionsTitle)),
      .signatures: signatories.isEmpty ? .nothing : .record([.rows: .list(signatories)]),
      .signaturesTitle: .text(words(MinutesPhrase.signatures)),
    ]
  }

  /// When the minutes were approved; of which day they are stands at their foot.
  var standing: [String] {
    var lines: [String] = []
    if let approval = session.approval {
      let day = words.date(setting.zone.wallTime(at: approval.at).day)
      // A meeting that was only being prepared then approved nothing.
      let at = approval.session.flatMap { facts.session($0) }.flatMap {
        $0.isHeld(onDayOf: approval.at, zone: setting.zone) ? $0.title.oneLine : nil
      }
      lines.append(
        (at.map { words(MinutesPhrase.approvedAt, day, $0) } ?? words(MinutesPhrase.approvedOn, day))
          + (withoutQuorum(approval.quorum).map { " (\($0))" } ?? ""))
      if let changed = approval.changedAt {
        lines.append(
          words(MinutesPhrase.changedSince, words.date(setting.zone.wallTime(at: changed).day)))
      }
    }
    return lines
  }
}
