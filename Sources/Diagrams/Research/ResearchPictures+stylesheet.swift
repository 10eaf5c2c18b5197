extension ResearchPictures {
  /// The stylesheet of every picture of a study: pages serve it as an asset, files carry it inside.
  ///
  /// Classes: `rp` the picture, with `rp-page` on a page (follows dark mode) and `rp-narrow` for a telephone; `rp-text`
  /// with `rp-bold`, `rp-soft`; `rp-rule` and `rp-rule-strong` lines between rows; `rp-mark` what is counted, drawn
  /// filled, and `rp-outline` with `rp-hatch` the part that comes from below; `rp-silence` the marks of silence;
  /// `rp-step0`…`rp-step5` the ground of a cell in a heat map and `rp-on0`…`rp-on5` the letters on it; `rp-band`,
  /// `rp-median`, `rp-curve`, `rp-threshold`, `rp-axis` a curve; `rp-helps`, `rp-hinders` bars; `rp-box`, `rp-arrow`. Around pictures on a page:
  /// `rp-for-wide` with an `rp-sheet` for every piece, and `rp-for-narrow`; `rp-broad` is a picture that needs more room than
  /// a page has, which is not made smaller there.
  public static let stylesheet: StaticString = """
    .rp{--rp-paper:#fff;--rp-ink:#1b282b;--rp-soft:#4d5d62;--rp-accent:#0b5d63;--rp-rim:#c3cecf;--rp-strong:#617378;\
    --rp-band:#dce7e7;--rp-strain:#d55e00;--rp-ground:#f4f7f7;\
    --rp-step0:#fff;--rp-step1:#e9f2f2;--rp-step2:#c9dfe0;--rp-step3:#8fbfc2;--rp-step4:#2c7d83;--rp-step5:#0b454a;\
    --rp-on-low:#1b282b;--rp-on-high:#fff;\
    font-family:Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;fill:var(--rp-ink);\
    display:block;max-width:100%;height:auto}
    .rp-back{fill:var(--rp-paper)}
    .rp-bold{font-weight:700}.rp-soft{fill:var(--rp-soft)}
    .rp-number{font-variant-numeric:tabular-nums}
    .rp-rule{stroke:var(--rp-rim);stroke-width:1}.rp-rule-strong{stroke:var(--rp-strong);stroke-width:1.5}
    .rp-mark{fill:var(--rp-accent)}
    .rp-open{fill:none;stroke:var(--rp-accent);stroke-width:1.5}
    .rp-outline{stroke:var(--rp-accent);stroke-width:1.5}
    .rp-hatch{stroke:var(--rp-accent);stroke-width:2}
    .rp-silence{fill:none;stroke:var(--rp-soft);stroke-width:1.8;stroke-linecap:round}
    .rp-step0{fill:var(--rp-step0)}.rp-step1{fill:var(--rp-step1);stroke:var(--rp-rim)}.rp-step2{fill:var(--rp-step2)}\
    .rp-step3{fill:var(--rp-step3)}.rp-step4{fill:var(--rp-step4)}.rp-step5{fill:var(--rp-step5)}
    .rp-low{fill:var(--rp-on-low)}.rp-high{fill:var(--rp-on-high)}
    .rp-below{stroke:var(--rp-strain);stroke-width:2}
    .rp-none{fill:none;stroke:var(--rp-strong);stroke-width:1;stroke-dasharray:2 3}
    .rp-axis{stroke:var(--rp-strong);stroke-width:1.2}.rp-grid{stroke:var(--rp-rim);stroke-width:1}
    .rp-band{fill:var(--rp-band);stroke:var(--rp-strong);stroke-width:1}
    .rp-median{fill:none;stroke:var(--rp-soft);stroke-width:1.6;stroke-dasharray:2 4;stroke-linecap:round}
    .rp-curve{fill:none;stroke:var(--rp-accent);stroke-width:2.6;stroke-linejoin:round}
    .rp-threshold{stroke:var(--rp-strain);stroke-width:1.8;stroke-dasharray:9 5}
    .rp-reached{stroke:var(--rp-ink);stroke-width:1.4}.rp-ring{fill:none}
    .rp-halo{stroke:var(--rp-paper);stroke-width:4;stroke-linejoin:round;paint-order:stroke}
    .rp-box{fill:var(--rp-ground);stroke:var(--rp-strong);stroke-width:1.5}
    .rp-goal{fill:var(--rp-paper);stroke:var(--rp-accent);stroke-width:4}
    .rp-arrow{fill:none;stroke:var(--rp-ink);stroke-width:2.4}.rp-head{fill:var(--rp-ink)}
    .rp-page.rp-narrow{width:100%}
    .rp-for-wide{overflow-x:auto}.rp-sheet+.rp-sheet{margin-top:24px}.rp-for-narrow{display:none}
    @media screen{.rp-sheet .rp-broad{max-width:none}}
    @media screen and (max-width:37.49rem){.rp-for-wide{display:none}.rp-for-narrow{display:block}}
    @media print{.rp-for-wide{overflow:visible}.rp-sheet{break-inside:avoid}}
    @media screen and (prefers-color-scheme:dark){.rp-page{--rp-paper:#12191b;--rp-ink:#e9eff0;--rp-soft:#a9b9bd;\
    --rp-accent:#63bcc1;--rp-rim:#35464a;--rp-strong:#93a7ac;--rp-band:#26373b;--rp-strain:#f0944d;--rp-ground:#192427;\
    --rp-step0:#12191b;--rp-step1:#1b2b2e;--rp-step2:#234145;--rp-step3:#2f6267;--rp-step4:#6cb9bd;--rp-step5:#b5e3e5;\
    --rp-on-low:#e9eff0;--rp-on-high:#0c1517}}
    @media (forced-colors:active){.rp{--rp-paper:Canvas;--rp-ink:CanvasText;--rp-soft:CanvasText;--rp-accent:LinkText;\
    --rp-rim:CanvasText;--rp-strong:CanvasText;--rp-band:Canvas;--rp-strain:LinkText;--rp-ground:Canvas;\
    --rp-step0:Canvas;--rp-step1:Canvas;--rp-step2:Canvas;--rp-step3:Canvas;--rp-step4:Canvas;--rp-step5:Canvas;\
    --rp-on-low:CanvasText;--rp-on-high:CanvasText}}
    """
}
