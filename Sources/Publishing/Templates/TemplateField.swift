/// The names that a template may use for data, besides `say.…` for fixed phrases.
public enum TemplateField: String, CaseIterable, Sendable {
  // The session
  case documentTitle, title, notices, space, territory, date, place, announced, actual
  case presentTotal, attendance, rows, college, count, names
  case varies, atClose, suspended, followed
  // Agenda and points
  case agenda, number, planned, actualTime, points, heading, timing, presenter
  case subject, subjectTitle, subjectFacts, isNewSubject, impacts, decided, open
  // What was said
  case entries, statements, label, time, kind, speaker, speakerOf, isNewSpeaker, text, circumstance,
    answersTo, fate,
    answerDue
  case group, groupHeading
  case sharing, shared, mostSharedTitle, meTooHeading, themed, sameAs, byTheme, byThemeTitle, themeHeading,
    numbering
  // What came out
  case votes, otherVotes, method, question, options, counts, totals, tally, result, rule, participation
  case hasAdditions, hasCorrections
  case excused, additions, additionsTitle, corrections, correctionsTitle, signatures, signaturesTitle
  case quorum, members, membersAway, membersHere, withoutQuorum
  case decisions, vote, commitments, who, what, whatLine, dueDay, state
  case initiatives, stage, lead, needs, offers, funding
  case trainings, day, length, trainers
  // What comes next
  case fates, answered, unanswered, hasUnanswered, answerCount, parked, hasParked, hasNext, notServed
  case more, openQuestions, underStudy, toFollow
  // The running order
  case closing, total, hours, pointLine, minutes, warning
  case expected, presenters, committed, lastTime, keptTurns
  case carryOver, carriedItems, item, aloud, rules, announcedMethod
  // The report
  case section, subsection, period, sessions, subjects, calendar
  // The short version
  case summary, talked, waiting, nextSession
  // Balance
  case measured, balance, airtime, airtimeOutside, timeShare, peopleShare, ratio
  // Places of figures
  case balanceFigure, agendaFigure, calendarFigure
  // Papers around a meeting
  case isHeld, isOff, isPast, legend, letters, invitation, invited, propose, keptNote, colleges, function,
    tables,
    host, questions, stops, observed, quiet,
    photo,
    responsible
  // What follows up
  case institutions, people, salutation, late, coming, passedOn, ending, alsoOwed, money, declined, accepted,
    promises,
    lastReport, trained, demands, deeds, reference
  // The foot and the letterhead
  case established, issuer, sender, contact, access, privacy
  case say, journal, journalCount, journalHash
}
