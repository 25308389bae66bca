/// What forms and logic sheets say beyond the style sheet of scorecards, whose colours and letters they share.
let previewStyleSource = """

    .summary { margin-block-start: 1rem; font-size: 1.06rem }
    .howto { margin-block-start: 1.4rem; padding: .7rem 1rem; background: var(--wash) }
    main > section { margin-block-start: 2.6rem }
    main ul { padding-inline-start: 1.3rem }
    main .fields, main .opts, main .scale, main .blanks { padding: 0 }
    .briefing > ul:not(.asked) li { margin-block-end: .3rem }
    h2 { padding-block-end: .35rem; border-block-end: 2px solid var(--accent) }
    h3, h4, h5, h6 { font-size: 1.06rem; font-weight: 650; margin-block: 1.6rem .6rem }
    .rule { color: var(--accent); font-weight: 600; font-size: .95rem }
    .rule ul { font-weight: 400 }
    section > .rule, .hint { margin-block-end: .8rem }
    .hint { color: var(--quiet); font-size: .92rem }
    .fields { display: flex; flex-wrap: wrap; gap: 1.1rem 2rem; margin-block-start: 1.6rem; list-style: none }
    .fields li { flex: 1 1 12rem; display: flex; align-items: end; gap: .6rem }
    .asked .fields { margin-block-start: .2rem }
    .blank { flex: 1; border-block-end: 1px solid var(--ink); block-size: 2rem; min-inline-size: 3rem }
    main .asked { padding-inline-start: 2.6rem }
    main ul.asked { padding-inline-start: 0 }
    .asked > li { padding-block: .9rem; border-block-end: 1px solid var(--line) }
    .asked > li::marker { color: var(--accent); font-weight: 700 }
    .asked > .plain { list-style: none }
    .ask { font-weight: 650 }
    .ask small, .opts small, .more small, th small { font-weight: 400; color: var(--quiet); font-size: .86rem }
    .ask small::before, .opts small::before, .more small::before { content: "· " / "" }
    .detail { color: var(--quiet); font-size: .92rem }
    .opts { display: flex; flex-wrap: wrap; gap: .45rem 2rem; list-style: none; margin-block-start: .6rem }
    .opts li { display: flex; gap: .6rem; align-items: baseline }
    .tall { flex-direction: column }
    .o, .s { flex: none; display: inline-block; inline-size: 1.05rem; block-size: 1.05rem; border: 1.5px solid var(--ink);
      vertical-align: -.18rem; position: relative; inset-block-start: .14rem }
    .o { border-radius: 50% }
    .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.6rem, 1fr)); gap: .6rem; list-style: none; margin-block-start: .6rem }
    .scale li { display: flex; flex-direction: column; align-items: center; gap: .35rem; text-align: center; font-size: .92rem; line-height: 1.35 }
    .scale .o { inset-block-start: 0 }
    .short { grid-template-columns: repeat(auto-fit, minmax(1.7rem, 1fr)); gap: .3rem }
    .ends { display: flex; justify-content: space-between; gap: 1.5rem; color: var(--quiet); font-size: .88rem; margin-block-start: .35rem }
    .ends span:last-child { text-align: end }
    .blanks { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin-block-start: .2rem }
    .blanks li { display: flex; align-items: end; gap: .5rem; flex: 0 1 14rem }
    .blanks .long { flex: 1 1 100% }
    .line { border-block-end: 1px solid var(--ink); block-size: 2.1rem }
    .more { margin-block-start: .8rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line) }
    .more .rule { color: var(--ink) }
    .note { color: inherit; font-size: 1rem }
    .grid td { text-align: center }
    .grid th:first-child { inline-size: 42% }
    .grid td span { display: none }
    .grid thead th { text-align: center; vertical-align: bottom }
    .grid thead th:first-child { text-align: start }
    .grid tbody b { color: var(--accent); margin-inline-end: .35rem }
    .grid .rule { display: block }
    .sign { margin-block-start: 1rem }
    .logic > li { padding-block: .8rem; border-block-end: 1px solid var(--line) }
    .logic > li > ul { margin-block-start: .3rem }
    .logic li::marker { color: var(--quiet) }
    .logic > .plain { list-style: none }
    .logic { padding-inline-start: 2.6rem }
    @media (max-width: 34rem) {
      main .asked, .logic { padding-inline-start: 2.1rem }
      .opts { flex-direction: column }
      .scale:not(.short) { grid-template-columns: 1fr }
      .scale:not(.short) li { flex-direction: row; text-align: start }
      .grid thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden }
      .grid, .grid tbody, .grid tr, .grid th, .grid td { display: block }
      .grid tr { padding-block: .6rem; border-block-end: 1px solid var(--line) }
      .grid th, .grid td { border: 0; padding: .15rem 0; text-align: start }
      .grid td span { display: inline; margin-inline-start: .6rem; white-space: normal }
    }
    @media print {
      body { line-height: 1.45 }
      main > section { margin-block-start: 1.4rem }
      .asked > li { padding-block: .6rem }
      .opts, .scale { margin-block-start: .4rem }
      .more { margin-block-start: .5rem }
      .howto { border: 1px solid var(--line) }
      h2, h3, h4, h5, h6, .rule, .hint, .stem, .sign p { break-after: avoid }
      .asked > li, .logic > li, .grid tr, .fields, .sign { break-inside: avoid }
      .blank { block-size: 8mm }
      .line { block-size: 8.5mm }
      .blanks li { flex-basis: 50mm }
      .briefing { break-after: page }
    }
    """

extension Style {
    static let previewSource = styleSource + previewStyleSource
    private static let preview = Style(source: previewSource)

    static func preview(_ paper: Layout.Paper) -> Style {
        let layout = Layout(paper: paper)
        return layout.style.isEmpty ? preview : Style(source: previewSource + layout.style)
    }
}
