/// What is said of keys, signatures and receipts.
public enum SigningPhrase: String, Phrase {
  case acceptKeyHelp, changedKey, changedKeyQuestion, changedKeyRefused, keyChanges, wrong, signatures
  case receiptHelp, receiptMore, receiptTold, noKey
  case checkHelp, checkMore, receiptFile, noReceipt, badReceipt, knownKey, unknownKey
  case intact, shorter, another, damaged, keyFile

  /// In French.
  public var french: String { both.french }
  /// In English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .acceptKeyHelp:
      (
        "Réunir même si un appareil signe avec une autre clé que celle qu’on lui connaît.",
        "Merge even if a device signs with another key than the one that is known of it."
      )
    case .changedKey:
      (
        "ATTENTION : LA CLÉ A CHANGÉ. {0} : l’appareil {1} signait avec {2} et signe maintenant avec {3}. Quelqu’un peut se faire passer pour lui ; ou sa clé a été perdue : demandez-le-lui.",
        "WARNING: THE KEY HAS CHANGED. {0}: device {1} signed with {2} and now signs with {3}. Somebody may pass for it; or its key was lost: ask them."
      )
    case .changedKeyQuestion: ("Réunir quand même ? (o/n)", "Merge all the same? (y/n)")
    case .changedKeyRefused:
      (
        "Rien n’a été réuni : la clé d’un appareil a changé. « --accept-key » le fait quand même.",
        "Nothing was merged: the key of a device has changed. “--accept-key” merges all the same."
      )
    case .keyChanges:
      (
        "enregistrement {0} : la clé de l’appareil change",
        "record {0}: the key of the device changes"
      )
    case .wrong:
      (
        "enregistrement {0} : la signature est FAUSSE",
        "record {0}: the signature is WRONG"
      )
    case .signatures:
      ("{0} {0|signature juste|signatures justes}", "{0} {0|signature is|signatures are} right")
    default: receiptWords
    }
  }

  private var receiptWords: (french: String, english: String) {
    switch self {
    case .receiptHelp:
      (
        "Quelques lignes signées, à garder des deux côtés : elles disent plus tard ce qu’était le journal.",
        "A few signed lines for both sides to keep: they say later what the journal was."
      )
    case .receiptMore:
      (
        "Exemple : palabre journal receipt --journal reunion.jsonl -o recu.txt",
        "Example: palabre journal receipt --journal meeting.jsonl -o receipt.txt"
      )
    case .receiptTold:
      (
        "Ces lignes disent ce qu’était le journal. À garder, chacun de son côté.\nPlus tard : palabre journal check CE_FICHIER --journal reunion.jsonl",
        "These lines say what the journal was. To be kept, each on their side.\nLater: palabre journal check THIS_FILE --journal meeting.jsonl"
      )
    case .noKey:
      (
        "Rien n’est signé : la clé {0} ne peut être ni lue ni faite, ou d’autres peuvent la lire.",
        "Nothing is signed: the key {0} can be neither read nor made, or others may read it."
      )
    case .checkHelp:
      (
        "Dire si un journal est encore ce que dit un reçu ; code 1 s’il ne l’est plus.",
        "Say whether a journal is still what a receipt says; exit code 1 if not."
      )
    case .checkMore:
      (
        "Ce qui a été effacé depuis est compté, et n’est pas un défaut.\nExemple : palabre journal check recu.txt --journal reunion.jsonl",
        "What was erased since is counted, and is no defect.\nExample: palabre journal check receipt.txt --journal meeting.jsonl"
      )
    case .receiptFile: ("Le reçu ; « - » : entrée standard.", "The receipt; “-” for standard input.")
    case .noReceipt: ("{0} n’est pas un reçu de Palabre.", "{0} is not a receipt of Palabre.")
    case .badReceipt:
      (
        "La signature du reçu est FAUSSE : il a été changé, ou mal recopié.",
        "The signature of the receipt is WRONG: it was changed, or copied with a mistake."
      )
    case .knownKey:
      ("Signé par l’appareil {0}, clé {1}", "Signed by device {0}, key {1}")
    case .unknownKey:
      (
        "Signé, mais le journal ne connaît pas la clé {1} : qui a donné ce reçu ?",
        "Signed, but the journal does not know the key {1}: who gave this receipt?"
      )
    default: verdictWords
    }
  }

  private var verdictWords: (french: String, english: String) {
    switch self {
    case .intact:
      (
        "Intact : {0} {0|enregistrement|enregistrements} ; depuis, {1} {1|effacé|effacés}, {2} avec d’autres mots à la place, {3} {3|ajouté|ajoutés}.",
        "Intact: {0} {0|record|records}; since then {1} erased, {2} with other words in the place, {3} added."
      )
    case .shorter:
      (
        "CE N’EST PLUS LE MÊME : le journal s’arrête avant l’enregistrement {0} du reçu.",
        "NO LONGER THE SAME: the journal ends before record {0} of the receipt."
      )
    case .another:
      (
        "CE N’EST PAS LE MÊME : l’enregistrement {0} en est un autre.",
        "NOT THE SAME: record {0} is another one."
      )
    case .damaged:
      (
        "Abîmé ou incomplet jusqu’à l’enregistrement {0} du reçu : voir « palabre journal verify ».",
        "Damaged or incomplete up to record {0} of the receipt: see “palabre journal verify”."
      )
    default:
      (
        "La clé secrète de cet appareil, qui signe les journaux. Ne se copie pas.",
        "The secret key of this device, which signs journals. Not to be copied."
      )
    }
  }
}
