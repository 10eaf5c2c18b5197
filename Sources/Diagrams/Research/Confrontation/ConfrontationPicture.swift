public import Language

/// What each side says about each label: labels by perspectives, with the counts as areas and as numbers, and what is not
/// said as a mark of its own.
public struct ConfrontationPicture: ResearchPicture {
  /// Why nothing stands in a cell.
  public enum Silence: String, CaseIterable, Sendable, Hashable {
    case askedButSilent, notAsked, notReached, notKnown
  }

  public struct Cell: Sendable, Hashable {
    /// How much there is.
    public let count: Int
    /// Of everything in its column, 0 to 1; `nil` when the column has nothing.
    public let share: Double?
    /// `nil` where something was said; where nothing was, `nil` shows a plain 0.
    public let silence: Silence?

    public init(count: Int, share: Double? = nil, silence: Silence? = nil) {
      self.count = max(0, count)
      self.share = share.flatMap { $0.isFinite ? $0 : nil }
      self.silence = count > 0 ? nil : silence
    }
  }

  public struct Column: Sendable, Hashable {
    public let name: String
    /// Everything in it, whatever the label: what shares are taken of. What has two labels counts once.
    public let total: Int

    public init(name: String, total: Int) {
      self.name = name
      self.total = total
    }
  }

  public struct Row: Sendable, Hashable {
    public let label: String
    /// How deep the label stands in its tree: 0 at the top.
    public let level: Int
    /// One per column.
    public let cells: [Cell]
    /// All columns together; what stands in two columns counts once.
    public let total: Int

    /// - Parameter total: the sum of the cells when it is not given.
    public init(label: String, level: Int = 0, cells: [Cell], total: Int? = nil) {
      self.label = label
      self.level = level
      self.cells = cells
      self.total = total ?? cells.reduce(0) { $0 + $1.count }
    }
  }

  /// Labels under one heading.
  public struct Theme: Sendable, Hashable {
    /// `nil` when labels are not put under themes.
    public let name: String?
    public let rows: [Row]

    public init(name: String? = nil, rows: [Row]) {
      self.name = name
      self.rows = rows
    }
  }

  /// Sides that contradict each other about a label, as researchers say: nobody can count that.
  public struct Clash: Sendable, Hashable {
    /// The place of the label in ``rows``.
    public let row: Int
    /// The places of the columns: two or more.
    public let columns: [Int]
    public let why: String

    public init(row: Int, columns: [Int], why: String) {
      self.row = row
      self.columns = columns
      self.why = why
    }
  }

  /// The name of the study, or what the picture is to be called.
  public let title: Phrase
  public let counts: CountedThing
  /// What the columns are values of: "Perspectief".
  public let dimension: String
  public let columns: [Column]
  public let themes: [Theme]
  /// Everything there is, whatever the label and the column.
  public let total: Int
  /// In the order of their marks: a, b, c.
  public let clashes: [Clash]

  /// - Parameters:
  ///   - total: the sum of the columns when it is not given. Rows with too few cells get silence of which the reason is not
  ///     known; cells too many are left out.
  ///   - clashes: those of a label or of columns that are not there are left out.
  public init(
    title: Phrase, counts: CountedThing, dimension: String, columns: [Column], themes: [Theme], total: Int? = nil,
    clashes: [Clash] = []
  ) {
    self.title = title
    self.counts = counts
    self.dimension = dimension
    self.columns = columns
    self.themes = themes.map { theme in
      Theme(
        name: theme.name,
        rows: theme.rows.map { row in
          let missing = max(0, columns.count - row.cells.count)
          let cells =
            row.cells.prefix(columns.count) + Array(repeating: Cell(count: 0, silence: .notKnown), count: missing)
          return Row(label: row.label, level: row.level, cells: Array(cells), total: row.total)
        })
    }
    self.total = total ?? columns.reduce(0) { $0 + $1.total }
    let rows = themes.reduce(0) { $0 + $1.rows.count }
    self.clashes = clashes.filter { clash in
      (0..<rows).contains(clash.row) && Set(clash.columns).count > 1
        && clash.columns.allSatisfy(columns.indices.contains)
    }
  }

  /// What stands in the cells of a clash: "a" for the first.
  public static func mark(ofClash number: Int) -> String { GridMeasures.letter(number).lowercased() }

  /// The marks of a cell; none when nobody said that it contradicts another.
  func marks(_ row: Int, _ column: Int) -> [String] {
    clashes.enumerated().filter { $1.row == row && $1.columns.contains(column) }.map { Self.mark(ofClash: $0.offset) }
  }

  var rows: [Row] { themes.flatMap(\.rows) }
  var largest: Int { rows.flatMap(\.cells).map(\.count).max() ?? 0 }
}
