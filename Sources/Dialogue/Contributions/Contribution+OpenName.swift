/// The name in front of words of which it must still be said who spoke them.
extension Contribution {
  /// Where the name ends with which a line begins whose speaker is open: its colon, full-width ones included.
  public var openColon: String.Index? {
    isSpeakerOpen ? text.firstIndex { $0 == ":" || $0 == "：" || $0 == "﹕" } : nil
  }

  /// The name with which such a line begins, and the words behind it, both without blanks at their ends.
  public var openName: (name: String, words: String)? {
    guard let colon = openColon else { return nil }
    func trimmed(_ part: Substring) -> String {
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return (trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...]))
  }

  /// Takes the name off the words, and nobody is asked for any more; false where there is none, or nothing behind it.
  public mutating func dropOpenName() -> Bool {
    guard let words = openName?.words, !words.isEmpty else { return false }
    (text, isSpeakerOpen) = (words, false)
    return true
  }
}
