/// Everything that a theme can style. A role gets the style of the longest scope that begins it, dot by dot.
public enum RoleList {
  /// The kinds of contribution, as they end the scopes `contribution.<kind>`.
  public static let contributionKinds = [
    "contribution", "question", "concern", "proposal", "testimony", "request", "call", "agreement",
    "disagreement",
    "answer", "information", "outofscope", "private",
  ]

  /// Every role.
  public static let all: [String] =
    [
      "text", "text.dim", "text.strong", "title", "border", "border.focused", "header", "header.alert",
      "footer",
      "footer.key", "footer.disabled", "capture", "capture.preview", "capture.error", "selection", "clock",
      "clock.warning", "clock.over", "status.saved", "status.saving", "status.unsaved",
    ] + contributionKinds.map { "contribution." + $0 } + [
      "decision", "commitment", "commitment.late", "fate.none", "fate.given", "agenda.done", "agenda.current",
      "agenda.next", "agenda.parked", "floor.current", "floor.next", "balance.over", "balance.under",
      "balance.even",
      "popup", "popup.title", "popup.selection", "error", "warning", "notice", "bar.full", "bar.empty",
      "match",
    ]

  /// Roles that must differ without colours, because no glyph beside them tells them apart.
  public static let distinct: [[String]] = [
    ["text", "text.strong"], ["text", "selection"], ["popup", "popup.selection"],
    ["clock", "clock.warning", "clock.over"],
    ["capture", "capture.error"], ["footer", "footer.key"], ["border", "border.focused"],
    ["header", "header.alert"],
    ["commitment", "commitment.late"], ["agenda.current", "agenda.next"], ["floor.current", "floor.next"],
    ["text", "match"], ["status.saved", "status.unsaved"],
  ]

  /// Whether `scope` is a role, the beginning of one, or one with a state after it such as `.selected`.
  public static func knows(_ scope: String) -> Bool {
    roles.contains(scope) || all.contains { $0.hasPrefix(scope + ".") || scope.hasPrefix($0 + ".") }
  }

  private static let roles = Set(all)
}
