public import Parsing
public import ResearchExchange

extension MediaStore {
  /// Keeps the files of a package that are no plain text.
  ///
  /// - Parameters:
  ///   - names: as the package has them.
  ///   - report: hears of files that are not there or cannot be read; the others come along.
  ///   - open: gives the bytes of a file; nil when it is not there.
  /// - Throws: ``MediaProblem`` when they cannot be put down here.
  public func add(
    _ names: some Sequence<String>, file: String, report: inout ResearchReport,
    open: (String) throws -> (any ByteSource)?
  ) throws(MediaProblem) -> [String: MediaDigest?] {
    var kept: [String: MediaDigest?] = [:]
    for name in names.sorted() {
      let place = ResearchPlace(file: file + "/sources/" + name)
      do {
        guard let source = try open(name) else {
          kept[name] = .some(nil)
          report.add(.missingFile, at: place, example: name)
          continue
        }
        kept[name] = try add(source)
      } catch let problem as MediaProblem {
        throw problem
      } catch {
        kept[name] = .some(nil)
        report.add(.unreadableFile, at: place, example: name)
      }
    }
    return kept
  }
}
