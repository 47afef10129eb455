import Dialogue

/// What a name is made of.
enum NameParts {
  struct Run {
    var text: String
    let isWord: Bool
    /// A word without accents, in lower case; empty of what stands between words.
    fileprivate(set) var folded = ""
    /// The same with umlauts as one letter, as words of names are compared.
    fileprivate(set) var word = ""
  }

  /// Words and what stands between them, in turn; each word is folded once.
  static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    for character in text {
      // What cannot be seen, such as a soft hyphen, parts no word.
      let isWord =
        character.isLetter && !character.isApostrophe || character.isNumber
        || (!character.isASCII && runs.last?.isWord == true && String(character).folded.isEmpty)
      if let last = runs.last, last.isWord == isWord {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(text: String(character), isWord: isWord))
      }
    }
    for place in runs.indices where runs[place].isWord {
      runs[place].folded = runs[place].text.folded
      runs[place].word = runs[place].folded.withoutUmlauts
    }
    return runs
  }

  /// The words of a name, as words of names are compared.
  static func words(of name: String) -> [String] { runs(of: name).filter(\.isWord).map(\.word) }

  /// Whether a word of a name of several words tells by itself who is meant.
  static func isTelling(_ part: String) -> Bool {
    part.count >= 3 && !part.allSatisfy(\.isNumber) && !titles.contains(part) && !roles.contains(part)
  }

  /// Whether a word of two letters of a name tells who is meant where it has a capital: *An*, *Li*, *Bo*.
  static func isShort(_ part: String) -> Bool {
    part.count == 2 && part.allSatisfy(\.isLetter) && !particles.contains(part)
  }

  private static let particles: Set<String> = [
    "mr", "ms", "me", "dr", "pr", "le", "la", "de", "du", "di", "da", "al", "el", "st", "ou", "et", "of",
    "en", "un", "au",
  ]

  /// Words behind which a surname goes on: « de La Tour », “van der Berg”.
  static func isParticle(_ part: String) -> Bool {
    part.count == 1 || particles.contains(part) || titles.contains(part)
  }

  /// Whether a letter belongs to a script that writes words without blanks between them, or with what goes with them.
  static func runsOn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Hebrew, Arabic; Thai, Lao; Hangul; Khmer; kana; Han.
    case 0x0590...0x06FF, 0x0750...0x077F, 0x0E00...0x0EFF, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// What of a name may stand within a word of such a script: the name, and behind a family name of one sign the given one.
  static func inner(_ part: String) -> [String] {
    guard part.count > 1, part.unicodeScalars.allSatisfy(runsOn) else { return [] }
    let isSigns = part.unicodeScalars.allSatisfy {
      (0x3400...0x9FFF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value)
    }
    return isSigns && part.count >= 3 ? [part, String(part.dropFirst())] : [part]
  }

  /// Forms of address, particles and what streets are called, without accents and in lower case.
  private static let titles: Set<String> = [
    "mme", "mlle", "mrs", "monsieur", "madame", "mademoiselle", "maitre", "docteur", "professeur", "les",
    "des", "del",
    "rue", "avenue", "boulevard", "place", "allee", "chemin", "impasse", "cours", "quai", "square", "street",
    "road", "lane",
    "della", "ben", "van", "von", "der", "den", "dos", "das", "saint", "sainte", "the", "and",
  ]

  /// Whether a word is a form of address, a particle or what streets are called.
  static func isTitle(_ part: String) -> Bool { titles.contains(part) }

  /// Whether a word says what somebody is.
  static func isRole(_ part: String) -> Bool {
    roles.contains(part) || Functions.names(part, withArticle: true)
  }

  /// Words that begin what somebody is called who is not named.
  static let articles: Set<String> = ["un", "une", "des", "l", "a", "an", "the", "one", "le", "la", "les"]

  /// What somebody is. Some of them are surnames as well.
  static let roles: Set<String> = [
    "habitant", "habitante", "habitants", "habitantes", "resident", "residente", "residents", "participant",
    "participante", "locataire", "voisin", "voisine", "riverain", "riveraine", "usager", "usagere",
    "personne", "person",
    "tenant", "neighbour", "anonyme", "anonymous", "jeune", "parent", "elu", "elue", "agent", "agente",
    "femme", "homme", "dame", "maman", "papa", "mere", "pere", "enfant", "eleve", "woman", "man", "lady",
    "mother", "father", "somebody", "someone", "quelqu", "inconnu", "inconnue", "porteur", "porteuse",
  ]

  /// What places are called: a name with such a word is one of a place that was taken for somebody.
  static let places: Set<String> = [
    "playground", "council", "park", "school", "street", "hall", "square", "library", "garden", "gardens",
    "market", "centre", "center", "station", "church", "estate", "quartier", "ecole", "college", "jardin",
    "salle", "gymnase", "stade", "marche", "mairie", "eglise", "gare", "bibliotheque", "mediatheque",
    "residence", "parking", "terrain", "aire", "conseil",
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
