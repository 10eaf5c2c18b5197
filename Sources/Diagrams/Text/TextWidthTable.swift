/// Advance widths in thousandths of an em.
///
/// Measured, per character, as the largest of the regular faces of Liberation Sans 2 (the metrics of Arial and
/// Helvetica), Noto Sans 2, Roboto 2 and DejaVu Sans 2.37, read from the `hmtx` table of each font and rounded up. A
/// text set in one of these, or in a face no wider than they are (Segoe UI, San Francisco), is never wider than this
/// table says.
enum TextWidthTable {
  /// U+0020 (space) up to and including U+007E (tilde).
  static let ascii: [Double] = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 551, 838, 318, 361, 318, 413,
    637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557,
    1016, 685, 687, 723, 771, 667, 611, 778, 752, 339, 552, 667, 558, 907, 760, 788,
    667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 411, 391, 838, 557,
    500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
    635, 635, 413, 521, 393, 634, 592, 818, 592, 592, 525, 637, 551, 637, 838,
  ]

  /// U+00A0 up to and including U+00FF: the letters of western Europe.
  static let latin1: [Double] = [
    318, 401, 637, 637, 714, 637, 551, 614, 580, 1000, 472, 612, 838, 361, 1000, 553,
    500, 838, 401, 401, 500, 637, 655, 318, 500, 401, 472, 612, 970, 970, 970, 611,
    685, 685, 685, 685, 685, 685, 1000, 723, 667, 667, 667, 667, 339, 339, 339, 339,
    775, 760, 788, 788, 788, 788, 788, 838, 788, 732, 732, 732, 732, 667, 667, 631,
    613, 613, 613, 613, 613, 613, 982, 550, 616, 616, 616, 616, 278, 278, 278, 278,
    612, 634, 612, 612, 612, 612, 612, 838, 612, 634, 634, 634, 634, 592, 635, 592,
  ]

  /// U+0100 up to and including U+017F: the letters of Polish, Turkish, Czech, Romanian and others.
  static let latinExtendedA: [Double] = [
    685, 613, 685, 613, 685, 613, 723, 550, 723, 550, 723, 550, 723, 550, 771, 638,
    775, 635, 667, 616, 667, 616, 667, 616, 667, 616, 667, 616, 778, 635, 778, 635,
    778, 635, 778, 635, 752, 634, 917, 695, 339, 278, 339, 278, 339, 278, 339, 278,
    339, 278, 824, 556, 552, 278, 667, 580, 580, 558, 278, 558, 278, 558, 375, 558,
    351, 563, 285, 760, 634, 760, 634, 760, 634, 814, 760, 634, 788, 612, 788, 612,
    788, 612, 1070, 1023, 723, 413, 723, 413, 723, 413, 667, 521, 667, 521, 667, 521,
    667, 521, 611, 393, 611, 393, 611, 393, 732, 634, 732, 634, 732, 634, 732, 634,
    732, 634, 732, 634, 989, 818, 667, 592, 667, 686, 525, 686, 525, 686, 525, 353,
  ]

  /// How much wider bold is: the largest ratio of the mean lower-case letter, that of DejaVu Sans.
  static let bold = 1.13
}
