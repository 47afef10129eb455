/// A word in both languages: what a choice is called, kept until it is known in which language it is said.
public struct Term: Hashable, Sendable {
  /// In French.
  public let french: String
  /// In English.
  public let english: String

  /// A word in both languages.
  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  /// The same word in both languages: a name.
  public init(_ name: String) { self.init(name, name) }

  /// What a value is called, by how the program labels it.
  public init(_ label: (Words) -> String) { self.init(label(Words(.french)), label(Words(.english))) }

  /// In one language.
  public func text(in words: Words) -> String { words.pick(french, english) }
}
