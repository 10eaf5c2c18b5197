import CZip

/// A file on its way into an archive: our stream behind the callback of libzip.
final class ZipInlet {
  private let open: () throws -> any ByteSource
  private var bytes: (any ByteSource)?
  private var piece: ArraySlice<UInt8> = []
  /// What the stream threw.
  private(set) var failure: (any Error)?
  private var error = zip_error_t()

  init(_ open: @escaping () throws -> any ByteSource) {
    self.open = open
    zip_error_init(&error)
  }

  /// A source of libzip, which keeps this alive until it frees it.
  func source() -> OpaquePointer? {
    let own = Unmanaged.passRetained(self).toOpaque()
    let source = zip_source_function_create(
      { own, data, length, command in
        guard let own else { return -1 }
        return Unmanaged<ZipInlet>.fromOpaque(own).takeUnretainedValue()
          .answer(command, data, Int(clamping: length), own)
      }, own, nil)
    if source == nil { Unmanaged<ZipInlet>.fromOpaque(own).release() }
    return source
  }

  private static let commands: [zip_source_cmd_t] = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SUPPORTS,
  ]

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int, _ own: UnsafeMutableRawPointer
  ) -> Int64 {
    do {
      switch command {
      case ZIP_SOURCE_OPEN:
        bytes = try open()
        piece = []
      case ZIP_SOURCE_READ: return Int64(try read(into: data, length))
      case ZIP_SOURCE_CLOSE: bytes = nil
      case ZIP_SOURCE_STAT: return tellNothing(data, length)
      case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, UInt64(length))
      case ZIP_SOURCE_SUPPORTS: return Self.commands.reduce(0) { $0 | Int64(1) << Int64($1.rawValue) }
      case ZIP_SOURCE_FREE: Unmanaged<ZipInlet>.fromOpaque(own).release()
      default:
        zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0)
        return -1
      }
      return 0
    } catch {
      if failure == nil { failure = error }
      zip_error_set(&self.error, ZIP_ER_READ, 0)
      return -1
    }
  }

  private func read(into data: UnsafeMutableRawPointer?, _ length: Int) throws -> Int {
    guard let data else { return 0 }
    while piece.isEmpty {
      guard let next = try bytes?.next() else { return 0 }
      piece = next[...]
    }
    let part = piece.prefix(length)
    part.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: data, count: length).copyMemory(from: $0) }
    piece = piece.dropFirst(part.count)
    return part.count
  }

  /// How long a stream is, is known at its end only.
  private func tellNothing(_ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self), length >= MemoryLayout<zip_stat_t>.size else {
      return -1
    }
    zip_stat_init(stat)
    return Int64(MemoryLayout<zip_stat_t>.size)
  }
}
