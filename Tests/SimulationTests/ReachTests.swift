import Evaluation
import Simulation
import Testing

/// Conditions that can be true and false come out both ways, whatever they look at.
@Suite struct ReachTests {
    static let questions = """
        <text id="order"><ask>What is the number of your order?</ask></text>
        <text id="story"><ask>What happened?</ask></text>
        <number id="people" min="0" max="500"><ask>How many people waited?</ask></number>
        <number id="tills" min="0" max="500"><ask>How many tills were open?</ask></number>
        <money id="paid" currency="EUR"><ask>What did you pay?</ask></money>
        <duration id="wait" unit="min"><ask>How long did you wait?</ask></duration>
        <duration id="till" unit="min"><ask>How long was the till?</ask></duration>
        <computed id="both" value="wait + till" unit="min"><ask>Together</ask></computed>
        <time id="came"><ask>When did you come?</ask></time>
        <time id="left"><ask>When did you leave?</ask></time>
        <date id="ordered"><ask>When did you order?</ask></date>
        <date-time id="answer"><ask>When did the answer come?</ask></date-time>
        <photo id="receipt" max="6"><ask>Take pictures of the receipt.</ask></photo>
        <choices id="dirt"><ask>Where was dirt?</ask><option value="floor">Floor</option><option value="door">Door</option>\
        <option value="till">Till</option><option value="shelf">Shelf</option><option value="window">Window</option>\
        <option value="light">Light</option><option value="none" exclusive="yes">Nowhere</option></choices>
        """

    @Test(arguments: [
        "matches(order, 'A-####')", "contains(order, 'gift')", "starts with(order, 'X')", "length(story) more than 100",
        "words(story) at least 12", "order is 'lost'", "people is 317", "people more than 40 and tills is 2",
        "people is tills", "paid more than 99.50 EUR", "wait more than 25 min", "both more than 40 min",
        "came at least 17:30", "left less than came", "minutes between(came, left) more than 55",
        "days between(ordered, today) more than 30", "ordered is today", "weekday(today) is 7", "month(today) is 2",
        "count(receipt) at least 5", "dirt includes none", "dirt includes floor and dirt includes light",
        "count(dirt) is 4", "weekday(ordered) is 3", "order is answered",
    ])
    func bothWays(_ condition: String) throws {
        let written = try Written(
            section("main", Self.questions + yesNo("greeted", 1) + yesNo("then", 1, "when=\"\(condition)\"")))
        let branch = try #require(written.simulated(4_000).branches.first { $0.id == "then" })
        #expect(branch.reached == 4_000)
        #expect(branch.held > 0 && branch.held < branch.reached, "\(branch)")
    }

    /// A shopper who is told that the answers cannot be answers again.
    @Test func constraintsAreKept() throws {
        let written = try Written(
            section("main", Self.questions + yesNo("greeted", 1))
                + "<constraint id=\"in-order\" that=\"left at least came\">You left before you came.</constraint>"
                + "<constraint id=\"few\" that=\"tills at most people\">More tills than people.</constraint>")
        let result = written.simulated(1_000)
        #expect(result.outcomes.blocked == 0)
        #expect(result.constraints.allSatisfy { $0.broken > 0 && $0.blocked == 0 })
    }
}
