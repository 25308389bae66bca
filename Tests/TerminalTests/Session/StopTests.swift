import ChildProcess
import Glibc
import Testing

/// Ctrl-Z and what runs in between, under a shell that knows jobs.
@Suite struct StopTests {
    private func shell() throws -> PseudoTerminal {
        let environment = ["PS1=ready> ", "SWIFT_BACKTRACE=enable=no", "PROBE=" + Probe.path]
        let terminal = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
        try #require(terminal.waits(for: "ready> "))
        return terminal
    }

    /// Waits for the text in what comes after this call's typing.
    private func type(_ text: String, _ terminal: PseudoTerminal, until shown: String) -> Bool {
        let start = terminal.output.count
        terminal.type(text)
        return terminal.waits(for: shown, after: start)
    }

    @Test func aStopGivesTheShellItsTerminalAndComingBackDrawsAnew() throws {
        let terminal = try shell()
        #expect(type("stty -g | sed 's/^/before=/'\r", terminal, until: "before=5"))
        #expect(type("$PROBE\r", terminal, until: "ready 80x24"))
        for round in 0..<3 {
            let start = terminal.output.count
            #expect(type("\u{1A}", terminal, until: "Stopped"), "round \(round)")
            #expect(terminal.waits(for: Probe.restore, after: start))
            #expect(type("echo in the sh''ell\r", terminal, until: "in the shell"))
            let back = terminal.output.count
            #expect(type("fg\r", terminal, until: "continued"))
            #expect(terminal.waits(for: Probe.enter, after: back))
            #expect(terminal.waits(for: "stopping", after: back), "drawn anew")
            #expect(type("\u{1B}[A", terminal, until: "key(Terminal.Key.up)"))
        }
        #expect(type("q", terminal, until: "ready> "))
        #expect(type("stty -g | sed 's/^/after=/'\r", terminal, until: "after=5"))
        let modes = terminal.text.matches(of: /(?:before|after)=(\S+)/).map { String($0.1) }.filter { $0.contains(":") }
        #expect(modes.count == 2 && modes.first == modes.last)
        #expect(type("exit\r", terminal, until: "exit"))
    }

    @Test(arguments: [SIGTSTP, SIGSTOP]) func aStopFromOutsideDoesTheSame(signal: Int32) throws {
        let terminal = try shell()
        #expect(type("$PROBE\r", terminal, until: "ready 80x24 as "))
        #expect(terminal.waits(for: "\u{1B}[?25h"))
        let probe = try #require(terminal.text.firstMatch(of: /as (\d+)\./).flatMap { pid_t($0.1) })
        kill(probe, signal)
        #expect(terminal.waits(for: "Stopped"))
        #expect(type("stty -a\r", terminal, until: " icanon"))
        #expect(type("fg\r", terminal, until: "continued"))
        #expect(type("\r", terminal, until: "key(Terminal.Key.enter)"))
        #expect(type("q", terminal, until: "ready> "))
        #expect(type("echo status=$?\r", terminal, until: "status=0"))
    }

    @Test func inTheBackgroundItWaitsForTheTerminal() throws {
        let terminal = try shell()
        #expect(type("$PROBE\r", terminal, until: "ready 80x24"))
        #expect(type("\u{1A}", terminal, until: "Stopped"))
        let again = "until jobs -s | grep -q 1; do sleep 0.05; done; echo stopped ag''ain"
        #expect(type("bg; \(again)\r", terminal, until: "stopped again"))
        #expect(type("kill -TERM %1; until jobs | grep 143; do sleep 0.05; done\r", terminal, until: "Exit 143"))
    }

    @Test func anotherProgramHasTheTerminalInBetween() throws {
        let terminal = try Probe.started()
        #expect(type("r", terminal, until: "outside"))
        #expect(terminal.text.contains(" icanon") && !terminal.text.contains("-icanon"))
        #expect(type("line\r", terminal, until: "outside ended 0"))
        #expect(terminal.waits(for: "continued"))
        #expect(type("\u{1B}[A", terminal, until: "key(Terminal.Key.up)"))
        terminal.type("q")
        #expect(terminal.end() == 0)
    }
}
