import Testing
import Wording
import Foundation
@testable import Publishing
@Suite struct Zz {
  @Test func dump() throws {
    let s = SeanceFifteen()
    let dir = "/tmp/pubgold/"
    for l in Language.allCases {
      for k in DocumentKind.allCases {
        for f in DocumentFormat.allCases {
          let m = k == .runningOrder ? s.meeting : s.earlier.meeting
          let st = SeanceFourteen()
          let t = try Publisher().publish(
            k, as: f, of: m, in: k == .runningOrder ? s.facts : st.facts, s.earlier.setting(l)
          ).text
          try t.write(
            toFile: dir + "\(k.rawValue).\(l.rawValue).\(f.rawValue)", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}
