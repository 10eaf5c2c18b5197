import ArgumentParser
import Diagrams
import Language
import Markup

/// What the pictures of a study cost: the layout, the words and the picture as bytes.
struct MeasurePictures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "Measures what drawing a confrontation matrix and a heat map of agreement costs, in milliseconds.")

  @Option(help: "How many labels the matrix has.")
  var labels = 60

  @Option(help: "How many labels the heat map has.")
  var compared = 100

  @Option(help: "How many perspectives, and how many pairs of coders.")
  var columns = 6

  @Option(help: "How often each is drawn.")
  var runs = 200

  @Flag(help: "Print JSON instead of sentences.")
  var json = false

  func validate() throws {
    guard labels >= 0, compared >= 0, columns >= 0, runs > 0 else {
      throw ValidationError("Labels and columns may not be negative, and there must be something to draw.")
    }
  }

  func run() {
    let matrix = times { MadeUpStudy.matrix(labels: labels, columns: columns) }
    let map = times { MadeUpStudy.agreement(labels: compared, pairs: columns) }
    guard json else {
      print(
        "Matrix of \(labels) labels by \(columns): \(matrix.median) ms (median), \(matrix.slow) ms (95 of 100 are faster)"
      )
      print(
        "Heat map of \(compared) labels by \(columns): \(map.median) ms (median), \(map.slow) ms (95 of 100 are faster)"
      )
      return
    }
    print(
      """
      {"what":"pictures","columns":\(columns),"runs":\(runs),"labels":\(labels),"matrix_median_ms":\(matrix.median),\
      "matrix_p95_ms":\(matrix.slow),"compared":\(compared),"map_median_ms":\(map.median),"map_p95_ms":\(map.slow)}
      """)
  }

  /// From the plain value to bytes, description included.
  private func times(_ picture: () -> any ResearchPicture) -> Times {
    let clock = ContinuousClock()
    // The first time also pays for what a process does once.
    _ = picture().svg(in: .nl)
    return Times(
      (0..<runs).map { _ in
        let start = clock.now
        let bytes = picture().svg(in: .nl).bytes.count
        let end = clock.now
        precondition(bytes > 0)
        return start.duration(to: end) / .milliseconds(1)
      })
  }
}
