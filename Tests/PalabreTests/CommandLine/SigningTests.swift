import Foundation
import Testing

/// What was signed can be shown later, by the program and by a script of somebody else.
@Suite("Signed heads and receipts")
struct SigningTests {
  static let script = """
    /space A
    /session S at="2026-11-22 19:00"
    2026-11-22 19:00 /open
    first note
    second note
    2026-11-22 20:00 /close

    """
  static let second =
    "/session T at=\"2026-11-23 19:00\"\n2026-11-23 19:00 /open\nlater note\n2026-11-23 20:00 /close\n"
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let checker = URL(fileURLWithPath: #filePath).appendingPathComponent(
    "../../../JournalTests/Fixtures/check.py"
  ).standardized.path

  private func meeting() throws -> Palabre {
    let palabre = try Palabre()
    let end = try palabre("run", "--journal", "j.jsonl", input: Self.script)
    try #require(end.code == 0, "\(end.errors)")
    return palabre
  }

  /// What the stranger's script says: numbers of right signatures, of wrong ones, and the verdict on the receipt.
  private func stranger(_ arguments: String, _ palabre: Palabre) throws -> String? {
    guard let python = Self.python else { return nil }
    let end = try palabre.shell("PYTHONDONTWRITEBYTECODE=1 \(python) \(Self.checker) \(arguments)")
    return end.output.isEmpty ? end.errors : end.output
  }

