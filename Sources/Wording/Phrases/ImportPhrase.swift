/// What imports say: why a file cannot be taken, what would be added, what somebody should look at.
public enum ImportPhrase: String, Phrase {
  /// What keeps a file out.
  case strayByte, lostCharacter, zeroByte, cutText, utf32, openQuote, afterQuote, empty, missingColumns,
    columnTwice
  case cellCount, emptyCell, tooLong, unknownOrganisation, tooManyRows, tooLarge, oldSpreadsheet,
    pdf
  case document, archive, belongsTo, noPoints, noCalendar, brokenArchive, brokenSheet, brokenObject,
    brokenDate,
    brokenRule
  case unknownZone
  /// What is told.
  case encoding, unknownItem, unusedColumns, unusedLines, totals, furniture, hiddenRows, unreadSheets, noHour,
    noTitle,
    homonym, otherCollege, contradicted, setAside,
    otherEntries,
    cancelled
  case meetingNamed, meetingNotThere, otherWeekday, monthFirst, notKept, noReason, nobody, failedCells,
    hoursNotRead, locked
  case otherText, noText, otherDay, household, endsBefore, sharedMail
  case endless, moreNotices, moreErrors, doublyEncoded, encodingLooked, outside, superseded
  case headingTaken, remarks, flattened, firstDay, endsBeforeStart, dueBefore, answersLeft, emptyExceptions
  case tooManyNamesakes, tooManyMeetings, measured, inSheet, lineOfSheet, linesOfSheet, noContact, pageNumbers
  /// What differs.
  case difference, mail, telephone, organisation, college, fullName, address, role, minutes, kind, presenter,
    subject
  case start, end, place, civility
  /// What is added.
  case addition, atPlace, newPerson, newOrganisation, newPoint, newSession, newMilestone, newClosedPeriod,
    fromThrough,
    newContribution,
    newSubject, newCommitment, state, due
  /// The preview.
  case title, fileTaken, whichFile, reading, foot, footNothing, footReading, givenUp, typeYes, notTaken,
    moreAdditions
  case foundTable, foundSheet, foundList, foundCalendar, foundCards, tab
  case imported, wouldImport, knownCount, completedCount, contradictedCount, semicolon

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .strayByte, .lostCharacter, .zeroByte, .cutText, .utf32, .openQuote, .afterQuote, .empty,
      .missingColumns,
      .columnTwice, .cellCount, .emptyCell, .tooLong, .unknownOrganisation, .tooManyRows,
      .tooLarge, .doublyEncoded:
      ofTables
    case .oldSpreadsheet, .pdf, .document, .archive, .belongsTo, .noPoints, .noCalendar, .brokenArchive,
      .brokenSheet,
      .brokenObject, .brokenDate, .brokenRule, .unknownZone:
      ofFormats
    case .meetingNamed, .meetingNotThere, .otherWeekday, .monthFirst, .notKept, .noReason, .nobody,
      .failedCells,
      .hoursNotRead, .locked, .otherText, .noText, .otherDay, .household, .endsBefore, .sharedMail:
      passedOver
    case .encoding, .unknownItem, .unusedColumns, .unusedLines, .totals, .furniture, .hiddenRows,
      .unreadSheets, .noHour,
      .noTitle, .homonym, .otherCollege, .contradicted,
      .setAside,
      .otherEntries,
      .cancelled, .endless, .moreNotices, .moreErrors, .encodingLooked, .outside, .superseded:
      told
    case .headingTaken, .remarks, .flattened, .firstDay, .endsBeforeStart, .dueBefore, .answersLeft,
      .emptyExceptions, .tooManyNamesakes, .tooManyMeetings, .measured, .inSheet, .lineOfSheet, .linesOfSheet,
      .noContact, .pageNumbers:
      decided
    default: small
    }
  }
}
