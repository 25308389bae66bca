/// Rules for charts. What was lost is outlined, what was added dashed, so that grey paper tells them apart, too.
///
/// One rule mirrors every drawing on a page that runs from right to left, and turns its letters back round. Connectors end above
/// the letters of the next step, so that none is struck through.
let chartStyleSource = """

    figure { margin: 0 0 1.6rem }
    figcaption { margin-block-end: .7rem }
    figcaption b { display: block; font-size: 1.06rem }
    figcaption small { color: var(--quiet); font-size: .88rem }
    .chart text { fill: var(--ink) }
    .chart rect { height: 10px }
    .chart .joint { width: 1px; height: 6px; fill: var(--quiet) }
    .chart .mark { width: 3px; height: 18px; stroke: var(--paper) }
    .loss { fill: var(--paper); stroke: var(--bad); stroke-width: 2 }
    .gain { fill: var(--b1); stroke: var(--good); stroke-width: 2; stroke-dasharray: 4 2 }
    [dir=rtl] text { unicode-bidi: plaintext }
    [dir=rtl] svg, [dir=rtl] text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center }
    @media (forced-colors: active) {
      .chart text { fill: CanvasText }
      .loss, .gain { fill: Canvas; stroke: CanvasText }
      .chart .joint { fill: CanvasText }
      .chart .mark { stroke: Canvas }
    }
    @media print {
      figure { break-inside: avoid }
    }
    """
