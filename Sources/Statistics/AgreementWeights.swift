/// How far two categories count as agreement: 1 when they are the same, and with an order, something in between.
public enum AgreementWeights: Sendable, Hashable {
  /// Only the same category agrees.
  case identity
  /// `1 − |i − j| / (K − 1)` (Cicchetti and Allison 1971).
  case linear
  /// `1 − (i − j)² / (K − 1)²` (Fleiss and Cohen 1973).
  case quadratic

  /// K × K, row after row, categories at equal distances in their order.
  func matrix(categories: Int) -> [Double] {
    let widest = Double(max(categories - 1, 1))
    var table: [Double] = []
    table.reserveCapacity(categories * categories)
    for first in 0..<categories {
      for second in 0..<categories {
        let distance = Double(abs(first - second)) / widest
        switch self {
        case .identity: table.append(first == second ? 1 : 0)
        case .linear: table.append(1 - distance)
        case .quadratic: table.append(1 - distance * distance)
        }
      }
    }
    return table
  }
}
