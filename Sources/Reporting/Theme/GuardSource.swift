/// What no extra CSS may undo: the way to what has to be seen, and how it looks. Stands in the first layer, where what is
/// important outweighs every other rule.
let guardSource = """
    html, body, main, header, h1, .alerts, .alerts *, .draft, .draft *, .summary, .hero, .hero *, footer, footer * {
      visibility: visible !important; opacity: 1 !important; clip: auto !important; clip-path: none !important; mask: none !important;
      filter: none !important; transform: none !important; translate: none !important; rotate: none !important; scale: none !important;
      offset: none !important; zoom: 1 !important; content-visibility: visible !important; animation: none !important;
      transition: none !important; float: none !important; overflow: visible !important; mix-blend-mode: normal !important;
      text-indent: 0 !important; text-shadow: none !important; letter-spacing: normal !important; word-spacing: normal !important;
      writing-mode: horizontal-tb !important; max-block-size: none !important; min-inline-size: 0 !important }
    body, body :is(main, header, h1, .alerts, .alerts *, .draft, .draft *, .summary, .hero, .hero *, footer, footer *) {
      --paper: inherit !important; --ink: inherit !important; --quiet: inherit !important; --bad: inherit !important; --middling: inherit !important }
    main > section, main > section :not(li), main > section::before, main > section :not(li)::before, main > section ::after { position: static !important }
    main > section li { position: relative !important; inset: auto !important; z-index: auto !important }
    main > section li::before { position: absolute !important; inset-block: auto !important; inset-inline: 0 auto !important; z-index: auto !important;
      inline-size: 1em !important; block-size: 1em !important; background: none !important; box-shadow: none !important }
    html, body, main, .summary, .alerts, .alerts ul, .alerts p, .draft, footer { display: block !important; block-size: auto !important }
    .alerts li { display: list-item !important }
    .alerts span, .alerts bdi { display: inline !important }
    .hero { display: flex !important }
    header, h1 { display: block !important; block-size: auto !important; margin-inline: 0 !important; padding-inline: 0 !important }
    html, body, main { position: static !important; color: var(--ink) !important; background: var(--paper) !important }
    header, main > .alerts, .draft, .summary .hero { position: relative !important; inset: auto !important; z-index: 2147483647 !important }
    header, .alerts, .draft { background: var(--paper) !important }
    .summary { background-image: none !important }
    .alerts, .draft { max-inline-size: none !important; inline-size: auto !important; font-size: inherit !important; line-height: inherit !important; margin-inline: 0 !important }
    .alerts { color: var(--ink) !important; margin-block-end: 0 !important; padding: 0 !important; padding-inline-start: 1.2rem !important;
      border-inline-start: 5px solid var(--bad) !important }
    .alerts * { color: inherit !important; background: none !important; inline-size: auto !important;
      max-inline-size: none !important; block-size: auto !important }
    .alerts h2 { font-size: 1.3rem !important; font-weight: 650 !important }
    .alerts ul, .alerts li, .alerts p { font-size: inherit !important; line-height: inherit !important }
    .alerts .tag { font-size: .92rem !important; color: var(--bad) !important; font-weight: 650 !important }
    .alerts .subject { font-size: 1.06rem !important; font-weight: 650 !important }
    .draft { color: var(--middling) !important; border: 2px dashed var(--middling) !important }
    .hero, footer { color: var(--ink) !important; background: none !important }
    footer { position: static !important }
    .score b { color: var(--ink) !important }
    @media screen {
      .alerts { margin-block-start: 3.25rem !important }
      .score b { font-size: clamp(3.6rem, 2.6rem + 5vw, 5.2rem) !important }
    }
    footer, footer p, footer dt, footer dd { color: var(--quiet) !important; font-size: inherit !important }
    footer { font-size: .92rem !important }
    footer dl div { display: grid !important }
    """
