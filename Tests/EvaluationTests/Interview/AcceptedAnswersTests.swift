import Evaluation
import Testing

@Suite struct AcceptedAnswersTests {
    private static let pair = [Option("a"), Option("b"), Option("c"), Option("none", alone: true)]
    private static let file = Photo(name: "p.jpg", digest: "aa", byteCount: 1, mediaType: "image/jpeg")
    private static let other = Photo(name: "q.jpg", digest: "bb", byteCount: 1, mediaType: "image/jpeg")
    private static let twoToFive = NumberRule(minimum: 2, maximum: 5, decimals: 1)
    private static let several = QuestionKind.choices(pair, SelectionLimits(minimum: 2, maximum: 2))
    private static let dawn = TimeOfDay(secondsSinceMidnight: 0)
    private static let photos = QuestionKind.photo(minimum: 1, maximum: 1)

    private func reply(_ kind: QuestionKind, _ value: AnswerValue) throws(Refusal) -> AnswerValue? {
        var interview = Interview(checklist([question("q", kind)]), visit([:]))
        _ = try interview.handle(.answer("q", value, typed))
        return interview.visit.entry("q").reply?.value
    }

    @Test(arguments: [
        (QuestionKind.yesNo, AnswerValue.yesNo(false)),
        (.choice(pair), .option("b")),
        (.rating(pair, Anchors()), .option("c")),
        (.number(twoToFive), .number(2)),
        (.number(twoToFive), .number(decimal("4.9"))),
        (.money(NumberRule(decimals: 2), currency: "TRY"), .number(decimal("12.34"))),
        (.duration(unit: .minute, stopwatch: true, NumberRule(minimum: 60)), .duration(60)),
        (.time, dawn.map { .time($0) } ?? .yesNo(true)),
        (.date, .date(monday)),
        (.text(TextRule(minimumLength: 3)), .text(" abc ")),
        (photos, .photos([file])),
        (.employee, .employee(Employee(role: "seller"))),
        (.choices(pair, SelectionLimits()), .options(["none"])),
        (several, .options(["none"])),
        (.choices(pair, SelectionLimits(minimum: 0)), .options([])),
    ])
    func `what fits is kept as it is`(kind: QuestionKind, value: AnswerValue) throws {
        #expect(try reply(kind, value) == value)
    }

    @Test func `options are kept in the order of the checklist, each once`() throws {
        #expect(try reply(Self.several, .options(["c", "a", "c"])) == .options(["a", "c"]))
    }

    @Test(arguments: [
        (QuestionKind.yesNo, AnswerValue.text("yes"), Refusal.wrongType(expected: "yes-no")),
        (.note, .yesNo(true), .wrongType(expected: "note")),
        (.date, .text("2026-03-01"), .wrongType(expected: "date")),
        (.choice(pair), .options(["a"]), .wrongType(expected: "choice")),
        (.choice(pair), .option("z"), .unknownOption("z")),
        (several, .options(["a", "z"]), .unknownOption("z")),
        (several, .options(["a"]), .tooFewOptions(minimum: 2)),
        (several, .options(["a", "b", "c"]), .tooManyOptions(maximum: 2)),
        (several, .options(["a", "none"]), .exclusiveOption("none")),
        (.choices(pair, SelectionLimits()), .options([]), .tooFewOptions(minimum: 1)),
        (.number(twoToFive), .number(decimal("1.9")), .belowMinimum(2)),
        (.number(twoToFive), .number(decimal("5.1")), .aboveMaximum(5)),
        (.number(twoToFive), .number(decimal("2.25")), .tooManyDecimals(allowed: 1)),
        (.number(NumberRule()), .number(decimal("0.5")), .tooManyDecimals(allowed: 0)),
        (.duration(unit: .second, stopwatch: false, NumberRule(maximum: 60)), .duration(61), .aboveMaximum(60)),
        (.text(TextRule()), .text(" \u{200D}\n"), .emptyText),
        (.text(TextRule(minimumLength: 4)), .text("abc   "), .textTooShort(minimum: 4, have: 3)),
        (.text(TextRule()), .text("a" + String(repeating: " ", count: 20_000)), .textTooLong(maximum: 20_000)),
        (photos, .photos([file, other]), .tooManyPhotos(maximum: 1)),
        (.photo(minimum: 1, maximum: 3), .photos([file, file]), .samePhotoTwice("p.jpg")),
        (.employee, .employee(Employee()), .emptyEmployee),
        (.employee, .employee(Employee(name: "  ")), .emptyEmployee),
    ])
    func `what does not fit is refused and changes nothing`(kind: QuestionKind, value: AnswerValue, refusal: Refusal) {
        var interview = Interview(checklist([question("q", kind)]), visit([:]))
        #expect(throws: refusal) { _ = try interview.handle(.answer("q", value, typed)) }
        #expect(interview.visit == visit([:]))
        #expect(throws: Refusal.nothingToUndo) { _ = try interview.handle(.undo) }
    }

    @Test func `"does not apply" needs a question that allows it, and a reason`() {
        var interview = Interview(checklist([asks("a"), asks("b", na: .refused)]), visit([:]))
        #expect(throws: Refusal.notApplicableRefused) {
            _ = try interview.handle(.notApplicable("b", reason: "no", typed))
        }
        #expect(throws: Refusal.reasonMissing) { _ = try interview.handle(.notApplicable("a", reason: " ", typed)) }
        #expect(throws: Never.self) { _ = try interview.handle(.notApplicable("a", reason: "closed", typed)) }
        #expect(interview.visit.entry("a").reply == .closed)
    }

    @Test func `an answer is refused at a question that is not asked or does not exist`() {
        var interview = Interview(checklist([asks("a"), asks("b", when: .isYes("a"))]), visit([:]))
        #expect(throws: Refusal.unknownQuestion("z")) { _ = try interview.handle(.answer("z", .yesNo(true), typed)) }
        #expect(throws: Refusal.notAsked("b", .condition(words: "a is yes"))) {
            _ = try interview.handle(.answer("b", .yesNo(true), typed))
        }
    }

    @Test func `photos are attached one by one, and each can be taken back`() throws {
        var interview = Interview(checklist([question("p", .photo(minimum: 1, maximum: 2)), asks("a")]), visit([:]))
        _ = try interview.handle(.attach("p", Self.file, typed))
        _ = try interview.handle(.attach("a", Self.file, typed))
        #expect(throws: Refusal.samePhotoTwice("p.jpg")) { _ = try interview.handle(.attach("p", Self.file, typed)) }
        #expect(throws: Refusal.samePhotoTwice("p.jpg")) { _ = try interview.handle(.attach("a", Self.file, typed)) }
        #expect(interview.visit.entry("p").reply == .answered(value: .photos([Self.file])))
        #expect(interview.visit.entry("a").evidence == [Self.file] && interview.visit.entry("a").reply == nil)
        #expect(throws: Refusal.noSuchPhoto) { _ = try interview.handle(.detach("p", digest: "bb", typed)) }
        _ = try interview.handle(.detach("p", digest: "aa", typed))
        #expect(interview.visit.entry("p").reply == nil)
    }

    @Test func `clearing keeps the comment, and an empty comment is none`() throws {
        var interview = Interview(checklist([asks("a")]), visit(["a": .yes]))
        _ = try interview.handle(.comment("a", "late", typed))
        _ = try interview.handle(.clear("a", typed))
        #expect(interview.visit.entry("a") == Entry(comment: "late"))
        _ = try interview.handle(.comment("a", "  ", typed))
        #expect(interview.visit.entries.isEmpty)
    }
}
