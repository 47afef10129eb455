import Publishing
import Wording

/// The user's templates: `templates/NAME.mustache` in the folder of the configuration.
enum TemplateFiles {
  private static let suffix = ".mustache"

  /// A publisher with the user's templates in place of the built-in ones.
  static func publisher(_ words: Words) throws(CommandFailure) -> Publisher {
    var templates: [String: String] = [:]
    for file in Files.names(in: Folders.templates) where file.hasSuffix(suffix) {
      templates[String(file.dropLast(suffix.count))] = try text(Folders.templates + "/" + file)
    }
    do {
      return try Publisher(templates: templates)
    } catch {
      throw .finding("\(Folders.templates): \(error.message(in: words.language))")
    }
  }

  /// Checks one file as the template of its name; says that it can be used, or what is wrong where.
  static func check(_ path: String, _ words: Words) throws(CommandFailure) -> String {
    let file = String(path.split(separator: "/").last ?? "")
    let name = file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : file
    do {
      _ = try Publisher(templates: [name: try text(path)])
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
