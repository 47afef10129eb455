import Dialogue
import Wording

/// The files that a folder has, to complete a path that is being typed.
public struct FolderListing: Hashable, Sendable {
  /// The folder as it was typed: empty for the one at work, else with a stroke at its end.
  public var folder: String
  /// What it holds, sorted: files that can be read here, and folders, which end in a stroke.
  public var names: [String]

  /// A listing.
  public init(folder: String, names: [String]) {
    (self.folder, self.names) = (folder, names)
  }

  /// The folder in which a path stands that is being typed.
  package static func folder(of typed: String) -> String {
    typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
  }

  /// The files of which the beginning was typed: the one whose name without its ending it is, else all.
  package func files(begun typed: String) -> [String] {
    let files = paths(beginning: typed).filter { $0.last != "/" }
    let whole = files.filter { $0.folded.hasPrefix(typed.folded + ".") && !typed.isEmpty }
    return whole.count == 1 ? whole : files
  }

  /// The paths that begin as what was typed, accents and case ignored; what is hidden only when its point was typed.
  func paths(beginning typed: String) -> [String] {
    guard Self.folder(of: typed) == folder else { return [] }
    let begun = typed.dropFirst(folder.count)
    return names.filter { name in
      (name.first != "." || begun.first == ".") && name.folded.hasPrefix(String(begun).folded)
    }.map { folder + $0 }
  }
}

extension ValueKind<String> {
  /// A file, by its path. Whether it is there is seen when it is read.
  static var file: ValueKind {
    var kind = text(.file)
    kind.field = .list
    kind.offers = { begun, reading, _ in
      (reading.context.files?.paths(beginning: begun) ?? []).map { path in
        Offer(value: path, text: path, label: path)
      }
    }
    return kind
  }
}

extension FormOverlay {
  /// The folder of the path in the chosen field; nil when it asks for no file.
  var folder: String? {
    guard let field, field.kind.form == .file else { return nil }
    return FolderListing.folder(of: field.editor.text)
  }

  /// Tab in a path: as far as all that may stand there is the same. False when nothing is left to complete.
  mutating func completePath(_ context: LineContext) -> Bool {
    guard let field, field.kind.form == .file, !field.editor.isEmpty else { return false }
    let typed = field.editor.text
    let paths = field.marked == nil ? context.files?.paths(beginning: typed) ?? [] : []
    guard let first = paths.first, !paths.contains(typed) else { return false }
    let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    guard common.count > typed.count else { return paths.count > 1 }
    form.update(current, in: context) { $0.retype(common) }
    hasTyped = true
    return true
  }

  /// Puts the path that is marked into the field.
  mutating func takePath(_ context: LineContext) {
    guard let field, let marked = field.marked else { return }
    let offers = offers(context)
    guard offers.indices.contains(marked) else { return }
    form.update(current, in: context) { $0.retype(offers[marked].text) }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

extension Model {
  /// Asks for the files of the folder in which a path is being typed, unless they are known.
  mutating func listing() -> [Effect] {
    guard let folder = (overlay as? FormOverlay)?.folder ?? folderInLine else {
      files = nil
      return []
    }
    return folder == files?.folder ? [] : [.listFolder(folder)]
  }

  /// The folder of the path at the end of the capture line, when that is an import.
  private var folderInLine: String? {
    let text = editor.text
    guard text.first == "/", let blank = text.firstIndex(of: " "),
      ActTable.act(word: text[text.index(after: text.startIndex)..<blank])?.name == .importFile
    else { return nil }
    let isQuoted = text.count { $0 == "\"" } % 2 == 1
    let start = text.lastIndex { isQuoted ? $0 == "\"" : $0 == " " || $0 == "=" }
    return start.map { FolderListing.folder(of: String(text[text.index(after: $0)...])) }
  }

  /// The files of a folder that was asked for.
  public mutating func take(files listing: FolderListing) { files = listing }
}
