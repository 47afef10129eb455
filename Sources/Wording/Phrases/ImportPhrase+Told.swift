/// What is told of a file that is taken: what was left out, what was decided.
extension ImportPhrase {
  var told: (french: String, english: String) {
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

  var passedOver: (french: String, english: String) {
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

  var decided: (french: String, english: String) {
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
    case .lineOfSheet: ("{0} ({1})", "{0} ({1})")
    case .linesOfSheet: ("« {0} » {1}", "“{0}” {1}")
    case .pageNumbers:
      (
        "Numéros de page au bout des lignes, laissés de côté ; lignes : {0}.",
        "Page numbers at the end of lines, left out; lines: {0}."
      )
    case .inSheet: ("feuille « {0} » : {1}", "sheet “{0}”: {1}")
    default:
      (
        "Ni adresse ni numéro entier, laissés de côté (« {0} ») ; lignes : {1}.",
        "Neither an address nor a whole number, left out (“{0}”); lines: {1}."
      )
    }
  }
}
