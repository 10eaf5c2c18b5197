/// Files that go out, and what of the networks has no place in them.
public struct NetworkExport: Sendable, Equatable {
  public let files: [NetworkFile]
  public let report: LossReport
}

/// One file that goes out.
public struct NetworkFile: Sendable, Hashable {
  /// Without folders, of letters, digits, `-`, `_` and `.` only.
  public let name: String
  public let mediaType: String
  public let bytes: [UInt8]
}

extension NetworkExport {
  /// Writes networks in a format: the same bytes for the same networks.
  ///
  /// - Parameters:
  ///   - cases: several of them go into the same files.
  ///   - name: what the files are called after; what may not be in the name of a file is left out of it.
  ///   - provenance: stands in the file, with every case.
  public static func of(
    _ cases: [OutgoingCase], in format: NetworkFormat, named name: String, provenance: Provenance
  ) -> NetworkExport {
    let name = FileName.safe(name)
    return switch format {
    case .json: SamenspelJSONWriter(cases, name: name, provenance: provenance).export
    case .graphML: GraphMLWriter(cases, name: name, provenance: provenance).export
    case .networkCanvas: CanvasWriter(cases, name: name, provenance: provenance).export
    case .egoWeb: EgoWebWriter(cases, name: name, provenance: provenance).export
    }
  }
}

/// Names for files that every machine takes.
enum FileName {
  /// Letters without accents, digits and `-`; anything else becomes one `-`.
  static func safe(_ name: String) -> String {
    let parts = name.unicodeScalars.split {
      !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
    }
    let safe = parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return safe.isEmpty ? "netwerk" : String(safe.prefix(80))
  }
}
