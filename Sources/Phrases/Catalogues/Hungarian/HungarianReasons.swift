/// What Hungarian scorecards say of failures, of questions that were not asked, and of what went well.
let hungarianReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: felsorolja, mire lett a szakasz kitöltve",
]
