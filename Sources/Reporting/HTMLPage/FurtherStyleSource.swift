/// Rules for matrices, instances of repeated sections and warnings; pages without them do not carry these.
let furtherStyleSource = """

    h3 small { font-weight: 400 }
    .matrix { margin-block: .7rem .4rem; font-size: .94rem; table-layout: fixed }
    .matrix caption { color: var(--ink); font-size: 1rem; padding-block-end: .3rem; padding-inline-start: 2.3rem }
    .matrix th:first-child { padding-inline-start: 2.3rem }
    .matrix th > span { display: inline-block; inline-size: 2rem; margin-inline-start: -2.3rem; text-align: end; color: var(--quiet); font-size: .9rem }
    .matrix th:nth-child(2), .matrix td:nth-child(2) { text-align: start; white-space: normal; inline-size: 34% }
    .matrix thead th:last-child { inline-size: 5rem }
    .matrix th, .matrix td { padding-block: .45rem }
    .matrix tr:has(+ .more) > * { border-block-end: 0 }
    .matrix .more td:first-child { inline-size: auto; text-align: start; white-space: normal; padding-block-start: 0; padding-inline-start: 2.3rem }
    .matrix tbody { break-inside: avoid }
    .matrix .l td b { color: var(--bad) }
    .warnings ul { padding-inline-start: 1.3rem }
    .warnings li { margin-block-end: .4rem }
    @media screen {
      body:has(#problems:checked) .answers tbody:not(.l), body:has(#problems:checked) .answers table:not(:has(.l)),
      body:has(#comments:checked) .answers tbody:not(:has(q)), body:has(#comments:checked) .answers table:not(:has(q)) { display: none }
    }
    """
