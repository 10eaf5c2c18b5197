/// Dutch words that are written with a point at the end.
enum DutchAbbreviations {
  /// After these a sentence always goes on: titles, and words that stand before something.
  static let goingOn: Set<String> = [
    "dhr", "mw", "mevr", "mej", "fam", "dr", "drs", "prof", "ir", "ing", "mr", "ds", "jhr", "st", "zr", "bijv", "bv",
    "bvb", "vgl", "cf", "resp", "incl", "excl", "vs", "evt", "zgn", "z.g", "plm", "ong", "i.p.v", "m.b.t", "t.a.v",
    "o.a", "d.w.z", "m.n", "i.v.m", "t.o.v", "n.a.v", "o.l.v", "t.b.v", "t.g.v", "m.u.v", "o.b.v", "i.h.k.v", "d.m.v",
  ]

  /// After these it goes on when a number follows: "blz. 12", "3 jan. 2026".
  static let beforeNumber: Set<String> = [
    "nr", "nrs", "no", "blz", "pag", "p", "pp", "fig", "afb", "tab", "art", "hfst", "hoofdst", "par", "tel", "ca",
    "max",
    "min", "gem", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]

  /// These may be the last word of a sentence: it ends when the next word has a capital.
  static let perhapsLast: Set<String> = [
    "enz", "etc", "e.d", "e.a", "a.u.b", "s.v.p", "o.i.d", "e.v", "jl", "a.s", "v.chr", "n.chr", "v.l.n.r", "c.s", "jr",
    "sr", "p.p", "p.m", "a.m", "e.o", "i.o", "b.d", "n.v.t", "n.t.b",
  ]
}
