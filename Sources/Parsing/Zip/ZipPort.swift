import CZip

/// What libzip reads an archive from and writes it to: our bytes, behind its callback. It opens no file.
///
/// libzip calls it on the thread that called libzip, and lets go of it once.
final class ZipPort {
  private let bytes: any RandomAccessBytes
  private let store: (any RandomAccessStore)?
  private var readingAt = 0
  private var writingAt = 0
  /// What our bytes threw; libzip only knows that something went wrong.
  private(set) var failure: (any Error)?
  private var error = zip_error_t()

  init(reading bytes: any RandomAccessBytes) {
    self.bytes = bytes
    store = nil
    zip_error_init(&error)
  }

  init(writing store: any RandomAccessStore) {
    bytes = store
    self.store = store
    zip_error_init(&error)
  }

  /// A source of libzip, which keeps this alive until it frees it.
  func source() -> OpaquePointer? {
    let own = Unmanaged.passRetained(self).toOpaque()
    let source = zip_source_function_create(
      { own, data, length, command in
        guard let own else { return -1 }
        return Unmanaged<ZipPort>.fromOpaque(own).takeUnretainedValue().answer(
          command, data, Int(clamping: length), own)
      }, own, nil)
    if source == nil { Unmanaged<ZipPort>.fromOpaque(own).release() }
    return source
  }

  private static let reading: [zip_source_cmd_t] = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ]
  private static let writing: [zip_source_cmd_t] = [
    ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE,
    ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE,
  ]

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int, _ own: UnsafeMutableRawPointer
  ) -> Int64 {
    do {
      return try carryOut(command, data, length, own)
    } catch {
      if failure == nil { failure = error }
      zip_error_set(&self.error, ZIP_ER_READ, 0)
      return -1
    }
  }

  private func carryOut(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int, _ own: UnsafeMutableRawPointer
  ) throws -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN: readingAt = 0
    case ZIP_SOURCE_BEGIN_WRITE: writingAt = 0
    case ZIP_SOURCE_READ: return Int64(try read(into: data, length))
    case ZIP_SOURCE_WRITE: return Int64(try write(data, length))
    case ZIP_SOURCE_STAT: return try tellSize(data, length)
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, UInt64(length))
    case ZIP_SOURCE_SEEK: return try seek(&readingAt, data, length)
    case ZIP_SOURCE_SEEK_WRITE: return try seek(&writingAt, data, length)
    case ZIP_SOURCE_TELL: return Int64(readingAt)
    case ZIP_SOURCE_TELL_WRITE: return Int64(writingAt)
    case ZIP_SOURCE_SUPPORTS:
      let commands = Self.reading + (store == nil ? [] : Self.writing)
      return commands.reduce(0) { $0 | Int64(1) << Int64($1.rawValue) }
    case ZIP_SOURCE_FREE: Unmanaged<ZipPort>.fromOpaque(own).release()
    case ZIP_SOURCE_CLOSE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_REMOVE: break
    default: return refuse(ZIP_ER_OPNOTSUPP)
    }
    return 0
  }

  private func refuse(_ code: Int32) -> Int64 {
    zip_error_set(&error, code, 0)
    return -1
  }

  private func read(into data: UnsafeMutableRawPointer?, _ length: Int) throws -> Int {
    guard let data else { return 0 }
    let found = try bytes.read(at: readingAt, length: length).prefix(length)
    found.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: data, count: length).copyMemory(from: $0) }
    readingAt += found.count
    return found.count
  }

  private func write(_ data: UnsafeMutableRawPointer?, _ length: Int) throws -> Int {
    guard let data, let store else { return 0 }
    try store.write(Array(UnsafeRawBufferPointer(start: data, count: length)), at: writingAt)
    writingAt += length
    return length
  }

  private func tellSize(_ data: UnsafeMutableRawPointer?, _ length: Int) throws -> Int64 {
    guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self), length >= MemoryLayout<zip_stat_t>.size else {
      return refuse(ZIP_ER_INVAL)
    }
    zip_stat_init(stat)
    stat.pointee.size = UInt64(try bytes.count)
    stat.pointee.valid |= UInt64(ZIP_STAT_SIZE)
    return Int64(MemoryLayout<zip_stat_t>.size)
  }

  private func seek(_ place: inout Int, _ data: UnsafeMutableRawPointer?, _ length: Int) throws -> Int64 {
    let end = UInt64(try bytes.count)
    let new = zip_source_seek_compute_offset(UInt64(place), end, data, UInt64(length), &error)
    guard new >= 0 else { return -1 }
    place = Int(new)
    return 0
  }
}
