import Dialogue
import Wording

extension ActTable {
  static let timeActs: [DeclaredAct] = [
    DeclaredAct(
      .retime, .meeting, need: .session,
      placed(.act, .timedAct).suggested { $0.context.timedActs.last?.id }
        .labelled("Ce qui a été fait", "What was done"),
      required(.clock, .pastTime, named: true),
      flag(.all).labelled("Déplacer le tout", "Move all of it")
    ) { desk, act, at, together throws(ActError) in
      let acts = desk.context.timedActs
      guard let act = act ?? acts.last?.id else { throw .missing(.act) }
      guard let move = ActMove(of: act, to: at, among: acts, together: together) else {
        throw ActError(.notFound(act.text, .act, adds: nil))
      }
      return .commands([.act(.retime(move))])
    }
  ]
}
