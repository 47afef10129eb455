/// Scripts of one kind of act, as long as wanted: what an act costs must not grow with how many there were before.
package struct ActScript: Sendable {
  /// What it is called.
  package let name: String
  private let line: @Sendable (Int) -> String

  private init(_ name: String, _ line: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.line = line
  }

  /// What comes before: a body, people, and a meeting under way.
  package static let beginning = """
    2026-11-20 10:00 /space "Conseil citoyen des Oliviers" kind=conseil-citoyen
    /organisation "Ville de Belmont" college=commune
    /person "Mme Diallo" college=habitants
    /person "M. Roy" college=habitants
    /person "Mme Ferrand" organisation="Ville de Belmont"
    /subject "Jardin" scale=quartier level=concertation
    /session "Séance 14" at="2026-11-22 19:00" until=20:30
    /item "Jardin partagé" 25 subject=Jardin kind=discussion
    /item "Autre" 25 kind=discussion
    2026-11-22 19:02 /open
    /next
    ! Un premier mot.
    > Ferrand: les clés, 2027-02-28
    /tables 2
    """

  /// The lines of so many acts.
  package func lines(_ count: Int) -> [String] { (0..<count).map(line) }

  /// Words that differ from one number to the next at their beginning.
  private static func word(_ number: Int) -> String {
    let (first, second) = (Array("bcdfgjklmnprstvz"), Array("aeiou"))
    var (rest, text) = (number, "")
    for _ in 0..<4 {
      text += String([first[rest % 16], second[rest / 16 % 5]])
      rest /= 13
    }
    return text
  }

  /// One script of each kind of act that a body may do without end.
  package static let all: [ActScript] = [
    ActScript("people") { #"/person "Mme \#(word($0).capitalizedWord) \#($0)" college=habitants"# },
    ActScript("people by their names alone") { #"/person "\#(word($0).capitalizedWord) Éloi \#($0)""# },
    ActScript("groups of people known by their names") {
      #"/person "\#(word($0 / 2).capitalizedWord) Éloi \#($0 / 2)"\#($0 % 2 == 0 ? "" : " college=habitants")"#
    },
    ActScript("arrivals of new people") {
      #"/arrive "M. \#(word($0).capitalizedWord) \#($0)" college=habitants"#
    },
    ActScript("arrivals and departures") { $0 % 2 == 0 ? "/arrive Roy" : "/leave Roy" },
    ActScript("counts") { "/present residents=\(20 + $0 % 9)" },
    ActScript("organisations") { #"/organisation "Body \#(word($0)) \#($0)" college=autres"# },
    ActScript("bodies") { #"/space "Table \#(word($0)) \#($0)" kind=neighbourhood-table"# },
    ActScript("subjects") { #"/subject "Sujet \#(word($0)) \#($0)" scale=block"# },
    ActScript("milestones") { #"/milestone "Jalon \#($0)" 15/01/2027 subject=Jardin"# },
    ActScript("sessions") { #"/session "Réunion \#($0)" at="2026-12-20 19:00""# },
    ActScript("points") { #"/item "Point \#($0)" 5 kind=discussion"# },
    ActScript("points and topics of their own") {
      $0 % 2 == 0
        ? #"/subject "Sujet \#(word($0)) \#($0)""#
        : #"/item "Point \#($0)" 5 subject="Sujet \#(word($0 - 1)) \#($0 - 1)""#
    },
    ActScript("points added and changed") {
      $0 % 2 == 0 ? #"/item "Point \#($0)" 5"# : #"/change-item "Point \#($0 - 1)" minutes=6"#
    },
    ActScript("names that nobody bears") { "\(word($0).capitalizedWord)z: note numéro \($0)" },
    ActScript("changes of points") { #"/change-item Autre title="Autre \#($0)""# },
    ActScript("points begun") { "/next \($0 % 2 == 0 ? 2 : 1) force" },
    ActScript("turns") { "/floor " + ($0 % 2 == 0 ? "Roy" : "Diallo") },
    ActScript("the queue") { $0 % 2 == 0 ? "/queue Diallo" : "/floor" },
    ActScript("notes") { "Note numéro \($0) du jardin" },
    ActScript("notes of somebody") { "Diallo: note numéro \($0) du jardin" },
    ActScript("questions and fates") {
      $0 % 2 == 0 ? "? Pourquoi \($0) ?" : "/fate last out-of-scope because=hors"
    },
    ActScript("wordings") { #"/edit c1 "Mot \#($0)""# },
    ActScript("strikes") { $0 % 2 == 0 ? "Mot \($0)" : "/strike last" },
    ActScript("sharing") { _ in "/me-too c1 1" },
    ActScript("themes") {
      $0 % 2 == 0 ? "Mot \($0)" : #"/file-under last theme="Theme \#(word($0)) \#($0)""#
    },
    ActScript("filing") { $0 % 2 == 0 ? "Mot \($0)" : "/file-under last theme=Nuit" },
    ActScript("votes") { #"/vote "Oui \#($0)" for=1 against=1"# },
    ActScript("decisions") { "= Le jardin ouvre \($0)." },
    ActScript("commitments") { "> Ferrand: les clés \($0), 2027-02-28" },
    ActScript("progress") { #"/progress e1 kept "six \#($0)""# },
    ActScript("initiatives") { #"/initiative "Compost \#($0)" stage=idea lead=Roy"# },
    ActScript("initiatives and their leads") {
      $0 % 2 == 0
        ? #"/initiative "Compost \#($0)" stage=idea"# : #"/change-initiative "Compost \#($0 - 1)" lead=Roy"#
    },
    ActScript("trainings") { #"/training "Bail \#($0)" hours=1 on=2027-02-02"# },
    ActScript("rounds") { #"/round "Quoi \#($0) ?" 20"# },
    ActScript("stops") { #"/stop "Gare \#($0)""# },
    ActScript("themes of tables") { #"/table 1 theme="Jeux \#($0)""# },
    ActScript("read backs") { _ in "/readback" },
    ActScript("breaks") { $0 % 2 == 0 ? "/suspend" : "/resume" },
    ActScript("extensions") { _ in "/extend 1" },
    ActScript("mandates") { $0 % 2 == 0 ? "/member Ferrand" : "/end-mandate Ferrand" },
    ActScript("excuses") { $0 % 2 == 0 ? "/excuse Diallo" : "/excuse Diallo remove" },
    ActScript("identities") { #"/identify Diallo "Anne Morel \#($0)""# },
    ActScript("names") { #"/change-person Diallo name="Mme Diallo \#($0)""# },
    ActScript("undoing") { $0 % 2 == 0 ? "Mot \($0)" : "/undo" },
    ActScript("additions") { $0 == 0 ? "/close force" : #"/addendum "Le point \#($0)." by=Roy"# },
  ]
}

extension String {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
