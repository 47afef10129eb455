import Foundation
import Testing

@Suite("Documents and exports from the command line")
struct PublishTests {
  private func meeting() throws -> Palabre {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    let script = try Palabre.acceptanceScript()
    #expect(try palabre("run", "-", "--journal", "a.jsonl", input: script).code == 0)
    return palabre
  }

  @Test("a file that is there is not overwritten without --force, and is then replaced whole")
  func overwriting() throws {
    let palabre = try meeting()
    let file = palabre.folder.url("r.html")
    try Data("mine".utf8).write(to: file)
    let line = [
      "publish", "Séance 14", "--as", "releve", "--format", "html", "-o", "r.html", "--journal", "a.jsonl",
    ]
    let refused = try palabre.shell("\"$P\" " + line.map { "'\($0)'" }.joined(separator: " "))
    #expect(refused.code == 1 && refused.errors.contains("--force"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
    #expect(
      try palabre.shell("\"$P\" " + line.map { "'\($0)'" }.joined(separator: " ") + " --force").code == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
  }

  @Test(
    "Of two meetings of one title neither is taken by chance; what is told tells them apart, and --space does"
  )
  func sameTitle() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /session "Meeting 1" at="tomorrow 19:00"
      /space B
      /session "meeting 1" at="tomorrow 19:00"

