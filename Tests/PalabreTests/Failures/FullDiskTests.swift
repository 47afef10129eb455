import Foundation
import Testing

@Suite("No room on the disk")
struct FullDiskTests {
  /// Bytes that a file may have: each through the first records, then in strides to beyond the end.
  static let sizes: [Int] = {
    let (few, many) = Long.isAsked ? (1, 23) : (41, 131)
    return Array(stride(from: 0, to: 1000, by: few)) + Array(stride(from: 1000, to: 3000, by: many))
  }()

  @Test(
    "A limit on the size of files at any byte: what was saved is there, and it goes on when the limit is gone",
    arguments: 0..<4)
  func limit(quarter: Int) throws {
    var (refused, whole) = (0, 0)
    for (place, size) in FullDiskTests.sizes.enumerated() where place % 4 == quarter {
      let attack = try Attack()
      let end = try attack.run(through: "prlimit --fsize=\(size)")
      let what: Comment = "\(size) bytes: \(end)"
      if end.code == 0 {
        #expect(end.acknowledged == attack.lines, what)
        whole += 1
      } else {
        // The signal that comes with it (SIGXFSZ) would end the program with code 153.
        #expect(end.code == 1, what)
        #expect(end.errors.contains("the file has reached the size limit"), what)
        refused += 1
      }
      try attack.check(end, what)
    }
    #expect(refused > 4)
    #expect(whole > 0)
  }

  @Test(
    "A small disk that is full: what was saved is there, and it goes on once there is room",
    .enabled(if: SmallDisk.isPermitted, "a file system may not be mounted here"), arguments: 0...5)
  func smallDisk(pages: Int) throws {
    let opinions = (1...60).map { "\nAvis \($0)" }.joined()
    let attack = try Attack(script: Attack.openScript + opinions)
    let run = "$P run ../script.palabre --journal a.jsonl"
    // Filled but for some pages; then made free, and gone on with.
    let outcome = try SmallDisk.shell(
      """
      dd if=/dev/zero of=room bs=4096 count=$((16 - \(pages))) status=none
      \(run) --acknowledge 9 9>../acknowledged 2>../errors; echo $?
      rm room
      echo /space Encore | $P run --journal a.jsonl; echo $?
      $P journal verify a.jsonl >&2; echo $?
      $P list contributions --journal a.jsonl --json >../list
      """, in: attack.palabre)
    let codes = outcome.output.split(separator: "\n").compactMap { Int($0) }
    let errors = try String(contentsOf: attack.palabre.folder.url("errors"), encoding: .utf8)
    let acknowledged = try String(contentsOfFile: attack.acknowledgements, encoding: .utf8)
      .split(separator: "\n").compactMap { Int($0) }
    // The draft, and twenty thousand bytes of records.
    #expect(codes == [1, 0, 0], "\(outcome.errors) \(errors)")
    #expect(errors.contains("the disk is full. Free some space on the disk"), "\(errors)")
    #expect(pages < 2 || acknowledged.count > 5)
    let list = try JSONSerialization.jsonObject(with: Data(contentsOf: attack.palabre.folder.url("list")))
    let kept = try #require(list as? [[String: Any]]).compactMap { $0["text"] as? String }
    #expect(kept.elementsEqual(attack.said.prefix(kept.count).map(\.text)))
    for (line, text) in attack.said where acknowledged.contains(line) { #expect(kept.contains(text)) }
  }
}

/// A file system of sixteen pages in memory, in a name space of its own, so that nothing stays mounted.
enum SmallDisk {
  /// Whether one may be mounted: containers often forbid it.
  static let isPermitted: Bool = {
    guard let palabre = try? Palabre() else { return false }
    return (try? shell("true", in: palabre))?.code == 0
  }()

  /// Runs lines of the shell in it; the folder of the program is above.
  static func shell(_ lines: String, in palabre: Palabre) throws -> Palabre.Outcome {
    let script = "mount -t tmpfs -o size=64k,mode=700 palabre disk && cd disk || exit 9\n" + lines
    try Data(script.utf8).write(to: palabre.folder.url("disk.sh"))
    return try palabre.shell(
      "mkdir disk; unshare --mount $(test $(id -u) = 0 || echo --map-root-user) bash disk.sh; exit $?")
  }
}
