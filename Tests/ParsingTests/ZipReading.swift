import Parsing

/// The whole of a file in an archive.
func unpacked(_ entry: ZipEntry, of reader: ZipReader) throws -> [UInt8] {
  var source = try reader.open(entry)
  var bytes: [UInt8] = []
  while let piece = try source.next() { bytes += piece }
  return bytes
}

/// An archive of these files, in their order.
func zipped(_ files: [(String, [UInt8])], isPacked: Bool = true) throws -> [UInt8] {
  var writer = ZipWriter()
  for (name, bytes) in files { writer.add(name, isPacked: isPacked) { BytesInMemory(bytes) } }
  return try writer.bytes()
}

/// What is wrong with an archive, when all of it is read.
func zipFailure(_ bytes: [UInt8], limits: ZipLimits = .standard) -> ZipError? {
  do {
    let reader = try ZipReader(MemoryStore(bytes), limits: limits)
    for entry in reader.entries where !entry.isFolder { _ = try unpacked(entry, of: reader) }
    return nil
  } catch {
    return error as? ZipError
  }
}

extension Array where Element == UInt8 {
  /// The same bytes with every occurrence of some replaced by as many others.
  func replacing(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
    var result = self
    var index = 0
    while index + old.count <= result.count {
      if Array(result[index..<index + old.count]) == old {
        result.replaceSubrange(index..<index + old.count, with: new)
        index += old.count
      } else {
        index += 1
      }
    }
    return result
  }
}
