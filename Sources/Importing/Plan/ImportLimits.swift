/// How much a file may hold. What is larger is refused with a word, before it has cost more than this.
public enum ImportLimits {
  /// Bytes of a file.
  public static let bytes = 64 * 1024 * 1024
  /// Rows of a table.
  public static let rows = 200_000
  /// Columns of a sheet.
  public static let columns = 1024
  /// Points of an agenda.
  public static let points = 2000
  /// Meetings of a calendar, repetitions included.
  public static let meetings = 2000
  /// Years that a repetition without an end is followed.
  public static let years = 2
  /// Bytes of all that a spreadsheet unpacks to.
  public static let unpacked = 128 * 1024 * 1024
  /// Sheets of a spreadsheet that are looked at.
  public static let sheets = 8
  /// Levels of elements within a spreadsheet.
  public static let depth = 64
}
