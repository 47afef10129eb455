import Dialogue

/// A word of a command line, with where it stands.
struct Token: Hashable {
  /// What stands before `=`, folded; nil for a value by position.
  var name: String?
  /// The same as it was written.
  var typed = ""
  /// The value, its quotation marks taken off.
  var value: String
  /// The character at which the word begins, from 1.
  var column: Int
  /// The character at which its value begins, from 1.
  var valueColumn: Int
  /// Whether it stood in quotation marks: then it is one value, whatever it holds.
  var isQuoted = false
  /// Its place among the words of the line.
  var place = 0
}

enum Lexer {
  /// Cuts what follows the command's word into values: words, texts in double quotes (`\"` inside), `name=value`.
  static func tokens(_ line: Substring, column: Int) throws(GrammarError) -> [Token] {
    var tokens: [Token] = []
    var place = line.startIndex
    var column = column
    func step() {
      place = line.index(after: place)
      column += 1
    }
    while place < line.endIndex {
      guard !line[place].isWhitespace else {
        step()
        continue
      }
      var token = Token(name: nil, value: "", column: column, valueColumn: column)
      var isQuoted = false
      while place < line.endIndex, !line[place].isWhitespace {
        switch line[place] {
        case "\"":
          let opening = column
          isQuoted = true
          token.isQuoted = true
          step()
          while place < line.endIndex, line[place] != "\"" {
            if line[place] == "\\", let next = line[line.index(after: place)...].first,
              next == "\"" || next == "\\"
            {
              step()
            }
            token.value.append(line[place])
            step()
          }
          guard place < line.endIndex else { throw GrammarError(column: opening, .openQuote) }
          step()
          // `"Rue Basse"=3`: a name of several words.
          if place < line.endIndex, line[place] == "=", token.name == nil, opening == token.column {
            (token.isQuoted, isQuoted) = (false, false)
          }
        case "=" where token.name == nil && !isQuoted && !token.value.isEmpty:
          token.name = token.value.folded
          token.typed = token.value
          token.value = ""
          step()
          token.valueColumn = column
        default:
          token.value.append(line[place])
          step()
        }
      }
      token.place = tokens.count
      tokens.append(token)
    }
    return tokens
  }
}
