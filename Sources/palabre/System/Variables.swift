import Glibc

/// The environment variables that the program looks at.
enum Variables {
  /// Their names: what the terminal can do, the locale, and where files live.
  private static let names = [
    "TERM", "COLORTERM", "NO_COLOR", "ESCDELAY", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "LANGUAGE",
    "HOME",
    "TMPDIR", "USER", "LOGNAME",
    "PALABRE_JOURNAL", "PALABRE_CONFIG", "PALABRE_LANGUAGE", "PALABRE_THEME", "PALABRE_MOUSE",
    "PALABRE_AMBIGUOUS_WIDTH", "PALABRE_RESTORE", "PALABRE_WARNINGS_SOON", "COLORFGBG", "ACCESSIBLE",
    "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME",
  ]

  /// Those that are set, and their values.
  static let all: [String: String] = {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }()

  /// The value of a variable; nil when it is not set or empty.
  static subscript(_ name: String) -> String? {
    all[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Where files live (XDG base directory specification 0.8).
enum Folders {
  /// The journal that is used when none is named.
  static var journal: String {
    Variables["PALABRE_JOURNAL"] ?? folder("XDG_DATA_HOME", ".local/share") + "/journal.jsonl"
  }

  /// Where what is kept for good is.
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }

  /// Where crash reports go.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  /// Where a user's choices are.
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }

  /// The user's documents: `XDG_DOCUMENTS_DIR` of user-dirs.dirs (xdg-user-dirs), else `Documents` where it is there, else
  /// the user's folder. Nil when there is none.
  static var documents: String? {
    let lines = Files.bytes(configuration.dropLastPart + "/user-dirs.dirs", most: 64 << 10) ?? []
    for line in String(decoding: lines, as: UTF8.self).split(separator: "\n") {
      guard line.hasPrefix("XDG_DOCUMENTS_DIR=") else { continue }
      let place = line.dropFirst(18).filter { $0 != "\"" }.replacing("$HOME", with: home)
      if place.hasPrefix("/"), Files.isFolder(place) { return place }
    }
    let usual = home + "/Documents"
    if Files.isFolder(usual) { return usual }
    return Files.isFolder(home) ? home : nil
  }

  /// Where a user's themes are.
  static var themes: String { configuration + "/themes" }

  /// Where a user's templates of documents are.
  static var templates: String { configuration + "/templates" }

  /// The variables that name no folder, and are passed over: an empty `HOME`, and paths that do not begin at the root.
  static var passedOver: [(name: String, value: String)] {
    ["HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"].compactMap { name in
      guard let value = Variables.all[name], !value.hasPrefix("/"), name == "HOME" || !value.isEmpty else {
        return nil
      }
      return (name, value)
    }
  }

  /// A relative path in the variable is to be ignored, says the specification.
  private static func folder(_ variable: String, _ fallback: String) -> String {
    if let path = Variables[variable], path.hasPrefix("/") { return path + "/palabre" }
    return home + "/" + fallback + "/palabre"
  }

  /// The user's folder: `HOME`, else that of the user database (getpwuid(3)); never the folder one happens to be in.
  private static var home: String {
    if let home = Variables["HOME"], home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "" }
    return String(cString: folder)
  }
}

extension String {
  /// A path without its last part.
  fileprivate var dropLastPart: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "." }
}
