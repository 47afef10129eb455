/// A template that cannot be used: where, and what was expected there.
public struct TemplateError: Error, Equatable, Sendable {
  /// Name of the template.
  public var template: String
  /// Line, from 1.
  public var line: Int
  /// Column in characters, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with a template.
  public enum Problem: Equatable, Sendable {
    /// No document and no part of one has this name; the names that exist.
    case unknownTemplate(known: [String])
    /// A tag that `}}` (or `}}}`) does not end.
    case unfinishedTag(expected: String)
    /// A tag without a name, or with characters that no name has.
    case badName(String)
    /// A sort of tag that is not understood here.
    case unsupportedTag(String)
    /// A name that stands for nothing; the nearest that does.
    case unknownName(String, nearest: String?)
    /// `{{/…}}` that ends another section than the one that is open.
    case wrongSectionEnd(String, expected: String?)
    /// A section that is never ended.
    case openSection(String)
    /// A part that is not there.
    case unknownPart(String, known: [String])
    /// A part that contains itself.
    case circularPart(String)
    /// Sections within sections beyond any use.
    case tooDeep(limit: Int)
    /// The template engine refused it, in its words.
    case refused(String)
  }
}
