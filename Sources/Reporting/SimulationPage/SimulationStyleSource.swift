/// Rules that only the page of a simulation needs.
let simulationStyleSource = """

    .found ul { list-style: none }
    .found li + li { margin-block-start: 1.1rem }
    .found:not(.alerts) .tag { color: var(--quiet) }
    .clear { border-inline-start: 5px solid var(--good); padding-inline-start: 1.2rem }
    .histogram .line { fill: var(--quiet) }
    figure + table { margin-block-start: 2rem }
    table + table { margin-block-start: 2.5rem }
    details { margin-block-start: .6rem; font-size: .92rem }
    summary { color: var(--accent); cursor: pointer; min-block-size: 1.6rem }
    details caption { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap }
    @media (max-width: 30rem) { thead th { overflow-wrap: anywhere } }
    @media (forced-colors: active) { .histogram .line { fill: CanvasText } }
    @media print { summary { display: none } }
    """
