/// What is said of what other devices want of a journal.
public enum PeerPhrase: String, Phrase {
  case withheld, askedHelp, askedExample, askedNone, askedLine, askedWaiting
  case agreeHelp, agreeMore, refuseHelp, refuseMore, agreedTarget, agreedNone, agreed, refused, agreeQuestion

  case rewritten, rewrittenVersion, rewrittenHeld, rewrittenOther, rewrittenNothing, rewrittenRefused
  case rewrittenQuestion, rewrittenKept, rewrittenInfo
  case rewrittenSalts
  case draftNotKept, notText, cameErased, noBeginning
  case notAFile, eraseDamaged, damagedGoing, damagedLeft, nameUnread, mayBeDamaged
  case foreignClaim, foreignWaiting, foreignCounting, foreignLine, foreignMore, letCount, letCounted, leftOut
  case missingNotes, leaps, mergeAgree, mergeRewritten, askedInfo, woven, notedElsewhere, forked, erasedThere

  /// In French.
  public var french: String { both.french }
  /// In English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .withheld, .askedHelp, .askedExample, .askedNone, .askedLine, .askedWaiting,
      .askedInfo:
      askedWords
    case .agreeHelp, .agreeMore, .refuseHelp, .refuseMore, .agreedTarget, .agreedNone, .agreed, .refused,
      .agreeQuestion, .mergeAgree:
      agreeWords
    case .foreignClaim, .foreignWaiting, .foreignCounting, .foreignLine, .foreignMore, .letCount, .letCounted,
      .leftOut:
      foreignWords
    case .draftNotKept: ("ce qui est tapé n’est pas gardé ({0})", "what is typed is not kept ({0})")
    case .noBeginning:
      (
        "le premier enregistrement ne dit pas ce qu’est ce fichier",
        "the first record does not say what this file is"
      )
    case .woven:
      (
        "« {0} » a été tenue sur plusieurs ordinateurs : ce qui s’y est fait est rangé selon les heures",
        "“{0}” was kept on several laptops: what was done in it is put in the order of its times"
      )
    case .forked:
      (
        "LE JOURNAL DE L’APPAREIL {0} A DEUX SUITES derrière son enregistrement {1} : l’une d’elles est une copie. Les deux comptent ; demandez à qui tient cet ordinateur.",
        "THE JOURNAL OF DEVICE {0} GOES ON TWICE behind its record {1}: one of the two is a copy. Both count; ask whoever keeps that laptop."
      )
    case .erasedThere:
      (
        "{0} {0|enregistrement repris auparavant est effacé ici aussi : l’ordinateur qui l’avait écrit l’a effacé|enregistrements repris auparavant sont effacés ici aussi : les ordinateurs qui les avaient écrits les ont effacés}",
        "{0} {0|record|records} taken in before {0|is|are} erased here too: {0|the laptop that wrote it has|the laptops that wrote them have} erased {0|it|them}"
      )
    case .notedElsewhere:
      (
        "{0} {0|contribution y a été notée|contributions y ont été notées} ailleurs, avant qu’on y sache la séance close",
        "{0} {0|contribution was|contributions were} noted elsewhere, before it was known there that the meeting was closed"
      )
    case .cameErased:
      (
        "{0} {0|enregistrement arrivé effacé : il parle|enregistrements arrivés effacés : ils parlent} de ce qui a été effacé ici",
        "{0} {0|record|records} came in erased: {0|it speaks|they speak} of what was erased here"
      )
    case .missingNotes:
      (
        "{0} est venu sans son dossier « {1} » : il manque {2} {2|enregistrement|enregistrements} de l’appareil {3}. Copiez ce dossier à côté du journal, puis recommencez.",
        "{0} came without its folder “{1}”: {2} {2|record|records} of device {3} {2|is|are} missing. Copy that folder beside the journal, then merge again."
      )
    case .notText: ("{0} : ce n’est pas du texte", "{0}: it is not text")
    case .notAFile: ("ce n’est pas un fichier ordinaire", "it is not an ordinary file")
    case .eraseDamaged:
      (
        "Effacer aussi tout ce qui est abîmé, de qui que cela parle.",
        "Erase everything that is damaged too, whoever it speaks of."
      )
    case .damagedGoing:
      (
        "à effacer : {0} {0|ligne abîmée qui contient|lignes abîmées qui contiennent} ces mots",
        "to erase: {0} damaged {0|line that holds|lines that hold} these words"
      )
    case .nameUnread:
      (
        "Effacé, mais l’enregistrement qui disait comment cette personne s’appelle était abîmé : ce qui la nomme ailleurs n’a peut-être pas été trouvé ({0} {0|enregistrement reste|enregistrements restent} dans la liste). « palabre search NOM » cherche le nom, « palabre journal erase NUMÉRO » efface ce qui le porte.",
        "Erased, but the record that said what this person is called was damaged: what names them elsewhere may not have been found ({0} {0|record stays|records stay} on the list). “palabre search NAME” looks for the name, “palabre journal erase NUMBER” erases what bears it."
      )
    case .mayBeDamaged:
      (
        "{0} {0|ligne est abîmée et parle|lignes sont abîmées et parlent} peut-être de cette personne : « --damaged » {0|l’efface|les efface}.",
        "{0} {0|line is|lines are} damaged and may speak of this person: “--damaged” erases {0|it|them}."
      )
    case .damagedLeft:
      (
        "Effacé, sauf ce qui peut rester dans {0} {0|ligne abîmée|lignes abîmées} dont on ne sait pas de qui {0|elle parle|elles parlent} : « --damaged » {0|l’efface|les efface} aussi.",
        "Erased, but for what may be left in {0} damaged {0|line|lines} that nobody can attribute: “--damaged” erases {0|it|them} too."
      )
    default: rewrittenWords
    }
  }

  private var foreignWords: (french: String, english: String) {
    switch self {
    case .foreignClaim:
      (
        "L’APPAREIL {0} PREND L’IDENTIFIANT DE CE QUI EST À UN AUTRE ({1}) : « {2} ». Ce qui était là compte : « {3} ». Les deux sont gardés ; pour ne plus le redire : palabre journal refuse {0}",
        "DEVICE {0} TAKES THE IDENTIFIER OF WHAT IS ANOTHER’S ({1}): “{2}”. What was there counts: “{3}”. Both are kept; to be told no more: palabre journal refuse {0}"
      )
    case .foreignWaiting:
      (
        "L’APPAREIL {0} CHANGE CE QUI N’EST PAS À LUI ({1}) : « {2} ». Rien n’est changé sans votre accord : palabre journal asked, puis agree ou refuse",
        "DEVICE {0} CHANGES WHAT IS NOT ITS OWN ({1}): “{2}”. Nothing is changed until you agree: palabre journal asked, then agree or refuse"
      )
    case .foreignCounting:
      (
        "L’appareil {0} ajoute à ce qui est ici, l’arrange ou le suit, et cela compte ({1}) : « {2} »",
        "Device {0} adds to what is here, arranges it or follows it up, and that counts ({1}): “{2}”"
      )
    case .foreignLine: ("{0}  {1}  change : {2}", "{0}  {1}  changes: {2}")
    case .foreignMore: ("et {0} de plus : palabre journal asked", "and {0} more: palabre journal asked")
    case .letCount: ("Laisser compter ces changements ? [o/N]", "Let these changes count? [y/N]")
    case .letCounted:
      (
        "{0} {0|changement compte|changements comptent} désormais.",
        "{0} {0|change counts|changes count} from now on."
      )
    default:
      ("{0} {0|changement refusé|changements refusés}.", "{0} {0|change|changes} refused.")
    }
  }

  private var askedWords: (french: String, english: String) {
    switch self {
    case .withheld:
      (
        "{0} {0|texte laissé|textes laissés} de côté : un autre appareil en demande l’effacement. Voir « palabre journal asked ».",
        "{0} {0|text|texts} left out: another device asks to erase {0|it|them}. See “palabre journal asked”."
      )
    case .askedHelp:
      (
        "Ce que d’autres appareils demandent d’effacer ou de changer.",
        "What other devices ask to erase or to change."
      )
    case .askedExample:
      (
        "Rien n’est effacé tant que vous n’êtes pas d’accord ; d’ici là, ces mots restent hors des documents publics.\nExemple : palabre journal asked --journal reunion.jsonl",
        "Nothing is erased until you agree; until then these words stay out of public documents.\nExample: palabre journal asked --journal meeting.jsonl"
      )
    case .askedNone: ("Personne ne demande rien.", "Nobody asks for anything.")
    case .askedLine: ("{0}  demandé par {1}  {2}", "{0}  asked by {1}  {2}")
    case .askedWaiting:
      (
        "{0} {0|effacement demandé attend|effacements demandés attendent} votre accord : palabre journal asked, puis agree ou refuse",
        "{0} {0|erasure that was asked for waits|erasures that were asked for wait} for your agreement: palabre journal asked, then agree or refuse"
      )
    default: ("effacements demandés", "erasures asked for")
    }
  }

  private var agreeWords: (french: String, english: String) {
    switch self {
    case .agreeHelp:
      (
        "Effacer ce que d’autres appareils demandent d’effacer, et laisser compter ce qu’ils changent.",
        "Erase what other devices ask to erase, and let count what they change."
      )
    case .agreeMore:
      (
        "Ce qui partira est d’abord montré. Sans numéro : tout ce qui est demandé.\nExemple : palabre journal agree 14 --journal reunion.jsonl",
        "What will go is shown first. Without a number: all that is asked for.\nExample: palabre journal agree 14 --journal meeting.jsonl"
      )
    case .refuseHelp:
      (
        "Garder ce que d’autres appareils demandent d’effacer ou de changer.",
        "Keep what other devices ask to erase or to change."
      )
    case .refuseMore:
      (
        "Sans numéro : tout ce qui est demandé.\nExemple : palabre journal refuse 14 --journal reunion.jsonl",
        "Without a number: all that is asked for.\nExample: palabre journal refuse 14 --journal meeting.jsonl"
      )
    case .agreedTarget:
      (
        "Les numéros, comme « palabre journal asked » les donne (14, ou APPAREIL:14).",
        "The numbers, as “palabre journal asked” gives them (14, or DEVICE:14)."
      )
    case .agreedNone: ("Personne ne demande rien de {0}.", "Nobody asks for anything about {0}.")
    case .agreed: ("{0} {0|enregistrement effacé|enregistrements effacés}.", "{0} {0|record|records} erased.")
    case .refused: ("{0} {0|enregistrement gardé|enregistrements gardés}.", "{0} {0|record|records} kept.")
    case .mergeAgree:
      ("Effacer aussi ce que l’autre demande d’effacer.", "Erase what the other asks to erase, too.")
    default: ("Effacer pour toujours ? [o/N]", "Erase for good? [y/N]")
    }
  }

  private var rewrittenWords: (french: String, english: String) {
    switch self {
    case .rewritten:
      (
        "{0} : PASSÉ RÉÉCRIT. Derrière l’enregistrement {1}, et jusqu’au {2}, ce journal dit autre chose que celui d’ici :",
        "{0}: THE PAST WAS REWRITTEN. Behind record {1}, up to {2}, this journal says something else than the one here:"
      )
    case .rewrittenVersion: ("  enregistrement {0}", "  record {0}")
    case .rewrittenHeld: ("    ici      {0}", "    here     {0}")
    case .rewrittenOther: ("    là-bas   {0}", "    there    {0}")
    case .rewrittenNothing: ("(rien)", "(nothing)")
    case .rewrittenSalts:
      (
        "  les mêmes mots, aux mêmes heures et dans le même ordre : seules les empreintes diffèrent",
        "  the same words, at the same times and in the same order: only the hashes differ"
      )
    case .rewrittenRefused:
      (
        "Rien n’a été repris. --accept-rewritten reprend la suite et garde les deux versions ; celle d’ici compte.",
        "Nothing was taken in. --accept-rewritten takes in what follows and keeps both versions; the one here counts."
      )
    case .rewrittenQuestion:
      (
        "Reprendre la suite quand même, en gardant les deux versions ? Celle d’ici compte. [o/N]",
        "Take in what follows all the same, keeping both versions? The one here counts. [y/N]"
      )
    case .rewrittenKept:
      (
        "Les deux versions sont gardées ; celle d’ici compte.",
        "Both versions are kept; the one here counts."
      )
    case .rewrittenInfo: ("réécrit", "rewritten")
    case .leaps:
      (
        "{0} : {1} {1|enregistrement a un numéro d’ordre démesuré|enregistrements ont un numéro d’ordre démesuré} ; {1|il est rangé|ils sont rangés} derrière ce qui {1|le|les} précède.",
        "{0}: {1} {1|record has|records have} a clock out of proportion; {1|it is|they are} put behind what precedes {1|it|them}."
      )
    default:
      (
        "Reprendre aussi un journal dont le passé a été réécrit.",
        "Take in a journal too whose past was rewritten."
      )
    }
  }
}
