import Dialogue
import Publishing
import Wording

/// The user's templates: `templates/NAME.mustache` in the folder of the configuration.
enum TemplateFiles {
  private static let suffix = ".mustache"

  /// The text of one of the user's own documents; nil when there is none of that name, or it is one of the program's.
  static func own(_ name: String) -> String? {
    guard ownNames.contains(name) else { return nil }
    return try? text("\(Folders.templates)/\(name)\(suffix)")
  }

  /// The names of the user's own documents.
  static var ownNames: [String] {
    Files.names(in: Folders.templates).filter { $0.hasSuffix(suffix) }.map {
      String($0.dropLast(suffix.count))
    }
    .filter { Publisher.builtInTemplates[$0] == nil }.sorted()
  }

  /// The user's own documents.
  static var documents: [DocumentChoice] {
    ownNames.compactMap { name in own(name).map { DocumentChoice(Publisher.base(of: $0), own: name) } }
  }

  /// A publisher of one document, with the user's templates in place of the built-in ones. A template with a fault that
  /// the document does not use is passed over, and that is said.
  static func publisher(
    of document: DocumentChoice, _ words: Words, passedOver: (String) -> Void
  ) throws(CommandFailure) -> Publisher {
    let name = document.own ?? document.kind.rawValue
    let own = document.own.flatMap { Self.own($0) }
    let start = own ?? Publisher.builtInTemplates[name] ?? ""
    let needed = Publisher.parts(of: start).union([name])
    var templates: [String: String] = [:]
    for file in Files.names(in: Folders.templates) where file.hasSuffix(suffix) {
      let part = String(file.dropLast(suffix.count))
      guard Publisher.builtInTemplates[part] != nil else { continue }
      do {
        let text = try text(Folders.templates + "/" + file)
        _ = try publisher([part: text], [:], words)
        templates[part] = text
      } catch {
        guard !needed.contains(part) else { throw error }
        passedOver(words(OutputPhrase.templateLeft, error.message))
      }
    }
    return try publisher(templates, own.map { [name: $0] } ?? [:], words)
  }

  private static func publisher(_ templates: [String: String], _ own: [String: String], _ words: Words)
    throws(CommandFailure) -> Publisher
  {
    do {
      return try Publisher(templates: templates, own: own)
    } catch {
      throw .finding("\(Folders.templates): \(error.message(in: words.language))")
    }
  }

  /// Checks one file as the template of its name; says that it can be used, or what is wrong where.
  static func check(_ path: String, _ words: Words) throws(CommandFailure) -> String {
    let file = String(path.split(separator: "/").last ?? "")
    let name = file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : file
    do {
      let text = try text(path)
      let isOwn = Publisher.builtInTemplates[name] == nil
      _ = try Publisher(templates: isOwn ? [:] : [name: text], own: isOwn ? [name: text] : [:])
      let kind = DocumentKind(rawValue: name) ?? (isOwn ? Publisher.base(of: text) : nil)
      let missing = kind.map { Publisher.notGiven(in: text, of: $0) } ?? []
      guard missing.isEmpty else {
        throw CommandFailure.finding(
          words(OutputPhrase.notGiven, path, missing.map { "{{\($0)}}" }.joined(separator: ", ")))
      }
    } catch let error as TemplateError {
      throw .finding("\(path): \(error.message(in: words.language))")
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw .finding("\(path): \(error)")
    }
    return words(ShellPhrase.templateUsable, path, name)
  }

  /// The built-in text of a template, to start from.
  static func builtIn(_ name: String, _ words: Words) throws(CommandFailure) -> String {
    if let text = Publisher.builtInTemplates[name] { return text + "\n" }
    let names = Publisher.builtInTemplates.keys.sorted().joined(separator: ", ")
    throw .usage(
      words(ShellPhrase.noTemplate, name, names))
  }

  private static func text(_ path: String) throws(CommandFailure) -> String {
    guard !Files.exists(path) || Files.isRegular(path) else {
      throw .finding(Palabre.words(OutputPhrase.notAFile, path))
    }
    do {
      let text = try Files.read(path)
      // What is no text is read with U+FFFD in it.
      guard !text.contains("\0"), !text.contains("\u{FFFD}") else {
        throw CommandFailure.finding(Palabre.words(PeerPhrase.notText, path))
      }
      return text
    } catch let error as Files.Failure {
      throw .finding(error.text)
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw .finding("\(path): \(error)")
    }
  }
}
