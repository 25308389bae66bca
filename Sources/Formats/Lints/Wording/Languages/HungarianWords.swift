extension LanguageWords {
    static let hungarian = LanguageWords(
        language: "hu",
        conjunctions: ["és", "s", "valamint", "illetve"],
        modifiers: Set(words: "nagyon elég kellően is eléggé megfelelően jól egyaránt"),
        subordinators: Set(
            words: """
                hogy amikor mikor mielőtt miután ha aki akik ami amely amelyek amíg míg mert mint ahol ahogy között amit akit
                """),
        fixedPairs: [],
        qualities: hungarianQualities, actions: hungarianActions, actionsOrThings: WordList(""), companions: [],
        actionPlace: .bothSides, clauseOpeners: [],
        leading: Phrases(hungarianLeading),
        agreement: ["egyetért", "ért egyet", "értek egyet"],
        yesNo: YesNoForm(endingsOfAnyWord: ["-e"]),
        open: Phrases([
            "^hány*", "^mennyi", "^mennyit", "^mennyien", "^mennyire", "^meddig", "^hogyan", "^milyen", "^melyik",
            "^melyiket", "^miért", "^hol", "^kinek", "^kitől", "^mikor", "^mit", "^ki",
        ]))
}

private let hungarianQualities = WordList(
    """
    kedves kedvesek kedvesen gyors gyorsak gyorsan pontos pontosak pontosan friss frissek frissen világos jól
    tisztaság rend gyorsaság kedvesség udvariasság minőség frissesség
    tisztasága rendje gyorsasága kedvessége udvariassága minősége frissessége íze hőmérséklete
    """,
    stems: """
        tiszta tisztá rendezett rendes barátságos udvarias segítőkész figyelmes előzékeny szakszerű hozzáértő felkészült
        tájékozott ápolt kényelmes biztonságos érthető olvasható teljes ízletes finom meleg türelmes őszinte gondos alapos
        áttekinthető nyugodt készséges lelkes közvetlen koszos lassú udvariatlan hiánytalan sértetlen ízléses esztétikus
        világos
        """,
    endings: ["", "k", "ak", "ek", "ok", "an", "en", "n", "ul", "ül", "-e"])

private let hungarianActions = WordList(
    """
    volt volt-e voltak voltak-e köszönt köszöntek üdvözölt üdvözölte üdvözölték mosolygott mosolyogtak rámosolygott
    kérdezett kérdezte megkérdezte kérdeztek ajánlott ajánlotta felajánlott felajánlotta segített segítettek elmondta
    elmondták megmutatta mutatott megköszönte elköszönt elköszöntek bemutatkozott figyelt odafigyelt meghallgatta
    tájékoztatta tájékoztatott válaszolt válaszoltak kínált megkínálta kért elmagyarázta magyarázott ellenőrizte
    megismételte átadta becsomagolta odakísérte kiszolgálta
    """,
    stems: """
        köszönt köszöntek üdvözölt üdvözölte mosolygott mosolyogtak rámosolygott kérdezett kérdezte megkérdezte ajánlott
        ajánlotta felajánlott felajánlotta segített elmondta megmutatta mutatott megköszönte elköszönt bemutatkozott figyelt
        meghallgatta tájékoztatta válaszolt kínált megkínálta kért elmagyarázta ellenőrizte átadta becsomagolta
        """,
    endings: ["-e"])

private let hungarianLeading =
    [
        "ugye", "ugye-e", "sajnos", "nyilván", "nyilvánvalóan", "bizonyára", "köztudott", "köztudottan", "mint tudja",
        "mint tudjuk", "mint ismeretes", "^természetesen ön", "egyetért azzal", "egyetért-e azzal", "egyetért abban",
        "nem gondolja", "nem gondolja-e", "ön szerint is", "ön sem",
        "^nem volt", "^nem voltak", "^nem köszönt*", "^nem üdvözöl*", "^nem segít*", "^nem mosoly*", "^nem ajánl*",
        "^nem kapott", "^nem érezte", "^nem találta", "^nem tetszett", "^nem kérdez*", "^nem kellett volna",
        "vette a fáradságot", "méltóztat*", "elmulasztott*", "elmulasztotta-e",
        "mennyire élvezte", "milyen szörnyű", "milyen borzalmas", "milyen rossz volt", "milyen lassú volt",
        "milyen csodás",
        "milyen nagyszerű", "milyen kiváló", "mennyire rossz", "mennyire volt rossz", "mennyire volt szörnyű",
        "mennyire volt lassú",
    ] + loadedHungarian

/// A judgement in front of the agency's client's own: "kiváló kollégáink".
private let loadedHungarian =
    ["kiváló", "remek", "csodás", "nagyszerű", "barátságos", "fantasztikus", "segítőkész", "finom"].flatMap { word in
        ["ink", "unk", "ünk", "ánk", "énk", "inkat", "inket", "unkat", "ünket"].map { "\(word) *\($0)" }
    } + ["csodás", "fantasztikus", "szörnyű", "borzalmas", "pocsék"].flatMap { ["ez a \($0)", "az a \($0)"] }
