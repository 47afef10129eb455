import Testing

@testable import Wording

/// What holds for every text of a language.
enum Typography {
  /// What is wrong with a French text: blanks before tall marks, straight apostrophes, double blanks.
  static func faults(french text: String) -> [String] {
    var faults = faults(text)
    for mark in [" :", " ;", " »", "« "] where text.contains(mark) {
      faults.append("an ordinary space at “\(mark)”")
    }
    // Behind a space, a comma or nothing these are signs: the mark of a warning, a list of signs.
    if text.contains(/[^\s,] [?!](?![?!+*=>\w-])/) { faults.append("an ordinary space before ? or !") }
    let letters = Array(text)
    for (place, letter) in letters.enumerated() where ";?!".contains(letter) {
      if place > 0, letters[place - 1].isLetter { faults.append("no narrow space before \(letter)") }
    }
    return faults
  }

  /// What is wrong with a text of any language.
  static func faults(_ text: String) -> [String] {
    var faults: [String] = []
    if text.isEmpty { faults.append("nothing is said") }
    if text.contains("  ") { faults.append("two spaces") }
    if text.contains("'") { faults.append("a straight apostrophe") }
    if text.contains("{") != text.contains("}") { faults.append("an open place") }
    return faults
  }

  /// The numbers of the places that values go to.
  static func places(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0.isNumber })
      })
  }
}

/// Every enum of phrases.
enum AllPhrases {
  static let types: [any Phrase.Type] = [
    ActPhrase.self,
    WorkPhrase.self,
    CapturePhrase.self,
    AskedPhrase.self, CardPhrase.self,
    CircumstancePhrase.self,
    CommonPhrase.self,
    ExportPhrase.self,
    FollowUpPhrase.self,
    FooterPhrase.self,
    ForgetPhrase.self,
    FormPhrase.self,
    GroupPhrase.self,
    HeaderPhrase.self,
    HelpFramePhrase.self,
    HelpPhrase.self,
    HintPhrase.self,
    HistoryPhrase.self,
    ImportPhrase.self,
    JournalHelpPhrase.self,
    JournalPhrase.self,
    KeyPhrase.self,
    LanguagePhrase.self,
    LinearPhrase.self,
    LivePhrase.self,
    ManualPhrase.self,
    DoubtPhrase.self, NumberPhrase.self, ModelPhrase.self,
    OptionPhrase.self,
    ExportHeading.self, OutputPhrase.self,
    ParsingPhrase.self,
    PaperPhrase.self, PeerPhrase.self, PersonPagePhrase.self,
    PeoplePhrase.self,
    PreparePhrase.self,
    PrivacyPhrase.self,
    ProgrammePhrase.self,
    PublishingPhrase.self,
    ReadAloudPhrase.self,
    RegiePhrase.self,
    ExchangePhrase.self,
    RegionPhrase.self,
    ReportPhrase.self,
    ReportScreenPhrase.self,
    RoomPhrase.self,
    ScreenHelpPhrase.self,
    ScreenPhrase.self,
    ShellPhrase.self,
    TemplatePhrase.self,
    VotePhrase.self, SigningPhrase.self, SharingPhrase.self, MandatePhrase.self, ThemePhrase.self,
    ColourPhrase.self,
    SeriesPhrase.self,
    ChecklistPhrase.self, MinutesPhrase.self, SpokenPhrase.self,
    TOMLPhrase.self, ThemeFilePhrase.self, SettingsPhrase.self,
  ]
}

@Suite("Phrases")
struct PhraseTests {
  /// What is wrong in an enum of phrases, by case.
  private func faults<P: Phrase>(in type: P.Type, mayAlign: Bool = false) -> [String] {
    type.allCases.flatMap { phrase in
      let french = Words(.french).text(of: phrase)
      var faults = Typography.faults(french: french) + Typography.faults(phrase.english)
      if mayAlign { faults.removeAll { $0 == "two spaces" } }
      if Typography.places(phrase.french) != Typography.places(phrase.english) {
        faults.append("French and English take different values")
      }
      if (phrase.french + phrase.english).contains(where: { "\u{A0}\u{202F}".contains($0) }) {
        faults.append("a no-break space by hand")
      }
      return faults.map { "\(P.self).\(phrase): \($0)" }
    }
  }

