extension Ecogram {
  /// The stylesheet of every ecogram: pages serve it as an asset, files carry it inside.
  ///
  /// Classes: `eg` the picture, with `eg-page` on a page (follows dark mode) and `eg-narrow` for a telephone;
  /// `eg-ring1`…`eg-ring3`, `eg-ring-unknown`, `eg-edge` the ground; `eg-sphere` a sphere's name; `eg-client` the
  /// client; `eg-line` with `eg-supportive`, `eg-ordinary`, `eg-diluted`, `eg-tense`, `eg-broken`, `eg-harmful`,
  /// `eg-unknown`; `eg-tie` with `eg-know`, `eg-family`, `eg-strained`; `eg-person` around a mark and its `eg-name` or
  /// `eg-number`; `eg-mark` with `eg-full`, `eg-open`, `eg-star`, `eg-flag`; `eg-legend`, `eg-list`, `eg-title`. In a
  /// change picture: `eg-new` around who is new with its `eg-outline`, `eg-gone`, `eg-moved`, and `eg-move` the arrow.
  /// While a script lets people be dragged: `eg-movable`, and `eg-held` on the one that is.
  public static let stylesheet: StaticString = """
    .eg{--eg-paper:#fff;--eg-ink:#1b282b;--eg-soft:#4d5d62;--eg-accent:#0b5d63;--eg-on-accent:#fff;--eg-strain:#d55e00;\
    --eg-tie:#617378;--eg-ring1:#dce7e7;--eg-ring2:#e9f0f0;--eg-ring3:#f4f7f7;--eg-unknown:#fff;--eg-rim:#aabbbb;\
    --eg-flag:#f0e442;--eg-new:#009e73;\
    font-family:Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;fill:var(--eg-ink);\
    display:block;max-width:100%;height:auto}
    .eg-back{fill:var(--eg-paper)}
    .eg-ring{stroke:var(--eg-rim);stroke-width:1}
    .eg-ring1{fill:var(--eg-ring1)}.eg-ring2{fill:var(--eg-ring2)}.eg-ring3{fill:var(--eg-ring3)}
    .eg-ring-unknown{fill:var(--eg-unknown);stroke-dasharray:2 5}
    .eg-edge{stroke:var(--eg-paper);stroke-width:2.5;fill:none}
    .eg-edge-unknown,.eg-narrow .eg-edge-unknown{stroke:var(--eg-rim);stroke-width:1;stroke-dasharray:2 5}
    .eg-sphere{font-weight:700;fill:var(--eg-soft)}
    .eg-client circle{fill:var(--eg-accent)}.eg-client text{fill:var(--eg-on-accent);font-weight:700}
    .eg-line{fill:none;stroke:var(--eg-accent);stroke-width:1.6;stroke-linejoin:round}
    .eg-head{fill:var(--eg-accent);stroke:none}
    .eg-supportive{stroke-width:4.5}
    .eg-diluted{stroke-width:1.8}.eg-diluted .eg-stroke{stroke-dasharray:7 5}
    .eg-unknown .eg-stroke{stroke-width:1.1;stroke-dasharray:9 3.5 1.6 3.5}
    .eg-tense,.eg-harmful{stroke:var(--eg-strain)}.eg-tense .eg-head,.eg-harmful .eg-head{fill:var(--eg-strain)}
    .eg-bar{stroke-width:3.5}
    .eg-tie{fill:none;stroke:var(--eg-tie);stroke-width:1.2}
    .eg-know{stroke-width:1.6;stroke-dasharray:0 4.2;stroke-linecap:round}
    .eg-mark{stroke:var(--eg-ink);stroke-width:1.8;stroke-linejoin:round}
    .eg-full,.eg-pole{fill:var(--eg-ink)}.eg-open,.eg-star{fill:var(--eg-paper)}
    .eg-star{stroke-width:1.5}.eg-notnow{stroke-dasharray:3 2.2}
    .eg-flag{fill:var(--eg-flag);stroke:#1b282b;stroke-width:1.2}.eg-pole{stroke-width:1.5}
    .eg-outline{fill:none;stroke:var(--eg-new);stroke-width:3}
    .eg-gone .eg-mark{stroke:var(--eg-soft);stroke-width:1.5;stroke-dasharray:3 2.2}.eg-gone .eg-full{fill:var(--eg-paper)}
    .eg-gone .eg-name,.eg-gone .eg-number{fill:var(--eg-soft)}
    .eg-move{stroke:var(--eg-ink);stroke-width:2}.eg-move .eg-full{stroke:none}
    .eg-halo{stroke:var(--eg-paper);stroke-width:4;stroke-linejoin:round;paint-order:stroke;stroke-opacity:.88}
    .eg-number{font-weight:600}
    .eg-hit{fill:none;stroke:none;pointer-events:all}
    .eg .eg-movable{cursor:grab;-webkit-touch-callout:none;-webkit-user-select:none;user-select:none}\
    .eg .eg-held{cursor:grabbing;opacity:.75}
    .eg a{cursor:pointer}.eg a:hover .eg-name{text-decoration:underline}
    .eg a:focus-visible{outline:3px solid var(--eg-accent);outline-offset:2px}
    .eg a:focus-visible .eg-hit{stroke:var(--eg-paper);stroke-width:4}
    .eg-title{font-weight:700}.eg-under,.eg-note{fill:var(--eg-soft)}
    .eg-narrow .eg-line{stroke-width:1.2}.eg-narrow .eg-supportive{stroke-width:3}
    .eg-narrow .eg-diluted .eg-stroke{stroke-dasharray:4 3}.eg-narrow .eg-unknown .eg-stroke{stroke-width:.9;stroke-dasharray:6 2.5 1.2 2.5}
    .eg-narrow .eg-bar{stroke-width:2.5}.eg-narrow .eg-edge{stroke-width:1.5}.eg-narrow .eg-mark{stroke-width:1.4}
    .eg-narrow .eg-halo{stroke-width:3}.eg-narrow .eg-know{stroke-width:1.4;stroke-dasharray:0 3.4}
    .eg-page.eg-narrow{width:100%}
    @media screen and (prefers-color-scheme:dark){.eg-page{--eg-paper:#12191b;--eg-ink:#e9eff0;--eg-soft:#a9b9bd;\
    --eg-accent:#63bcc1;--eg-on-accent:#0c1517;--eg-strain:#f0944d;--eg-tie:#93a7ac;--eg-ring1:#2b3d41;--eg-ring2:#213034;\
    --eg-ring3:#192427;--eg-unknown:#12191b;--eg-rim:#45585c;--eg-new:#35c498}}
    @media (forced-colors:active){.eg{--eg-paper:Canvas;--eg-ink:CanvasText;--eg-soft:CanvasText;--eg-accent:LinkText;\
    --eg-on-accent:Canvas;--eg-strain:LinkText;--eg-tie:CanvasText;--eg-ring1:Canvas;--eg-ring2:Canvas;--eg-ring3:Canvas;\
    --eg-unknown:Canvas;--eg-rim:CanvasText;--eg-flag:Canvas;--eg-new:CanvasText}}
    """
}
