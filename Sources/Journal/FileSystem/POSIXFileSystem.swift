import Glibc

/// The file system of the machine.
public struct POSIXFileSystem: FileSystem {
  /// The file system of the machine.
  public init() {}

  /// Opens with open(2), regular files alone; a new file is its owner's alone (0600).
  public func open(_ path: String, _ access: FileAccess) throws(FileError) -> any File {
    let flags = access == .read ? O_RDONLY : O_RDWR | O_CREAT
    // Opening a pipe waits for its other end, unless it is told not to.
    let descriptor = retrying { Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600) }
    guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      close(descriptor)
      throw FileError(.open, path, code: isFolder ? EISDIR : FileError.notAFile)
    }
    // A file that somebody has made ready, for all to read, will hold what people said.
    if access == .readWrite, status.st_size == 0, status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    return POSIXFile(descriptor: descriptor, path: path)
  }

  /// The path that realpath(3) gives.
  public func absolute(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// Whether access(2) finds it.
  public func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// What lstat(2) says.
  public func isAlone(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG && status.st_nlink < 2
  }

  /// Names in the order of their bytes, `.` and `..` left out.
  public func list(_ folder: String) throws(FileError) -> [String] {
    var opened = opendir(folder)
    while opened == nil, errno == EINTR { opened = opendir(folder) }
    guard let stream = opened else {
      if errno == ENOENT { return [] }
      throw FileError(.folder, folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // Nil is the end or an error: only errno tells which (readdir(3)).
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == EINTR { continue }
        guard errno == 0 else { throw FileError(.folder, folder, code: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes folders of their owner alone (0700) and makes their names durable.
  public func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, !exists(path) else { return }
    let parent = path.folder
    if parent != path { try makeFolder(parent) }
    guard retrying({ mkdir(path, 0o700) }) == 0 || errno == EEXIST else {
      throw FileError(.folder, path, code: errno)
    }
    try syncFolder(parent)
  }

  /// Unlinks; a file that is not there is no error.
  public func remove(_ path: String) throws(FileError) {
    guard retrying({ unlink(path) }) == 0 || errno == ENOENT else {
      throw FileError(.folder, path, code: errno)
    }
  }

  /// Makes the names in a folder durable with fsync(2), which syncing a file does not do.
  public func syncFolder(_ path: String) throws(FileError) {
    let descriptor = retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(.sync, path, code: errno) }
    defer { close(descriptor) }
    // Some file systems cannot sync a folder and say so with EINVAL; there is nothing more to do on them.
    guard retrying({ fsync(descriptor) }) == 0 || errno == EINVAL else {
      throw FileError(.sync, path, code: errno)
    }
  }
}

/// Calls again while a signal interrupts.
private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// An open file of the machine. Its state never changes, and each call is safe from any thread.
private final class POSIXFile: File {
  let descriptor: Int32
  let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  func size() throws(FileError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path, code: errno) }
    return Int(status.st_size)
  }

  func read(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    var result: Result<Int, FileError> = .success(0)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      result = Result { () throws(FileError) in
        try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
      filled = (try? result.get()) ?? 0
    }
    _ = try result.get()
    return bytes
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let done = retrying {
        pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(offset + filled))
      }
      if done < 0 { throw FileError(.read, path, code: errno) }
      guard done > 0 else { break }
      filled += done
    }
    return filled
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let done = retrying {
          pwrite(
            descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written,
            off_t(offset + written))
        }
        guard done > 0 else {
          failure = done < 0 ? errno : ENOSPC
          break
        }
        written += done
      }
    }
    if failure != 0 { throw FileError(.write, path, code: failure) }
  }

  func truncate(to size: Int) throws(FileError) {
    guard retrying({ ftruncate(descriptor, off_t(size)) }) == 0 else {
      throw FileError(.truncate, path, code: errno)
    }
  }

  func reserve(_ count: Int, at offset: Int) throws(FileError) {
    // It says the error itself and leaves errno alone (posix_fallocate(3)).
    var code = EINTR
    while code == EINTR { code = posix_fallocate(descriptor, off_t(offset), off_t(count)) }
    guard [0, EINVAL, EOPNOTSUPP, ENOSYS].contains(code) else { throw FileError(.write, path, code: code) }
  }

  func sync() throws(FileError) {
    guard retrying({ fdatasync(descriptor) }) == 0 else { throw FileError(.sync, path, code: errno) }
  }

  func lock() throws(FileError) -> Bool {
    if setLock(F_WRLCK) { return true }
    // Some network file systems and old kernels have only the other lock that goes with the open file, flock(2).
    if [EINVAL, ENOLCK, EOPNOTSUPP, ENOSYS].contains(errno),
      retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0
    {
      return true
    }
    guard errno == EAGAIN || errno == EACCES else { throw FileError(.lock, path, code: errno) }
    return false
  }

  func unlock() {
    if !setLock(F_UNLCK) { _ = flock(descriptor, LOCK_UN) }
  }

  /// An open-file-description lock (fcntl(2), F_OFD_SETLK = 37): it goes with the file, not with the process, so that
  /// closing another descriptor of the same file does not drop it.
  private func setLock(_ type: Int32) -> Bool {
    var region = flock()
    region.l_type = Int16(type)
    region.l_whence = Int16(SEEK_SET)
    return retrying {
      withUnsafeMutablePointer(to: &region) { fcntl(descriptor, 37, UnsafeMutableRawPointer($0)) }
    } == 0
  }

  func isStill(at path: String) -> Bool {
    var (opened, found) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0, stat(path, &found) == 0 else { return false }
    return opened.st_ino == found.st_ino && opened.st_dev == found.st_dev
  }
}

extension String {
  /// The folder in which a path stands.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The last part of a path.
  var fileName: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
