import Wording

/// What the argument parser found wrong with a command line. The parser says it in English alone and keeps its errors to
/// itself, so that they are told by its sentences (ArgumentParser 1.8, `UsageGenerator.swift`).
enum ParsingMessage: Equatable {
  case unknownOption(String, near: String?)
  case missingValue(String)
  case noValueTaken(String, String)
  case unexpected([String])
  case duplicate(String, String)
  case missingArgument([String])
  case invalidValue(String, of: String, choices: [String])
  case missingCommand
  case other

  /// Reads a sentence of the argument parser.
  init(_ message: String) {
    let first = message.split(separator: "\n   or: ").first.map(String.init) ?? message
    let quoted = Self.quoted(first)
    self = .other
    if first == "Missing required subcommand." {
      self = .missingCommand
    } else if first.hasPrefix("Invalid option: ") {
      self = .unknownOption(String(first.dropFirst(16)), near: nil)
    } else if let name = quoted.first {
      if first.hasPrefix("Unknown option") {
        self = .unknownOption(name, near: quoted.dropFirst().first)
      } else if first.hasPrefix("Missing value") {
        self = .missingValue(name)
      } else if first.hasPrefix("Missing") {
        self = .missingArgument(quoted)
      } else if first.contains("nexpected argument") {
        self = .unexpected(quoted)
      } else if quoted.count >= 2 {
        if first.hasPrefix("The option") {
          self = .noValueTaken(name, quoted[1])
        } else if first.hasPrefix("Value to be set") {
          self = .duplicate(name, quoted[1])
        } else if first.hasPrefix("The value") {
          self = .invalidValue(name, of: quoted[1], choices: quoted.dropFirst(2) + Self.bullets(first))
        }
      }
    }
  }

  /// In words, without a full stop.
  func text(in words: Words) -> String {
    switch self {
    case .unknownOption(let name, let near?): words(ParsingPhrase.unknownOptionNear, name, near)
    case .unknownOption(let name, nil): words(ParsingPhrase.unknownOption, name)
    case .missingValue(let option): words(ParsingPhrase.missingValue, option)
    case .noValueTaken(let option, let value): words(ParsingPhrase.noValueTaken, option, value)
    case .unexpected(let values):
      words(ParsingPhrase.unexpected, values.map { words.quoted($0) }.joined(separator: ", "))
    case .duplicate(let later, let earlier): words(ParsingPhrase.duplicate, later, earlier)
    case .missingArgument(let names): words(ParsingPhrase.missingArgument, names.joined(separator: ", "))
    case .invalidValue(let value, let name, let choices):
      choices.isEmpty
        ? words(ParsingPhrase.invalidValue, value, name)
        : words(ParsingPhrase.invalidValueOf, value, name, choices.joined(separator: ", "))
    case .missingCommand: words(ParsingPhrase.missingCommand)
    case .other: words(ParsingPhrase.notUnderstood)
    }
  }

  /// What stands between straight quotes. One before a letter, as in `l'eau`, ends nothing.
  private static func quoted(_ text: String) -> [String] {
    var found: [String] = []
    var current: String?
    let letters = Array(text)
    for (place, letter) in letters.enumerated() {
      if letter != "'" {
        current?.append(letter)
      } else if let whole = current {
        let next = place + 1 < letters.count ? letters[place + 1] : " "
        if next.isLetter || next.isNumber {
          current?.append(letter)
        } else {
          found.append(whole)
          current = nil
        }
      } else if place == 0 || letters[place - 1] == " " {
        current = ""
      }
    }
    return found
  }

  private static func bullets(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
  }
}
