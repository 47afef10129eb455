import Importing
import Testing

@Suite("Encodings")
struct EncodingTests {
  static func windows(_ text: String) -> [UInt8] {
    let table: [Unicode.Scalar: UInt8] = [
      "’": 0x92, "œ": 0x9C, "€": 0x80, "–": 0x96, "…": 0x85, "“": 0x93, "”": 0x94,
    ]
    return text.unicodeScalars.map { table[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func mac(_ text: String) -> [UInt8] {
    let table: [Unicode.Scalar: UInt8] = [
      "é": 0x8E, "è": 0x8F, "à": 0x88, "ê": 0x90, "ç": 0x8D, "ù": 0x9D, "’": 0xD5, "î": 0x94, "ô": 0x99,
      "É": 0x83, "«": 0xC7, "»": 0xC8, "\u{A0}": 0xCA, "œ": 0xCF, "€": 0xDB, "û": 0x9E,
    ]
    return text.unicodeScalars.map { table[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static let sentences = [
    "L’école de la rue du Cœur coûte 500 € – trop …", "Zoé", "Où ça ?",
    "Élise Hervé, forêt, garçon, Noël, naïf",
    "«\u{A0}À l’œuvre\u{A0}»", "Muñoz et Müller", "Bénédicte;présidente;Fontaine-lès-Dijon",
  ]

  @Test("Windows-1252 is read as such", arguments: sentences)
  func reads(windows sentence: String) throws {
    let text = try DecodedText(Self.windows(sentence))
    #expect(text.encoding == .windows1252 && text.text == sentence)
  }

  @Test(
    "Mac Roman is read as such",
    arguments: [
      "L’école coûte à Hervé", "Élise «\u{A0}garçon\u{A0}»", "prénom;fonction\nZoé;présidente",
      "Le cœur d’août, 500 €", "Bénédicte",
    ])
  func reads(mac sentence: String) throws {
    let text = try DecodedText(Self.mac(sentence))
    #expect(text.encoding == .macRoman && text.text == sentence)
  }

  @Test(
    "Short texts with rare letters stay Windows-1252, and those of DOS are CP850",
    arguments: [
      (
        [0x8A] + Array("koda ".utf8) + [0x8E] + Array("ofie ".utf8) + [0x9C] + Array("uvre;M. B".utf8) + [
          0xE9, 0x61,
        ],
        DecodedText.Encoding.windows1252, "Škoda Žofie œuvre;M. Béa"
      ),
      (Array("prix : ".utf8) + [0x80] + Array(" 12".utf8), .windows1252, "prix : € 12"),
      (Array("Co".utf8) + [0x96, 0x74, 0x20, 0x82] + Array("lev".utf8) + [0x82], .cp850, "Coût élevé"),
      (
        Array("Pr".utf8) + [0x82] + Array("nom;Fran".utf8) + [0x87] + Array("oise".utf8), .cp850,
        "Prénom;Françoise"
      ),
    ] as [([UInt8], DecodedText.Encoding, String)])
  func rare(bytes: [UInt8], encoding: DecodedText.Encoding, text: String) throws {
    let read = try DecodedText(bytes)
    #expect(read.encoding == encoding && read.text == text)
  }

  @Test(
    "Other encodings are told by the letters that fit in no other",
    arguments: [
      (Array("c".utf8) + [0xBD] + Array("ur, 5 ".utf8) + [0xA4], DecodedText.Encoding.latin9, "cœur, 5 €"),
      ([0xBC] + Array("uvre d'".utf8) + [0xE9, 0x74, 0xE9], .latin9, "Œuvre d'été"),
      (
        Array("Wa".utf8) + [0xB3, 0xEA] + Array("sa;G".utf8) + [0xF3] + Array("ra".utf8), .windows1250,
        "Wałęsa;Góra"
      ),
      (
        [0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0x3B, 0xCF, 0xB8, 0xF2, 0xF0], .windows1251, "Иванов;Пётр"
      ),
      (Array("Zo".utf8) + [0x82], .cp850, "Zoé"),
      (Array("Fran".utf8) + [0x87] + Array("ois".utf8), .cp850, "François"),
      (Array("1".utf8) + [0xBD] + Array("h, l".utf8) + [0xB4] + Array("an".utf8), .windows1252, "1½h, l´an"),
      (Array("ZoÃ© ;lâ€™Ã©cole Ã\u{A0} cÅ“ur".utf8), .doubled, "Zoé ;l’école à cœur"),
    ] as [([UInt8], DecodedText.Encoding, String)])
  func others(bytes: [UInt8], encoding: DecodedText.Encoding, text: String) throws {
    let read = try DecodedText(bytes)
    #expect(read.encoding == encoding && read.text == text, "\(read.encoding) \(read.text)")
    #expect(read.examples.count > 0)
  }

  @Test(
    "Letters that make no words are named with their place, as is one that was written twice among others")
  func noWords() {
    func trouble(_ bytes: [UInt8]) -> (UnreadableText.Problem, Int, Int)? {
      do throws(UnreadableText) {
        _ = try DecodedText(bytes)
        return nil
      } catch { return (error.problem, error.line, error.column) }
    }
    #expect(trouble(Array("Zoé\nlÃ©a".utf8)).map { $0 == (.doubled, 2, 2) } == true)
    // KOI8-R.
    #expect(trouble([0x61, 0x0A, 0xE9, 0xD7, 0xC1, 0xCE, 0xCF, 0xD7]) != nil)
  }

  @Test("UTF-16 without a mark is read as such, in both orders")
  func wide() throws {
    let sentence = "Nom;Prénom\nDUPRÉ;Zoé"
    for isBig in [false, true] {
      let bytes = sentence.utf16.flatMap { unit in
        isBig ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
      }
      let text = try DecodedText(bytes)
      #expect(text.encoding == .utf16 && text.text == sentence)
    }
  }

  @Test("A letter in capitals before a closing mark is no letter that was written twice")
  func capitalsBeforeMarks() throws {
    for text in ["«LIBERTÉ»", "PRÉCARITÉ… É’", "MANHÃ\u{A0}: à"] {
      #expect(try DecodedText(Array(text.utf8)).encoding == .utf8)
    }
  }

  @Test(
    "Names in capitals and signs stay Windows-1252",
    arguments: [
      "NOËL Michel", "REPAS DE NOËL", "CITROËN", "NOËL Élodie", "\u{201C}quoted\u{201D}", "prix : 5 £",
    ])
  func capitals(text: String) throws {
    let read = try DecodedText(Self.windows(text))
    #expect(read.encoding == .windows1252 && read.text == text)
  }

  @Test("Two lists in two encodings pasted together are named with their place")
  func pasted() {
    let bytes = Array("Nom\nDUPRÉ\n".utf8) + [0x5A, 0x6F, 0xE9, 0x0A, 0x4C, 0xE9, 0x61, 0x0A, 0xE9]
    do throws(UnreadableText) {
      _ = try DecodedText(bytes)
      Issue.record("read")
    } catch { #expect(error.line == 3 && error.column == 3) }
  }

  @Test("Behind lines of UTF-8 a line is of UTF-8 as well: a stray byte is named")
  func behind() throws {
    #expect(try DecodedText([0xE9, 0x74, 0xE9]).encoding != .utf8)
    #expect(throws: UnreadableText.self) { try DecodedText([0xE9, 0x74, 0xE9], isUTF8: true) }
    #expect(try DecodedText(Array("été".utf8), isUTF8: true).text == "été")
  }

  @Test("UTF-8 with and without a mark, UTF-16 in both orders")
  func marked() throws {
    let sentence = "Où mène ce chemin ? 🛗"
    #expect(try DecodedText(Array(sentence.utf8)).encoding == .utf8)
    #expect(try DecodedText([0xEF, 0xBB, 0xBF] + Array(sentence.utf8)).text == sentence)
    let units = Array(sentence.utf16)
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in units {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big] {
      let text = try DecodedText(bytes)
      #expect(text.encoding == .utf16 && text.text == sentence)
    }
  }

  @Test("One stray byte in UTF-8 is named with its place, and does not turn the file")
  func stray() {
    let bytes = Array("nom;ville\nZoé;Évry\nAbel;Or".utf8) + [0xE9] + Array("ade\n".utf8)
    #expect(throws: UnreadableText.self) { try DecodedText(bytes) }
    do throws(UnreadableText) { _ = try DecodedText(bytes) } catch {
      #expect(error.line == 3 && error.column == 8 && error.problem == .stray(0xE9))
    }
  }

  @Test("Letters that were lost before, zero bytes, cut or wide text are refused with their place")
  func refused() {
    func problem(_ bytes: [UInt8]) -> (UnreadableText.Problem, Int, Int)? {
      do throws(UnreadableText) {
        _ = try DecodedText(bytes)
        return nil
      } catch { return (error.problem, error.line, error.column) }
    }
    #expect(problem(Array("a\nbé\u{FFFD}".utf8)).map { $0 == (.lost, 2, 3) } == true)
    #expect(problem([0x61, 0x0D, 0x62, 0]).map { $0 == (.zero, 2, 2) } == true)
    #expect(problem([0xFF, 0xFE, 0x61]).map { $0.0 == .cut } == true)
    #expect(problem([0xFF, 0xFE, 0, 0]).map { $0.0 == .utf32 } == true)
    // A half of a pair is no character.
    #expect(problem([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]).map { $0.0 == .lost } == true)
    // 0x81 is no character of Windows-1252, and the letters around it are none of Mac Roman.
    #expect(problem([0xE9, 0x61, 0xE8, 0x62, 0xE0, 0x81, 0x20]).map { $0.0 == .stray(0x81) } == true)
  }
}
