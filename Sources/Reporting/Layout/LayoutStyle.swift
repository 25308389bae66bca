extension Layout {
    /// What the style sheet says beyond the usual one.
    var style: String { paperStyle + (isFull ? "" : summaryStyle) }

    private var paperStyle: String {
        switch paper {
        case .a4: ""
        case .letter: "\n@page { size: letter }"
        }
    }

    /// Print that is small enough for one page or two; on the screen a summary looks like every scorecard.
    private var summaryStyle: String {
        """

        @page { margin: 11mm 15mm }
        @media print {
          html { font-size: 70% }
          body { font-size: 9pt; line-height: 1.35 }
          h1 { font-size: 1.9rem }
          h2 { margin-block-end: .5rem }
          main > section { margin-block-start: 1.3rem }
          .score b { font-size: 3rem }
          .actions li { margin-block-end: .8rem }
          .hand { margin-block-start: .3rem }
          q { margin-block: .15rem }
          th, td { padding-block: .2rem }
          .bar { block-size: 5px; margin-block: .2rem .1rem }
          .bar rect { height: 5px }
          .bar .mark { height: 8px }
          footer { margin-block-start: 1.6rem; padding-block-start: 1rem }
          footer dl { grid-template-columns: 1fr 1fr; gap: .2rem 2rem; font-size: .9em }
        }
        """
    }
}
