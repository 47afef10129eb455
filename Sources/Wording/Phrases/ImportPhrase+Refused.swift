/// What keeps a file out.
extension ImportPhrase {
  var ofTables: (french: String, english: String) {
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

  var ofFormats: (french: String, english: String) {
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
}
