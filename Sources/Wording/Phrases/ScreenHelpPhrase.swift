/// What the help says before it lists all that can be done. « key — what it does » stands in two columns.
public enum ScreenHelpPhrase: String, Phrase {
  /// Headings.
  case meeting, signs, moving, forms
  /// During the meeting.
  case note, who, floor, next, answer, vote, promise, behind, undo, room
  /// Signs.
  case signQuestion, signConcern, signProposal, signAccount, signAnswer, signDecision, signAction,
    signPrivate, stranger
  /// Moving about.
  case screens, panes, enter, recall, search, palette, press
  /// Forms.
  case form, formKeep, formPark

  /// The parts of the help, in their order.
  public static let parts: [(title: ScreenHelpPhrase, lines: [ScreenHelpPhrase])] = [
    (.meeting, [.note, .who, .floor, .next, .answer, .vote, .promise, .behind, .undo, .room]),
    (
      .signs,
      [
        .signQuestion, .signConcern, .signProposal, .signAccount, .signAnswer, .signDecision, .signAction,
        .signPrivate,
        .stranger,
      ]
    ),
    (.moving, [.screens, .panes, .enter, .recall, .search, .palette, .press]),
    (.forms, [.form, .formKeep, .formPark]),
  ]

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .meeting: ("Pendant la séance", "During the meeting")
    case .signs:
      ("Un signe au début de la ligne dit ce que c’est", "A sign in front of the line says what kind it is")
    case .moving: ("Se déplacer", "Moving about")
    case .forms: ("Formulaires", "Forms")
    case .note:
      (
        "texte, Entrée — note ce qui est dit par qui a la parole",
        "text, Enter — notes what is said by who has the floor"
      )
    case .who:
      (
        "Nom: texte — dit qui parle ; le début du nom suffit",
        "Name: text — says who speaks; the beginning will do"
      )
    case .floor:
      (
        "F3 F2 F4 F5 — inscrire, donner la parole, la rendre, l’interrompre",
        "F3 F2 F4 F5 — list of speakers, give the floor, end the turn, pause it"
      )
    case .next: ("F6 — point suivant", "F6 — next agenda item")
    case .answer: ("F8 — la dernière contribution répond à…", "F8 — the newest contribution answers…")
    case .vote: ("F9 — faire voter", "F9 — hold a vote")
    case .promise:
      (
        "F11 F10 — un engagement depuis la dernière réponse ; relire les engagements",
        "F11 F10 — an action from the newest answer; read the actions back"
      )
    case .behind: ("Alt-r — rattraper un retard", "Alt-r — catch up when behind")
    case .undo: ("Alt-z Alt-y — annuler, rétablir", "Alt-z Alt-y — undo, redo")
    case .room:
      ("^P salle — comment projeter l’écran de la salle", "^P room — how to project the room’s screen")
    case .signQuestion: ("? — une question", "? — a question")
    case .signConcern: ("! — une inquiétude", "! — a concern")
    case .signProposal: ("+ — une proposition", "+ — a proposal")
    case .signAnswer: ("< — une réponse", "< — an answer")
    case .signAccount: ("* — un témoignage", "* — a personal account")
    case .signDecision: ("= — une décision", "= — a decision")
    case .signAction: ("> — un engagement : > qui : quoi, pour quand", "> — an action: > who: what, by when")
    case .signPrivate: ("- — une note privée, dans aucun document", "- — a private note, in no document")
    case .stranger:
      (
        "^N — ajoute la personne inconnue qui est nommée ; Alt-Entrée va à la ligne",
        "^N — adds the unknown person who is named; Alt-Enter begins a new line"
      )
    case .screens:
      (
        "Alt-1…Alt-9 — séance, préparer, suivi, objets, initiatives, co-formation, personnes, bilan, historique",
        "Alt-1…Alt-9 — meeting, prepare, follow-up, topics, initiatives, joint training, people, report, history"
      )
    case .panes:
      (
        "Tab ↑ ↓ — volet suivant ; choisir, même ce qui a été dit (ligne de saisie vide)",
        "Tab ↑ ↓ — next pane; choose, also what was said (capture line empty)"
      )
    case .enter:
      (
        "Entrée — propose ce qu’on peut faire avec ce qui est choisi",
        "Enter — offers what can be done with what is chosen"
      )
    case .recall:
      (
        "Alt-h — rappelle la ligne d’avant ; encore : une plus ancienne ; Échap : y renoncer",
        "Alt-h — recalls the line before; again: an older one; Esc: give it up"
      )
    case .search: ("^R — chercher dans tout ce qui est noté", "^R — search everything that was noted")
    case .palette:
      ("^P — chercher quoi faire, en français ou en anglais", "^P — find what to do, in French or English")
    case .press:
      ("Ici, pressez une touche pour savoir ce qu’elle fait.", "Press a key here to learn what it does.")
    case .form:
      (
        "Entrée — ligne suivante, ou garder : le pied de l’écran dit lequel ; F1 dit les touches du champ",
        "Enter — next row, or keep: the foot of the screen says which; F1 tells the keys of the field"
      )
    case .formKeep:
      (
        "F10 Échap — garder ; fermer (rouvrir retrouve ce qui était tapé)",
        "F10 Esc — keep; close (opening again finds what was typed)"
      )
    case .formPark:
      (
        "^O — aller du formulaire à la ligne de saisie, et revenir",
        "^O — from the form to the capture line, and back"
      )
    }
  }
}
