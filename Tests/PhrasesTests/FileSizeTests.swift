import Phrases
import Testing

@Suite struct FileSizeTests {
    static let sizes: [(Int, Language, String)] = [
        (1, .english, "1 kB"), (0, .english, "0 kB"), (850_000, .english, "850 kB"), (900_001, .english, "1 MB"),
        (1_200_000, .english, "1.2 MB"), (1_200_001, .turkish, "1,3 MB"), (20_971_520, .hungarian, "21 MB"),
    ]

    @Test(arguments: sizes) func sizesAreRoundedUp(_ bytes: Int, _ language: Language, _ words: String) {
        #expect(language.fileSize(bytes) == words)
    }
}
