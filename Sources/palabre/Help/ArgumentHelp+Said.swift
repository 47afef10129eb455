import ArgumentParser
import Wording

extension ArgumentHelp {
  /// What help says of an argument or option, and the name of its value; no name for a flag.
  static func said(_ abstract: OptionPhrase, _ value: OptionPhrase? = nil) -> ArgumentHelp {
    ArgumentHelp(Palabre.words(abstract), valueName: value.map { Palabre.words($0) })
  }
}
