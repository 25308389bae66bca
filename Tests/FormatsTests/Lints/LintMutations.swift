extension LintMutation {
    static let all = wording + scales + questions + scoring + structure

    private static let wording = [
        LintMutation(
            "double-barrelled-question",
            (
                "Did a member of staff greet you within 30 seconds?",
                "Did a member of staff greet you ↓and smile within 30 seconds?"
            )),
        LintMutation(
            "double-barrelled-question", in: .complaintHandling,
            ("Did the person say sorry for the trouble?", "Was the person polite ↓and helpful?")),
        LintMutation(
            "leading-question",
            (
                "Did the receipt show the price that stood on the shelf?",
                "↓Didn't the receipt show the price that stood on the shelf?"
            )),
        LintMutation(
            "leading-question", in: .complaintHandling,
            ("Did the person say sorry for the trouble?", "Did the person ↓fail to say sorry for the trouble?")),
        LintMutation(
            "scale-mismatch",
            ("Could you read the shop's name from across the street?", "↓How far away could you read the shop's name?")),
        LintMutation(
            "scale-mismatch", ("How long did you wait to pay?", "↓Did you wait to pay?")),
        LintMutation(
            "repeated-question",
            (
                "Did anyone offer to stay in touch with you after the purchase?",
                "↓Did staff tell you how many days you have to return a purchase?"
            )),
    ]

    private static let scales = [
        LintMutation(
            "unused-scale",
            (
                "<section id=\"before-visit\"",
                "<↓scale id=\"spare\"><option value=\"1\">Low</option><option value=\"2\">High</option></scale>\n  <section id=\"before-visit\""
            )),
        LintMutation(
            "scale-labels-differ",
            adding: """
                <rating id="fair"><ask>The price was fair.</ask><option value="1">I disagree</option><option value="2">I do not know</option><option value="3">I agree</option></rating>
                <rating id="warm"><ask>The room was warm.</ask><option value="1">↓I agree</option><option value="2">I do not know</option><option value="3">I disagree</option></rating>
                """),
        LintMutation(
            "equal-labels",
            ("<option value=\"cleaner\">A cleaner</option>", "<option value=\"cleaner\">↓A guard</option>")),
        LintMutation(
            "lone-option",
            adding:
                "<↓choice id=\"door\"><ask>Which door did you use?</ask><option value=\"main\">Main</option></choice>"),
        LintMutation(
            "uneven-scale",
            adding: """
                <rating id="warm"><ask>The room was warm.</ask><comment when="below full points" required="yes">How cold was it?</comment><option value="1" points="0">I disagree</option><option value="2" points="2">I rather disagree</option><option value="3" ↓points="1">I rather agree</option><option value="4" points="3">I agree</option></rating>
                """),
    ]

    private static let questions = [
        LintMutation(
            "fail-without-why",
            ("<yes-no id=\"greeted\" points", "<↓yes-no id=\"greeted\" points"),
            ("when=\"greeted is no\" required", "when=\"greeted is yes\" required")),
        LintMutation(
            "fail-without-why", in: .complaintHandling,
            ("<choice id=\"decided-by\"", "<↓choice id=\"decided-by\""),
            (
                "<comment when=\"below full points\" required=\"yes\">What did the first person say about their own",
                "<comment when=\"decided-by is one of (passed-on, nobody)\" required=\"yes\">What did the first person say about their own"
            )),
        LintMutation(
            "optional-screen-out",
            adding: """
                <choice id="sent-away"><ask>Were you asked to leave?</ask><option value="stayed">No</option><option value="left" ↓ends-visit="yes">Yes</option></choice>
                """),
        LintMutation("unreached-points", ("possible=\"3\" index=\"clarity\">", "↓possible=\"6\" index=\"clarity\">")),
        LintMutation(
            "unreached-points",
            ("<linear from=\"0\" to=\"3\" points=\"6\"/>", "<linear from=\"0\" ↓to=\"4\" points=\"6\"/>")),
        LintMutation(
            "surplus-points",
            ("<option value=\"directed\" points=\"60%\"", "<option value=\"directed\" ↓points=\"160%\"")),
        LintMutation(
            "unused-step",
            (
                "<score at-most=\"2\" points=\"2\"/>\n      <score points=\"0\"/>",
                "<score at-most=\"10\" points=\"2\"/>\n      <↓score points=\"0\"/>"
            )),
        LintMutation(
            "step-gap",
            (
                "<score at-most=\"10\" points=\"2\"/>\n      <score points=\"0\"/>",
                "<score at-most=\"10\" points=\"2\"/>\n      <↓score at-least=\"11\" points=\"0\"/>"
            )),
        LintMutation(
            "points-for-everyone",
            adding: """
                <↓choice id="till-used"><ask>Which till did you use?</ask><option value="first" points="2">The first</option><option value="second" points="2">The second</option></choice>
                """),
        LintMutation(
            "always-true",
            ("when=\"facts-right less than 3\"", "when=\"↓facts-right at most 3\"")),
        LintMutation(
            "constant-formula",
            adding: "<computed id=\"spent\" value=\"↓'till-used'\"><ask>The till that was used</ask></computed>"),
    ]

    private static let scoring = [
        LintMutation(
            "weight-sum",
            ("<section id=\"before-visit\" weight", "<section id=\"before-visit\" ↓weight"),
            ("<section id=\"goods\" weight=\"10\"", "<section id=\"goods\" weight=\"15\"")),
        LintMutation(
            "empty-weight",
            ("<section id=\"impression\" weight", "<section id=\"impression\" ↓weight"),
            ("scale=\"likely5\" points=\"4\" nature=\"subjective\" index=\"loyalty\"", "scale=\"likely5\"")),
        LintMutation(
            "dominant-question",
            ("<yes-no id=\"sale-asked\" points=\"2\"", "<↓yes-no id=\"sale-asked\" points=\"200\"")),
        LintMutation(
            "subjective-share",
            ("<duration id=\"wait-adviser\"", "<↓duration id=\"wait-adviser\" nature=\"subjective\""),
            ("stopwatch=\"yes\" points=\"6\"", "stopwatch=\"yes\" points=\"60\""),
            ("id=\"sale-asked\" points=\"2\"", "id=\"sale-asked\" points=\"40\" nature=\"subjective\""),
            ("id=\"side-help\" points=\"5\"", "id=\"side-help\" points=\"50\" nature=\"subjective\""),
            ("id=\"feedback-way\" points=\"2\"", "id=\"feedback-way\" points=\"100\" nature=\"subjective\"")),
        LintMutation(
            "unused-band",
            ("target=\"85\"", "target=\"85\" cap=\"88\""),
            ("<band id=\"excellent\"", "<↓band id=\"excellent\"")),
        LintMutation(
            "unused-index",
            ("Needs action now</band>", "Needs action now</band>\n    <↓index id=\"care\">Care</index>")),
        LintMutation(
            "failing-best-band",
            ("<band id=\"excellent\" from=\"90\"", "<band id=\"excellent\" from=\"90\" ↓fails=\"yes\""),
            ("from=\"0\" fails=\"yes\"", "from=\"0\"")),
        LintMutation("unreachable-target", ("target=\"85\"", "↓target=\"95\" cap=\"92\"")),
        LintMutation(
            "unreachable-target",
            ("weight=\"30\" minimum=\"50\"", "weight=\"30\" ↓minimum=\"50\" cap=\"40\"")),
        LintMutation("fraction-for-percent", ("weight=\"30\" minimum=\"50\"", "weight=\"30\" ↓minimum=\"0.5\"")),
        LintMutation("band-gap", ("<band id=\"act-now\" from=\"0\"", "<↓band id=\"act-now\" from=\"10\"")),
        LintMutation(
            "unused-weight", in: .complaintHandling,
            ("model=\"weighted\"", "model=\"points\""),
            ("<section id=\"access\" weight=\"10\"", "<section id=\"access\""),
            ("<section id=\"response\" weight=\"20\"", "<section id=\"response\""),
            ("<section id=\"respect\" weight=\"25\"", "<section id=\"respect\""),
            ("<section id=\"solution\" weight=\"25\"", "<section id=\"solution\" ↓weight=\"25\""),
            ("<section id=\"days-later\" weight=\"15\"", "<section id=\"days-later\""),
            ("<section id=\"outcome\" weight=\"5\"", "<section id=\"outcome\"")),
    ]

    private static let structure = [
        LintMutation(
            "too-long",
            ("<checklist xmlns", "<↓checklist xmlns"),
            (
                "<use file=\"common.xml\" block=\"closing\"",
                (1...3).map { "<yes-no id=\"extra-\($0)\"><ask>Was lamp \($0) lit?</ask></yes-no>" }.joined()
                    + "<use file=\"common.xml\" block=\"closing\""
            )),
        LintMutation(
            "unused-allow",
            (
                "<ask>Did a member of staff greet you within 30 seconds?</ask>",
                "<ask>Did a member of staff greet you within 30 seconds?</ask><↓allow lint=\"leading-question\" reason=\"Theirs.\"/>"
            )),
    ]
}
