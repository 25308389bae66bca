let hungarianReport: [ReportPhrase: Wording] = [:]
