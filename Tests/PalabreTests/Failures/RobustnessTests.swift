import Foundation
import Testing

/// Files, folders and disks that are not as one thinks: a word, never a hang, a guess or a false assurance.
@Suite("Under odd circumstances")
struct RobustnessTests {
  static let script = "/space A\n/session S at=\"2026-11-22 19:00\"\n/open\n"

  @Test(
    "Line by line, a line that is not durable is said to be NOT SAVED, at once and by the exit status",
    .enabled(if: Strace.mayTrace, "processes may not be traced here"), arguments: [3, 5, 8])
  func linear(from number: Int) throws {
    let palabre = try Palabre()
    let notes = (1...8).map { "note \($0)\n" }.joined()
    let end = try palabre.shell(
      "printf '%s' '\(Self.script + notes)' | strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=\(number)+ $P open j.jsonl --linear"
    )
    #expect(end.code == 1 && (end.output + end.errors).contains("NOT SAVED"), "\(end.output) \(end.errors)")
    let lines = (end.output + end.errors).split(separator: "\n")
    // What was acknowledged without such a word before the first one is there.
    let saved = lines.prefix { !$0.contains("NOT SAVED") }.filter { $0.contains("note ") }.dropLast()
    let kept = try palabre.shell("$P list contributions --journal j.jsonl").output
    for line in saved { #expect(kept.contains(line.suffix(6)), "\(line)\n\(kept)") }
    // Nothing that stands whole in the older file is left for a shorter one.
    #expect(try palabre.shell("[ ! -e j.2.jsonl ]").code == 0)
  }

  @Test(
    "A script of which something is not durable ends with NOT SAVED, the journal and the status of a failure, also when a line is refused",
    .enabled(if: Strace.mayTrace, "processes may not be traced here"), arguments: ["", "/unheard of"])
  func scriptNotDurable(last: String) throws {
    let palabre = try Palabre()
    // The first sync is that of the new journal. The lines may be synced together, at least once.
    let end = try palabre.shell(
      "printf '%s\n' '\(Self.script)note' '\(last)' > s.palabre; strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=2+ $P run s.palabre --journal j.jsonl"
    )
    #expect(
      end.code == 1 && end.errors.contains("NOT SAVED") && end.errors.contains("At the end of j.jsonl"),
      "\(end.code) \(end.errors)")
    #expect(end.errors.contains("s.palabre:") != last.isEmpty)
  }