  @Test("Every phrase is said in both languages, with the same values, in the typography of its language")
  func complete() {
    for type in AllPhrases.types {
      // Help shows columns, and the question for the language stands in both.
      let mayAlign = ["HelpPhrase", "LanguagePhrase", "LivePhrase", "PeerPhrase", "ScreenHelpPhrase"]
        .contains("\(type)")
      #expect(faults(in: type, mayAlign: mayAlign) == [])
    }
  }

  @Test("No enum of phrases is left out of the checks")
  func allEnums() throws {
    let names = try Sources.files(in: "Wording").flatMap { file in
      file.text.matches(of: /enum (\w+): String, Phrase\b/).map { String($0.output.1) }
    }
    #expect(Set(names) == Set(AllPhrases.types.map { "\($0)" }))
  }

  @Test("Words live in Wording: nothing else picks between two languages")
  func onlyInWording() throws {
    let strays = try Sources.files(in: "").filter { file in
      !file.path.hasPrefix("Wording/") && file.text.contains(/\bpick\(/)
    }
    #expect(strays.map(\.path) == [])
  }

  @Test("The check finds what it is there for")
  func findsFaults() {
    enum Bad: Phrase {
      case narrow, apostrophe, values, missing, byHand
      var french: String {
        switch self {
        case .narrow: "Qui?"
        case .apostrophe: "l'objet"
        case .values: "{0} points"
        case .missing: "rien"
        case .byHand: "qui\u{A0}: toi"
        }
      }
      var english: String {
        switch self {
        case .values: "{1} points"
        case .missing: ""
        default: "text"
        }
      }
    }
    #expect(faults(in: Bad.self).count == Bad.allCases.count)
  }
}

@Suite("The spaces of French")
struct FrenchSpacingTests {
  @Test(
    "Spaces before tall marks and within guillemets are no-break spaces, one rule for all",
    arguments: [
      ("Il manque : le nom", "Il manque\u{A0}: le nom"), ("Qui ?", "Qui\u{202F}?"),
      ("a ; b", "a\u{202F}; b"), (" ; ", "\u{202F}; "), (" :", "\u{A0}:"),
      ("« {0} » !", "«\u{A0}{0}\u{A0}»\u{202F}!"), ("{0} % de {1} €", "{0}\u{A0}% de {1}\u{A0}€"),
      ("5 min, 3 h ; 2 j", "5\u{A0}min, 3\u{A0}h\u{202F}; 2\u{A0}j"),
      ("12 500 € au 06 12 34 56 78", "12\u{A0}500\u{A0}€ au 06\u{A0}12\u{A0}34\u{A0}56\u{A0}78"),
      ("(tout va bien ?)", "(tout va bien\u{202F}?)"),
      ("« ; » ou « , »", "«\u{A0};\u{A0}» ou «\u{A0},\u{A0}»"),
      ("{0} : {1}\nfin :", "{0}\u{A0}: {1}\nfin\u{A0}:"),
    ])
  func applied(text: String, expected: String) {
    #expect(FrenchSpacing.applied(to: text) == expected)
    #expect(FrenchSpacing.applied(to: expected) == expected)
  }

  @Test(
    "Signs that are no punctuation keep their spaces",
    arguments: [
      " ! salle 20:30", "?question !inquiétude +proposition", "? question  ! inquiétude", "nom, #, !, &",
      "3 heures", "2 septembre", "10 jours", "{0} habitants", "{0} séances", "12 minutes", "en 2026 300 voix",
      "3 12 fois",
      "palabre ./{0}.jsonl :q", "",
    ])
  func leftAlone(text: String) {
    #expect(FrenchSpacing.applied(to: text) == text)
  }

  @Test("Nothing is done to what people said, nor to English")
  func values() {
    #expect(Words(.french).quoted("Quoi ? : non") == "«\u{A0}Quoi ? : non\u{A0}»")
    #expect(Words(.english)(JournalPhrase.mergeAgain, "a") == "a: to be merged again")
  }
}
