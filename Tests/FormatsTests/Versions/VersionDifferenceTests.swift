import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

/// A version of a small checklist that every test changes in one place.
let firstVersion = """
    <checklist xmlns="urn:mystery-shopping:checklist:1" id="shop" version="1" xml:lang="en">
      <title>Shop</title>
      <briefing><must>Read everything.</must></briefing>
      <scoring model="weighted" target="80">
        <band id="good" from="80">Good</band>
        <band id="poor" from="0">Poor</band>
        <index id="care">Care</index>
      </scoring>
      <section id="door" weight="40">
        <title>Door</title>
        <yes-no id="greeted" points="5" index="care"><ask>Were you greeted?</ask><help>By staff.</help></yes-no>
        <number id="people" min="0" max="9"><ask>How many people?</ask></number>
        <choice id="who" points="4" when="greeted is yes">
          <ask>Who greeted you?</ask>
          <option value="staff" points="100%">Staff</option>
          <option value="other" points="0">Somebody else</option>
        </choice>
      </section>
      <section id="till" weight="60">
        <title>Till</title>
        <duration id="wait" points="6"><ask>How long?</ask><score at-most="3" points="6"/><score points="0"/></duration>
        <text id="meant"><ask>What did {greeted} mean?</ask></text>
      </section>
      <section id="staff" repeat="1..3" weight="0">
        <title>Staff</title>
        <yes-no id="polite" points="2"><ask>Was {instance} polite?</ask></yes-no>
      </section>
    </checklist>
    """

func version(_ text: String) throws -> Checklist {
    let (checklist, findings) = readChecklist(try parseXML(SourceFile(name: "test.xml", text: text)))
    return try #require(checklist, "\(findings)")
}

@Suite struct VersionDifferenceTests {
    private func changes(_ edits: (String, String)...) throws -> [String] {
        var text = firstVersion
        for (old, new) in edits {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        return VersionDifference(from: try version(firstVersion), to: try version(text)).changes.map(line)
    }

    private func line(_ change: VersionChange) -> String {
        [
            change.subject.rawValue, change.id, change.formerID.map { "(\($0))" } ?? "", change.aspect.rawValue,
            change.detail, change.level.rawValue + ":", change.before ?? "-", "→", change.after ?? "-",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    @Test func `layout, comments, notes of change and a raised version are no difference`() throws {
        #expect(
            try changes(
                ("version=\"1\"", "version=\"2\""), ("<title>Door</title>", "<!-- new -->\n\n<title> Door\n</title>"),
                ("<briefing>", "<changes>Nothing.</changes><briefing>"),
                ("id=\"people\" min=\"0\"", "min=\"0\" required=\"no\" id=\"people\"")
            ).isEmpty)
    }

    @Test(
        arguments: [
            (
                "Were you greeted?", "Did staff greet you?",
                "question greeted ask words: Were you greeted? → Did staff greet you?"
            ),
            ("<help>By staff.</help>", "", "question greeted help words: By staff. → -"),
            (">Somebody else<", ">A customer<", "question who label other words: Somebody else → A customer"),
            ("max=\"9\"", "max=\"20\"", "question people limits answers: min 0, max 9 → min 0, max 20"),
            ("<text id=\"meant\">", "<text id=\"meant\" required=\"yes\">", "question meant required answers: - → yes"),
            ("<title>Till</title>", "<title>Pay</title>", "section till title words: Till → Pay"),
            ("weight=\"60\"", "weight=\"50\"", "section till weight scores: 60 → 50"),
            ("weight=\"60\"", "weight=\"60\" minimum=\"50\"", "section till minimum scores: - → 50, on-miss fail"),
            ("points=\"5\"", "points=\"5\" critical=\"cap 60\"", "question greeted critical scores: - → cap 60"),
            ("points=\"5\"", "points=\"5\" weight=\"2\"", "question greeted weight scores: - → 2"),
            ("points=\"5\"", "points=\"5\" expect=\"no\"", "question greeted expect scores: yes → no"),
            ("index=\"care\"", "index=\"care*2\"", "question greeted index care scores: 1 → 2"),
            ("greeted is yes", "greeted is no", "question who when scores: greeted is yes → greeted is no"),
            (
                "at-most=\"3\"", "at-most=\"4\"",
                "question wait steps scores: at-most 3 min: 6; else: 0 → at-most 4 min: 6; else: 0"
            ),
            ("target=\"80\"", "target=\"85\"", "scoring target scores: 80 → 85"),
            ("\"good\" from=\"80\"", "\"good\" from=\"75\"", "band good from scores: 80 → 75"),
            ("Read everything.", "Read all.", "briefing must 1 words: Read everything. → Read all."),
            ("1..3", "1..4", "section staff repeat answers: 1..3 per item → 1..4 per item"),
            ("id=\"shop\"", "id=\"store\"", "checklist checklist scores: shop → store"),
        ])
    func `one edit is one difference`(_ old: String, _ new: String, _ expected: String) throws {
        let found = try changes((old, new))
        #expect(found.contains(expected), "\(found)")
        // The list of instances is a question too.
        #expect(found.count == (expected.contains("repeat") ? 2 : 1), "\(found)")
    }

    @Test func `a renamed question is one difference, whatever names it`() throws {
        #expect(
            try changes(
                ("id=\"greeted\"", "id=\"welcomed\" was=\"greeted\""), ("greeted is yes", "welcomed is yes"),
                ("{greeted}", "{welcomed}"))
                == ["question welcomed (greeted) renamed words: greeted → welcomed"])
    }

    @Test func `a renamed section takes its list of instances along`() throws {
        #expect(
            try changes(("id=\"staff\"", "id=\"people-met\" was=\"staff\""))
                == ["section people-met (staff) renamed words: staff → people-met"])
    }

    @Test func `without was, one question is gone and another one new`() throws {
        #expect(
            try changes(("id=\"people\"", "id=\"customers\"")) == [
                "question customers asked answers: - → How many people?",
                "question people asked answers: How many people? → -",
            ])
    }

    @Test func `a question that moved to another section moved and did nothing else`() throws {
        let people = "<number id=\"people\" min=\"0\" max=\"9\"><ask>How many people?</ask></number>"
        #expect(
            try changes((people, ""), ("<title>Till</title>", "<title>Till</title>" + people))
                == ["question people moved words: door → till"])
        let wait =
            "<duration id=\"wait\" points=\"6\"><ask>How long?</ask><score at-most=\"3\" points=\"6\"/><score points=\"0\"/></duration>"
        #expect(
            try changes((wait, ""), ("<title>Door</title>", "<title>Door</title>" + wait))
                == ["question wait moved scores: till → door"])
    }

    @Test func `of three questions in a row the one that moved is named`() throws {
        let people = "<number id=\"people\" min=\"0\" max=\"9\"><ask>How many people?</ask></number>"
        #expect(
            try changes((people, ""), ("<title>Door</title>", "<title>Door</title>" + people))
                == ["question people moved order words: - → -"])
    }

    @Test func `a new option is one difference, and so is another order`() throws {
        let option = "<option value=\"other\" points=\"0\">Somebody else</option>"
        #expect(
            try changes((option, option + "<option value=\"both\" points=\"2\">Both</option>"))
                == ["question who option both scores: - → “Both”"])
        let first = "<option value=\"staff\" points=\"100%\">Staff</option>"
        #expect(
            try changes((first, ""), (option, option + first))
                == ["question who option-order words: staff, other → other, staff"])
    }
}
