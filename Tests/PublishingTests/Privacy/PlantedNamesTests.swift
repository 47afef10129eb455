import Dialogue
import Foundation
import Testing
import Wording

@testable import Publishing

@Suite("Names in any letters and any way of writing are gone from what everybody may read")
struct PlantedNamesTests {
  /// Small letters beyond Latin-1 with their own capitals: 200 of them, of Latin, Greek and Cyrillic script.
  static let letters: [Character] = {
    let found = (UInt32(0x100)...0x1FFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = String(Character(scalar))
      return scalar.properties.isLowercase && scalar.properties.isAlphabetic
        && text.uppercased().lowercased() == text && text.uppercased() != text
    }
    // From one end to the other, not the first ones alone.
    return (0..<200).map { Character(found[$0 * found.count / 200]) }
  }()

  /// Twenty people, each with ten of the letters.
  static let names = (0..<20).map { number in
    "An Zo" + String(letters[(number * 10)..<(number * 10 + 10)]) + "t"
  }

  /// A name in twelve ways.
  static func ways(_ name: String) -> [String] {
    let last = String(name.dropFirst(3))
    let middle = last.index(last.startIndex, offsetBy: 4)
    func broken(by sign: String) -> String { "An " + last[..<middle] + sign + last[middle...] }
    return [
      name, name.folded, name.uppercased(), name.lowercased(), name.decomposedStringWithCanonicalMapping,
      name.precomposedStringWithCanonicalMapping, "An\u{A0}" + last, "An\u{202F}" + last, "An-" + last,
      "An\u{2011}" + last, broken(by: "\u{AD}"), broken(by: "\u{200B}"),
    ]
  }

  /// All that stands in a file for word processors, whose parts are not compressed: as UTF-8, and as UTF-16 from either
  /// byte, as figures have it.
  static func texts(_ bytes: [UInt8]) -> [String] {
    let wide = [0, 1].map { start in
      let units = stride(from: start, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    }
    return [String(decoding: bytes, as: UTF8.self)] + wide
  }

  @Test("Two hundred letters beyond Latin-1, twelve ways of writing, every public document and format")
  func gone() throws {
    #expect(Set(Self.letters).count == 200)
    let sentence = Self.names.flatMap(Self.ways).joined(separator: ", ")
    var scene = SeanceFourteen.whereAllSay(sentence, names: false)
    for name in Self.names {
      scene.scene.happens(.person(.added(Person(id: scene.scene.id(), name: name, college: .residents))))
    }
    let wanted = Self.names.map { String($0.dropFirst(3)).folded }
    let publisher = try Publisher()
    for kind in DocumentKind.allCases.filter(\.isPublic) {
      for format in DocumentFormat.allCases {
        let text = publisher.publish(
          kind, as: format, of: scene.meeting, in: scene.facts, scene.setting(.french)
        ).text.folded
        #expect(text.contains("nom retire"), "\(kind) \(format)")
        for word in wanted { #expect(!text.contains(word), "\(kind) \(format): \(word)") }
      }
      let office = publisher.office(kind, of: scene.meeting, in: scene.facts, scene.setting(.french))
      for (format, bytes) in [("docx", office.docx), ("odt", office.odt)] {
        let texts = Self.texts(bytes).map(\.folded)
        #expect(texts[0].contains("nom retire"), "\(kind) \(format)")
        for text in texts {
          for word in wanted { #expect(!text.contains(word), "\(kind) \(format): \(word)") }
        }
      }
    }
    let archive = try Publisher().publish(
      .minutes, of: scene.meeting, in: scene.facts, scene.setting(.french)
    ).text.folded
    for word in wanted { #expect(archive.contains(word)) }
    let kept = try Publisher().office(.minutes, of: scene.meeting, in: scene.facts, scene.setting(.french))
    for bytes in [kept.docx, kept.odt] {
      let text = Self.texts(bytes)[0].folded
      for word in wanted { #expect(text.contains(word)) }
    }
  }
}
