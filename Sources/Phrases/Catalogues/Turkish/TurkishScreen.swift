let turkishScreen: [ScreenPhrase: Wording] = [:]
