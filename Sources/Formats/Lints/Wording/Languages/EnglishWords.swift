extension LanguageWords {
    static let english = LanguageWords(
        language: "en",
        conjunctions: ["and"],
        modifiers: Set(
            words: """
                very quite really also too then always politely clearly warmly promptly actively immediately properly well
                fully both sufficiently reasonably
                """),
        subordinators: Set(
            words: """
                before after when whenever while until once if because since unless so that which who whom whose what why
                how where whether than as between
                """),
        fixedPairs: [
            "loud clear", "lost found", "meet greet", "give take", "show tell", "safe sound", "hot cold", "free fair",
            "cold hot",
        ],
        leadIns: Set(words: "go going went come came coming stop stopped try tried"),
        qualities: englishQualities, actions: englishActions, actionsOrThings: englishActionsOrThings,
        companions: Set(
            words: """
                you him her them it me us your his their its my our the a an any another some at what whether how if
                """),
        actionPlace: .after,
        clauseOpeners: Set(words: "did was were is are do does had has have"),
        leading: Phrases(englishLeading),
        agreement: ["agree"],
        yesNo: YesNoForm(firstWords: Set(words: "did do does was were is are has have had")),
        open: Phrases([
            "^how", "^what", "^which", "^who", "^whom", "^whose", "^why", "^when did", "^when was", "^when were",
            "^where did", "^where was", "^where were",
        ]))
}

private let englishQualities = WordList(
    """
    clean tidy neat dry friendly helpful polite courteous quick fast prompt efficient warm fresh tasty delicious
    knowledgeable attentive professional bright clear correct complete accurate comfortable safe smart patient honest
    cheerful welcoming pleasant organised organized presentable undamaged visible legible readable stocked priced easy
    simple hot maintained signposted quiet calm genuine sincere competent respectful timely careful thorough spacious attractive appealing
    juicy crisp crunchy reasonable affordable relevant useful confident proactive enthusiastic interested approachable
    responsive reliable satisfied dirty rude slow unfriendly sticky smelly well-lit well-stocked well-groomed
    well-organised well-organized well-presented up-to-date kind caring lit groomed hygienic modern inviting
    cleanliness tidiness speed friendliness helpfulness politeness courtesy quality freshness taste temperature
    accuracy efficiency professionalism attentiveness knowledge appearance presentation
    """)

private let englishActions = WordList(
    """
    greet greeted thank thanked ask asked tell told explain explained recommend recommended suggest suggested introduce
    introduced apologise apologised apologize apologized invite invited listen listened confirm confirmed bring brought
    give gave smiled offered helped showed answered repeated mentioned mention inform informed acknowledge acknowledged
    demonstrate demonstrated describe described accompany accompanied escort escorted serve served scan scanned
    provide provided wished handed checked say said packed
    """)

private let englishActionsOrThings = WordList(
    "smile offer help show answer repeat check hand wish pack bag call walk look order visit contact talk name")

private let englishLeading =
    [
        "^don't", "^doesn't", "^didn't", "^isn't", "^aren't", "^wasn't", "^weren't", "^wouldn't", "^shouldn't",
        "^couldn't",
        "^can't", "^haven't", "^hasn't", "^hadn't", "^won't", "^did you not", "^was it not", "^is it not",
        "^would you not", "*n't it$", "*n't they$", "*n't you$", "*n't he$", "*n't she$", "*n't we$", "*n't there$",
        ", right$", ", correct$", ", agreed$", ", was it$", ", is it$", ", were they$",
        "^surely", "^obviously", ", obviously", "^of course", ", of course", "as you know", "as everyone knows",
        "everyone knows", "everybody knows", "needless to say", "unfortunately",
        "fail to", "fails to", "failed to", "even bother", "bother to", "bothered to",
        "^do you agree that", "^would you agree that", "don't you agree", "don't you think", "wouldn't you say",
        "how much did you enjoy", "how much did you like", "how much did you love", "how much did you dislike",
        "how much did you hate", "how bad was", "how bad were", "how badly", "how slow was", "how slow were",
        "how rude",
        "how dirty", "how awful", "how terrible", "how horrible", "how wonderful", "how amazing", "how great",
        "how excellent", "how delicious", "how fantastic",
    ] + loadedEnglish

/// A judgement in front of the thing that is to be judged.
private let loadedEnglish =
    ["the", "our", "their", "its", "his", "her", "your", "this", "these", "those", "such"].flatMap { pointer in
        [
            "excellent", "amazing", "wonderful", "fantastic", "superb", "terrible", "awful", "horrible", "disgusting",
            "appalling", "dreadful", "unbeatable", "lousy",
        ].map { "\(pointer) \($0)" }
    } + ["friendly", "helpful", "polite", "delicious", "famous", "great", "expert"].map { "our \($0)" }