      """
    try #require(try palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    let refused = try palabre("publish", "Meeting 1", "--as", "releve", "--journal", "a.jsonl")
    #expect(refused.code == 1 && refused.output.isEmpty, "\(refused.output)")
    #expect(refused.errors.contains("Meeting 1 (A), meeting 1 (B)"), "\(refused.errors)")
    for (arguments, title) in [
      (["Meeting 1 (A)"], "Meeting 1"), (["meeting 1 (b)"], "meeting 1"), (["A/Meeting 1"], "Meeting 1"),
      (["Meeting 1", "--space", "B"], "meeting 1"), (["Meeting 1", "--space", "A"], "Meeting 1"),
    ] {
      let minutes = try palabre(["publish"] + arguments + ["--as", "releve", "--journal", "a.jsonl"])
      #expect(
        minutes.code == 0 && minutes.output.contains("— \(title)\n"), "\(minutes.output)\(minutes.errors)")
    }
  }

  @Test("the user's template is used, and one with a fault is refused with its place")
  func templates() throws {
    let palabre = try meeting()
    let folder = ".config/palabre/templates"
    let made = try palabre.shell(
      "mkdir -p \(folder) && \"$P\" publish --show-template releve > \(folder)/releve.mustache && "
        + "sed -i '1i MON EN-TÊTE' \(folder)/releve.mustache && "
        + "\"$P\" publish --check-template \(folder)/releve.mustache && "
        + "\"$P\" publish 14 --as releve --journal a.jsonl")
    #expect(made.code == 0 && made.output.hasPrefix("MON EN-TÊTE\n"))
    let bad = try palabre.shell(
      "echo '{{#title}}' > \(folder)/court.mustache; \"$P\" publish 14 --as releve --journal a.jsonl")
    #expect(bad.code == 0 && bad.errors.contains("ligne 1") && bad.output.hasPrefix("MON EN-TÊTE\n"))
    let short = try palabre("publish", "14", "--as", "court", "--journal", "a.jsonl")
    #expect(short.code == 1 && short.errors.contains("ligne 1") && short.output.isEmpty)
    let checked = try palabre("publish", "--check-template", "\(folder)/court.mustache")
    #expect(checked.code == 1 && checked.errors.contains("court.mustache"))
    #expect(try palabre("publish", "--show-template", "rien").code == 2)
  }

  @Test("a user's own template is a document of its own, given the data that it names")
  func ownTemplate() throws {
    let palabre = try meeting()
    let folder = ".config/palabre/templates"
    let made = try palabre.shell(
      """
      mkdir -p \(folder) && printf '{{! convocation }}\\n# Lettre — {{documentTitle}}\\n\\n1. *un*\\n2. [deux](https://a.example)\\n\\n{{invitation}}\\n' \
        > \(folder)/lettre.mustache && "$P" publish --check-template \(folder)/lettre.mustache && \
        "$P" publish 14 --as lettre --format html --journal a.jsonl
      """)
    #expect(made.code == 0, "\(made.errors)")
    #expect(
      made.output.contains("<ol>\n<li><em>un</em></li>\n<li><a href=\"https://a.example\">deux</a></li>"))
    #expect(made.output.contains("Nous vous invitons"))
    let foreign = try palabre.shell(
      "echo '{{! regie }} {{answerCount}}' > \(folder)/x.mustache; \"$P\" publish --check-template \(folder)/x.mustache"
    )
    #expect(foreign.code == 1 && foreign.errors.contains("{{answerCount}}"))
  }

  @Test("the letterhead stands on documents; a line that is not understood is named")
  func letterhead() throws {
    let palabre = try meeting()
    let made = try palabre.shell(
      """
      printf '# qui\\nissuer = "Ville de Belmont"\\ncontact = "01 23 45 67 89"  # accueil\\ncolour = "#123456"\\n' > letterhead.toml
      "$P" publish 14 --as convocation --format html --journal a.jsonl
      """)
    #expect(made.code == 0 && made.output.contains("<strong>Ville de Belmont</strong>"), "\(made.errors)")
    #expect(
      made.output.contains("--bar: #123456") && made.output.contains("01\u{A0}23\u{A0}45\u{A0}67\u{A0}89"))
    let bad = try palabre.shell(
      "echo 'couleur = rouge' >> letterhead.toml; \"$P\" publish 14 --as releve --journal a.jsonl")
    #expect(bad.code == 1 && bad.errors.contains("letterhead.toml, ligne 5"))
  }

  @Test(
    "A letter that says neither who sends it nor where to answer is told of, with the file; the configuration says it too"
  )
  func sender() throws {
    let palabre = try meeting()
    let bare = try palabre("publish", "14", "--as", "convocation", "--journal", "a.jsonl", "--language", "en")
    #expect(bare.errors.contains("does not say who sends it") && bare.errors.contains("letterhead.toml"))
    #expect(
      try palabre("config", "show", "--language", "en").output.contains("# no letterhead: issuer, contact"))
    let told = try palabre.shell(
      """
      printf 'issuer = "Ville"\\ncontact = "01 23 45 67 89"\\n' > letterhead.toml
      $P publish 14 --as convocation --journal a.jsonl --language en >/dev/null; $P config show
      """)
    #expect(!told.errors.contains("who sends it") && told.output.contains("# issuer = \"Ville\""), "\(told)")
  }

  @Test("A period that ends before it begins is refused; a subject is that of the body that is said")
  func period() throws {
    let palabre = try meeting()
    let back = try palabre(
      "publish", "--as", "bilan", "--from", "2026-12-01", "--to", "2026-01-01", "--journal", "a.jsonl",
      "--language", "en")
    #expect(back.code == 2 && back.errors.contains("2026-01-01 is before 2026-12-01"), "\(back.errors)")
    let two =
      "/space Nord\n/subject Lampes\n/space Sud\n/subject Lampes\n/session \"M\" at=\"tomorrow 19:00\"\n"
    try #require(palabre("run", "--journal", "b.jsonl", input: two).code == 0)
    let one = try palabre(
      "publish", "--as", "suivi", "--subject", "Lampes", "--space", "Sud", "--journal", "b.jsonl")
    #expect(one.code == 0, "\(one.errors)")
    let both = try palabre("publish", "--as", "suivi", "--subject", "Lampes", "--journal", "b.jsonl")
    #expect(both.code != 0)
  }

  @Test("what needs another program says so when it is missing, and hands over what that makes")
  func office() throws {
    let palabre = try meeting()
    let run = "\"$P\" publish 14 --as court --format"
    let noPDF = try palabre.shell("PATH=/none; \(run) pdf -o a.pdf --journal a.jsonl")
    #expect(noPDF.code == 1 && noPDF.errors.contains("--format html"))
    let faked = try palabre.shell(
      """
      mkdir bin && printf '#!/bin/sh\\nexit 3\\n' > bin/chromium && printf '#!/bin/sh\\necho made >"$2"\\n' > bin/weasyprint
      chmod +x bin/* && PATH=$PWD/bin; \(run) pdf -o a.pdf --journal a.jsonl && /bin/cat a.pdf
      """)
    #expect(faked.code == 0 && faked.output == "made\n", "\(faked.errors)")
    let broken = try palabre.shell(
      "rm bin/weasyprint; PATH=$PWD/bin; \(run) pdf -o b.pdf --journal a.jsonl")
    #expect(broken.code == 1 && broken.errors.contains("code 3"))
    #expect(!FileManager.default.fileExists(atPath: palabre.folder.url("b.pdf").path))
  }

  @Test(
    "files for word processors are made without another program: well formed, A4, titled, numbered",
    arguments: ["docx", "odt"])
  func office(format: String) throws {
    let palabre = try meeting()
    let made = try palabre.shell(
      """
      "$P" publish 14 --as compte-rendu --format \(format) -o a.\(format) --journal a.jsonl && /usr/bin/python3 - <<'END'
      import zipfile, xml.dom.minidom
      archive = zipfile.ZipFile("a.\(format)")
      assert archive.testzip() is None
      text = ""
      for name in archive.namelist():
          if name.endswith(".emf"):
              data = archive.read(name)
              assert data[40:44] == b" EMF" and int.from_bytes(data[48:52], "little") == len(data), name
              continue
          part = archive.read(name).decode("utf-8")
          if name != "mimetype": xml.dom.minidom.parseString(part.encode("utf-8"))
          text += part
      print(archive.namelist()[0])
      for wanted in ["<dc:title>Compte rendu — Séance 14</dc:title>", "fr", "Éclairage"] + (
          ['w:w="11906" w:h="16838"', "NUMPAGES", "<w:tblHeader/>", 'r:embed="rId6"', 'descr="'] if "\(format)" == "docx" else
          ['fo:page-width="210mm"', "text:page-count", "table:table-header-rows", "Pictures/image1.emf", "<svg:desc>"]):
          assert wanted in text, wanted
      END
      """)
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.hasPrefix(format == "odt" ? "mimetype" : "[Content_Types].xml"))
  }

  @Test(
    "no part of a public file for word processors, and nothing of its properties, names a person or the machine",
    arguments: ["docx", "odt"])
  func properties(format: String) throws {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    let script = """
      2026-11-20 10:00 /space "Conseil de Mme Xanthippe" kind=conseil-citoyen
      /person "Mme Xanthippe" college=habitants
      /person "M. Yorick" college=habitants
      /subject "La cave de Mme Xanthippe" scale=quartier impact="Xanthippe tombe"
      /milestone "Visite chez Yorick" 2027-01-15 subject=cave
      /session "Séance chez Xanthippe" at="2026-11-22 19:00" until=20:30
      /item "Le problème de Yorick" 5 presenter="M. Yorick" subject=cave
      2026-11-22 19:02 /open
      /arrive Xanthippe Yorick
      /next
      19:05 ? Yorick: question sur Xanthippe
      > Xanthippe: appeler Yorick, 2026-12-01
      19:30 /close

      """
    try #require(palabre("run", "-", "--journal", "a.jsonl", input: script).code == 0)
    let kinds = "public court bilan affiche suivi relance dit-fait dossier"
    let made = try palabre.shell(
      """
      for kind in \(kinds); do "$P" publish "Séance" --as $kind --format \(format) -o $kind.\(format) --journal a.jsonl; done
      /usr/bin/python3 - <<'END'
      import zipfile, os, getpass, socket
      for kind in "\(kinds)".split():
          archive = zipfile.ZipFile(kind + ".\(format)")
          text = ""
          for part in archive.infolist():
              assert part.date_time == (1980, 1, 1, 0, 0, 0) and not part.extra and not part.comment, part
              data = archive.read(part)
              text += part.filename + data.decode("utf-8", "replace") + data.decode("utf-16-le", "replace")
          for planted in ["xanthippe", "yorick", os.getcwd().lower(), os.environ["HOME"].lower()]:
              assert planted not in text.lower(), (kind, planted)
          assert ">Palabre</dc:creator>" in text, kind
          assert "nom retiré" in text, kind
      END
      """)
    #expect(made.code == 0, "\(made.errors)")
  }

  @Test("a report by period, and options that go with reports alone")
  func report() throws {
    let palabre = try meeting()
    let all = try palabre("publish", "--as", "bilan", "--from", "2020-01-01", "--journal", "a.jsonl")
    #expect(all.code == 0 && all.output.hasPrefix("# Bilan de la concertation — "))
    // Of the only body its name is told.
    #expect(!all.output.contains("tous les espaces"))
    #expect(try palabre("publish", "--as", "bilan", "--to", "hier", "--journal", "a.jsonl").code == 2)
    #expect(
      try palabre("publish", "14", "--as", "court", "--to", "2026-01-01", "--journal", "a.jsonl").code == 2)
    #expect(try palabre("publish", "--as", "court", "--journal", "a.jsonl").code == 2)
  }

  @Test("exports go to standard output, words to standard error, a wrong format is refused")
  func exports() throws {
    let palabre = try meeting()
    let table = try palabre.shell(
      "\"$P\" export commitments --codes --separator , --bom --journal a.jsonl | od -An -c | head -1")
    #expect(table.code == 0)
    #expect(table.output.split(separator: " ").prefix(5) == ["357", "273", "277", "s", "p"])
    func start(_ options: String) throws -> String {
      try palabre.shell("\"$P\" export \(options) --journal a.jsonl | head -c 3 | od -An -tx1").output
    }
    #expect(try start("commitments") == " ef bb bf\n")
    #expect(try start("commitments --no-bom") == " 45 73 70\n")
    #expect(try start("commitments --codes") == " 73 70 61\n")
    #expect(try start("decidim-results") == " 69 64 3b\n")
    #expect(
      try palabre("export", "commitments", "--journal", "a.jsonl").output.contains(
        "Séance;N°;Date et heure;Qui;"))
    let calendar = try palabre("export", "calendar", "--journal", "a.jsonl")
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let refused = try palabre("export", "turns", "--format", "ics", "--journal", "a.jsonl")
    #expect(refused.code == 2 && refused.errors.contains("csv, json"))
    #expect(try palabre("export", "turns", "--separator", "x", "--journal", "a.jsonl").code == 2)
  }
}

@Suite("No output ever touches a journal")
struct OutputPlaceTests {
  /// Each place with what makes it, and the outputs that are tried on it.
  @Test(
    "with --force, by every name that leads there",
    arguments: [
      "a.jsonl", "./a.jsonl", "../$(basename \"$PWD\")/a.jsonl", "$PWD/a.jsonl", "hard.jsonl", "soft.jsonl",
      "a.jsonl.draft", "a.2.jsonl", "a.peers/x.jsonl", "a.quarantine/x.md", "b.jsonl", "hard.draft",
      "folder/a.jsonl", "pipe", "folder",
    ])
  func refused(_ place: String) throws {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    let script = try Palabre.acceptanceScript()
    for journal in ["a.jsonl", "b.jsonl"] {
      #expect(try palabre("run", "-", "--journal", journal, input: script).code == 0)
    }
    let made = try palabre.shell(
      """
      mkdir a.peers a.quarantine && ln a.jsonl hard.jsonl && ln -s a.jsonl soft.jsonl && ln -s . folder.link
      ln a.jsonl.draft hard.draft; mkdir folder && ln -s ../a.jsonl folder/a.jsonl && mkfifo pipe
      find . -type f -not -name '*.out' -not -name '*.err' -not -name '*.in' | sort | xargs sha256sum > before.out
      """)
    #expect(made.code == 0, "\(made.errors)")
    for line in [
      "publish 14 --as releve", "publish 14 --as public --format html", "export contributions",
      "export calendar --format ics",
    ] {
      let run = try palabre.shell("timeout 20 \"$P\" \(line) --journal a.jsonl --force -o \"\(place)\"")
      #expect(
        run.code == 1
          && run.errors.contains(place.hasSuffix("pipe") || place == "folder" ? "ordinaire" : "journal"))
    }
    let same = try palabre.shell("sha256sum --quiet -c before.out && ls -p | grep -c tmp")
    #expect(same.output.contains("0") && !same.errors.contains("FAILED"), "\(same.output) \(same.errors)")
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
  }

  @Test(
    "Minutes are of the members of that day, tell who voted for whom, and which corrections were asked for")
  func statutory() throws {
    let palabre = try Palabre()
    let council = """
      2026-10-01 10:00 /espace "CA" genre=conseil-citoyen
      /quorum 1/2 pouvoirs=1
      /membre "Mme A" collège=habitants
      /membre "M. B" collège=habitants
      /membre "Mme C" collège=habitants
      /membre "M. D" collège=habitants
      /séance "CA1" le="2026-10-10 18:00" fin=20:00
      /point "P1" 30
      2026-10-10 18:00 /ouvrir
      /arrivée A B C
      /suivant
      18:10 = première
      18:15 /départ B
      18:16 /départ C
      18:17 /pouvoir C A
      18:20 = deuxième
      19:05 /clore force
      2026-11-01 10:00 /membre "M. Nouveau" collège=habitants
      /fin-mandat B
      /séance "CA2" le="2026-11-10 18:00" fin=20:00
      /point "Approbation" 5 genre=approbation
      2026-11-10 18:00 /ouvrir
      /arrivée A D Nouveau
      /suivant
      /ajout "Il manque l’avis de Mme C" par=D
      /approuver
      18:30 /clore force

      """
    let done = try palabre("run", "--journal", "a.jsonl", "--language", "fr", input: council)
    try #require(done.code == 0, "\(done.errors)")
    func minutes(_ session: String) throws -> String {
      let arguments = [
        "publish", session, "--as", "compte-rendu", "--journal", "a.jsonl", "--language", "fr",
      ]
      return String(try palabre(arguments).output.map { $0.isWhitespace && !$0.isNewline ? " " : $0 })
    }
    let first = try minutes("CA1")
    #expect(
      first.contains(
        "Mme A ; M. B (jusqu’à 18 h 15) ; Mme C (jusqu’à 18 h 16), représenté·e par Mme A"), "\(first)")
    #expect(!first.contains("Nouveau") && first.contains("M. D"), "\(first)")
    #expect(first.contains("sans quorum"), "\(first)")
    let second = try minutes("CA2")
    #expect(second.contains("1 rectification demandée") && second.contains("Il manque l’avis de Mme C"))
    #expect(second.contains("M. Nouveau") && !second.contains("M. B"), "\(second)")
  }
}
