import Dialogue
import Wording

extension FormOverlay {
  /// Carries the act out; what is refused stays open, to be corrected.
  mutating func keep(_ model: inout Model) -> OverlayStep {
    let context = model.context
    if asksNamesakes(context) { return .stay }
    spread(context)
    do {
      let invocation = try form.invocation(in: context)
      if let lacking = lacking(invocation, model) {
        (current, hasTyped) = (lacking, false)
        refusal = form.fields[lacking].missing(in: model.words)
        return .stay
      }
      return model.keep(self, invocation)
    } catch {
      current = error.field
      hasTyped = false
      // Somebody whom nobody knows is asked about, as by Enter.
      if error.problem.isAbsent, field?.kind.creates != nil, field?.kind.field == .list {
        return create(&model)
      }
      refusal =
        form.fields.indices.contains(error.field)
          && error.problem == .missing(form.fields[error.field].key.parameter)
        ? form.fields[error.field].missing(in: model.words) : error.problem.text(in: model.words)
      return .stay
    }
  }

  /// The field without which the act cannot be done as it stands: the group of an organisation that is new.
  private func lacking(_ invocation: Invocation, _ model: Model) -> Int? {
    var ids = model.ids
    do {
      _ = try invocation.outcome(in: model.context, ids: &ids)
      return nil
    } catch {
      guard case .missing(let name) = error.problem else { return nil }
      return form.fields.firstIndex { $0.key.parameter == name && $0.isEmpty }
    }
  }

  /// Opens the form of something new for this field.
  mutating func create(_ model: inout Model) -> OverlayStep {
    guard let field, let act = field.kind.creates, parents.count < 4 else { return .stay }
    var nested = Form(Invocation(act), in: model.context)
    var name = field.series.last
    if name.isEmpty {
      let parameter = ActTable[form.act].parameters.first { $0.name == field.key.parameter }
      name = parameter?.newName?(form.reading(before: current, in: model.context)) ?? ""
    }
    if !name.isEmpty { nested.update(0, in: model.context) { $0.paste(name) } }
    // Somebody's organisation is of their group, as long as nothing else is said.
    if let here = form.fields.firstIndex(where: { $0.key.parameter == .college }),
      let there = nested.fields.firstIndex(where: { $0.key.parameter == .college }),
      let college = try? form.fields[here].value(in: form.reading(before: here, in: model.context))
    {
      nested.update(there, in: model.context) { $0.choose(college) }
    }
    parents.append(Parent(form: form, field: current, isFromLine: isFromLine))
    (form, current, hasTyped, isFromLine) = (
      nested, name.isEmpty ? 0 : min(1, nested.fields.count - 1), false, false
    )
    return .stay
  }

  /// Closes the form; what was typed in it is found again when it is opened the next time.
  mutating func leave(_ model: inout Model) -> OverlayStep {
    guard let parent = parents.popLast() else {
      model.remember(form)
      model.checklist = nil
      return .close
    }
    (form, current, isFromLine, hasTyped) = (parent.form, parent.field, parent.isFromLine, false)
    form.arrange(in: model.context)
    return .stay
  }

  /// Goes back to the form around this one, with what was made in the field that asked for it.
  mutating func resume(with target: Target?, _ context: LineContext) -> Bool {
    guard let parent = parents.popLast() else { return false }
    (form, current, isFromLine, hasTyped) = (parent.form, parent.field, parent.isFromLine, true)
    isResumed = true
    form.arrange(in: context)
    if let target, let field, let value = field.kind.takes(target, context) {
      if field.kind.isSeries {
        let text = field.series.before + field.kind.write(value, context, context.words)
        form.update(current, in: context) { $0.retype(text) }
      } else {
        form.update(current, in: context) { $0.choose(value) }
      }
      // What is typed next is for the next field: this one has what it asked for.
      if current < form.fields.count - 1 { move(by: 1) }
    }
    return true
  }
}

extension FormField {
  /// What is said of a field that must not stay empty.
  func missing(in words: Words) -> String { words(ActPhrase.missing, label(in: words).lowercasedFirst) }
}

extension Problem {
  /// Whether nobody and nothing is called so.
  var isAbsent: Bool { if case .notFound = self { true } else { false } }
}
