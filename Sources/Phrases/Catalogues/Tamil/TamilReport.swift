let tamilReport: [ReportPhrase: Wording] = [:]
