/// A list that shares with its copies whatever is the same: a copy costs nothing, and changing one of two copies costs what
/// is changed and not the list. Each act keeps what was before it, and what is decided is tried on a copy.
///
/// A tree with 32 branches at each level, whose last leaf stands apart, because things are added behind. It has at most
/// five levels above the leaves: a thousand million elements.
public struct PersistentList<Element: Sendable>: Sendable {
  @usableFromInline var root = Node()
  /// Levels of branches above the leaves.
  @usableFromInline var height = 0
  /// Elements in the tree, whose leaves are all full.
  @usableFromInline var stored = 0
  /// The last leaf; it is empty only when the list is.
  @usableFromInline var tail: [Element] = []

  @usableFromInline static var bits: Int { 5 }
  @usableFromInline static var width: Int { 32 }

  /// An empty list.
  @inlinable public init() {}

  /// A part of the tree: a leaf has elements, a branch others.
  @usableFromInline struct Node: Sendable {
    @usableFromInline var elements: [Element] = []
    @usableFromInline var children: [Node] = []

    @usableFromInline init(elements: [Element] = [], children: [Node] = []) {
      self.elements = elements
      self.children = children
    }

    /// The part below this one in which a place is, at a height above the leaves. It does not call itself: accessors
    /// that do, and that lend what they find, are compiled wrongly (Swift 6.3 with optimisation: what is lent is not
    /// what is there).
    @usableFromInline subscript(place: Int, height: Int) -> Node {
      @inline(__always) _read { yield children[(place >> (bits * height)) & (width - 1)] }
      @inline(__always) _modify { yield &children[(place >> (bits * height)) & (width - 1)] }
    }

    @usableFromInline func leaf(of place: Int, height: Int) -> [Element] {
      height == 0
        ? elements : children[(place >> (bits * height)) & (width - 1)].leaf(of: place, height: height - 1)
    }

    @usableFromInline mutating func push(_ leaf: [Element], at place: Int, height: Int) {
      guard height > 1 else { return children.append(Node(elements: leaf)) }
      let slot = (place >> (bits * height)) & (width - 1)
      if slot == children.count { children.append(Node()) }
      children[slot].push(leaf, at: place, height: height - 1)
    }

    @usableFromInline mutating func pop(height: Int) -> [Element] {
      guard height > 1 else { return children.removeLast().elements }
      let leaf = children[children.count - 1].pop(height: height - 1)
      if children[children.count - 1].children.isEmpty { children.removeLast() }
      return leaf
    }
  }

  /// Puts the last leaf into the tree.
  @usableFromInline mutating func pushTail() {
    if stored == 0 {
      root = Node(elements: tail)
    } else {
      if stored == Self.width << (Self.bits * height) {
        root = Node(children: [root])
        height += 1
      }
      root.push(tail, at: stored, height: height)
    }
    stored += tail.count
    tail = []
  }

  /// Takes the last leaf out of the tree.
  @usableFromInline mutating func popTail() {
    guard stored > 0 else { return }
    tail = height == 0 ? root.elements : root.pop(height: height)
    stored -= tail.count
    if stored == 0 { (root, height) = (Node(), 0) }
  }
}

