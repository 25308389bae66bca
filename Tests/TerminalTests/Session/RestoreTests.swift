import ChildProcess
import Foundation
import Glibc
import Testing

/// Whatever ends the program, the terminal is as it was before.
@Suite struct RestoreTests {
    /// A terminal as the probe found it.
    private func modesBefore() throws -> [UInt8] {
        let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo here; read line"])
        try #require(terminal.waits(for: "here"))
        let modes = terminal.modes
        terminal.type("\r")
        _ = terminal.end()
        return modes
    }

    private func expectRestored(_ terminal: PseudoTerminal, status: Int32, lastWords: String = "") throws {
        let before = try modesBefore()
        #expect(terminal.end() == status)
        #expect(!before.isEmpty && terminal.modes == before)
        #expect(terminal.text.hasSuffix(Probe.restore + lastWords))
        #expect(terminal.count(Probe.restore) == 1)
    }

    @Test func theProgramHasTheTerminalForItself() throws {
        let terminal = try Probe.started()
        #expect(terminal.modes != (try modesBefore()))
        #expect(terminal.text.hasPrefix(Probe.enter))
        terminal.type("q")
        try expectRestored(terminal, status: 0)
    }

    /// exit without leaving; abort; a stack that overflows.
    @Test(arguments: [("e", 3), ("a", 128 + SIGABRT), ("o", 128 + SIGSEGV)])
    func itComesBackHoweverTheProgramEndsItself(key: String, status: Int32) throws {
        let terminal = try Probe.started()
        terminal.type(key)
        try expectRestored(terminal, status: status)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func itComesBackAfterASignal(signal: Int32) throws {
        let terminal = try Probe.started()
        terminal.child.send(signal)
        try expectRestored(terminal, status: 128 + signal)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGFPE, SIGTRAP, SIGBUS, SIGILL])
    func itComesBackAfterACrashFromOutside(signal: Int32) throws {
        let terminal = try Probe.started()
        terminal.child.send(signal)
        try expectRestored(terminal, status: 128 + signal)
    }

    @Test func theLastWordsOfACrashStandOnTheScreenFromBefore() throws {
        let terminal = try Probe.started()
        terminal.type("t")
        #expect(terminal.end() == 128 + SIGILL)
        #expect(terminal.modes == (try modesBefore()))
        let after = try #require(terminal.text.components(separatedBy: Probe.restore).last)
        #expect(after.contains("Fatal error: Index out of range\r\n"))
    }

    @Test func whatLibrariesSayDoesNotSpoilTheScreenAndIsSaidLater() throws {
        let terminal = try Probe.started()
        terminal.type("l")
        #expect(terminal.waits(for: "complained"))
        terminal.type("q")
        try expectRestored(terminal, status: 0, lastWords: "a library complains\r\n")
        #expect(terminal.count("a library complains") == 1)
    }

    @Test func theCrashReportOfSwiftStays() throws {
        let terminal = try PseudoTerminal(
            Probe.path, [], environment: ["SWIFT_BACKTRACE=enable=yes,color=no,interactive=no"])
        try #require(terminal.waits(for: "ready"))
        terminal.type("t")
        #expect(terminal.end() == 128 + SIGILL)
        let after = try #require(terminal.text.components(separatedBy: Probe.restore).last)
        #expect(after.contains("crashed") && after.contains("Probe.swift"))
    }
}
