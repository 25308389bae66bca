extension LanguageWords {
    static let turkish = LanguageWords(
        language: "tr",
        conjunctions: ["ve", "ayrıca"],
        modifiers: Set(words: "çok gayet oldukça yeterince da de hem iyi"),
        subordinators: Set(words: "eğer önce sonra iken zaman sırada diye için gibi"),
        fixedPairs: [],
        qualities: turkishQualities, actions: turkishActions, actionsOrThings: WordList(""), companions: [],
        actionPlace: .before, clauseOpeners: [],
        leading: Phrases(turkishLeading),
        agreement: ["katılıyor", "katılmıyor", "katılırım", "katılmam"],
        yesNo: YesNoForm(anyWord: turkishParticles),
        open: Phrases([
            "kaç", "kaçta", "kaçıncı", "kaçı", "nasıl", "nasıldı", "hangi", "hangisi", "hangisini", "neden", "niçin",
            "niye", "kim", "kimdi", "nerede", "neredeydi", "ne kadar", "ne zaman", "ne kadardı",
        ]))
}

private let turkishParticles = WordList(
    "", stems: "mı mi mu mü",
    endings: [
        "", "ydı", "ydi", "ydu", "ydü", "ydılar", "ydiler", "ydular", "ydüler", "sınız", "siniz", "sunuz", "sünüz",
        "dır",
        "dir", "dur", "dür", "ydınız", "ydiniz", "ydunuz", "ydünüz", "ymış", "ymiş", "ymuş", "ymüş",
    ])

private let turkishQualities = WordList(
    "güler hızı kalitesi temizliği tazeliği lezzeti sıcaklığı nezaketi ilgisi bilgisi görünümü",
    stems: """
        temiz düzenli tertipli bakımlı yüzlü kibar nazik yardımsever yardımcı hızlı çabuk ilgili bilgili samimi sıcak
        sıcakkanlı profesyonel taze lezzetli rahat konforlu güvenli anlaşılır açık net doğru eksiksiz okunaklı görünür
        aydınlık ferah sakin sabırlı dürüst özenli dikkatli saygılı şık toplu kirli kaba yavaş uygun ekonomik pratik kolay
        istekli
        """,
    // The word may carry the question's past tense itself.
    endings: [
        "", "di", "dı", "du", "dü", "ti", "tı", "tu", "tü", "ydi", "ydı", "ydu", "ydü", "lerdi", "lardı", "ydiler",
        "ydılar", "ce", "ca", "ler", "lar",
    ])

private let turkishActions = WordList(
    "mıydı miydi muydu müydü mı mi mu mü mıydılar miydiler",
    stems: """
        karşıla selamla gülümse öner sor açıkla söyle dinle uğurla bilgilendir yönlendir tanıt göster anlat iste ilgilen
        konuş bak kur et edil yap ver getir hatırlat paketle teklif
        """,
    endings: [
        "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "dılar", "diler", "dular", "düler", "tılar", "tiler", "tular",
        "tüler", "mış", "miş", "muş", "müş", "ıyordu", "iyordu", "uyordu", "üyordu", "yordu", "ldı", "ldi", "ildi",
        "ıldı",
    ])

private let turkishLeading =
    [
        ", değil mi$", "öyle değil mi$", "değil mi sizce", "sizce de", "elbette", "tabii ki", "^tabii", "kuşkusuz",
        "şüphesiz",
        "bildiğiniz gibi", "bilindiği gibi", "herkesin bildiği", "maalesef", "ne yazık ki",
        "olduğuna katılıyor musunuz", "fikrine katılıyor musunuz", "görüşüne katılıyor musunuz", "düşünmüyor musunuz",
        "katılmıyor musunuz", "*madı mı", "*medi mi", "*madılar mı", "*mediler mi", "*mıyor muydu", "*miyor muydu",
        "*muyor muydu", "*müyor muydu",
        "ne kadar harika", "ne kadar muhteşem", "ne kadar mükemmel", "ne kadar berbat", "ne kadar kötü",
        "ne kadar rezil",
        "ne kadar beğendiniz", "ne kadar keyif aldınız", "ne kadar sevdiniz",
        "zahmet etti mi", "zahmetine katlandı", "zahmet edip", "etmeyi ihmal etti mi",
    ] + loadedTurkish

/// A judgement in front of the agency's client's own: "muhteşem ekibimiz".
private let loadedTurkish =
    ["muhteşem", "harika", "eşsiz", "mükemmel", "enfes", "yüzlü", "yardımsever"].flatMap { word in
        [
            "ımız", "imiz", "umuz", "ümüz", "ımızı", "imizi", "umuzu", "ümüzü", "ımızdan", "imizden", "umuzdan",
            "ümüzden",
        ].map {
            "\(word) *\($0)"
        }
    } + ["muhteşem", "harika", "berbat", "rezil"].flatMap { ["bu \($0)", "o \($0)"] }
