import Glibc
import Wording

/// Exchange by way of git, which only carries: every device has a branch `palabre/DEVICE` of one commit without parents, replaced
/// each time, so that nothing of what was there before is part of what is there now.
///
/// A repository in a folder may be somebody else's stick: nothing that it is set to is run, no hook and no program.
struct GitCarrier: Carrier {
  let remote: String
  /// The git folder of a repository that is a folder of this machine.
  let local: String?
  let words: Words
  let piece: Piece
  /// A repository of this process, thrown away with its folder.
  let work: String
  private let git: String
  private var trees: [String: String] = [:]
  private(set) var left: [String] = []

  /// - Throws: an ``ExchangeFailure`` when there is no git.
  init(_ remote: String, local: String?, work: String, _ words: Words, _ piece: Piece) throws(ExchangeFailure)
  {
    guard let git = Programs.find("git") else { throw ExchangeFailure(words(ExchangePhrase.needsGit)) }
    (self.remote, self.local, self.work, self.words, self.piece, self.git) = (
      remote, local, work, words, piece, git
    )
  }

  /// Seconds that git may take for one step.
  private static let longest = 900

  /// Settings that could have git run something, put out; those of the command line go before those of a repository.
  private static let harmless = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.alternateRefsCommand=true", "core.pager=cat",
    "receive.autogc=false", "gc.auto=0", "maintenance.auto=false", "protocol.ext.allow=never",
    "commit.gpgSign=false", "core.autocrlf=false",
  ].flatMap { ["-c", $0] }

  /// The other side of a fetch or push runs here too when the repository is a folder.
  private func side(_ program: String) -> [String] {
    local == nil ? [] : ["--\(program)=git \(Self.harmless.joined(separator: " ")) \(program)"]
  }

  /// Runs git and gives what it prints.
  /// - Throws: an ``ExchangeFailure`` with what git says.
  private func run(_ arguments: [String], in folder: String? = nil, input: String = "/dev/null")
    throws(ExchangeFailure) -> String
  {
    let (output, errors) = (work + "/said", work + "/told")
    let end = Programs.run(
      git, Self.harmless + ["--git-dir=\(folder ?? work + "/git")"] + arguments, limit: Self.longest,
      input: input,
      output: output,
      errors: errors,
      environment: [
        "GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=file:git:http:https:ssh",
        "GIT_AUTHOR_NAME=palabre", "GIT_AUTHOR_EMAIL=palabre@localhost", "GIT_COMMITTER_NAME=palabre",
        "GIT_COMMITTER_EMAIL=palabre@localhost", "LC_ALL=C.UTF-8", "GIT_OPTIONAL_LOCKS=0",
      ]
        + (getenv("GIT_SSH_COMMAND") == nil
          ? ["GIT_SSH_COMMAND=ssh -oBatchMode=yes -oConnectTimeout=20"] : [])
    ) { piece.waits(for: $0) }
    guard end == .code(0) else {
      if piece.isGivenUp { throw ExchangeFailure(words(WorkPhrase.givenUp)) }
      let lines = String(decoding: Files.bytes(errors, most: 4096) ?? [], as: UTF8.self).split(
        separator: "\n")
      let told = lines.first { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") } ?? lines.last ?? ""
      throw ExchangeFailure(words(ExchangePhrase.gitSays, remote, String(told)))
    }
    return String(decoding: Files.bytes(output, most: 1 << 20) ?? [], as: UTF8.self)
  }

  mutating func fetch(into target: String) throws(ExchangeFailure) -> [String] {
    _ = try run(["init", "-q", "--bare", "--template="])
    // An empty repository cannot be fetched in part.
    let there = try run(["ls-remote"] + side("upload-pack") + ["--", remote, "refs/heads/palabre/*"])
    guard !there.isEmpty else { return [] }
    _ = try run(
      ["fetch", "-q", "--no-tags", "--depth=1"] + side("upload-pack") + [
        "--", remote, "+refs/heads/palabre/*:refs/heads/palabre/*",
      ])
    var names: [String] = []
    let branches = try run(["for-each-ref", "--format=%(refname) %(tree)", "refs/heads/palabre/"])
    for branch in branches.split(separator: "\n") {
      let words = branch.split(separator: " ")
      let device = words[0].dropFirst("refs/heads/palabre/".count)
      guard words.count == 2, ExchangeName.isDevice(device) else {
        left.append(self.words(ExchangePhrase.otherName, String(words[0])))
        continue
      }
      trees[String(device)] = String(words[1])
      names += try files(of: String(device), in: String(words[1]), into: target)
    }
    return names
  }

  /// The files of a branch that are its device's own.
  private mutating func files(
    of device: String, in tree: String, into target: String
  ) throws(ExchangeFailure) -> [String] {
    var names: [String] = []
    for line in try run(["ls-tree", "-l", tree]).split(separator: "\n") {
      // mode, type, object and size, then a tab and the name (git-ls-tree(1)).
      let halves = line.split(separator: "\t", maxSplits: 1)
      let fields = halves[0].split(separator: " ")
      let name = halves.count == 2 ? String(halves[1]) : ""
      guard fields.count == 4, fields[0] == "100644", ExchangeName.device(of: name) == device,
        names.count < ExchangeName.most
      else {
        left.append(words(ExchangePhrase.notAFile, name))
        continue
      }
      guard let size = Int(fields[3]), size <= ExchangeName.largest else {
        left.append(words(ExchangePhrase.tooLarge, name, ExchangeName.largest >> 20))
        continue
      }
      _ = try run(["cat-file", "blob", String(fields[2])])
      guard rename(work + "/said", target + "/" + name) == 0 else {
        throw ExchangeFailure(words(ExchangePhrase.unwritable, target, words.reason(errno)))
      }
      names.append(name)
    }
    return names
  }

  mutating func put(
    _ files: [(name: String, path: String)], as device: String, without stale: [String]
  ) throws(ExchangeFailure) {
    var listing = ""
    for file in files {
      let object = try run(["hash-object", "-w", "--no-filters", "--", file.path])
      listing += "100644 blob \(object.prefix(64).filter(\.isHexDigit))\t\(file.name)\n"
    }
    let list = work + "/list"
    guard (try? Files.write(listing, to: list, replacing: true)) != nil else {
      throw ExchangeFailure(words(ExchangePhrase.unwritable, list, words.reason(errno)))
    }
    let tree = try run(["mktree"], input: list).filter(\.isHexDigit)
    let gone = stale.filter { trees[$0] != nil && $0 != device }
    if tree != trees[device] || !gone.isEmpty {
      let commit = try run(["commit-tree", tree, "-m", "palabre"]).filter(\.isHexDigit)
      _ = try run(
        ["push", "-q", "--force", "--no-verify"] + side("receive-pack") + [
          "--", remote, "\(commit):refs/heads/palabre/\(device)",
        ] + gone.map { ":refs/heads/palabre/\($0)" })
    }
    try clean()
  }

  /// A repository in a folder that holds nothing but journals is rid of what was there before; one that is set to more than a new
  /// repository is may name programs that clearing up would run.
  private mutating func clean() throws(ExchangeFailure) {
    guard let local else { return }
    let all = try run(["for-each-ref", "--format=%(refname)"], in: local).split(separator: "\n")
    let set = try run(["config", "--file", local + "/config", "--name-only", "--list"], in: local)
    guard all.allSatisfy({ $0.hasPrefix("refs/heads/palabre/") }),
      set.split(separator: "\n").allSatisfy({ Self.ordinary.contains(String($0)) })
    else { return left.append(words(ExchangePhrase.notCleared, remote)) }
    _ = try run(["reflog", "expire", "--expire=now", "--all"], in: local)
    _ = try run(["gc", "-q", "--prune=now"], in: local)
  }

  /// What a new repository is set to (git-init(1)).
  private static let ordinary: Set<String> = [
    "core.repositoryformatversion", "core.filemode", "core.bare", "core.ignorecase", "core.symlinks",
    "core.precomposeunicode", "core.sharedrepository", "receive.denynonfastforwards",
  ]
}
