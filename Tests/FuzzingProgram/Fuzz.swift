import Fuzzing
import Glibc

/// The target that PALABRE_FUZZ_TARGET names, else the reader of records.
private let target =
  getenv("PALABRE_FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) } ?? .record

/// What libFuzzer calls with each input (<https://llvm.org/docs/LibFuzzer.html>).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  if let complaint = target.run(input) { fatalError(complaint) }
  return 0
}
