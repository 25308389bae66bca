/// What Tamil scorecards say of failures, of questions that were not asked, and of what went well.
let tamilReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: பகுதி எவற்றுக்காக நிரப்பப்பட்டது என்ற பட்டியல்",
]