extension PersistentList: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
  /// The place of the first element.
  @inlinable public var startIndex: Int { 0 }
  /// One past the place of the last.
  @inlinable public var endIndex: Int { stored + tail.count }

  /// The element at a place; changing it does not copy it, and copies the elements around it where they are shared.
  /// - Complexity: O(log *n*)
  @inlinable public subscript(place: Int) -> Element {
    _read {
      if place >= stored {
        yield tail[place - stored]
      } else {
        switch height {
        case 0: yield root.elements[place]
        case 1: yield root[place, 1].elements[place & 31]
        case 2: yield root[place, 2][place, 1].elements[place & 31]
        case 3: yield root[place, 3][place, 2][place, 1].elements[place & 31]
        case 4: yield root[place, 4][place, 3][place, 2][place, 1].elements[place & 31]
        default: yield root[place, 5][place, 4][place, 3][place, 2][place, 1].elements[place & 31]
        }
      }
    }
    _modify {
      if place >= stored {
        yield &tail[place - stored]
      } else {
        switch height {
        case 0: yield &root.elements[place]
        case 1: yield &root[place, 1].elements[place & 31]
        case 2: yield &root[place, 2][place, 1].elements[place & 31]
        case 3: yield &root[place, 3][place, 2][place, 1].elements[place & 31]
        case 4: yield &root[place, 4][place, 3][place, 2][place, 1].elements[place & 31]
        default: yield &root[place, 5][place, 4][place, 3][place, 2][place, 1].elements[place & 31]
        }
      }
    }
  }

  /// Passes through a list leaf by leaf.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let list: PersistentList
    @usableFromInline var leaf: [Element]
    @usableFromInline var place = 0
    /// Where the next leaf begins.
    @usableFromInline var start = 0

    @usableFromInline init(_ list: PersistentList) {
      self.list = list
      leaf = list.leaf(of: 0)
      start = leaf.count
    }

    /// The next element.
    @inlinable public mutating func next() -> Element? {
      if place == leaf.count {
        guard start < list.endIndex else { return nil }
        leaf = list.leaf(of: start)
        start += leaf.count
        place = 0
      }
      defer { place += 1 }
      return leaf[place]
    }
  }

  /// Passes through the list.
  @inlinable public func makeIterator() -> Iterator { Iterator(self) }

  /// The elements that are kept together with that of a place.
  @usableFromInline func leaf(of place: Int) -> [Element] {
    place >= stored ? tail : root.leaf(of: place, height: height)
  }

  /// A list of elements.
  @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension PersistentList: RangeReplaceableCollection {
  /// The elements that fit, in order, in an array: it is not a list that goes on.
  @inlinable public func filter<Failure>(
    _ isIncluded: (Element) throws(Failure) -> Bool
  ) throws(Failure) -> [Element] {
    var kept: [Element] = []
    for element in self where try isIncluded(element) { kept.append(element) }
    return kept
  }

  /// Adds an element behind the others.
  /// - Complexity: O(1), now and then O(log *n*); also where a copy of the list is kept.
  @inlinable public mutating func append(_ element: Element) {
    if tail.count == Self.width { pushTail() }
    tail.append(element)
  }

  /// Adds elements behind the others.
  @inlinable public mutating func append(contentsOf elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Puts elements in the place of others.
  /// - Complexity: linear in what is put in, and in what stands behind it.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with elements: some Collection<Element>
  ) {
    let rest = range.upperBound == endIndex ? [] : Array(self[range.upperBound...])
    while stored > 0, stored >= range.lowerBound { popTail() }
    tail.removeLast(endIndex - range.lowerBound)
    append(contentsOf: elements)
    append(contentsOf: rest)
  }
}

extension PersistentList: Equatable where Element: Equatable {
  /// Lists are equal when their elements are; what they share is not compared.
  public static func == (a: PersistentList, b: PersistentList) -> Bool {
    a.count == b.count && a.stretches(apartFrom: b).allSatisfy { a[$0].elementsEqual(b[$0]) }
  }
}

extension PersistentList: Hashable where Element: Hashable {
  /// Lists hash as their elements do.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}

extension PersistentList {
  /// The places at which two lists do not share their elements, in order: elsewhere they are the same. Where one is shorter,
  /// what only the other one has is among them.
  /// - Complexity: that of what differs.
  package func stretches(apartFrom other: PersistentList) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    var (a, b) = (root, other.root)
    for _ in height..<Swift.max(height, other.height) { a = Node(children: [a]) }
    for _ in other.height..<Swift.max(height, other.height) { b = Node(children: [b]) }
    if stored > 0, other.stored > 0 {
      PersistentList.compare(a, b, from: 0, height: Swift.max(height, other.height), &apart)
    }
    let (start, end) = (Swift.min(stored, other.stored), Swift.max(count, other.count))
    if start < end, stored != other.stored || !tail.isStored(as: other.tail) { apart.append(start..<end) }
    return apart
  }

  private static func compare(
    _ a: Node, _ b: Node, from place: Int, height: Int, _ apart: inout [Range<Int>]
  ) {
    if height == 0 {
      if !a.elements.isStored(as: b.elements) { apart.append(place..<place + width) }
    } else if !a.children.isStored(as: b.children) {
      for (slot, (child, other)) in zip(a.children, b.children).enumerated() {
        compare(child, other, from: place + slot << (bits * height), height: height - 1, &apart)
      }
    }
  }
}

extension Array {
  /// Whether two arrays are one in memory.
  fileprivate func isStored(as other: [Element]) -> Bool {
    count == other.count
      && withUnsafeBufferPointer { mine in
        other.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress }
      }
  }
}
