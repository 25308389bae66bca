import Testing

@testable import Formats

@Suite("Every text of a checklist has its id") struct TranslatableTextTests {
    /// The ids of a file's texts with the texts themselves.
    private func ids(_ inside: String, root: String = "checklist") throws -> [String] {
        let file = "<\(root) xmlns=\"urn:mystery-shopping:checklist:1\" xml:lang=\"en\">\(inside)</\(root)>"
        return try TranslationTable(file).texts.texts.map { "\($0.id) = \($0.text)" }
    }

    @Test func theHead() throws {
        let head = """
            <title>T</title><summary> S
              S </summary><changes>no</changes>
            <briefing><scenario>A</scenario><note>B</note><must>C</must><never>D</never><must>E</must>
              <quiz><item id="i"><ask>F</ask><option value="v">G</option></item></quiz></briefing>
            <scoring><band id="good" from="0">H</band><index id="care">I</index></scoring>
            <scale id="s" low="J" high="K"><option value="1">L</option></scale>
            """
        #expect(
            try ids(head) == [
                "title = T", "summary = S S", "briefing.scenario = A", "briefing.must.1 = C", "briefing.must.2 = E",
                "briefing.never.1 = D", "briefing.note.1 = B", "briefing.quiz.i.ask = F",
                "briefing.quiz.i.option.v = G", "band.good = H", "index.care = I", "scale.s.low = J",
                "scale.s.high = K", "scale.s.option.1 = L",
            ])
    }

    @Test func sectionsAndQuestions() throws {
        let section = """
            <section id="a"><title>T</title><instances>Who?</instances><comment>C</comment><evidence>E</evidence>
              <rating id="r" low="L" high="H"><ask>A</ask><help>P</help><example>X</example><standard ref="1">S</standard>
                <comment>M</comment><comment>N</comment><evidence>V</evidence><option value="o">O</option></rating>
              <section id="b"><title>U</title><number id="n" unit="cups"><ask>B</ask></number></section>
              <constraint id="k">K</constraint></section>
            <constraint id="l">Last</constraint>
            """
        #expect(
            try ids(section) == [
                "a.title = T", "a.instances = Who?", "a.comment.1 = C", "a.evidence.1 = E", "r.ask = A", "r.help = P",
                "r.example = X", "r.standard = S", "r.low = L", "r.high = H", "r.comment.1 = M", "r.comment.2 = N",
                "r.evidence.1 = V", "r.option.o = O", "b.title = U", "n.ask = B", "n.unit = cups", "k.message = K",
                "l.message = Last",
            ])
    }

    @Test func matricesAndComputedValues() throws {
        let section = """
            <section id="a"><title>T</title>
              <matrix id="m"><ask>A</ask><option value="1">O</option><comment>C</comment>
                <row id="x">X</row><row id="y">Y</row></matrix>
              <computed id="c" value="wait" unit="min"><ask>B</ask></computed>
              <computed id="d" value="n" unit="cups"><ask>D</ask></computed>
              <duration id="e" unit="h"><ask>E</ask></duration></section>
            """
        #expect(
            try ids(section) == [
                "a.title = T", "m.ask = A", "m.comment.1 = C", "m.option.1 = O", "x.ask = X", "y.ask = Y", "c.ask = B",
                "d.ask = D", "d.unit = cups", "e.ask = E",
            ])
    }

    @Test func aLibraryHasItsOwn() throws {
        let library = """
            <title>T</title><scale id="s"><option value="1">O</option></scale>
            <block id="till"><title>B</title><note id="n"><ask>N</ask></note></block>
            """
        #expect(
            try ids(library, root: "library") == ["scale.s.option.1 = O", "n.ask = N"])
    }

    @Test func whatIsNoTextIsLeftOut() throws {
        let section = """
            <allow lint="x" reason="no"/>
            <section id="a"><title> </title><note><ask>No id</ask></note><use file="f" block="b"/>
              <standard id="s" ref="1"/><note id="n"><ask>Once</ask></note><note id="n"><ask>Twice</ask></note></section>
            """
        #expect(try ids(section) == ["n.ask = Once"])
    }
}