  @Test("The head is signed at the closing, by a key that only its owner reads, and verified by others")
  func closing() throws {
    let palabre = try meeting()
    let key = ".local/share/palabre/device.key"
    #expect(try palabre.shell("stat -c '%a %s' \(key)").output == "600 65\n")
    let verified = try palabre("journal", "verify", "j.jsonl")
    #expect(verified.code == 0 && verified.output.contains("1 signature is right"), "\(verified.output)")
    #expect(try palabre.shell("! grep -q $(cat \(key)) -r j.jsonl j.jsonl.draft").code == 0)
    let kinds = try palabre.shell("tail -3 j.jsonl | grep -o '\"k\":\"[a-z.]*'").output
    #expect(kinds == "\"k\":\"journal.feature\n\"k\":\"journal.key\n\"k\":\"journal.signed\n")
    let count = try palabre.shell("grep -c . j.jsonl").output.dropLast()
    if let said = try stranger("j.jsonl", palabre) { #expect(said == "[[\(count)], [], null]\n") }
    // An export signs what is not signed; the key is said once, and a head once.
    _ = try palabre("run", "--journal", "j.jsonl", input: "/person Zed\n")
    for _ in 0..<2 { #expect(try palabre("export", "contributions", "--journal", "j.jsonl").code == 0) }
    #expect(
      try palabre.shell("tail -2 j.jsonl | grep -c journal.signed; grep -c journal.key j.jsonl").output
        == "1\n1\n")
    #expect(try palabre("journal", "verify", "j.jsonl").output.contains("2 signatures are right"))
  }

  @Test("A receipt says later what became of the journal; what was erased since is no defect")
  func receipt() throws {
    let palabre = try meeting()
    let made = try palabre("journal", "receipt", "-o", "r.txt", "--journal", "j.jsonl")
    #expect(made.code == 0, "\(made.errors)")
    let count = try #require(Int(try palabre.shell("sed -n 's/^count //p' r.txt").output.dropLast()))
    func check(_ receipt: String = "r.txt", _ journal: String = "j.jsonl") throws -> Palabre.Outcome {
      try palabre("journal", "check", receipt, "--journal", journal)
    }
    #expect(
      try check().output.contains(
        "Intact: \(count) records; since then 0 erased, 0 with other words in the place, 0 added"))
    #expect(try check().output.contains("Signed by device"))
    if let said = try stranger("j.jsonl r.txt", palabre) {
      #expect(said.hasSuffix("\"intact\"]\n"), "\(said)")
    }
    _ = try palabre("run", "--journal", "j.jsonl", input: "/person Zed\n")
    let number = try palabre.shell("grep 'first note' j.jsonl | grep -o '^{\"n\":[0-9]*' | grep -o '[0-9]*$'")
      .output.dropLast()
    try #require(palabre("journal", "erase", String(number), "--yes", "--journal", "j.jsonl").code == 0)
    let later = try check()
    #expect(
      later.code == 0
        && later.output.contains("since then 1 erased, 0 with other words in the place, 3 added"),
      "\(later.output)")
    #expect(
      try palabre.shell("sed 's/^/  /' r.txt > quoted.txt; $P journal check quoted.txt --journal j.jsonl")
        .code == 0)
    // Shorter, another, damaged, a receipt that was touched, a key of nobody.
    _ = try palabre.shell(
      "head -\(count - 1) j.jsonl > short.jsonl; sed 's/second note/secund note/' j.jsonl > damaged.jsonl")
    #expect(try check("r.txt", "short.jsonl").errors.contains("NO LONGER THE SAME"))
    #expect(try check("r.txt", "damaged.jsonl").errors.contains("Damaged or incomplete"))
    _ = try palabre(
      "run", "--journal", "other.jsonl",
      input: Self.script
        + Self.second)
    let other = try check("r.txt", "other.jsonl")
    #expect(other.code == 1 && other.errors.contains("NOT THE SAME"), "\(other)")
    _ = try palabre.shell("sed 's/^count .*/count 3/' r.txt > touched.txt")
    #expect(try check("touched.txt").errors.contains("WRONG"))
    if let said = try stranger("j.jsonl touched.txt", palabre) {
      #expect(said.hasSuffix("\"wrong\"]\n"), "\(said)")
    }
    #expect(try check("j.jsonl").errors.contains("not a receipt"))
    _ = try palabre.shell("head -\(count) j.jsonl > c.jsonl; rm .local/share/palabre/device.key")
    try #require(palabre.shell("cp j.jsonl k.jsonl; chmod 600 k.jsonl; chmod 400 j.jsonl").code == 0)
    let anew = try palabre.shell(
      "$P journal receipt --journal k.jsonl > r2.txt; $P journal check r2.txt --journal c.jsonl")
    #expect(anew.output.contains("does not know the key") || anew.errors.contains("NO LONGER"), "\(anew)")
  }

  @Test("A key that others may read signs nothing")
  func openKey() throws {
    let palabre = try meeting()
    _ = try palabre.shell("chmod 644 .local/share/palabre/device.key")
    #expect(try palabre("journal", "receipt", "--journal", "j.jsonl").code == 1)
    #expect(try palabre("run", "--journal", "j.jsonl", input: "/person Zed\n").code == 0)
  }

  @Test("A device that signs with another key is told loudly before anything is merged")
  func changedKey() throws {
    let palabre = try meeting()
    _ = try palabre.shell("mkdir o p; cp j.jsonl o/; cp j.jsonl p/")
    try #require(palabre("run", "--journal", "o/j.jsonl", input: Self.second).code == 0)
    let honest = try palabre("journal", "merge", "o/j.jsonl", "--journal", "j.jsonl")
    #expect(honest.code == 0 && !honest.errors.contains("KEY"), "\(honest.errors)")
    _ = try palabre.shell("rm .local/share/palabre/device.key")
    try #require(palabre("run", "--journal", "p/j.jsonl", input: Self.second).code == 0)
    let verified = try palabre("journal", "verify", "p/j.jsonl")
    #expect(
      verified.code == 0 && verified.output.contains("the key of the device changes"), "\(verified.output)")
    let before = try palabre.shell("md5sum j.jsonl j.peers/*").output
    let refused = try palabre("journal", "merge", "p/j.jsonl", "--journal", "j.jsonl")
    #expect(refused.code == 1 && refused.errors.contains("THE KEY HAS CHANGED"), "\(refused.errors)")
    #expect(try palabre.shell("md5sum j.jsonl j.peers/*").output == before)
    let accepted = try palabre("journal", "merge", "p/j.jsonl", "--accept-key", "--journal", "j.jsonl")
    #expect(accepted.code == 0, "\(accepted.errors)")
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    // Agreed to once, it is known.
    #expect(try palabre("journal", "merge", "p/j.jsonl", "--journal", "j.jsonl").code == 0)
  }
}
