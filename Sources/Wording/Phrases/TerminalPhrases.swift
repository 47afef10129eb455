extension Words {
  /// What is said when the program crashed: one line, after the screen was given back.
  public func crashed(version: String, report: String?) -> String {
    let place = report.map { pick(" ; le détail est dans \($0)", "; details are in \($0)") } ?? ""
    return pick(
      "\(version) s’est arrêté sur une erreur. Ce qui était noté est gardé\(place)",
      "\(version) crashed. What was noted is kept\(place)")
  }

  /// How much of a long paste has come.
  public func pasting(bytes: Int) -> String {
    let size = decimal(Double(bytes) / 1_000_000)
    return pick("Collage en cours : \(size) Mo", "Pasting: \(size) MB")
  }

  /// Why there are lines instead of a screen, and what to do.
  public func linearBecause(unknownTerminal name: String) -> String {
    guard !name.isEmpty else {
      return pick(
        "Mode linéaire : TERM ne dit pas quel est ce terminal (essayez TERM=xterm-256color).",
        "Linear mode: TERM does not say which terminal this is (try TERM=xterm-256color).")
    }
    return pick(
      "Mode linéaire : ce système ne connaît pas le terminal « \(name) » ; installez sa description (paquet ncurses-term) ou essayez TERM=xterm-256color.",
      "Linear mode: this system does not know the terminal “\(name)”; install its description (package ncurses-term) or try TERM=xterm-256color."
    )
  }

  /// Why there are lines instead of a screen on a terminal that cannot place its cursor.
  public func linearBecause(noCursorAddressing name: String) -> String {
    pick(
      "Mode linéaire : le terminal « \(name) » ne sait pas placer son curseur.",
      "Linear mode: the terminal “\(name)” cannot place its cursor.")
  }

  /// Why there are lines instead of a screen where input or output is no terminal.
  public var linearBecauseNoTerminal: String {
    pick(
      "Mode linéaire : l’entrée ou la sortie n’est pas un terminal.",
      "Linear mode: input or output is not a terminal.")
  }
}
