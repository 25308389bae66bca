let englishReport: [ReportPhrase: Wording] = [:]
