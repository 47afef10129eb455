import Dialogue
import Wording

extension DeclaredAct {
  /// How the act is written behind its word: one line for each case that takes other values.
  public func usages(in words: Words) -> [String] {
    let shown = parameters.filter { !$0.isHidden }
    guard
      let decider = shown.first(where: { deciding in shown.contains { $0.depends(on: deciding) }
      })
    else { return [Self.usage(shown, words)] }
    let context = LineContext(facts: Facts(), now: .epoch, zone: .utc)
    var seen: [(values: [String], rest: [String])] = []
    for offer in decider.kind.offers("", Reading(context: context), words) {
      var values = Values()
      values.add(offer.value, to: decider.name)
      let rest = shown.filter { $0.name != decider.name && $0.condition != nil && $0.applies(to: values) }
        .map { Self.usage([$0], words) }
      if let same = seen.firstIndex(where: { $0.rest == rest }) {
        seen[same].values.append(offer.text)
      } else {
        seen.append(([offer.text], rest))
      }
    }
    return seen.map { form in
      shown.filter { $0.condition == nil || $0.name == decider.name }.map { parameter in
        guard parameter.name == decider.name else { return Self.usage([parameter], words) }
        let choices = form.values.joined(separator: "|")
        let text = parameter.place == .named ? parameter.name.name(in: words) + "=" + choices : choices
        return parameter.arity == .required ? text : "[\(text)]"
      }.joined(separator: " ") + (form.rest.isEmpty ? "" : " " + form.rest.joined(separator: " "))
    }
  }

  /// The first of its usage lines.
  public func usage(in words: Words) -> String { usages(in: words).first ?? "" }

  private static func usage(_ parameters: [AnyParameter], _ words: Words) -> String {
    parameters.map { parameter in
      let name = parameter.name.name(in: words)
      let value = parameter.kind.placeholder(in: words)
      let text =
        switch parameter.place {
        case .position: value
        case .named: "\(name)=\(value)"
        case .flag: name
        case .open: openUsage(parameter, words)
        }
      return switch parameter.arity {
      case .required: text
      case .optional: "[\(text)]"
      case .several: parameter.place == .position || parameter.place == .open ? text + "…" : "[\(text)]…"
      }
    }.joined(separator: " ")
  }

  private static func openUsage(_ parameter: AnyParameter, _ words: Words) -> String {
    let context = LineContext(facts: Facts(), now: .epoch, zone: .utc)
    let rows = parameter.rows?(Reading(context: context)) ?? []
    return rows.prefix(3).map { row in
      (row.names.first?.text(in: words) ?? "").lineWord + "=" + row.kind.form.placeholder(in: words)
    }.joined(separator: " ")
  }
}

extension AnyParameter {
  /// Whether it is asked for only for some values of another.
  fileprivate func depends(on other: AnyParameter) -> Bool {
    guard let condition, other.name != name else { return false }
    return other.kind.offers("", Reading(context: .nothing), Words(.french)).contains { offer in
      var values = Values()
      values.add(offer.value, to: other.name)
      return condition(values)
    }
  }
}

extension AnyKind {
  /// What stands in its place in a usage line: the choices where they are few and never change.
  func placeholder(in words: Words) -> String {
    guard field == .choice else { return form.placeholder(in: words) }
    let offers = offers("", Reading(context: .nothing), words)
    return offers.prefix(4).map(\.text).joined(separator: "|") + (offers.count > 4 ? "…" : "")
  }
}

extension LineContext {
  /// Nothing is known: for what usage lines say.
  static var nothing: LineContext { LineContext(facts: Facts(), now: .epoch, zone: .utc) }
}

extension String {
  /// With dashes for blanks, so that it is one word of a line.
  var lineWord: String { String(map { $0.isWhitespace ? "-" : $0 }) }
}
