import Dialogue

/// What a name is made of.
enum NameParts {
  struct Run {
    var text: String
    var isWord: Bool
  }

  /// Words and what stands between them, in turn.
  static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    for character in text {
      // What cannot be seen, such as a soft hyphen, parts no word.
      let isWord =
        character.isLetter || character.isNumber
        || (!character.isASCII && runs.last?.isWord == true && String(character).folded.isEmpty)
      if let last = runs.last, last.isWord == isWord {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(text: String(character), isWord: isWord))
      }
    }
    return runs
  }

  static func words(of name: String) -> [String] { runs(of: name).filter(\.isWord).map(\.text) }

  /// Whether a word of a name of several words tells by itself who is meant.
  static func isTelling(_ part: String) -> Bool {
    part.count >= 3 && !part.allSatisfy(\.isNumber) && !titles.contains(part) && !roles.contains(part)
  }

  /// Forms of address, particles and what streets are called, without accents and in lower case.
  private static let titles: Set<String> = [
    "mme", "mlle", "mrs", "monsieur", "madame", "mademoiselle", "maitre", "docteur", "professeur", "les",
    "des", "del",
    "rue", "avenue", "boulevard", "place", "allee", "chemin", "impasse", "cours", "quai", "square", "street",
    "road", "lane",
    "della", "ben", "van", "von", "der", "den", "dos", "das", "saint", "sainte", "the", "and",
  ]

  /// Words with which a pseudonym begins.
  static let roles: Set<String> = [
    "habitant", "habitante", "habitants", "habitantes", "resident", "residente", "residents", "participant",
    "participante", "locataire", "voisin", "voisine", "riverain", "riveraine", "usager", "usagere",
    "personne", "person",
    "tenant", "neighbour", "anonyme", "anonymous", "jeune", "parent", "elu", "elue", "agent", "agente",
  ]

  /// Surnames that are everyday words, or names of things, and stay when they are not written with a capital.
  static let everyday: Set<String> = [
    "petit", "grand", "blanc", "noir", "brun", "roux", "roy", "roi", "rose", "pierre", "fleur", "marin",
    "boulanger",
    "mercier", "moulin", "fontaine", "chevalier", "berger", "clerc", "meunier", "marchand", "sauvage",
    "mathieu", "fabre",
    "leger", "bon", "long", "gros", "court", "bois", "champ", "prairie", "riviere", "colline", "vallee",
    "prevost",
    "page", "masson", "charpentier", "cordier", "tessier", "poirier", "olivier", "oliviers", "rivage",
    "france", "paris",
    "constant", "juste", "sage", "joly", "vert", "neuf", "jardin", "marie", "mars", "avril", "janvier", "mai",
    "may",
    "will", "grace", "hope", "brown", "white", "black", "green", "young", "king", "hall", "wood", "hill",
    "park", "baker",
    "cook", "carpenter", "smith", "mason", "miller", "turner", "walker", "page", "price", "rich", "wise",
    "best", "post",
  ]
}
