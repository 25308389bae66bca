import Evaluation
import Testing

@Suite struct CommentAndEvidenceTests {
    private static let file = Photo(name: "p.jpg", digest: "aa", byteCount: 1, mediaType: "image/jpeg")

    private func problems(
        _ reply: Reply?, comment: String? = nil, photos: [Photo] = [], comments: [CommentRule] = [],
        evidence: [EvidenceRule] = [], kind: QuestionKind = .yesNo, points: PointsRule = .expected(true, points: 5)
    ) -> [ReviewIssue.Problem] {
        let asked = Question(
            id: "q", kind: kind, ask: "?", isRequired: false, comments: comments, evidence: evidence, points: points)
        let entry = Entry(reply: reply, comment: comment, evidence: photos)
        let interview = Interview(checklist([asked]), Visit(pin: pin, details: details, entries: ["q": entry]))
        return interview.blockingIssues.map(\.problem)
    }

    @Test func `always: any answer asks for the comment, no answer and "does not apply" do not`() {
        let rule = CommentRule(trigger: .always, isRequired: true)
        #expect(problems(.yes, comments: [rule]) == [.commentMissing(rule)])
        #expect(problems(.yes, comment: "why", comments: [rule]).isEmpty)
        #expect(problems(nil, comments: [rule]).isEmpty && problems(.closed, comments: [rule]).isEmpty)
    }

    @Test func `below full points: only an answer that loses points`() {
        let rule = CommentRule(trigger: .belowFullPoints, isRequired: true)
        #expect(problems(.yes, comments: [rule]).isEmpty)
        #expect(problems(.no, comments: [rule]) == [.commentMissing(rule)])
    }

    @Test func `on a condition: only when it is true`() {
        let rule = CommentRule(trigger: .condition(.isNo("q")), isRequired: true)
        #expect(problems(.yes, comments: [rule]).isEmpty)
        #expect(problems(.no, comments: [rule]) == [.commentMissing(rule)])
    }

    @Test func `per option: the chosen option asks for it`() {
        let kind = QuestionKind.choices([Option("fine"), Option("bad", comment: true)], SelectionLimits())
        let points = PointsRule.options(floor: 0, possible: 0)
        #expect(problems(.options("fine"), kind: kind, points: points).isEmpty)
        #expect(
            problems(.options("fine", "bad"), kind: kind, points: points)
                == [.commentMissing(CommentRule(trigger: .always, isRequired: true))])
        #expect(problems(.options("bad"), comment: "mud", kind: kind, points: points).isEmpty)
    }

    @Test func `minimum length counts scalars without the blanks at both ends`() {
        let rule = CommentRule(trigger: .always, isRequired: true, minimumLength: 4)
        #expect(problems(.yes, comment: " abc ", comments: [rule]) == [.commentTooShort(rule, have: 3)])
        #expect(problems(.yes, comment: " a bc", comments: [rule]).isEmpty)
        let optional = CommentRule(trigger: .always, minimumLength: 4)
        #expect(problems(.yes, comments: [optional]).isEmpty)
        #expect(problems(.yes, comment: "abc", comments: [optional]) == [.commentTooShort(optional, have: 3)])
    }

    @Test func `evidence blocks until there is enough, unless it is not required`() {
        let rule = EvidenceRule(trigger: .belowFullPoints)
        #expect(problems(.yes, evidence: [rule]).isEmpty)
        #expect(problems(.no, evidence: [rule]) == [.evidenceMissing(rule, have: 0)])
        #expect(problems(.no, photos: [Self.file], evidence: [rule]).isEmpty)
        let two = EvidenceRule(trigger: .always, minimum: 2)
        #expect(problems(.yes, photos: [Self.file], evidence: [two]) == [.evidenceMissing(two, have: 1)])
        #expect(problems(.yes, evidence: [EvidenceRule(trigger: .always, isRequired: false)]).isEmpty)
    }

    @Test func `a photo question needs its minimum`() {
        let one = Reply.answered(value: .photos([Self.file]))
        #expect(
            problems(one, kind: .photo(minimum: 2, maximum: 3)) == [.tooFewPhotos(minimum: 2, have: 1)])
        #expect(problems(one, kind: .photo(minimum: 1, maximum: 3)).isEmpty)
    }
}
