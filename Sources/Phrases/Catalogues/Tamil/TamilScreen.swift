let tamilScreen: [ScreenPhrase: Wording] = [:]
