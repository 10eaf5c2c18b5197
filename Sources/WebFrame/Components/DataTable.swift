public import Markup

/// A table of data: the first cell of a row names the row.
public struct DataTable: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// What stands above it.
    public let name: String
    /// Whether it holds numbers, which stand to the right.
    public let isNumber: Bool

    /// A column with this heading.
    public init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  /// What the table shows; read by everyone, also by a screen reader that jumps from table to table.
  public let caption: String
  /// Whether the caption is only for those who do not see the table, because a heading above it says the same.
  public let isCaptionUnseen: Bool
  /// The columns.
  public let columns: [Column]
  /// The rows; each has as many cells as there are columns.
  public let rows: [[HTML]]

  /// A table of cells with markup in them.
  public init(caption: String, isCaptionUnseen: Bool = false, columns: [Column], rows: [[HTML]]) {
    self.caption = caption
    self.isCaptionUnseen = isCaptionUnseen
    self.columns = columns
    self.rows = rows
  }

  /// A table of words.
  public init(caption: String, isCaptionUnseen: Bool = false, columns: [Column], texts: [[String]]) {
    self.init(
      caption: caption, isCaptionUnseen: isCaptionUnseen, columns: columns,
      rows: texts.map { row in row.map { text in HTML { text } } })
  }
}

/// The table. On a narrow screen each row becomes a block in which every cell says which column it is of; the roles are
/// written out because browsers drop those of a table that is laid out as blocks.
public func dataTable(_ data: DataTable) -> HTML {
  table(.class("data"), .role("table")) {
    caption(.when(data.isCaptionUnseen, .class("unseen"))) { data.caption }
    thead {
      tr(.role("row")) {
        for column in data.columns {
          th(.scope(.col), .role("columnheader"), .when(column.isNumber, .class("number"))) { column.name }
        }
      }
    }
    tbody { for row in data.rows { tr(.role("row")) { tableCells(row, data.columns) } } }
  }
}

private func tableCells(_ row: [HTML], _ columns: [DataTable.Column]) -> HTML {
  HTML {
    for (index, cell) in row.prefix(columns.count).enumerated() {
      if index == 0 {
        th(.scope(.row), .role("rowheader")) { cell }
      } else {
        td(.role("cell"), .data("label", columns[index].name), .when(columns[index].isNumber, .class("number"))) {
          cell
        }
      }
    }
  }
}
