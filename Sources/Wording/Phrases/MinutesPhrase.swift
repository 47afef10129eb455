import Dialogue

/// What is said of those who do not come, and of minutes that live.
public enum MinutesPhrase: String, Phrase {
  case excusedLabel, representedBy
  case addition, addedOn, correction, additionsTitle, correctionsTitle, noteBy
  case minutes, minutesOf, toApprove, approvedMark, toApproveTitle, approvalPoint, correctionCount
  case approvedAt, approvedOn, changedSince, signatures, chair, secretary, function

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .excusedLabel: ("Excusés : {0}", "Excused: {0}")
    case .representedBy: ("{0}, représenté·e par {1}", "{0}, represented by {1}")
    case .addition: ("ajout après la séance", "addition after the meeting")
    case .addedOn: ("ajout du {0}, après la séance", "added on {0}, after the meeting")
    case .correction: ("rectification demandée", "correction asked for")
    case .additionsTitle: ("Ajouts après la séance", "Additions after the meeting")
    case .correctionsTitle: ("Rectifications demandées", "Corrections asked for")
    case .noteBy: ("{0}, {1}", "{0}, {1}")
    case .approvedAt:
      ("Compte rendu approuvé le {0}, à la séance « {1} ».", "Minutes approved on {0}, at the meeting “{1}”.")
    case .minutes: ("compte rendu", "minutes")
    case .minutesOf: ("Compte rendu de « {0} »", "Minutes of “{0}”")
    case .toApprove: ("à approuver", "to be approved")
    case .approvedMark: ("approuvé", "approved")
    case .toApproveTitle: ("Comptes rendus à approuver", "Minutes to approve")
    case .approvalPoint: ("Approbation du compte rendu", "Approval of the minutes")
    case .correctionCount:
      ("{0} {0|rectification demandée|rectifications demandées}", "{0} {0|correction|corrections} asked for")
    case .changedSince:
      ("Modifié après l’approbation, en dernier le {0}.", "Changed after approval, last on {0}.")
    case .approvedOn: ("Compte rendu approuvé le {0}.", "Minutes approved on {0}.")
    case .signatures: ("Signatures", "Signatures")
    case .chair: ("présidence", "chair")
    case .secretary: ("secrétariat", "secretary")
    case .function: ("fonction", "role")
    }
  }

  /// Who signs.
  public static func role(_ role: MinutesRole) -> MinutesPhrase {
    switch role {
    case .chair: .chair
    case .secretary: .secretary
    }
  }
}

extension Words {
  /// What a note in the minutes is.
  public func label(_ kind: MinutesNote.Kind) -> String {
    switch kind {
    case .addition: self(MinutesPhrase.addition)
    case .correction: self(MinutesPhrase.correction)
    }
  }
}
