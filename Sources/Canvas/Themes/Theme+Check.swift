extension Theme {
  /// Something that a theme's author should know.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The scope that it is about; empty for the file.
    public let scope: String
    /// What is wrong and what was expected.
    public let message: String

    /// Both.
    public var description: String { scope.isEmpty ? message : "\(scope): \(message)" }
  }

  /// What is doubtful in it: scopes that nothing uses, text with a contrast below 4.5 (WCAG 2.2, 1.4.3), states that look
  /// alike without colours.
  public func check() -> [Finding] {
    var findings = roles.keys.sorted().filter { !RoleList.knows($0) }.map {
      Finding(scope: $0, message: "nothing has this role")
    }
    for scope in RoleList.all {
      guard let role = role(scope), let foreground = role.foreground.full,
        let background = role.background.full ?? background
      else { continue }
      let contrast = foreground.contrast(with: background)
      guard contrast < 4.5 else { continue }
      let shown = Double(Int(contrast * 10)) / 10
      findings.append(Finding(scope: scope, message: "contrast \(shown), expected 4.5 or more"))
    }
    for group in RoleList.distinct {
      for (index, scope) in group.enumerated() {
        for other in group[..<index] where resolve(scope, depth: .none) == resolve(other, depth: .none) {
          findings.append(Finding(scope: scope, message: "without colours it looks like \(other)"))
        }
      }
    }
    return findings
  }

  /// The theme called `name`, with what it inherits; ``fallback`` and a finding when it cannot be had.
  /// - Parameters:
  ///   - name: The theme wanted.
  ///   - sources: The text of every theme file, by name.
  /// - Returns: A theme that can be used in any case, and what to tell about it.
  public static func load(_ name: String, sources: [String: String]) -> (theme: Theme, findings: [Finding]) {
    do {
      let theme = try chain(name, sources, [])
      return (theme, theme.check())
    } catch {
      return (fallback, [Finding(scope: "", message: "theme \(name): \(error)")])
    }
  }

  private static func chain(_ name: String, _ sources: [String: String], _ seen: [String]) throws(ThemeError)
    -> Theme
  {
    guard let source = sources[name] else {
      throw ThemeError(
        line: 1, column: 1, message: "no theme \"\(name)\"; there are \(sources.keys.sorted())")
    }
    guard !seen.contains(name) else {
      throw ThemeError(
        line: 1, column: 1, message: "inherits itself: \((seen + [name]).joined(separator: " → "))")
    }
    let table = try table(source)
    let parent = try table["inherits"].map { value throws(ThemeError) in
      guard let parent = value.string else {
        throw ThemeReader(source: source, palette: [:]).error("inherits", "expected the name of a theme")
      }
      return try chain(parent, sources, seen + [name])
    }
    return try Theme(toml: source, name: name, parent: parent)
  }
}
