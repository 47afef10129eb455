/// Reads a TOML 1.0 file character by character; never further than ``deepest`` lists, tables and parts of a key in one another.
struct TOMLReader {
  static let deepest = 16

  let text: [Unicode.Scalar]
  var place = 0
  /// Where each line begins.
  private let lines: [Int]

  init(_ string: String) {
    let text = Array(string.unicodeScalars)
    self.text = text
    lines = [0] + text.indices.filter { text[$0] == "\n" }.map { $0 + 1 }
    if text.first == "\u{FEFF}" { place = 1 }
  }

  mutating func document() throws(TOMLError) -> TOMLTable {
    let root = TOMLNode(.header)
    var current = root
    while true {
      try skip(lines: true)
      guard let next else { return root.table() }
      if next == "[" {
        current = try header(in: root)
      } else {
        try assignment(in: current, depth: 0)
      }
      try skip()
      guard self.next == nil || isLineEnd else { throw error(.expectedLineEnd) }
    }
  }

  /// `[name]` or `[[name]]`.
  private mutating func header(in root: TOMLNode) throws(TOMLError) -> TOMLNode {
    place += 1
    let isList = next == "["
    if isList { place += 1 }
    try skip()
    let start = place
    let path = try keys()
    guard try take("]"), !isList || next == "]" else { throw error(.expected(isList ? "]]" : "]")) }
    if isList { place += 1 }
    var node = root
    for (part, key) in path.enumerated() {
      let isLast = part == path.count - 1
      guard let next = node.open(key, at: position(start), isLast: isLast, isList: isList && isLast) else {
        throw error(.twice(path.joined(separator: ".")), at: start)
      }
      node = next
    }
    return node
  }

  /// `key = value`.
  mutating func assignment(in node: TOMLNode, depth: Int) throws(TOMLError) {
    let start = place
    let path = try keys()
    guard try take("=") else { throw error(.expected("=")) }
    try skip()
    let begin = place
    let value = try value(depth: depth)
    var node = node
    for key in path.dropLast() {
      guard let next = node.enter(key, at: position(start)) else {
        throw error(.twice(path.joined(separator: ".")), at: start)
      }
      node = next
    }
    let entry = TOMLEntry(value: value, place: position(begin), key: position(start))
    guard let key = path.last, node.set(key, entry) else {
      throw error(.twice(path.joined(separator: ".")), at: start)
    }
  }

  var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

  /// Whether a line ends here: a line feed, or one behind a carriage return.
  var isLineEnd: Bool {
    next == "\n" || next == "\r" && place + 1 < text.count && text[place + 1] == "\n"
  }

  /// Passes over blanks and a comment, and over line ends when they mean nothing.
  mutating func skip(lines: Bool = false) throws(TOMLError) {
    while let next {
      if next == " " || next == "\t" {
        place += 1
      } else if lines, isLineEnd {
        place += next == "\r" ? 2 : 1
      } else if next == "#" {
        while let next = self.next, !isLineEnd {
          guard !next.isControl else { throw error(.control) }
          place += 1
        }
      } else {
        return
      }
    }
  }

  mutating func take(_ scalar: Unicode.Scalar) throws(TOMLError) -> Bool {
    try skip()
    guard next == scalar else { return false }
    place += 1
    return true
  }

  /// One key or several with dots between them.
  mutating func keys() throws(TOMLError) -> [String] {
    var keys: [String] = []
    repeat {
      try skip()
      guard keys.count < Self.deepest else { throw error(.tooDeep) }
      switch next {
      case "\"", "'": keys.append(try lineString())
      default:
        let start = place
        while let next, next.isBareKey { place += 1 }
        guard place > start else { throw error(.expectedKey) }
        keys.append(string(start..<place))
      }
    } while try take(".")
    return keys
  }

  /// A part of the text.
  func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }

  /// Line and column of a place.
  /// - Complexity: logarithmic in the lines.
  func position(_ place: Int) -> TOMLPlace {
    let place = min(place, text.count)
    var (low, high) = (0, lines.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle] <= place { low = middle } else { high = middle - 1 }
    }
    return TOMLPlace(line: low + 1, column: place - lines[low] + 1)
  }

  /// An error where the reader stands, or at another place.
  func error(_ problem: TOMLProblem, at place: Int? = nil) -> TOMLError {
    TOMLError(place: position(place ?? self.place), problem: problem)
  }
}

/// A table while it is read: who may still add to it depends on how it came to be.
final class TOMLNode {
  /// How it came to be: by its own header, on the way of another's, by a key with dots.
  enum Origin { case header, implied, dotted }

  private enum Item {
    case value(TOMLEntry)
    case node(TOMLNode, TOMLPlace)
    case list(TOMLNodes, TOMLPlace)
  }

  private var origin: Origin
  private var items: [String: Item] = [:]
  private var order: [String] = []

  init(_ origin: Origin) { self.origin = origin }

  private func add(_ key: String, _ item: Item) {
    if items.updateValue(item, forKey: key) == nil { order.append(key) }
  }

  /// Sets a value; false when the key is taken.
  func set(_ key: String, _ entry: TOMLEntry) -> Bool {
    guard items[key] == nil else { return false }
    add(key, .value(entry))
    return true
  }

  /// The table that a header leads to or through; nil when it may not.
  func open(_ key: String, at place: TOMLPlace, isLast: Bool, isList: Bool) -> TOMLNode? {
    switch items[key] {
    case nil:
      let node = TOMLNode(isLast ? .header : .implied)
      add(key, isList ? .list(TOMLNodes(node), place) : .node(node, place))
      return node
    case .value: return nil
    case .node(let node, _):
      guard isLast else { return node }
      guard node.origin == .implied, !isList else { return nil }
      node.origin = .header
      return node
    case .list(let nodes, _):
      guard isLast else { return nodes.all.last }
      guard isList else { return nil }
      let node = TOMLNode(.header)
      nodes.all.append(node)
      return node
    }
  }

  /// The table that a part of a dotted key leads into; nil when it may not.
  func enter(_ key: String, at place: TOMLPlace) -> TOMLNode? {
    switch items[key] {
    case nil:
      let node = TOMLNode(.dotted)
      add(key, .node(node, place))
      return node
    case .node(let node, _) where node.origin == .dotted: return node
    case .node, .value, .list: return nil
    }
  }

  /// All of it, as a value.
  func table() -> TOMLTable {
    var table = TOMLTable()
    for key in order {
      switch items[key] {
      case .value(let entry)?: table.set(key, entry)
      case .node(let node, let place)?:
        table.set(key, TOMLEntry(value: .table(node.table()), place: place, key: place))
      case .list(let nodes, let place)?:
        let tables = nodes.all.map {
          TOMLEntry(value: .table($0.table()), place: place, key: place)
        }
        table.set(key, TOMLEntry(value: .list(tables), place: place, key: place))
      case nil: break
      }
    }
    return table
  }
}

/// A list of tables while it is read.
final class TOMLNodes {
  var all: [TOMLNode]

  init(_ first: TOMLNode) { all = [first] }
}

extension Unicode.Scalar {
  /// Letters, digits, `-` and `_` of ASCII.
  var isBareKey: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// What may stand in no text: control characters but the tab.
  var isControl: Bool { value < 0x20 && self != "\t" || value == 0x7F }
}
