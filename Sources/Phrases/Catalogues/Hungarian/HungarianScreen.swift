let hungarianScreen: [ScreenPhrase: Wording] = [:]
