public import Markup

/// The table of a picture for a page or a report: groups are headings of their rows, and every cell carries the name of its
/// column, for pages that make a block of every row when there is little room.
public func pictureTable(_ facts: PictureTable) -> HTML {
  table(.class("data"), .role("table")) {
    caption { facts.caption }
    thead {
      tr(.role("row")) {
        for name in facts.columns { th(.scope(.col), .role("columnheader")) { name } }
      }
    }
    for rows in groups(facts.rows) {
      tbody { for row in rows { tr(.role("row")) { cells(row, facts.columns) } } }
    }
  }
}

/// Rows that belong together: a new part begins at every group and at the totals.
private func groups(_ rows: [PictureTable.Row]) -> [[PictureTable.Row]] {
  var groups: [[PictureTable.Row]] = []
  for row in rows {
    if row.kind == .group || groups.isEmpty || (row.kind == .total && groups.last?.last?.kind != .total) {
      groups.append([row])
    } else {
      groups[groups.count - 1].append(row)
    }
  }
  return groups
}

private func cells(_ row: PictureTable.Row, _ columns: [String]) -> HTML {
  let first = row.cells.first ?? ""
  guard row.kind != .group else {
    return th(.colspan(columns.count), .scope(.rowgroup), .role("rowheader"), .class("group")) { first }
  }
  return HTML {
    th(.scope(.row), .role("rowheader"), .when(row.level > 0, .class("level-\(min(row.level, 6))"))) { first }
    for (cell, column) in zip(row.cells, columns).dropFirst() {
      td(.role("cell"), .data("label", column)) { cell }
    }
  }
}
