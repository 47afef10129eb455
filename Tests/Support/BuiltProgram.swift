#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds what the build made.
public enum BuiltProgram {
  /// The path of an executable that was built together with the tests; nil when it was not.
  ///
  /// It lies beside the program that runs the tests, or above their bundle.
  public static func path(_ name: String) -> String? {
    guard let tests = testsPath() else { return nil }
    var folders = tests.split(separator: "/").dropLast()
    while !folders.isEmpty {
      let path = "/" + folders.joined(separator: "/") + "/" + name
      var status = stat()
      if access(path, X_OK) == 0, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return path }
      guard folders.contains(where: { $0.hasSuffix(".xctest") }) else { return nil }
      folders.removeLast()
    }
    return nil
  }

  private static func testsPath() -> String? {
    #if canImport(Darwin)
      var information = Dl_info()
      guard dladdr(#dsohandle, &information) != 0, let file = information.dli_fname else { return nil }
    #else
      let file = "/proc/self/exe"
    #endif
    guard let resolved = realpath(file, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
