/// Rules for matrices, instances of repeated sections and warnings; pages without them do not carry these.
let furtherStyleSource = """

    h3 small { font-weight: 400 }
    .matrix { margin-block: .7rem .4rem; font-size: .94rem }
    .matrix caption { color: var(--ink); font-size: 1rem; padding-block-end: .3rem }
    .matrix th:first-child { padding-inline-start: 2.3rem; text-indent: -2.3rem }
    .matrix th > span { display: inline-block; min-inline-size: 2.3rem; text-indent: 0; color: var(--quiet); font-size: .9rem }
    .matrix th > small, .matrix th > q { text-indent: 0 }
    .matrix thead th:first-child { padding-inline-start: 0; text-indent: 0 }
    .matrix thead th:nth-child(2), .matrix td:nth-child(2) { text-align: start; white-space: normal; inline-size: 34% }
    .matrix th, .matrix td { padding-block: .45rem }
    .matrix .l td b { color: var(--bad) }
    .warnings ul { padding-inline-start: 1.3rem }
    .warnings li { margin-block-end: .4rem }
    @media screen {
      body:has(#problems:checked) .answers tbody tr:not(.l), body:has(#problems:checked) .answers table:not(:has(.l)),
      body:has(#comments:checked) .answers tbody tr:not(:has(q)), body:has(#comments:checked) .answers table:not(:has(q)) { display: none }
    }
    @media (max-width: 30rem) {
      .matrix th:first-child { padding-inline-start: 1.7rem; text-indent: -1.7rem }
      .matrix th > span { min-inline-size: 1.7rem }
    }
    """
