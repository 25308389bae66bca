import ChildProcess
import Evaluation
import Foundation
import Testing

@testable import VisitStore

@Suite struct EvidenceTests {
    let workspace: Workspace
    let evidence: EvidenceFolder

    static let marks: [String: [UInt8]] = [
        "image/jpeg": [0xFF, 0xD8, 0xFF, 0xE0], "image/png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
        "image/webp": Array("RIFF....WEBPVP8 ".utf8), "application/pdf": Array("%PDF-1.7".utf8),
        "image/heic": Array("\0\0\0\u{18}ftypheic\0\0\0\0mif1heic".utf8),
    ]

    init() throws {
        workspace = try Workspace()
        evidence = try workspace.open().evidence(of: "shop-2026-03-01-1")
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = "\(workspace.folder)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    private func kept() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: evidence.path)) ?? [] }

    @Test(arguments: marks.keys.sorted()) func typesAreToldByTheirBytes(_ type: String) throws {
        let bytes = (Self.marks[type] ?? []) + Array("the rest".utf8)
        let attachment = try evidence.add(path: file("Photo 1.txt", bytes))
        #expect(
            attachment
                == Attachment(
                    name: "Photo 1.txt", digest: Digest.text(bytes), byteCount: bytes.count, mediaType: type))
        #expect(try evidence.read(attachment) == bytes)
        #expect(kept().count == 1)
    }

    /// With these brands behind the main one, and whether they are HEIC.
    static let brands: [(String, String, Bool)] = [
        ("heic", "mif1", true), ("heix", "xxxx", true), ("hevc", "msf1", true), ("mif1", "heic", true),
        ("msf1", "hevc", true), ("avif", "mif1", false), ("mif1", "avif", false), ("isom", "mp42", false),
        ("qt  ", "qt  ", false),
    ]

    @Test(arguments: brands) func filmsAndOtherPicturesAreNoHEIC(_ main: String, _ other: String, _ isHEIC: Bool) {
        let bytes = Array("\0\0\0\u{14}ftyp\(main)\0\0\0\0\(other)and the rest".utf8)
        #expect((EvidenceType(bytes) == .heic) == isHEIC)
    }

    @Test(arguments: SamplePhoto.published + SamplePhoto.withheld) func realPhotosAreKeptAsTheyAre(_ name: String)
        throws
    {
        let attachment = try evidence.add(path: SamplePhoto.path(name))
        #expect(try evidence.read(attachment) == SamplePhoto.bytes(name), "the agency keeps the original")
        let expected = try PublishedCopy(of: SamplePhoto.bytes(name))
        #expect(try evidence.published(attachment) == expected)
    }

    static let names = [
        ("a/b\u{1B}[31m.png", "b_[31m.png"), ("x\ny\t.png", "x_y_.png"), ("\u{202E}gnp.exe", "_gnp.exe"),
        ("line\u{2028}break", "line_break"), ("/pictures/படம் 1.jpg", "படம் 1.jpg"), ("plain.jpg", "plain.jpg"),
    ]

    @Test(arguments: names) func namesLoseFoldersAndWhatSteersATerminal(_ path: String, _ name: String) {
        #expect(attachmentName(path) == name)
    }

