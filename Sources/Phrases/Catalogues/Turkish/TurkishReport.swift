let turkishReport: [ReportPhrase: Wording] = [:]
