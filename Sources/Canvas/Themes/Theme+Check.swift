extension Theme {
  /// What is doubtful in it: scopes that nothing uses, text with a contrast below 4.5 (WCAG 2.2, 1.4.3), states that look
  /// alike without colours. `places` are where its file styles each role.
  func check(_ places: [String: TOMLPlace] = [:], as name: String) -> [Finding] {
    var findings = roles.keys.sorted().filter { !RoleList.knows($0) }.map {
      Finding(theme: name, place: places[$0], problem: .unusedRole($0))
    }
    for scope in RoleList.all {
      guard let role = role(scope), let foreground = role.foreground.full,
        let background = role.background.full ?? background
      else { continue }
      let contrast = foreground.contrast(with: background)
      guard contrast < 4.5 else { continue }
      findings.append(
        Finding(
          theme: name, place: place(of: scope, in: places),
          problem: .contrast(scope, tenths: Int(contrast * 10))))
    }
    for group in RoleList.distinct {
      for (index, scope) in group.enumerated() {
        for other in group[..<index] where resolve(scope, depth: .none) == resolve(other, depth: .none) {
          findings.append(
            Finding(theme: name, place: place(of: scope, in: places), problem: .alike(scope, other)))
        }
      }
    }
    return findings
  }

  /// Where a role is styled: its own place, or that of what it falls back to.
  private func place(of scope: String, in places: [String: TOMLPlace]) -> TOMLPlace? {
    var part = Substring(scope)
    while true {
      if roles[String(part)] != nil { return places[String(part)] }
      guard let dot = part.lastIndex(of: ".") else { return places["text"] }
      part = part[..<dot]
    }
  }

  /// The theme called `name`, with what it inherits; ``fallback`` when it cannot be had.
  /// - Parameters:
  ///   - name: The theme wanted.
  ///   - sources: The text of every theme file, by name.
  /// - Returns: A theme that can be used in any case, and all that there is to tell about it, in the order of its file.
  public static func load(_ name: String, sources: [String: String]) -> (theme: Theme, findings: [Finding]) {
    do {
      let reader = try chain(name, sources, [], from: nil)
      guard reader.findings.isEmpty else { return (fallback, inOrder(reader.findings)) }
      return (reader.theme, inOrder(reader.theme.check(reader.places, as: name)))
    } catch {
      return (fallback, [error])
    }
  }

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { one, other in
      let (a, b) = (one.element.place, other.element.place)
      return (a?.line ?? .max, a?.column ?? .max, one.offset) < (
        b?.line ?? .max, b?.column ?? .max, other.offset
      )
    }.map(\.element)
  }

  /// Reads a theme and those that it inherits from; `from` is where the name stands, and in which theme.
  private static func chain(
    _ name: String, _ sources: [String: String], _ seen: [String], from: (theme: String, place: TOMLPlace)?
  ) throws(Finding) -> ThemeReader {
    let asker = from?.theme ?? name
    guard let source = sources[name] else {
      throw Finding(theme: asker, place: from?.place, problem: .noTheme(name, known: sources.keys.sorted()))
    }
    guard !seen.contains(name) else {
      throw Finding(theme: asker, place: from?.place, problem: .circle(seen + [name]))
    }
    let table: TOMLTable
    do throws(TOMLError) {
      table = try TOMLTable(string: source)
    } catch {
      throw Finding(theme: name, place: error.place, problem: .toml(error.problem))
    }
    var parent: ThemeReader?
    if let entry = table["inherits"], let wanted = entry.value.string {
      parent = try chain(wanted, sources, seen + [name], from: (name, entry.place))
      // What is wrong with a theme that is inherited from is told first: nothing else can be judged.
      if let parent, !parent.findings.isEmpty { return parent }
    }
    return ThemeReader(table, name: name, parent: parent)
  }
}
