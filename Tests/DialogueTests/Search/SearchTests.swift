import Testing

@testable import Dialogue

@Suite("Search")
struct SearchTests {
  private func texts(_ results: SearchResults) -> [String] {
    results.hits.map { $0.excerpt.text.isEmpty ? $0.title.text : $0.excerpt.text }
  }

  private func marked(_ excerpt: SearchExcerpt) -> [String] {
    excerpt.matches.map { String(excerpt.text[$0]) }
  }

  @Test("Accents, case, apostrophes and ligatures do not matter, on either side")
  func folding() throws {
    var meeting = try Meeting()
    _ = try meeting.note("L’ÉCLAIRAGE de l’œuvre est cassé")
    let index = SearchIndex(meeting.facts)
    for query in ["eclairage", "ÉCLAIRAGE casse", "l'oeuvre", "Œuvre", "e\u{301}clairage"] {
      #expect(
        texts(index.search(query, in: meeting.facts)).contains("L’ÉCLAIRAGE de l’œuvre est cassé"), "\(query)"
      )
    }
    #expect(index.search("éclairages", in: meeting.facts).total == 0)

    _ = try meeting.note(
      "Nguyễn Văn An et Ștefănescu, d’Ḥmed à Αλέξης, au rez\u{2011}de\u{2011}chaus\u{AD}sée")
    let more = SearchIndex(meeting.facts)
    for query in [
      "nguyen van", "NGUYE\u{302}\u{303}N", "stefanescu", "hmed", "αλεξης", "ΑΛΕΞΗΣ", "rez-de-chaussee",
      "chaussée",
    ] {
      #expect(more.search(query, in: meeting.facts).total == 1, "\(query)")
    }
  }

  @Test(
    "Letters with two dots, a stroke or a ring are found written out, and the other way round; nothing else is"
  )
  func writtenOut() throws {
    var meeting = try Meeting()
    let said = ["Mme Müller", "M. Mueller", "Smørrebrød", "Blaabaer", "une Strasse", "rue du Rungis"]
    for text in said { _ = try meeting.note(text) }
    let index = SearchIndex(meeting.facts)
    func found(_ query: String) -> Set<String> { Set(texts(index.search(query, in: meeting.facts))) }
    for query in ["Mueller", "MÜLLER", "mu\u{308}ller", "müll", "muell"] {
      #expect(found(query) == [said[0], said[1]], "\(query)")
    }
    #expect(found("smoerrebroed") == [said[2]] && found("smorrebrod") == [said[2]])
    #expect(found("Blåbær") == [said[3]] && found("Straße") == [said[4]])
    #expect(found("rue") == [said[5]])
    let hit = try #require(index.search("muell", in: meeting.facts).hits.first { $0.excerpt.text == said[0] })
    #expect(marked(hit.excerpt) == ["Müll"])
  }

  @Test("All words must be there, in any order")
  func allWords() throws {
    var meeting = try Meeting()
    _ = try meeting.note("Le parking de l’école est dans le noir")
    _ = try meeting.note("Le parking de la gare")
    let index = SearchIndex(meeting.facts)
    #expect(index.search("parking", in: meeting.facts).total == 2)
    #expect(texts(index.search("noir park", in: meeting.facts)) == ["Le parking de l’école est dans le noir"])
    #expect(index.search("parking piscine", in: meeting.facts).total == 0)
    #expect(index.search("  ?! ", in: meeting.facts).total == 0)
  }

  @Test("A whole word comes before a beginning, that before a part; newer before older")
  func order() throws {
    var meeting = try Meeting()
    for text in [
      "un parc", "le parcours", "nos parcs", "une parcelle", "décloisonner un éparpillement de parc",
    ] {
      _ = try meeting.note(text)
      meeting.wait(60)
    }
    _ = try meeting.note("disparcours")
    let found = texts(SearchIndex(meeting.facts).search("parc", in: meeting.facts))
    #expect(
      found == [
        "décloisonner un éparpillement de parc", "un parc", "une parcelle", "nos parcs", "le parcours",
        "disparcours",
      ])
  }

  @Test("The name of a thing comes before words in which it is spoken of")
  func names() throws {
    var meeting = try Meeting()
    _ = try meeting.note("On parle encore d’éclairage", by: .person(meeting.diallo))
    let facts = meeting.facts
    let index = SearchIndex(facts)
    #expect(index.search("éclairage", in: facts).hits.first?.target == .item(meeting.session, meeting.second))
    let diallo = index.search("diallo", in: facts).hits
    #expect(diallo.first?.target == .person(meeting.diallo))
    #expect(diallo.last?.title.text == "Mme Diallo")
    #expect(diallo.last?.excerpt.text == "On parle encore d’éclairage")
  }

  @Test("Fragments of one or two letters are looked for at the beginning of words")
  func shortFragments() throws {
    var meeting = try Meeting()
    _ = try meeting.note("zone de jeu")
    let index = SearchIndex(meeting.facts)
    #expect(index.search("zo", in: meeting.facts).total == 1)
    #expect(index.search("ne", in: meeting.facts).total == 0)
    #expect(index.search("one", in: meeting.facts).total == 1)
  }

  @Test("Private notes are found only when asked for")
  func privateNotes() throws {
    var meeting = try Meeting()
    _ = try meeting.note("rappeler le préfet", .privateNote)
    let index = SearchIndex(meeting.facts)
    #expect(index.search("préfet", in: meeting.facts).total == 0)
    #expect(index.search("préfet", in: meeting.facts, includesPrivateNotes: true).total == 1)
  }

  @Test("People are never found by their identity")
  func identities() throws {
    var meeting = try Meeting()
    try meeting.act(
      .person(
        .identify(meeting.diallo, Identity(fullName: "Awa Camara", contact: "0612345678", visibleTo: "moi"))))
    let index = SearchIndex(meeting.facts)
    for query in ["awa", "camara", "0612345678", "moi"] {
      #expect(index.search(query, in: meeting.facts, includesPrivateNotes: true).total == 0, "\(query)")
    }
  }

  @Test("At most so many hits, but all are counted")
  func limit() throws {
    var meeting = try Meeting()
    for number in 1...300 {
      _ = try meeting.note("remarque \(number)")
      meeting.wait(1)
    }
    let results = SearchIndex(meeting.facts).search("remarque", in: meeting.facts, limit: 7)
    #expect(results.total == 300)
    #expect(texts(results) == (294...300).reversed().map { "remarque \($0)" })
  }

  @Test("The excerpt begins a little before the match, and marks every match")
  func excerpt() throws {
    var meeting = try Meeting()
    let filler = String(repeating: "mot ", count: 60)
    _ = try meeting.note(filler + "la\nréparation des mâts, réparations " + filler)
    let hit = try #require(SearchIndex(meeting.facts).search("repara mat", in: meeting.facts).hits.first)
    #expect(hit.excerpt.text.hasPrefix("…"))
    #expect(hit.excerpt.text.hasSuffix("…"))
    #expect(hit.excerpt.text.count <= ExcerptMaker.length + 2)
    #expect(marked(hit.excerpt) == ["répara", "mât", "répara"])
    #expect(hit.excerpt.parts.map { String($0.text) }.joined() == hit.excerpt.text)
    #expect(hit.excerpt.parts.filter(\.isMatch).count == 3)
  }

  @Test("A letter is never marked without its accent")
  func wholeCharacters() throws {
    var meeting = try Meeting()
    _ = try meeting.note("cre\u{300}che")
    let hit = try #require(SearchIndex(meeting.facts).search("cre", in: meeting.facts).hits.first)
    #expect(marked(hit.excerpt) == ["cre\u{300}"])
  }

  @Test(
    "Text of any sort is found by itself, unless it has neither letter nor digit",
    arguments: [
      ("x", 1), ("👩‍👩‍👧 École", 1), ("Ελλάδα", 1), ("東京都", 1), ("\u{0}\u{FFFD}", 0), ("ﬁn ǅ ẞ", 1), ("« … »", 0),
    ])
  func anyText(text: String, total: Int) throws {
    var meeting = try Meeting()
    _ = try meeting.note(text)
    let index = SearchIndex(meeting.facts)
    #expect(index.search(text, in: meeting.facts).total == total)
    #expect(index.search(text + " " + text, in: meeting.facts).total == total)
  }

  @Test("Letters beyond Latin are found, in either case")
  func otherScripts() throws {
    var meeting = try Meeting()
    _ = try meeting.note("Привет, 東京都")
    let index = SearchIndex(meeting.facts)
    #expect(index.search("привет", in: meeting.facts).total == 1)
    #expect(index.search("京", in: meeting.facts).total == 1)
  }

  @Test("A word longer than is kept whole is found by its beginning")
  func longWords() throws {
    var meeting = try Meeting()
    _ = try meeting.note(String(repeating: "a", count: 500))
    let index = SearchIndex(meeting.facts)
    #expect(index.search(String(repeating: "a", count: 200), in: meeting.facts).total == 1)
  }
}
