import Dialogue
import Wording

extension Invocation {
  /// The line that makes this invocation: what forms show, so that who wants to be faster learns it.
  public func line(in context: LineContext, _ words: Words) -> String {
    let act = ActTable[act]
    var parts = [words.slash(self.act)]
    // A place left empty makes those behind it be named.
    var isInOrder = true
    for parameter in act.parameters where !parameter.isHidden || !values[parameter.name].isEmpty {
      let all = values[parameter.name]
      guard !all.isEmpty else {
        if parameter.place == .position { isInOrder = false }
        continue
      }
      for value in all {
        let name = parameter.name.name(in: words)
        switch parameter.place {
        case .flag: if value as? Bool == true { parts.append(name) }
        case .position where isInOrder:
          parts.append(Self.quoted(parameter.kind.write(value, context, words)))
        case .position, .named:
          parts.append(name + "=" + Self.quoted(parameter.kind.write(value, context, words)))
        case .open:
          let rows = parameter.rows?(Reading(context: context, values: values)) ?? []
          guard let key = (value as? any OpenValue)?.row,
            let row = rows.first(where: { AnyHashable($0.key) == AnyHashable(key) })
          else { continue }
          let label = (row.names.first?.text(in: words) ?? "").lineWord
          parts.append(label + "=" + Self.quoted(row.kind.write(value, context, words)))
        }
      }
    }
    return parts.joined(separator: " ")
  }

  /// A value as it stands in a line: in quotation marks when it would not be one word.
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !text.contains { $0.isWhitespace || $0 == "\"" || $0 == "=" || $0 == "\\" }
    guard !isPlain else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
