extension StudyPage {
  /// Everything a page to keep needs: light, dark and paper; readable at 320 CSS px.
  static let sheet: StaticString = """
    :root{color-scheme:light dark;--paper:#fff;--shade:#f7f5f2;--ink:#1d2a2d;--soft:#55625f;--line:#d8d5cf;\
    --strong:#7b8582;--accent:#0b5d64;--ring:#fff}
    @media (prefers-color-scheme:dark){:root{--paper:#14191a;--shade:#1b2223;--ink:#ecebe7;--soft:#b0b8b5;--line:#384242;\
    --strong:#84908d;--accent:#82cdd1;--ring:#14191a}}
    html{font:1.125rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;\
    background:var(--paper);color:var(--ink)}
    body{margin:0 auto;max-width:69rem;padding:24px 16px 64px}
    p,ul,ol,header,.limits{max-width:68ch}
    h1,h2,h3{overflow-wrap:anywhere;hyphens:auto}
    h1{font-size:1.728rem;line-height:1.2;margin:0 0 8px}h2{font-size:1.44rem;line-height:1.2;margin:48px 0 12px}
    p{margin:0 0 12px}.lead{color:var(--soft)}.note{color:var(--soft);font-size:.8334rem;margin:4px 0}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;box-shadow:0 0 0 2px var(--ring)}
    .skip{position:absolute;left:-999rem}.skip:focus{position:static}
    nav{border-block:1px solid var(--line);margin:24px 0;padding:8px 0}nav ol{margin:0;padding-left:24px}\
    nav a{display:inline-block;vertical-align:top;min-height:24px}
    .scroll{overflow-x:auto;margin:16px 0}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem}
    caption{text-align:left;font-weight:700;padding:4px 0}
    th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);\
    overflow-wrap:break-word;min-width:4ch}
    thead th{border-bottom:2px solid var(--strong)}tbody th{font-weight:400;min-width:8.5rem}.d0{font-weight:600}
    .n{text-align:right}
    .d1{padding-left:1.2em}.d2{padding-left:2.4em}.d3{padding-left:3.6em}.d4{padding-left:4.8em}.d5,.d6{padding-left:6em}
    figure{margin:16px 0}figcaption{font-weight:700}summary{min-height:24px;cursor:pointer}
    .quotes{padding-left:24px}blockquote{margin:4px 0;padding-left:12px;border-left:3px solid var(--accent);\
    white-space:pre-line}
    .limits{border-left:3px solid var(--strong);padding-left:12px;margin:16px 0}
    @media screen and (max-width:37.49rem){h1{font-size:1.32rem}h2{font-size:1.2rem}.scroll{overflow:visible}\
    .scroll :is(table,caption,tbody,tr,tbody th,td){display:block;border:0}.scroll thead{position:absolute;left:-999rem}\
    .scroll tbody tr{border-bottom:1px solid var(--line);padding:4px 0}.scroll :is(tbody th,td){padding-block:0}\
    .scroll td.n{display:inline-block;text-align:left}.scroll td:empty{display:none}\
    td::before{content:attr(data-label) ": ";color:var(--soft)}}
    @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#bbb;--strong:#555;--accent:#0b454a}\
    html{font-size:10pt}body{max-width:none;padding:0}.skip,nav{display:none}.scroll{overflow:visible}\
    th,td{overflow-wrap:anywhere}.n{overflow-wrap:normal}\
    .many .n{overflow-wrap:anywhere}tbody th{min-width:0}h2{break-after:avoid}tr,figure,li{break-inside:avoid}thead{display:table-header-group}details{display:none}\
    @page{size:A4;margin:18mm 12mm}}
    """
}
