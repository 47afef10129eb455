import Foundation
import TestSupport
import Testing

@Suite("Several laptops exchange through git and through a folder", .serialized)
struct SyncTests {
  /// Three homes of one machine, each with a journal `j.jsonl`, and a place where they exchange.
  private struct Laptops {
    let palabre: Palabre
    let place: String

    init(git: Bool) throws {
      palabre = try Palabre()
      place = palabre.folder.path + "/place"
      let made = try palabre.shell("mkdir a b c && " + (git ? "git init -q --bare place" : "mkdir place"))
      #expect(made.code == 0, "\(made.errors)")
      try run("a", SyncTests.meeting)
    }

    func on(_ laptop: String, _ arguments: String, _ more: String = "") throws -> Palabre.Outcome {
      try palabre.shell(
        "cd \(laptop) && HOME=$PWD \(more) $P \(arguments) --journal j.jsonl --language fr")
    }

    func run(_ laptop: String, _ lines: String) throws {
      try Data(lines.utf8).write(to: palabre.folder.url("script"))
      let done = try on(laptop, "run ../script")
      #expect(done.code == 0, "\(done.errors)")
    }

    @discardableResult
    func sync(_ laptop: String, _ more: String = "") throws -> Palabre.Outcome {
      let done = try on(laptop, "sync \(place) \(more)")
      #expect(done.code == 0, "\(laptop): \(done.output)\(done.errors)")
      return done
    }

    /// What the documents of a laptop say.
    func documents(_ laptop: String) throws -> String {
      let minutes = try on(laptop, "publish S1 --as compte-rendu --format md")
      #expect(minutes.code == 0, "\(minutes.errors)")
      let said = try on(laptop, "list contributions --json").output
      #expect(try on(laptop, "journal verify").code == 0)
      // The foot names the journal and its last record, which are each laptop's own.
      return said
        + minutes.output.split(separator: "\n").filter { !$0.contains("enregistrement") }.joined(
          separator: "\n")
    }

    /// Whether a word stands in any file of the place, whatever git packed it into.
    func remains(_ word: String) throws -> Bool {
      let objects = try palabre.shell(
        """
        if [ -e place/HEAD ]; then cd place
          for o in $(git cat-file --batch-all-objects --batch-check | cut -d' ' -f1); do git cat-file -p $o; done
        else cat place/*; fi | grep -ac \(word); true
        """)
      let files = try palabre.shell("grep -rac \(word) place | grep -v ':0$' | wc -l")
      return objects.output != "0\n" || files.output != "0\n"
    }
  }

  private static let meeting = """
    /espace "Conseil"
    /personne "Mme Diallo" collège=habitants
    /séance "S1" le="2026-11-22 19:00"
    /point "P" 5
    2026-11-22 19:00 /ouvrir
    /suivant
    /tables 3

    """

