import ChildProcess
import Glibc
import Testing

@Suite struct EventTests {
    @Test func keysComeOneByOne() throws {
        let terminal = try Probe.started()
        for (typed, shown) in [
            ("ab", "key(Terminal.Key.text(\"ab\"))"), ("\u{1B}[A", "key(Terminal.Key.up)"),
            ("\u{1B}", "key(Terminal.Key.escape)"), ("\u{03}", "control(\"c\")"), ("\r", "key(Terminal.Key.enter)"),
            ("\u{1B}[200~x\ry\u{1B}[201~", "paste(\"x\\ny\")"), ("ğ", "text(\"ğ\")"),
        ] {
            terminal.type(typed)
            #expect(terminal.waits(for: shown), "\(shown)")
        }
        terminal.type("\u{1B}OBx\tq")
        #expect(terminal.end() == 0)
        for shown in ["key(Terminal.Key.down)", "text(\"x\")", "key(Terminal.Key.tab)"] {
            #expect(terminal.text.contains(shown))
        }
    }

    @Test func anEscapeIsToldToOneWhoAsksOftenToo() throws {
        let terminal = try Probe.started("small-patience")
        terminal.type("\u{1B}")
        #expect(terminal.waits(for: "key(Terminal.Key.escape)"))
    }

    @Test func halfAPasteIsToldAfterAWhile() throws {
        let terminal = try Probe.started()
        terminal.type("\u{1B}[200~half")
        #expect(terminal.waits(for: "paste(\"half\")"))
    }

    @Test func anotherSizeIsTold() throws {
        let terminal = try Probe.started()
        terminal.resize(columns: 60, rows: 20)
        #expect(terminal.waits(for: "resized(Terminal.TerminalSize(columns: 60, rows: 20))"))
        #expect(terminal.text.contains("\u{1B}[2J"))
    }

    @Test func aTerminalThatDoesNotKnowItsSizeHasTheUsualOne() throws {
        let terminal = try PseudoTerminal(Probe.path, [], columns: 0, rows: 0)
        #expect(terminal.waits(for: "ready 80x24"))
    }

    @Test func aLostTerminalIsTold() throws {
        let terminal = try Probe.started()
        terminal.hangUp()
        #expect([128 + SIGHUP, 10].contains(terminal.child.wait()))
    }

    /// Under nohup a lost terminal is the end of input, or a write that fails, and no signal.
    @Test func aLostTerminalIsToldWithoutASignalToo() throws {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", Probe.path])
        try #require(terminal.waits(for: "ready"))
        terminal.hangUp()
        #expect([10, 74].contains(terminal.child.wait()))
    }

    @Test func whatIsNoTerminalIsRefused() throws {
        let child = try ChildProcess(Probe.path, [], output: "/dev/null", errors: "/dev/null")
        #expect(child.wait() == 64)
    }

    @Test func aTerminalThatTakesNothingDoesNotKeepTheProgramFromEnding() throws {
        let terminal = try Probe.started()
        terminal.type("w")
        usleep(500_000)
        terminal.child.send(SIGTERM)
        #expect(terminal.child.wait() == 128 + SIGTERM)
    }
}
