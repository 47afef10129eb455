import Testing

@testable import Journal

@Suite("What may stand in the place of erased words")
struct ReductionTests {
  private func isReduction(_ rest: String, of whole: String) -> Bool {
    Array(whole.utf8).withUnsafeBytes { Reduction.isReduction(Array(rest.utf8), of: $0) }
  }

  @Test(
    "Words may be taken out, with a sign where they stood",
    arguments: [
      (
        #"{"a":"x","text":"Le banc de [nom retiré] est cassé"}"#,
        #"{"a":"x","text":"Le banc de Mme Sow est cassé"}"#
      ),
      (#"{"a":"x","text":"[nom retiré] et [name removed]"}"#, #"{"a":"x","text":"Sow et Roy"}"#),
      (#"{"text":"[contact removed]"}"#, #"{"text":"06 12 34 56 78"}"#),
      (#"{"text":"le banc"}"#, #"{"text":"Mme Sow : le banc","speakerOpen":true}"#),
      (#"{"text":"Chez [nom retiré], la lampe"}"#, #"{"text":"Chez Mme de la Tour, la lampe"}"#),
      (#"{"field":"name","value":"Personne effacée"}"#, #"{"field":"name","value":"Mme Sow"}"#),
      (#"{"name":"Erased person"}"#, #"{"name":"Mme Sow","function":"maire","elected":true}"#),
      (#"{"elected":false}"#, #"{"elected":true}"#),
      (#"{"field":"function","value":null}"#, #"{"field":"function","value":"maire"}"#),
      (#"{"field":"elected","value":false}"#, #"{"field":"elected","value":true}"#),
      (#"{"needs":["un local","[nom retiré]"]}"#, #"{"needs":["un local","Mme Sow"]}"#),
      (#"{"text":"Diallo"}"#, #"{"text":"Di\u0061llo"}"#),
    ])
  func taken(rest: String, whole: String) {
    #expect(isReduction(rest, of: whole))
  }

  @Test(
    "Nothing may be put there, no meaning turned by a cut without a sign, and nothing else changed",
    arguments: [
      (#"{"text":"Le jardin ouvrira"}"#, #"{"text":"Le jardin n’ouvrira pas"}"#),
      (#"{"text":"Le jardin n’ouvrira pas"}"#, #"{"text":"Le jardin n’ouvrira pas avant mars"}"#),
      (#"{"text":"ouvrira pas"}"#, #"{"text":"Le jardin n’ouvrira pas"}"#),
      (#"{"text":"[vendu] est cassé"}"#, #"{"text":"Le banc est cassé"}"#),
      (#"{"text":"b [nom retiré] a"}"#, #"{"text":"a Sow b"}"#),
      (#"{"text":"La ville [nom retiré] paie [nom retiré]"}"#, #"{"text":"La ville ne paie rien"}"#),
      (
        #"{"text":"[nom retiré] la ville paie tout"}"#,
        #"{"text":"Il est faux de dire : la ville paie tout"}"#
      ),
      (#"{"text":"la ville paie tout"}"#, #"{"text":"Il est faux de dire : la ville paie tout"}"#),
      (#"{"option":"Personne effacée"}"#, #"{"option":"against"}"#),
      (#"{"session":"Erased person"}"#, #"{"session":"a"}"#),
      (#"{"text":"Personne effacée"}"#, #"{"text":"Le banc est cassé"}"#),
      (#"{"field":"speaker","value":null}"#, #"{"field":"speaker","value":{"person":"a"}}"#),
      (#"{"text":"x"}"#, #"{"text":"x","kind":"private"}"#), (#"{"text":null}"#, #"{"text":"x"}"#),
      (#"{"done":false}"#, #"{"done":true}"#), (#"{"text":"x","text":"x"}"#, #"{"text":"x"}"#),
      (#"{"elected":true}"#, #"{"elected":false}"#), (#"{"count":10}"#, #"{"count":1}"#),
      (#"{"session":"b"}"#, #"{"session":"a"}"#), (#"{"text":"x","kind":"decision"}"#, #"{"text":"x"}"#),
      (#"{"needs":["a"]}"#, #"{"needs":["a","b"]}"#), (#"{"text":1}"#, #"{"text":"1"}"#),
      (#"{"text":"x"#, #"{"text":"x"}"#),
    ])
  func turned(rest: String, whole: String) {
    #expect(!isReduction(rest, of: whole))
  }
}
