/// Rules for charts. What was lost is outlined, what was added dashed, so that grey paper tells them apart, too.
///
/// One rule mirrors every drawing on a page that runs from right to left, and turns its letters back round. There the ground of
/// one run of letters would cover the run before it, so that connectors end above the letters instead.
let chartStyleSource = """

    figure { margin: 0 0 1.6rem }
    figcaption { margin-block-end: .7rem }
    figcaption b { display: block; font-size: 1.06rem }
    figcaption small { color: var(--quiet); font-size: .88rem }
    .chart text { fill: var(--ink); stroke: var(--paper); stroke-width: 6px; stroke-linejoin: round; paint-order: stroke }
    .chart rect { height: 10px }
    .chart .joint { width: 1px; height: 24px; fill: var(--quiet) }
    .chart .mark { width: 3px; height: 18px; stroke: var(--paper) }
    .loss { fill: var(--paper); stroke: var(--bad); stroke-width: 2 }
    .gain { fill: var(--b1); stroke: var(--good); stroke-width: 2; stroke-dasharray: 4 2 }
    [dir=rtl] text { unicode-bidi: plaintext }
    [dir=rtl] .chart text { stroke: none }
    [dir=rtl] .chart .joint { height: 6px }
    [dir=rtl] svg, [dir=rtl] text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center }
    @media (forced-colors: active) {
      .chart text { fill: CanvasText; stroke: Canvas }
      .loss, .gain { fill: Canvas; stroke: CanvasText }
      .chart .joint { fill: CanvasText }
      .chart .mark { stroke: Canvas }
    }
    @media print {
      figure { break-inside: avoid }
    }
    """
