/// The style sheet as it is written; comments and indents are taken out before it goes into a page.
let styleSource = """
    :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1d1c1a; --quiet: #5d5a53; --line: #dcd8d0; --wash: #f3f0ea;
      --b1: #e6e1d7; --b2: #d8d2c4; --b3: #cac2b1; --accent: #0a5c6e; --good: #1b6a3c; --bad: #a8281c; --middling: #7a5300 }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #171614; --ink: #efece6; --quiet: #b3aea3; --line: #403d37; --wash: #22201d;
        --b1: #36332e; --b2: #45413a; --b3: #565147; --accent: #7cc7d9; --good: #8fd6a8; --bad: #ff9f90; --middling: #ecc069 }
    }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100% }
    body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-inline-size: 47rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word }
    main:focus { outline: none }
    h1, h2, h3, p, ul, ol, dl, dd, fieldset, table { margin: 0; padding: 0 }
    h1 { font: 600 clamp(1.65rem, 1.2rem + 2.2vw, 2.35rem)/1.22 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif;
      text-wrap: balance }
    h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 650; margin-block-end: .9rem }
    h3 { font-size: 1.02rem; font-weight: 650; margin-block: 2rem .4rem }
    main > section { margin-block-start: 3.25rem }
    ul, ol { list-style-position: outside }
    .kind { color: var(--accent); font-weight: 600; font-size: .92rem; margin-block-end: .5rem }
    .visit { color: var(--quiet); margin-block-start: .8rem }
    .intro, caption, .note, .tallies { color: var(--quiet); font-size: .92rem }
    .intro { margin-block-end: 1rem }
    .note { margin-block-start: .75rem }
    .draft { margin-block-start: 1.5rem; padding: .6rem 1rem; border: 2px dashed var(--middling); color: var(--middling); font-weight: 600 }
    .skip { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap }
    .skip:focus { clip-path: none; inline-size: auto; block-size: auto; padding: .5rem 1rem; background: var(--ink); color: var(--paper) }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
    b { font-weight: 650 }
    :root[dir=rtl] :is(p, h3, caption, q, figcaption):dir(ltr) { text-align: end }
    bdi, td, small, li::marker { font-variant-numeric: tabular-nums }
    code { font: .88em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }

    .alerts { border-inline-start: 5px solid var(--bad); padding-inline-start: 1.2rem }
    .alerts ul { list-style: none }
    .alerts li + li { margin-block-start: 1.2rem }
    .tag { color: var(--bad); font-weight: 650; font-size: .92rem }
    .subject { font-weight: 650; font-size: 1.06rem }

    .hero { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 3rem; margin-block-end: 1.3rem }
    .score > span, .band > span { display: block; color: var(--quiet); font-size: .92rem }
    .score b { font-size: clamp(3.6rem, 2.6rem + 5vw, 5.2rem); font-weight: 650; line-height: 1 }
    .band { padding-block-end: .4rem; max-inline-size: 100%; overflow-wrap: anywhere }
    .band b { display: inline-flex; align-items: center; gap: .55rem; font-size: 1.35rem; line-height: 1.3 }
    .band i { font-style: normal; font-size: 1rem; inline-size: 1.75rem; block-size: 1.75rem; line-height: 1.75rem; text-align: center; border-radius: 50%; color: var(--paper); flex: none }
    .good b { color: var(--good) }
    .good i { background: var(--good) }
    .middling b { color: var(--middling) }
    .middling i { background: var(--middling) }
    .bad b { color: var(--bad) }
    .bad i { background: var(--bad) }
    svg { display: block; inline-size: 100%; overflow: visible; direction: ltr }
    .bullet { block-size: 66px }
    text { font-size: 13px; fill: var(--quiet) }
    .track, .b0 { fill: var(--wash) }
    .b1 { fill: var(--b1) }
    .b2 { fill: var(--b2) }
    .b3 { fill: var(--b3) }
    .value, .bar { fill: var(--accent) }
    .target, .mark { fill: var(--ink) }
    .bands { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; font-size: .88rem; color: var(--quiet); margin-block-start: .35rem }
    .here { color: var(--ink); font-weight: 650 }
    .verdicts { margin-block-start: 1.2rem; font-size: 1.06rem }
    .tallies { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin-block-start: .6rem }

    .strengths ul { list-style: none }
    .strengths li { padding-inline-start: 1.9rem; margin-block-end: .5rem; position: relative }
    .strengths li::before { content: "✓" / ""; position: absolute; inset-inline-start: 0; color: var(--good); font-weight: 700 }
    .actions ol { padding-inline-start: 1.9rem }
    .actions li { margin-block-end: 1.6rem; padding-inline-start: .3rem }
    .actions li::marker { color: var(--accent); font-weight: 700; font-size: 1.15rem }
    .worth { font-weight: 600; color: var(--accent) }
    .hand, .room { display: none }
    q { display: block; margin-block: .35rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); white-space: pre-wrap; quotes: none }

    table { inline-size: 100%; border-collapse: collapse; font-size: .96rem }
    caption { text-align: start; padding-block-end: .6rem }
    th, td { padding-block: .55rem; padding-inline: .9rem 0; vertical-align: baseline; border-block-end: 1px solid var(--line) }
    th:first-child { padding-inline-start: 0; text-align: start }
    td, thead th { text-align: end }
    thead th { font-size: .85rem; font-weight: 600; color: var(--quiet); vertical-align: bottom }
    tbody th { font-weight: 500 }
    td { white-space: nowrap }
    .nested th { padding-inline-start: 1.4rem; font-weight: 400 }
    th small { display: block; color: var(--quiet); font-weight: 400; font-size: .85rem }
    .bar { block-size: 8px; margin-block: .45rem .25rem; background: var(--wash) }
    .bar rect { height: 8px }
    .bar .mark { height: 12px }
    .nested .bar { margin-inline-start: -1.4rem; inline-size: calc(100% + 1.4rem) }
    [dir=rtl] .nested .bar { margin-inline: 0 -1.4rem }
    .steps { margin-block-start: 1.5rem; padding-inline-start: 1.7rem }
    .steps li { margin-block-end: .4rem }

    fieldset { border: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-block-end: 1rem }
    legend { float: inline-start; margin-inline-end: 0; color: var(--quiet); padding: 0; line-height: 2rem }
    label { display: inline-flex; align-items: center; gap: .45rem; min-block-size: 2rem; cursor: pointer }
    input { inline-size: 1.2rem; block-size: 1.2rem; margin: 0; accent-color: var(--accent) }
    .answers ol { padding-inline-start: 2.3rem }
    .answers li { padding-block: .7rem; border-block-end: 1px solid var(--line) }
    .answers li::marker { color: var(--quiet); font-size: .9rem }
    .answers li i { font-style: normal; color: var(--quiet); font-size: .9rem }
    .answers li i:not(:first-child)::before { content: "· " / "" }
    .answers p + p > bdi { white-space: nowrap }
    .answers small { display: block; color: var(--quiet); font-size: .88rem }
    .l > p + p > b { color: var(--bad) }
    .l::marker { color: var(--bad) }

    footer { margin-block-start: 3.5rem; padding-block-start: 2rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .92rem }
    footer h2 { color: var(--ink) }
    dl { display: grid; gap: .3rem; margin-block-end: 1rem }
    dl div { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: 1rem }
    dt { font-weight: 600 }
    dd { min-inline-size: 0 }

    @media screen {
      body:has(#problems:checked) .answers li:not(.l), body:has(#problems:checked) .answers section:not(:has(.l)),
      body:has(#comments:checked) .answers li:not(:has(q)), body:has(#comments:checked) .answers section:not(:has(q)) { display: none }
    }
    @media (max-width: 30rem) {
      body { padding-block-start: 1.5rem; padding-inline: 1rem }
      th, td { padding-inline-start: .5rem }
      td { white-space: normal; min-inline-size: 4rem }
      table:has(.bar) td { white-space: nowrap }
      thead th { font-size: .75rem }
      tbody th { overflow-wrap: anywhere; min-inline-size: 5rem }
      table { font-size: .9rem }
      dl div { grid-template-columns: 1fr; gap: 0 }
    }
    @media (max-width: 22rem) {
      :lang(ta) :is(td, th) { overflow-wrap: anywhere }
    }
    @media (forced-colors: active) {
      .track, .b0, .b1, .b2, .b3 { fill: Canvas; stroke: CanvasText }
      .value, .bar { fill: CanvasText }
      .target, .mark { fill: Highlight }
      text { fill: CanvasText }
      .band i { border: 2px solid currentColor }
    }
    @page { size: A4; margin: 18mm 17mm }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --wash: #f0eeea; --b1: #e3dfd7; --b2: #d5d0c5;
        --b3: #c6bfb1; --accent: #0a5c6e; --good: #1b6a3c; --bad: #a8281c; --middling: #7a5300 }
      body { max-inline-size: none; padding: 0; font-size: 10.5pt }
      .skip, fieldset { display: none }
      main > section { margin-block-start: 1.9rem }
      h2, h3, caption, thead, .intro, .tag, .subject { break-after: avoid; break-inside: avoid }
      h2, h3 { padding-block-start: .3em }
      thead { display: table-header-group }
      details::details-content { content-visibility: visible; display: block; block-size: auto }
      li, tr, .hero, .bullet, .alerts, .strengths { break-inside: avoid }
      .room { display: block }
      .hand { display: flex; gap: 2rem; margin-block-start: 1rem }
      .hand span { flex: 1; border-block-end: 1px solid; padding-block-end: .2rem; color: var(--quiet); font-size: .9rem }
    }
    """