  @Test("The folder that a journal keeps for itself is no place of exchange, whichever way it is named")
  func ownFolder() throws {
    let laptops = try Laptops(git: false)
    _ = try laptops.palabre.shell("mkdir -p a/j.peers/within a/j.quarantine; ln -s a/j.peers link")
    let before = try laptops.palabre.shell("find a -type f | xargs sha256sum").output
    for place in ["j.peers", "../link", "./j.peers/", "j.peers/within", "j.quarantine"] {
      let refused = try laptops.on("a", "sync \(place)")
      #expect(
        refused.code == 1 && refused.errors.contains("tient pour lui-même"), "\(place): \(refused.errors)")
    }
    #expect(try laptops.palabre.shell("find a/j.peers a/j.quarantine -type f").output.isEmpty)
    #expect(
      try laptops.palabre.shell("find a -name 'j.jsonl' | xargs sha256sum").output.split(separator: " ").first
        .map { before.contains($0) } == true)
  }

  @Test("A laptop whose own copy is damaged is told so as it exchanges")
  func damaged() throws {
    let laptops = try Laptops(git: false)
    try laptops.sync("a")
    #expect(try laptops.palabre.shell("sed -i 's/\"S1\"/\"S2\"/' a/j.jsonl").code == 0)
    #expect(try laptops.on("a", "sync \(laptops.place)").errors.contains("défaut"))
  }

  @Test(
    "A copy that was changed in the place of exchange is told of, its own or another’s, and hurts nothing",
    arguments: ["S1", "de b"])
  func changedThere(word: String) throws {
    let laptops = try Laptops(git: false)
    try laptops.sync("a")
    try laptops.sync("b", "--join")
    try laptops.run("b", "2026-11-22 19:05 de b\n")
    try laptops.sync("b")
    try laptops.sync("a")
    let own = try laptops.palabre.shell("cat place/* | sort").output
    #expect(try laptops.palabre.shell("sed -i 's/\(word)/xx/' place/*.jsonl").code == 0)
    let told = try laptops.on("a", "sync \(laptops.place)")
    #expect((told.output + told.errors).contains("changé"), "\(told)")
    #expect(told.code == (word == "S1" ? 0 : 1), "What is replaced at once is no fault: \(told)")
    #expect(try laptops.documents("a").contains("de b"))
    // The laptop of which it is puts it right.
    _ = try laptops.on("b", "sync \(laptops.place)")
    #expect(try laptops.palabre.shell("cat place/* | sort").output == own)
  }

  @Test(
    "In every order: the same documents, nothing lost, and what is erased is in no object any more",
    arguments: [true, false],
    [
      ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"],
    ])
  func orders(git: Bool, order: [String]) throws {
    let laptops = try Laptops(git: git)
    try laptops.sync("a")
    for laptop in ["b", "c"] { try laptops.sync(laptop, "--join") }
    try laptops.run("a", "2026-11-22 19:04 Diallo: du premier\n")
    try laptops.run("b", "2026-11-22 19:05 Diallo: du deuxième motsecret\n2026-11-22 19:07 Diallo: reste\n")
    try laptops.run("c", "2026-11-22 19:06 Diallo: du troisième\n")
    for laptop in order + order { try laptops.sync(laptop) }
    let documents = try laptops.documents("a")
    for word in ["premier", "motsecret", "reste", "troisième"] { #expect(documents.contains(word)) }
    for laptop in ["b", "c"] { #expect(try laptops.documents(laptop) == documents) }
    #expect(try laptops.remains("motsecret") == true)

    let record = try laptops.palabre.shell(
      #"grep -m1 motsecret b/j.jsonl | sed 's/{"n":\([0-9]*\),.*/\1/'"#
    ).output.trimmingCharacters(in: .newlines)
    #expect(try laptops.on("b", "journal erase \(record) --yes").code == 0)
    for laptop in order + order { try laptops.sync(laptop) }
    #expect(try laptops.remains("motsecret") == false)
    #expect(try laptops.palabre.shell("grep -rac motsecret a b c | grep -v ':0$' | wc -l").output == "0\n")
    let after = try laptops.documents("a")
    #expect(after.contains("reste") && after.contains("premier") && after.contains("troisième"))
    for laptop in ["b", "c"] { #expect(try laptops.documents(laptop) == after) }
    if git {
      let branches = try laptops.palabre.shell(
        "cd place && git for-each-ref --format='%(refname)' && git log --all --format=%P"
      ).output
      #expect(branches.split(separator: "\n").count == 3, "No commit has parents: \(branches)")
    }
  }

  @Test(
    "A damaged copy is named, the rest of it taken, and its laptop's next exchange puts it right",
    arguments: [true, false])
  func damaged(git: Bool) throws {
    let laptops = try Laptops(git: false)
    try laptops.run("a", "2026-11-22 19:04 Diallo: du premier\n2026-11-22 19:05 Diallo: du second\n")
    try laptops.sync("a")
    #expect(try laptops.palabre.shell("sed -i 's/du premier/du PREMIER/' place/*.jsonl").code == 0)
    let joined = try laptops.on("b", "sync \(laptops.place) --join")
    #expect(joined.code == 1 && joined.output.contains("jsonl"), "\(joined.output)")
    let there = try laptops.on("b", "list contributions").output
    #expect(there.contains("du second") && !there.contains("PREMIER"))
    try laptops.run("a", "2026-11-22 19:06 Diallo: encore\n")
    try laptops.sync("a")
    _ = try laptops.on("b", "sync \(laptops.place)")
    let whole = try laptops.on("b", "list contributions").output
    #expect(whole.contains("du premier") && whole.contains("encore"), "\(whole)")
  }

  @Test("Links, pipes, huge files, other journals and other names end in a clear word, and hurt nothing")
  func hostile() throws {
    let laptops = try Laptops(git: false)
    let place = laptops.palabre.folder.url("place").path
    try laptops.run("b", "/espace \"Autre chose\"\n")
    let made = try laptops.palabre.shell(
      """
      cd place && ln -s /etc/passwd aaaa-bcd.jsonl && mkfifo bbbb-bcd.jsonl && truncate -s 300M cccc-bcd.jsonl
      echo nothing > dddd-bcd.jsonl && echo x > "Not a name.jsonl" && mkdir eeee-bcd.jsonl && cp ../b/j.jsonl ffff-bcd.jsonl
      head -c 100000 /dev/urandom > gggg-bcd.jsonl
      """)
    #expect(made.code == 0, "\(made.errors)")
    let done = try laptops.on("a", "sync \(place)")
    #expect(done.code == 1)
    for name in ["aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff", "gggg"] {
      #expect(done.output.contains("\(name)-bcd.jsonl"), "\(name): \(done.output)")
    }
    #expect(done.output.contains("Not a name.jsonl") && done.output.contains("--join"))
    #expect(try laptops.on("a", "list spaces").output.contains("Autre chose") == false)
    #expect(try laptops.palabre.shell("ls -d place/*.jsonl | wc -l").output == "9\n")
    #expect(try laptops.on("a", "journal verify").code == 0)
    let joined = try laptops.on("a", "sync \(place) --join")
    #expect(joined.code == 1)
    #expect(try laptops.on("a", "list spaces").output.contains("Autre chose"))
    let nowhere = try laptops.on("a", "sync /nowhere/at/all")
    #expect(nowhere.code == 1 && nowhere.errors.contains("/nowhere/at/all"))
    #expect(try laptops.on("a", "sync 'ext::sh -c touch% here'").code == 1)
    #expect(try laptops.palabre.shell("find . -name 'palabre-*' -o -name '*.tmp' | wc -l").output == "0\n")
  }

  @Test("Nothing that a repository on a stick is set to is run; without git a folder still works")
  func hooks() throws {
    let laptops = try Laptops(git: true)
    let made = try laptops.palabre.shell(
      """
      cd place && for h in pre-receive update post-receive post-update reference-transaction; do
        printf '#!/bin/sh\\ntouch %s/ran\\n' "$HOME" > hooks/$h && chmod +x hooks/$h; done
      git config uploadpack.packObjectsHook "touch $HOME/ran; " && git config core.alternateRefsCommand "touch $HOME/ran"
      git config core.fsmonitor "touch $HOME/ran" && git config gc.recentObjectsHook "touch $HOME/ran"
      """)
    #expect(made.code == 0, "\(made.errors)")
    for laptop in ["a", "b", "a"] {
      let done = try laptops.on(laptop, "sync \(laptops.place) --join")
      #expect(done.code == 1 && done.output.contains("git gc"), "\(done.output)\(done.errors)")
    }
    #expect(try laptops.palabre.shell("ls ran").code != 0)
    #expect(try laptops.on("b", "list spaces").output.contains("Conseil"))
    let path = "PATH=\(laptops.palabre.folder.path)/none"
    let without = try laptops.on("a", "sync \(laptops.place)", path)
    #expect(without.code == 1 && without.errors.contains("apt-get install git"), "\(without.errors)")
    #expect(try laptops.palabre.shell("mkdir plain").code == 0)
    for laptop in ["a", "c"] {
      let done = try laptops.on(laptop, "sync ../plain --join", path)
      #expect(done.code == 0, "\(done.errors)")
    }
    #expect(try laptops.on("c", "list spaces").output.contains("Conseil"))
  }

  @Test(
    "The place is remembered, and the exchange is one key on the screen; a table's laptop begins with the session"
  )
  func table() throws {
    let laptops = try Laptops(git: false)
    #expect(try laptops.on("a", "sync").code == 2)
    try laptops.sync("a")
    let palabre = laptops.palabre
    let session = try TmuxSession(
      [Palabre.executable, "table", "2", laptops.place, "--language", "fr"], columns: 100, rows: 30,
      environment: [
        "HOME": palabre.folder.path + "/b", "TZ": "Europe/Paris", "LC_ALL": "C.UTF-8",
        "TERM": "tmux-256color",
        "TMPDIR": palabre.folder.path,
      ])
    try session.wait(for: "enregistré")
    try session.type("des bancs")
    try session.press("Enter")
    try session.wait(for: "c1")
    try session.press("M-t")
    try session.wait(for: "0 enregistrement ajouté")
    try laptops.sync("a")
    let said = try #require(try laptops.on("a", "list contributions --json").json() as? [[String: Any]])
    #expect(
      said.first?["text"] as? String == "des bancs" && "\(said.first?["table"] ?? "")".contains("2"),
      "\(said)")
    let none = try palabre.shell("HOME=$PWD/c $P table 9 \(laptops.place) --language fr </dev/null")
    #expect(none.code == 1 && none.errors.contains("table 9"), "\(none.errors)")
  }
}