  @Test(
    "What the system refuses is told in the language, with the place and what to do, never in the system's words alone",
    arguments: [
      ("list spaces --journal s.jsonl", "s.jsonl: ce n’est pas un fichier ordinaire"),
      ("run /dev/stdin --journal s.jsonl </dev/null", "Indiquez un autre fichier."),
      ("journal verify --journal s.jsonl", "s.jsonl: "), ("run s.jsonl --journal j.jsonl", "s.jsonl: "),
      ("journal merge s.jsonl --journal j.jsonl", "s.jsonl: "),
      (
        "run /dev/stdin --journal $(printf %0300d 1).jsonl </dev/null",
        "le nom est trop long. Indiquez un autre fichier."
      ),
    ])
  func systemWords(command: String, expected: String) throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let end = try palabre.shell(
      "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"s.jsonl\")'; $P --language fr \(command)"
    )
    #expect(end.code == 1 && end.errors.contains(expected), "\(end.code) \(end.errors)")
    #expect(!end.errors.contains("No such device") && !end.errors.contains("too long"), "\(end.errors)")
  }

  @Test(
    "A disk that fails to sync is told in the language, with what to do",
    .enabled(if: Strace.mayTrace, "processes may not be traced here"),
    arguments: [
      ("EIO", "Copiez le journal"), ("ENOSPC", "Faites de la place"), ("EDQUOT", "Faites de la place"),
      ("EROFS", "Choisissez un emplacement"), ("ESTALE", "Vérifiez le réseau"),
      ("ENOMEM", "Fermez d’autres programmes"), ("EUCLEAN", "le système le refuse (erreur 117"),
    ])
  func syncWords(error: String, expected: String) throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let end = try palabre.shell(
      "echo note | strace -f -qq -o /dev/null -e trace=fdatasync,fsync -e inject=fdatasync,fsync:error=\(error):when=1+ $P --language fr run /dev/stdin --journal j.jsonl"
    )
    #expect(end.code == 1 && end.errors.contains(expected), "\(end.code) \(end.errors)")
  }

  @Test("A journal that is reached by a link has one draft, one folder of peers and one name")
  func link() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "real.jsonl", input: Self.script).code == 0)
    try #require(palabre("run", "--journal", "other.jsonl", input: "/space B\n").code == 0)
    let end = try palabre.shell(
      "mkdir d; ln -s ../real.jsonl d/link.jsonl; $P journal merge other.jsonl --journal d/link.jsonl; ls d")
    #expect(end.output.hasSuffix("link.jsonl\n"), "\(end.output) \(end.errors)")
    #expect(try palabre("journal", "verify", "real.jsonl").code == 0)
    #expect(try palabre.shell("$P list spaces --journal real.jsonl").output.contains("B"))
  }

  @Test(
    "Without HOME the folder of the user database is taken, never the one that one is in; what is no path is told",
    arguments: ["-u HOME", "HOME=", "HOME=here", "HOME=.", "XDG_DATA_HOME=here", "XDG_CONFIG_HOME=./here"])
  func home(how: String) throws {
    let palabre = try Palabre()
    let done = try palabre.shell(
      "env -u XDG_DATA_HOME \(how) $P list spaces --language en; env \(how) $P journal verify")
    #expect(try palabre.shell("ls -A .local here 2>/dev/null").output.isEmpty)
    #expect(done.errors.contains("no path from the root") == how.contains("="), "\(done.errors)")
  }

  @Test(
    "A pipe into which nobody writes is refused with a word wherever a file is named",
    arguments: [
      "journal check pipe --journal j.jsonl", "run pipe --journal j.jsonl",
      "import people pipe --journal j.jsonl",
      "journal merge pipe --journal j.jsonl", "theme check pipe", "config check pipe",
      "publish S --as pipe --journal j.jsonl",
    ])
  func namedPipe(command: String) throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let end = try palabre.shell("mkfifo pipe; timeout 10 $P \(command)")
    #expect((1...2).contains(end.code) && !end.errors.isEmpty, "\(end.code) \(end.output) \(end.errors)")
  }

  @Test("A configuration that is a pipe holds nothing up, and is told; what a shell hands over is read")
  func configurationPipe() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let end = try palabre.shell("mkfifo pipe; PALABRE_CONFIG=pipe timeout 10 $P config check; echo $?")
    #expect(
      !end.output.contains("124") && (end.output + end.errors).contains("pipe"), "\(end.output) \(end.errors)"
    )
    let given = try palabre.shell("echo '/space B' | timeout 10 $P run /dev/stdin --journal j.jsonl")
    #expect(given.code == 0, "\(given.errors)")
    #expect(try palabre("list", "spaces", "--journal", "j.jsonl").output.contains("B"))
  }

  @Test(
    "What is no regular file is refused with a word",
    arguments: [
      "verify --journal", "head --journal", "info --journal", "follow --once --journal",
      "merge j.jsonl --journal",
    ])
  func pipe(command: String) throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    for place in ["f.jsonl", "/dev/zero", "/dev/full"] {
      let end = try palabre.shell(
        "[ -p f.jsonl ] || mkfifo f.jsonl; timeout 10 $P journal \(command) \(place)")
      #expect(end.code == 1 && end.errors.contains("ordinary file"), "\(place): \(end.code) \(end.errors)")
    }
    let run = try palabre.shell("timeout 10 $P run --journal f.jsonl <<<'/space A'")
    #expect(run.code == 1 && run.errors.contains("ordinary file"), "\(run.errors)")
    #expect(try palabre.shell("[ ! -e f.jsonl.draft ]").code == 0)
  }

  @Test("The draft has its room before the first key")
  func room() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let session = try MeetingByKeysTests.start(palabre)
    try session.wait(for: "● enregistré")
    // Two slots of two pages, in blocks of 512 bytes, and the page with the watermark.
    #expect(Int(try palabre.shell("stat -c %b j.jsonl.draft").output.dropLast()) ?? 0 >= 40)
  }

  @Test("A journal that somebody has made ready for all to read is its owner's alone once something is in it")
  func readyMade() throws {
    let palabre = try Palabre()
    try #require(palabre.shell(": > j.jsonl && chmod 644 j.jsonl").code == 0)
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    #expect(try palabre.shell("stat -c %a j.jsonl").output == "600\n")
  }

  @Test(
    "A draft or a later file that is a link, of either kind, is refused, and what it leads to stays as it is",
    arguments: ["-s", ""], ["j.jsonl.draft", "j.2.jsonl"])
  func draftLink(option: String, name: String) throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "o.jsonl", input: "/space A\n/space B\n").code == 0)
    _ = try palabre.shell("cp o.jsonl before; ln \(option) o.jsonl \(name)")
    let end = try palabre("run", "--journal", "j.jsonl", input: "/space C\n")
    #expect(end.code == 1 && end.errors.contains(name), "\(end.code) \(end.errors)")
    #expect(try palabre.shell("cmp o.jsonl before && $P journal verify o.jsonl").code == 0)
  }

  @Test(
    "Nothing is written over keys, over what is read for it, or over what the room's screen is asked to show")
  func needed() throws {
    let palabre = try Palabre()
    let meeting =
      "/space A\n/session S1 at=\"2026-11-22 19:00\"\n2026-11-22 19:00 /open\n2026-11-22 20:00 /close\n"
    try #require(palabre("run", "--journal", "j.jsonl", input: meeting).code == 0)
    let folder = ".local/share/palabre"
    _ = try palabre.shell(
      "mkdir -p .config/palabre/templates; echo '# m' > .config/palabre/templates/m.mustache; echo '# t' > .config/palabre/config.toml; echo > letterhead.toml; printf 0123456789abcdef0123 > own.key; touch \(folder)/exchanges; : > j.jsonl.room; ln \(folder)/device.key other"
    )
    let publish = "publish S1 --as releve --force --journal j.jsonl -o"
    let commands = [
      "\(publish) \(folder)/device.key", "\(publish) other", "\(publish) j.jsonl.room",
      "\(publish) \(folder)/exchanges",
      "\(publish) \(folder)/export.key",
      "export contributions --force --journal j.jsonl -o letterhead.toml",
      "export contributions --force --journal j.jsonl -o .config/palabre/templates/m.mustache",
      "journal receipt --force --journal j.jsonl -o .config/palabre/config.toml",
      "export sql --public --key own.key --force --journal j.jsonl -o own.key",
    ]
    let marks =
      "cat letterhead.toml .config/palabre/config.toml .config/palabre/templates/* \(folder)/device.key own.key j.jsonl.room \(folder)/exchanges; ls \(folder)"
    let before = try palabre.shell(marks).output
    for command in commands {
      let end = try palabre.shell("$P " + command)
      #expect(end.code == 1 && end.errors.contains("nothing is written there"), "\(command): \(end)")
    }
    #expect(try palabre.shell(marks).output == before)
  }

  @Test("Line by line, UTF-16 without a mark is read, and a stray byte behind UTF-8 is named, as in a script")
  func encodings() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: "/space A\n").code == 0)
    let wide = try palabre.shell(
      "printf '/person \"Ada Long\"\\n' | iconv -t UTF-16LE | $P open j.jsonl --linear")
    #expect(wide.code == 0, "\(wide)")
    let stray = try palabre.shell(
      "printf '/person \"École\"\\n/person \"\\351t\\351\"\\n' | $P open j.jsonl --linear")
    #expect(stray.code == 1 && stray.errors.contains("stdin:2:"), "\(stray)")
    let known = try palabre.shell("$P list people --journal j.jsonl").output
    #expect(known.contains("Ada Long") && known.contains("École") && !known.contains("été"))
  }

  @Test("Line by line, what could not be saved or read, and a journal that is gone, end in a failing status")
  func linearStatus() throws {
    let palabre = try Palabre()
    let begun = "/space A\n/session S1 at=\"2026-11-22 19:00\"\n2026-11-22 19:00 /open\n"
    try #require(palabre("run", "--journal", "j.jsonl", input: begun).code == 0)
    let notes = "seq -f 'mot %g' 200"
    for ending in ["", "/quit", "/close"] {
      let full = try palabre.shell(
        "cp j.jsonl k.jsonl; rm -f k.jsonl.draft; (\(notes); echo '\(ending)') | prlimit --fsize=$(($(stat -c %s k.jsonl) + 5000)) $P open k.jsonl --linear"
      )
      #expect(full.code == 1 && (full.output + full.errors).contains("NOT SAVED"), "\(full)")
    }
    let unread = try palabre.shell("printf 'un\\nde\\0ux\\n' | $P open j.jsonl --linear")
    #expect(unread.code == 1 && unread.errors.contains("NOT SAVED: 1 line"), "\(unread)")
    #expect(try palabre("open", "j.jsonl", "--linear", input: "deux\n").code == 0)
    let gone = try palabre.shell(
      "(echo trois; until grep -q trois j.jsonl; do :; done; rm j.jsonl; echo /quit) | $P open j.jsonl --linear"
    )
    #expect(gone.code == 1 && gone.errors.contains("NOT SAVED"), "\(gone)")
  }

  @Test("A link that leads to nothing yet names the journal that it will lead to")
  func danglingLink() throws {
    let palabre = try Palabre()
    _ = try palabre.shell("mkdir d e; ln -s ../e/real.jsonl d/link.jsonl; ln -s link.jsonl d/again.jsonl")
    let end = try palabre("run", "--journal", "d/again.jsonl", input: Self.script)
    #expect(end.code == 0, "\(end.errors)")
    #expect(
      try palabre.shell("ls d e").output
        == "d:\nagain.jsonl\nlink.jsonl\n\ne:\nreal.jsonl\nreal.jsonl.draft\n")
  }

  @Test(
    "A line separator of Unicode inside a title does not end the line; a template that is no text is refused")
  func text() throws {
    let palabre = try Palabre()
    let run = try palabre("run", "--journal", "j.jsonl", input: "/space \"A\u{2028}B\"\n/space C\r\n")
    #expect(run.code == 0, "\(run.errors)")
    _ = try palabre("run", "--journal", "j.jsonl", input: Self.script)
    let end = try palabre.shell(
      "mkdir -p .config/palabre/templates; head -c 99 /dev/zero >.config/palabre/templates/public.mustache; $P publish S --as public --journal j.jsonl"
    )
    #expect(end.code == 1 && end.errors.contains("not text"), "\(end.code) \(end.errors)")
  }

  @Test(
    "A year that nobody can mean is refused wherever it is written, and nothing is kept of it",
    arguments: [
      "/session D at=\"9999-12-31 23:59\" until=11:00", "/session D at=9999-12-31T23:59",
      "/session D at=\"31/12/9999 20h\"", "/session D at=\"9999-12-31T23:59:59Z\"",
      "/milestone D 0001-01-01", "9999-12-31 23:59 /session D at=20:00",
      "9999-12-31T23:59 /session D at=20:00",
      "9999-12-31 /session D at=20:00",
    ])
  func farYear(line: String) throws {
    let palabre = try Palabre()
    let end = try palabre("run", "--journal", "j.jsonl", input: "/space T\n\(line)\n")
    #expect(end.code == 1 && end.errors.contains("There is no such day"), "\(end.code) \(end.errors)")
    #expect(try palabre.shell("grep -c planned j.jsonl").output == "0\n")
    let calendar =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:D\nDTSTART:99991231T235900Z\nEND:VEVENT\nEND:VCALENDAR"
    let imported = try palabre.shell(
      "printf '%s\\n' '\(calendar)' > c.ics; $P import sessions c.ics --space T --journal j.jsonl; printf 'title,start\\nD,9999-12-31 23:59\\n' > c.csv; $P import sessions c.csv --space T --journal j.jsonl; $P export calendar --journal j.jsonl"
    )
    #expect(!imported.output.contains("9999") && imported.errors.contains("9999"), "\(imported)")
  }

  @Test("A theme that is not there is said on the screen")
  func theme() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let session = try MeetingByKeysTests.start(palabre, "open", "--theme", "nope")
    #expect(try session.wait(for: "nope").contains("dark"))
  }

  @Test("A template or theme that is a pipe is named, and nothing waits for it")
  func template() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: Self.script).code == 0)
    let end = try palabre.shell(
      "mkdir -p .config/palabre/templates .config/palabre/themes && mkfifo .config/palabre/templates/public.mustache .config/palabre/themes/x.toml && timeout 10 $P publish S --as public --journal j.jsonl"
    )
    #expect(end.code == 1 && end.errors.contains("public.mustache"), "\(end.code) \(end.errors)")
    #expect(try palabre.shell("timeout 10 $P theme list").code == 0)
  }
}
