import Testing
import Wizard

/// Lines as people type them and as terminals write them when files are dropped.
@Suite struct DroppedPathsTests {
    static let lines: [(String, [String])] = [
        ("receipt.jpg", ["receipt.jpg"]), ("  a.jpg   b.jpg ", ["a.jpg", "b.jpg"]), ("", []), ("''", []),
        // GNOME, xterm: single quotes; an apostrophe is closed, escaped and opened again.
        ("'/home/a/My photo.jpg' '/home/a/b.jpg' ", ["/home/a/My photo.jpg", "/home/a/b.jpg"]),
        ("'/home/a/Ann'\\''s till.jpg'", ["/home/a/Ann's till.jpg"]),
        // macOS and others: backslashes.
        ("/Users/a/My\\ photo\\ \\(1\\).jpg /tmp/b.jpg", ["/Users/a/My photo (1).jpg", "/tmp/b.jpg"]),
        ("\"C \\\"x\\\" \\$1 \\n.jpg\"", ["C \"x\" $1 \\n.jpg"]),
        // File managers: addresses, also of another machine's name and of several files on one line.
        ("file:///home/a/My%20photo.jpg", ["/home/a/My photo.jpg"]),
        ("file:///a/%E0%AE%AA%E0%AE%9F%E0%AE%AE%E0%AF%8D.jpg\r\nfile:///b.jpg", ["/a/படம்.jpg", "/b.jpg"]),
        ("file://localhost/a.jpg FILE:/b.jpg 'file:///c%27.jpg'", ["/a.jpg", "/b.jpg", "/c'.jpg"]),
        // Not addresses after all: left as they are, and then not found.
        (
            "file:///a%2.jpg file:///b%00.jpg file:///c%FF.jpg",
            ["file:///a%2.jpg", "file:///b%00.jpg", "file:///c%FF.jpg"]
        ),
        ("Ann's.jpg", ["Ann's.jpg"]), ("12\".jpg", ["12\".jpg"]), ("a\\", ["a\\"]),
        ("photo+1%20.jpg", ["photo+1%20.jpg"]),
        // The narrow space that screenshots have before AM and PM is part of the name.
        ("'Shot 3.15\u{202F}PM.png'", ["Shot 3.15\u{202F}PM.png"]), ("3.15\u{202F}PM.png", ["3.15\u{202F}PM.png"]),
    ]

    @Test(arguments: lines) func filesAreToldApart(_ line: String, _ paths: [String]) {
        #expect(DroppedPaths(line).files.map(\.path) == paths)
    }

    @Test func theWholeLineIsKeptForNamesWithSpaces() {
        #expect(DroppedPaths("  My photo of Ann's till.jpg ").line == "My photo of Ann's till.jpg")
    }

    static let patterns: [(String, String?)] = [
        ("IMG_20*.jpg", "IMG_20*.jpg"), ("a?[0-9].png", "a?[0-9].png"), ("plain.jpg", nil), ("'*.jpg'", nil),
        ("\\*.jpg", nil), ("'my [1]'*.jpg", "my \\[1\\]*.jpg"), ("a\\ b*", "a b*"), ("'a\\b'*", "a\\\\b*"),
        ("file:///a*.jpg", nil),
    ]

    @Test(arguments: patterns) func onlyBareSignsMakeAPattern(_ line: String, _ pattern: String?) {
        #expect(DroppedPaths(line).files.map(\.pattern) == [pattern])
    }

    static let homes: [(String, String, String?)] = [
        ("~/a.jpg", "/home/x*/a.jpg", nil),
        ("~/'my photos'/*.jpg", "/home/x*/my photos/*.jpg", "/home/x\\*/my photos/*.jpg"),
        ("~", "/home/x*", nil), ("'~/a.jpg'", "~/a.jpg", nil), ("\\~/a.jpg", "~/a.jpg", nil),
        ("~ann/a.jpg", "~ann/a.jpg", nil),
        ("a~/b.jpg", "a~/b.jpg", nil),
    ]

    @Test(arguments: homes) func theTildeIsTheShoppersOwnFolder(_ line: String, _ path: String, _ pattern: String?) {
        let files = DroppedPaths(line).files.map { $0.inHome("/home/x*") }
        #expect(files.map(\.path) == [path] && files.map(\.pattern) == [pattern])
    }
}