    @Test func copiesAreForTheirOwnerAlone() throws {
        let attachment = try evidence.add(path: file("a.png", Self.marks["image/png"] ?? []))
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(evidence.path) == 0o700)
        #expect(try mode(evidence.path(of: attachment)) == 0o600)
        #expect(evidence.path(of: attachment).hasPrefix(workspace.path + "-evidence/shop-2026-03-01-1/"))
    }

    @Test func theSameBytesAreOneCopy() throws {
        let bytes = Self.marks["image/png"] ?? []
        let first = try evidence.add(path: file("a.png", bytes))
        let second = try evidence.add(path: file("b.png", bytes))
        #expect(first.digest == second.digest)
        #expect(kept().count == 1)
    }

    @Test func sizesHaveLimits() throws {
        let empty = try file("empty.png", [])
        #expect(throws: EvidenceError.empty(path: empty)) { try evidence.add(path: empty) }
        let start = Self.marks["application/pdf"] ?? []
        let limit = EvidenceFolder.largestFile
        let largest = try file("largest.pdf", start + [UInt8](repeating: 0, count: limit - start.count))
        #expect(try evidence.add(path: largest).byteCount == limit)
        let larger = try file("larger.pdf", start + [UInt8](repeating: 0, count: limit - start.count + 1))
        #expect(throws: EvidenceError.tooLarge(path: larger, limit: limit)) { try evidence.add(path: larger) }
        #expect(kept().count == 1)
    }

    @Test func onlyRegularFilesAreTaken() throws {
        let pipe = workspace.folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let link = workspace.folder + "/link.png"
        let target = try file("target.png", Self.marks["image/png"] ?? [])
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        let refused: [(String, EvidenceError.Thing)] = [
            (pipe, .pipe), (link, .link), (workspace.folder, .folder), ("/dev/zero", .device),
        ]
        let socket = try bound(workspace.folder + "/socket")
        defer { close(socket) }
        #expect(throws: EvidenceError.notAFile(path: workspace.folder + "/socket", .socket)) {
            try evidence.add(path: workspace.folder + "/socket")
        }
        for (path, thing) in refused {
            #expect(throws: EvidenceError.notAFile(path: path, thing)) { try evidence.add(path: path) }
        }
        #expect(throws: EvidenceError.notFound(path: "/none/x.png")) { try evidence.add(path: "/none/x.png") }
        #expect(kept() == [])
    }

    private func bound(_ path: String) throws -> CInt {
        let descriptor = Glibc.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0)
        return descriptor
    }

    @Test func aPathEndsWhereItsNameDoes() throws {
        let photo = try file("a.png", Self.marks["image/png"] ?? [])
        let hidden = photo + "\0.pdf"
        #expect(throws: EvidenceError.notFound(path: hidden)) { try evidence.add(path: hidden) }
    }

    @Test func aFileThatIsWrittenToMeanwhileIsRefused() throws {
        let start = Self.marks["image/png"] ?? []
        let photo = try file("growing.png", start + [UInt8](repeating: 0, count: 15 << 20))
        let writer = try ChildProcess(
            "/bin/sh", ["-c", "while :; do printf x; done >>\"$0\"", photo], output: "/dev/null", errors: "/dev/null")
        defer {
            writer.send(SIGKILL)
            _ = writer.wait()
        }
        func size() throws -> Int { try FileManager.default.attributesOfItem(atPath: photo)[.size] as? Int ?? 0 }
        let before = try size()
        while try size() == before { usleep(1_000) }
        #expect(throws: EvidenceError.changedMeanwhile(path: photo)) { try evidence.add(path: photo) }
        #expect(kept() == [])
    }

    @Test func otherFilesAreRefused() throws {
        let text = try file("photo.jpg", Array("RIFF but not WEBP".utf8))
        #expect(throws: EvidenceError.unknownType(path: text)) { try evidence.add(path: text) }
        #expect(throws: EvidenceError.unknownType(path: workspace.path)) { try evidence.add(path: workspace.path) }
        #expect(kept() == [])
    }

    @Test func aChangedOrLostCopyIsSaidSo() throws {
        let attachment = try evidence.add(path: file("a.png", (Self.marks["image/png"] ?? []) + [1]))
        let path = evidence.path(of: attachment)
        try Data((Self.marks["image/png"] ?? []) + [2]).write(to: URL(filePath: path))
        #expect(throws: EvidenceError.altered(attachment)) { try evidence.read(attachment) }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: EvidenceError.lost(attachment)) { try evidence.read(attachment) }
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func onAFullDiskNothingIsLeftBehind() throws {
        let disk = try SmallDisk(kilobytes: 512)
        let evidence = try VisitStore(path: disk.folder + "/visits.sqlite").evidence(of: "v")
        let bytes = (Self.marks["image/png"] ?? []) + [UInt8](repeating: 7, count: 1 << 20)
        let photo = try file("big.png", bytes)
        #expect(throws: EvidenceError.storage(.full(path: evidence.path))) { try evidence.add(path: photo) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: evidence.path) == [])
    }

    @Test func noVisitLeavesTheFolder() throws {
        let outside = try workspace.open().evidence(of: "../../etc")
        #expect(outside.path == workspace.path + "-evidence/%2e.%2f..%2fetc")
    }
}
