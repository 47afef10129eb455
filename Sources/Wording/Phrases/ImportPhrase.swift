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
  case tooManyNamesakes, tooManyMeetings, measured, inSheet, noContact
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
      .emptyExceptions, .tooManyNamesakes, .tooManyMeetings, .measured, .inSheet, .noContact:
      decided
    default: small
    }
  }

  private var decided: (french: String, english: String) {
    switch self {
    case .headingTaken:
      (
        "Titre lu comme le collège des lignes qui suivent, « {0} » ; lignes : {1}.",
        "Heading taken for the group of the rows below, “{0}”; lines: {1}."
      )
    case .remarks:
      ("Notes sous la liste, laissées de côté ; lignes : {0}.", "Notes on the list, left out; lines: {0}.")
    case .flattened:
      (
        "Deux niveaux seulement : rangés autrement que leur numéro ou leur retrait ne le dit ; lignes : {0}.",
        "Two levels only: put otherwise than their number or indent says; lines: {0}."
      )
    case .firstDay:
      (
        "Plusieurs jours : un jalon n’en a qu’un, le premier est pris ; lignes : {0}.",
        "Several days: a milestone has one, the first is taken; lines: {0}."
      )
    case .endsBeforeStart:
      ("Fin avant le début, laissée de côté ; lignes : {0}.", "End before the start, left out; lines: {0}.")
    case .dueBefore:
      (
        "Échéance bien avant la séance, prise telle quelle ; lignes : {0}.",
        "Due long before the meeting, taken as it is; lines: {0}."
      )
    case .answersLeft:
      (
        "« Répond à » laissé de côté : rien de la séance n’a ce texte, et les numéros sont ceux d’un autre journal ; lignes : {0}.",
        "What it answers is left out: nothing in the meeting has that text, and the numbers are another journal’s; lines: {0}."
      )
    case .emptyExceptions:
      (
        "Exceptions (EXDATE) qui ne tombent sur aucune date ; lignes : {0}.",
        "Exceptions (EXDATE) that fall on no date; lines: {0}."
      )
    case .tooManyNamesakes:
      (
        "plus de {0} personnes du même nom, « {1} » : ce n’est pas une liste de personnes.",
        "more than {0} people of one name, “{1}”: this is no list of people."
      )
    case .tooManyMeetings:
      ("plus de {0} réunions : coupez le fichier.", "more than {0} meetings: split the file.")
    case .measured:
      (
        "export « {0} » : ce que les horloges et les décomptes ont mesuré ne s’importe pas ; réunissez les journaux (palabre journal merge).",
        "an export of {0}: what clocks and counts have measured is not imported; bring the journals together (palabre journal merge)."
      )
    case .inSheet: ("feuille « {0} » : {1}", "sheet “{0}”: {1}")
    default:
      (
        "Ni adresse ni numéro entier, laissés de côté (« {0} ») ; lignes : {1}.",
        "Neither an address nor a whole number, left out (“{0}”); lines: {1}."
      )
    }
  }

  private var ofTables: (french: String, english: String) {
    switch self {
    case .strayByte:
      (
        "l’octet {0} n’est pas une lettre ; enregistrez le fichier en UTF-8.",
        "the byte {0} is no letter; save the file as UTF-8."
      )
    case .lostCharacter:
      (
        "une lettre a été perdue ici (�) avant cet import ; reprenez le fichier d’origine.",
        "a letter was lost here (�) before this import; go back to the original file."
      )
    case .zeroByte: ("ce fichier n’est pas du texte.", "this file is no text.")
    case .cutText: ("le texte UTF-16 est coupé.", "the UTF-16 text is cut.")
    case .utf32:
      ("texte en UTF-32 ; enregistrez le fichier en UTF-8.", "UTF-32 text; save the file as UTF-8.")
    case .doublyEncoded:
      (
        "cette lettre a été enregistrée deux fois en UTF-8 (« Ã© » pour « é »), d’autres non ; corrigez le fichier.",
        "this letter was saved as UTF-8 twice (“Ã©” for “é”), others were not; mend the file."
      )
    case .openQuote: ("un guillemet \" n’est pas refermé.", "a quote \" is not closed.")
    case .afterQuote:
      (
        "texte après un guillemet fermant ; attendu : un séparateur, ou \"\" pour un guillemet.",
        "text after a closing quote; expected: a separator, or \"\" for a quote."
      )
    case .empty:
      (
        "fichier vide ; attendu : une ligne avec les noms des colonnes.",
        "empty file; expected: a line with the names of the columns."
      )
    case .missingColumns:
      ("colonnes manquantes : {0} ; colonnes trouvées : {1}.", "missing columns: {0}; columns found: {1}.")
    case .columnTwice:
      (
        "la colonne « {0} » est en double, et les deux ne disent pas la même chose.",
        "the column “{0}” is there twice, and the two differ."
      )
    case .cellCount:
      (
        "{0} {0|cellule|cellules} ; attendu : {1}, autant que de colonnes.",
        "{0} {0|cell|cells}; expected: {1}, as many as columns."
      )
    case .emptyCell: ("« {0} » est vide.", "“{0}” is empty.")
    case .tooLong: ("« {0} » : un point dure au plus 24 heures.", "“{0}”: an item lasts 24 hours at most.")
    case .unknownOrganisation:
      (
        "organisme inconnu « {0} » ; indiquez son collège, dans une colonne ou pour tout le fichier.",
        "unknown organisation “{0}”; give its group, in a column or for the whole file."
      )
    case .tooManyRows: ("plus de {0} lignes : coupez le fichier.", "more than {0} rows: split the file.")
    default: ("plus de {0} Mo : coupez le fichier.", "more than {0} MB: split the file.")
    }
  }

  private var ofFormats: (french: String, english: String) {
    switch self {
    case .oldSpreadsheet:
      (
        "ancien classeur .xls ; enregistrez-le en .xlsx, .ods ou .csv.",
        "an old .xls workbook; save it as .xlsx, .ods or .csv."
      )
    case .pdf:
      (
        "les PDF ne se lisent pas ; demandez le tableau ou le texte d’origine.",
        "PDF is not read; ask for the original table or text."
      )
    case .document:
      (
        "document de traitement de texte ; enregistrez-le en texte (.txt), ou copiez le tableau dans un tableur.",
        "a word processor’s document; save it as text (.txt), or copy its table into a spreadsheet."
      )
    case .archive: ("archive qui n’est pas un classeur.", "an archive that is no workbook.")
    case .belongsTo: ("ce fichier se lit avec : import {0}.", "this file is read by: import {0}.")
    case .noCalendar:
      (
        "ce n’est pas un agenda ; attendu : un fichier .ics, comme celui des vacances de la zone.",
        "this is no calendar; expected: an .ics file, such as that of the school zone’s holidays."
      )
    case .noPoints:
      (
        "aucun point trouvé ; attendu : une liste de points, ou un tableau avec une colonne titre.",
        "no item found; expected: a list of items, or a table with a column title."
      )
    case .brokenArchive:
      ("classeur abîmé : il ne se décompresse pas.", "damaged workbook: it does not unpack.")
    case .brokenSheet:
      ("classeur abîmé : une feuille ne se lit pas.", "damaged workbook: a sheet cannot be read.")
    case .brokenObject:
      (
        "fichier coupé ou abîmé : BEGIN et END ne se répondent pas.",
        "cut or damaged file: BEGIN and END do not match."
      )
    case .brokenDate: ("« {0} » n’est pas une date de calendrier.", "“{0}” is no date of a calendar.")
    case .brokenRule: ("répétition « {0} » : pas comprise.", "repetition “{0}”: not understood.")
    default:
      (
        "fuseau horaire « {0} » : ni connu, ni décrit dans le fichier.",
        "time zone “{0}”: neither known nor described in the file."
      )
    }
  }

  private var passedOver: (french: String, english: String) {
    switch self {
    case .meetingNamed:
      ("Tout va dans « {0} », que le fichier nomme.", "All of it goes into “{0}”, which the file names.")
    case .meetingNotThere:
      (
        "Le fichier nomme « {0} » ; tout va dans « {1} ».",
        "The file names “{0}”; all of it goes into “{1}”."
      )
    case .otherWeekday:
      (
        "Ligne {0} : « {1} » dit un autre jour de la semaine ; pris : {2}.",
        "Line {0}: “{1}” says another weekday; taken: {2}."
      )
    case .monthFirst:
      (
        "« {0} » : lu mois/jour/année, comme d’autres lignes le montrent.",
        "“{0}”: read month/day/year, as other lines show."
      )
    case .notKept: ("Colonne « {0} », pas gardée ; lignes : {1}.", "Column “{0}” not kept; lines: {1}.")
    case .noReason:
      (
        "Refus sans motif, suite laissée de côté ; lignes : {0}.",
        "Declined without a reason, outcome left out; lines: {0}."
      )
    case .locked:
      (
        "classeur protégé par un mot de passe ; enregistrez-le sans.",
        "a workbook behind a password; save it without."
      )
    case .otherText:
      (
        "fichier {0} ; attendu : un tableau (.csv, .xlsx, .ods), un texte, un agenda (.ics) ou des cartes (.vcf).",
        "a file of {0}; expected: a table (.csv, .xlsx, .ods), a text, a calendar (.ics) or cards (.vcf)."
      )
    case .noText: ("Sans texte, laissées de côté ; lignes : {0}.", "Without a text, left out; lines: {0}.")
    case .otherDay:
      ("Loin du jour de la séance ; lignes : {0}.", "Far from the day of the meeting; lines: {0}.")
    case .household:
      (
        "Foyers, laissés de côté : importez leurs membres un par un ; lignes : {0}.",
        "Households, left out: import their members one by one; lines: {0}."
      )
    case .endsBefore:
      (
        "La fin vient avant le début et est laissée de côté ; lignes : {0}.",
        "The end comes before the beginning and is left out; lines: {0}."
      )
    case .sharedMail:
      (
        "Même courriel ({0}) : {1} ; lignes : {2}. Gardés à part ; si c’est une seule personne, /réunir.",
        "One e-mail ({0}): {1}; lines: {2}. Kept apart; if it is one person, /join."
      )
    case .nobody:
      (
        "Ni une personne ni un organisme, laissés de côté ; lignes : {0}.",
        "Neither somebody nor an organisation, left out; lines: {0}."
      )
    case .failedCells:
      (
        "Cellules en erreur ou jamais calculées, lues comme vides ; lignes : {0}.",
        "Cells with an error, or never calculated, read as empty; lines: {0}."
      )
    default:
      (
        "la colonne « {0} » a des heures et n’est pas lue ; appelez-la « Heure ».",
        "the column “{0}” holds hours and is not read; call it “Start”."
      )
    }
  }

  private var told: (french: String, english: String) {
    switch self {
    case .encoding: ("Lu comme du {0}.", "Read as {0}.")
    case .encodingLooked:
      ("Lu comme du {0} ; vérifiez ces lettres : {1}.", "Read as {0}; look at these letters: {1}.")
    case .outside:
      ("Hors du tableau, laissées de côté ; lignes : {0}.", "Outside the table, left out; lines: {0}.")
    case .superseded:
      (
        "Versions dépassées d’une réunion, laissées de côté ; lignes : {0}.",
        "Older versions of a meeting, left out; lines: {0}."
      )
    case .moreErrors:
      (
        "La lecture s’arrête à {0} erreurs ; il peut y en avoir d’autres plus loin.",
        "Reading ends at {0} errors; there may be more further on."
      )
    case .unknownItem:
      (
        "point « {0} » introuvable, noté hors des points ; l’ordre du jour a : {1}.",
        "agenda item “{0}” not found, noted outside all items; the agenda has: {1}."
      )
    case .unusedColumns: ("Colonnes non lues : {0}.", "Columns not read: {0}.")
    case .unusedLines: ("Lignes qui ne sont pas des points : {0}.", "Lines that are no items: {0}.")
    case .hiddenRows:
      ("Lignes masquées dans la feuille, lues aussi : {0}.", "Rows hidden in the sheet, read too: {0}.")
    case .unreadSheets:
      (
        "Feuilles non lues, avec leur nombre de lignes : {0} ; enregistrez-les à part.",
        "Sheets not read, with how many rows: {0}; save them apart."
      )
    case .noHour:
      ("Sans heure, {0} est prise ; lignes : {1}.", "Without an hour, {0} is taken; lines: {1}.")
    case .noTitle:
      (
        "Sans titre, l’espace et le jour en tiennent lieu ; lignes : {0}.",
        "Without a title, called by the body and the day; lines: {0}."
      )
    case .furniture:
      (
        "Titres répétés, filets et pages, laissés de côté : {0}.",
        "Repeated headings, rules and pages, left out: {0}."
      )
    case .totals: ("Lignes de total, laissées de côté : {0}.", "Lines of totals, left out: {0}.")
    case .homonym:
      (
        "Ligne {0} : une autre personne s’appelle déjà « {1} » ({2}) ; les deux sont gardées.",
        "Line {0}: somebody else is called “{1}” too ({2}); both are kept."
      )
    case .otherCollege:
      (
        "Ligne {0} : « {1} » n’est pas du collège de « {2} » ; gardé tel quel.",
        "Line {0}: “{1}” is not of the group of “{2}”; kept as it is."
      )
    case .contradicted:
      (
        "Ligne {0} : « {1} » est déjà connu autrement ({2}) ; rien n’a changé.",
        "Line {0}: “{1}” is known otherwise ({2}); left as it is."
      )
    case .setAside:
      ("Écartés par la modération ou retirés : {0}.", "Left out, moderated or withdrawn: {0}.")
    case .otherEntries:
      ("Non lus, ni réunions ni dates : {0}.", "Not read, neither meetings nor days: {0}.")
    case .cancelled: ("Réunions annulées, laissées de côté : {0}.", "Cancelled meetings, left out: {0}.")
    case .endless:
      (
        "« {0} » se répète sans fin : {1} ans sont pris, à partir d’aujourd’hui.",
        "“{0}” repeats without an end: {1} years are taken, from today on."
      )
    default: ("… et {0} autres remarques.", "… and {0} more remarks.")
    }
  }

  private var small: (french: String, english: String) {
    switch self {
    case .difference: ("{0} : {1} ≠ {2}", "{0}: {1} ≠ {2}")
    case .mail: ("courriel", "e-mail")
    case .telephone: ("téléphone", "telephone")
    case .organisation: ("organisme", "organisation")
    case .college: ("collège", "group")
    case .fullName: ("état civil", "real name")
    case .address: ("adresse", "address")
    case .role: ("fonction", "role")
    case .minutes: ("durée", "length")
    case .kind: ("genre", "kind")
    case .presenter: ("qui présente", "presenter")
    case .subject: ("objet", "topic")
    case .start: ("début", "start")
    case .end: ("fin", "end")
    case .place: ("lieu", "place")
    case .civility: ("civilité", "title")
    case .atPlace: ("Ligne {0}, colonne {1} : {2}", "Line {0}, column {1}: {2}")
    case .addition: ("{0} : {1}", "{0}: {1}")
    case .newPerson: ("personne", "person")
    case .newOrganisation: ("organisme", "organisation")
    case .newPoint: ("point", "item")
    case .newSession: ("séance", "meeting")
    case .newMilestone: ("jalon", "milestone")
    case .fromThrough: ("du {0} au {1}", "{0} to {1}")
    case .newClosedPeriod: ("sans séance", "no meetings")
    case .newContribution: ("contribution", "contribution")
    case .newSubject: ("objet", "topic")
    case .newCommitment: ("engagement", "action")
    case .state: ("état", "state")
    case .due: ("échéance", "due")
    case .title: ("Importer · {0} · {1}", "Import · {0} · {1}")
    case .fileTaken: ("Fichier : {0}.", "File: {0}.")
    case .whichFile:
      ("plusieurs fichiers commencent par « {0} » : {1}.", "several files begin with “{0}”: {1}.")
    case .reading: ("Lecture du fichier…", "Reading the file…")
    case .footReading: ("Échap abandonne", "Esc gives up")
    case .foot: ("Entrée importe · ↑↓ parcourent · Échap laisse", "Enter imports · ↑↓ scroll · Esc leaves")
    case .footNothing: ("↑↓ parcourent · Échap ferme", "↑↓ scroll · Esc closes")
    case .givenUp: ("Import abandonné : rien n’a changé.", "Import given up: nothing has changed.")
    case .typeYes: ("Importer ? Tapez « oui ».", "Import? Type “yes”.")
    case .notTaken: ("Rien n’est pris de ce fichier.", "Nothing is taken from this file.")
    case .moreAdditions: ("… et {0} autres.", "… and {0} more.")
    case .foundTable:
      (
        "Lu : tableau, {1}, séparateur « {2} », {0} {0|ligne|lignes}.",
        "Read: a table, {1}, separator “{2}”, {0} {0|row|rows}."
      )
    case .foundSheet: ("Lu : classeur, {0} {0|ligne|lignes}.", "Read: a workbook, {0} {0|row|rows}.")
    case .foundList: ("Lu : liste, {1}, {0} {0|point|points}.", "Read: a list, {1}, {0} {0|item|items}.")
    case .foundCalendar: ("Lu : agenda, {0}.", "Read: a calendar, {0}.")
    case .foundCards: ("Lu : cartes, {1}, {0} {0|carte|cartes}.", "Read: cards, {1}, {0} {0|card|cards}.")
    case .tab: ("tabulation", "tab")
    case .imported: ("Ajoutés : {0}", "Added: {0}")
    case .wouldImport: ("À ajouter : {0}", "To be added: {0}")
    case .knownCount: ("déjà connus : {0}", "already known: {0}")
    case .completedCount: ("complétés : {0}", "completed: {0}")
    case .contradictedCount: ("contredits : {0}", "contradicted: {0}")
    default: (" ; ", "; ")
    }
  }
}
