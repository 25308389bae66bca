#!/usr/bin/env python3
"""Sends every signal to both front ends and looks at status, store and terminal afterwards.

usage: screen_signals.py MYSTERY CHECKLIST
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from wizard import store
from wizard.terminal import Terminal, TimedOut

HALF = "half of what I wanted"
TRAP = Path(__file__).parent / "wizard" / "trap.c"


class Broken(AssertionError):
    """Something did not hold."""


def must(is_so: object, what: str, terminal: Terminal | None = None) -> None:
    if not is_so:
        raise Broken(f"{what}\n{terminal.screen.text}\n{terminal.screen.after}" if terminal else what)


class Bench:
    """A folder for one visit, and the command that fills it in."""

    def __init__(self, mystery: str, checklist: str, folder: str, shim: str) -> None:
        self.mystery, self.checklist, self.folder, self.shim = mystery, checklist, Path(folder), shim
        self.store = self.folder / "visits.sqlite"

    @property
    def command(self) -> list[str]:
        return [self.mystery, "visit", self.checklist, "--location", "Here", "--store", str(self.store)]

    @contextlib.contextmanager
    def at_comment(self, **settings: object) -> Iterator[Terminal]:
        """A screen where one question is answered and a comment at the next one is half typed."""
        with Terminal(self.command, **settings) as terminal:  # type: ignore[arg-type]
            half_typed(terminal)
            yield terminal

    def goes_on(self, *, with_half: bool = True) -> None:
        """The accepted answer is there, the visit is at the same question, and so is what was half typed."""
        kept = store.read(self.store)
        must(kept.reply("prepared"), "the accepted answer is gone")
        must(store.is_whole(self.mystery, self.store), "the chain is broken")
        with Terminal(self.command) as terminal:
            text = terminal.wait_for("opening hours")
            terminal.settle()
            must(not with_half or HALF in terminal.screen.text, "what was half typed is gone", terminal)
            terminal.send("\x03\x03")
            must(terminal.wait() == 130 and text, f"status {terminal.status}")


def half_typed(terminal: Terminal) -> None:
    terminal.wait_for("Briefing")
    terminal.send("ok\r")
    terminal.wait_for("Had you read")
    terminal.send("1\r")
    terminal.wait_for("opening hours")
    terminal.send("\x0b" + HALF)
    terminal.wait_for(HALF)


def ended(terminal: Terminal, status: int, *, says: str = "") -> None:
    must(terminal.wait() == status, f"status {terminal.status} instead of {status}", terminal)
    must(not terminal.insane(), f"after the end: {', '.join(terminal.insane())}", terminal)
    must(says in terminal.screen.after, f"‘{says}’ is not said after the end", terminal)


# ---- the screen


def ending(number: int) -> Callable[[Bench], None]:
    def check(bench: Bench) -> None:
        with bench.at_comment() as terminal:
            terminal.signal(number)
            ended(terminal, 128 + number, says="Everything is saved")
        bench.goes_on()

    return check


def interrupted(send: Callable[[Terminal], None]) -> Callable[[Bench], None]:
    """Once it pauses and goes on; twice it leaves."""

    def check(bench: Bench) -> None:
        with bench.at_comment() as terminal:
            send(terminal)
            terminal.wait_for("Go on")
            terminal.send("\x1b")
            terminal.wait_for(HALF)
            terminal.send("!")
            terminal.wait_for(HALF + "!")
            send(terminal)
            terminal.wait_for("Go on")
            send(terminal)
            ended(terminal, 130, says="Everything is saved")
        bench.goes_on()

    return check


def hung_up(bench: Bench) -> None:
    with bench.at_comment() as terminal:
        terminal.hang_up()
        must(terminal.wait() == 129, f"status {terminal.status} instead of 129")
    bench.goes_on()


def hung_up_unheard(bench: Bench) -> None:
    """Under nohup no signal tells that the window is gone; reading or writing does."""
    with bench.at_comment(before=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN) and None) as terminal:
        terminal.signal(signal.SIGHUP)
        terminal.send("!")
        terminal.wait_for(HALF + "!")
        terminal.hang_up()
        must(terminal.wait() == 129, f"status {terminal.status} instead of 129")
    bench.goes_on()


def deaf(number: int) -> Callable[[Bench], None]:
    """A terminal that takes no more output cannot keep the program from ending."""

    def check(bench: Bench) -> None:
        with bench.at_comment() as terminal:
            for _ in range(200):
                with contextlib.suppress(BlockingIOError):
                    os.write(terminal.master, b"\x0c\x0c\x0c\x0c")
                time.sleep(0.002)
            time.sleep(0.3)
            terminal.signal(number)
            end = time.monotonic() + 5
            while not terminal.has_ended() and time.monotonic() < end:
                time.sleep(0.01)
            must(terminal.has_ended(), "the program waits for its output")
            must(terminal.status == 128 + number, f"status {terminal.status} instead of {128 + number}")
            must(terminal.modes() == terminal.modes_before, "the modes of the driver differ")
        bench.goes_on()

    return check


def crashed(number: int) -> Callable[[Bench], None]:
    def check(bench: Bench) -> None:
        with bench.at_comment(environment={"LD_PRELOAD": bench.shim}) as terminal:
            # What is half typed is kept after a second.
            time.sleep(1.3)
            terminal.signal(number)
            terminal.wait()
            wanted = 128 + (signal.SIGILL if number == signal.SIGUSR1 else number)
            must(terminal.status == wanted, f"status {terminal.status} instead of {wanted}")
            must(not terminal.insane(), f"after the end: {', '.join(terminal.insane())}", terminal)
        bench.goes_on()

    return check


def quit_key(bench: Bench) -> None:
    """Ctrl-\\ is a key like others while the screen is up."""
    with bench.at_comment() as terminal:
        terminal.send("\x1c")
        terminal.settle()
        must(not terminal.has_ended() and HALF in terminal.screen.text, "Ctrl-\\ ended the program", terminal)
        terminal.send("\x03\x03")
        ended(terminal, 130)
    bench.goes_on()


def stopped(stop: Callable[[Terminal, int], None], *, restores: bool = True) -> Callable[[Bench], None]:
    """Under a shell with job control: stop, the shell has its terminal, fg, everything is drawn again."""

    def check(bench: Bench) -> None:
        # The shell marks pastes at its own prompt, which would hide that the wizard still does.
        (bench.folder / "inputrc").write_text("set enable-bracketed-paste off\n")
        shell = {"PS1": "ready> ", "INPUTRC": str(bench.folder / "inputrc")}
        with Terminal(["bash", "--norc", "--noprofile", "-i"], environment=shell) as terminal:
            ask(terminal, f"stty -a > {bench.folder}/before")
            terminal.send(" ".join(f"'{word}'" for word in bench.command) + "\r")
            half_typed(terminal)
            stop(terminal, child(terminal.process.pid))
            if restores:
                wait_for_prompt(terminal, "Stopped")
                wrong = [it for it in terminal.insane() if "driver" not in it]
                must(not wrong, f"while stopped: {', '.join(wrong)}", terminal)
                ask(terminal, f"stty -a > {bench.folder}/stopped")
            else:
                # Nobody is told before this one, so the shell speaks into the wizard's screen.
                terminal.wait_for("Stopped")
                terminal.send(f"stty -a > {bench.folder}/stopped\r")
                terminal.settle(0.5)
            terminal.send("fg\r")
            terminal.wait_for(HALF)
            terminal.settle()
            must("Comment" in terminal.screen.text and terminal.screen.is_alternate, "not drawn again", terminal)
            terminal.send("!")
            terminal.wait_for(HALF + "!")
            terminal.send("\x03\x03")
            wait_for_prompt(terminal, "Everything is saved")
            # The shell's own words may lie in the wizard's screen after a stop that nobody announced.
            wrong = [it for it in terminal.insane() if "driver" not in it and "unknown" not in it]
            must(not wrong, f"after the end: {', '.join(wrong)}", terminal)
            ask(terminal, f"echo status $?; stty -a > {bench.folder}/after")
            must("status 130" in terminal.screen.after, "status is not 130", terminal)
            terminal.send("exit\r")
            terminal.wait()
        modes = [(bench.folder / name).read_text() for name in ("before", "stopped", "after")]
        must(modes[0] == modes[1], "the modes differ while stopped")
        must(modes[0] == modes[2], "the modes differ after the end")
        bench.goes_on()

    return check


def child(shell: int) -> int:
    """The one process that the shell started last."""
    children = Path(f"/proc/{shell}/task/{shell}/children").read_text().split()
    return int(children[-1])


def ask(terminal: Terminal, command: str) -> None:
    terminal.send(command + "\r")
    wait_for_prompt(terminal, "")


def wait_for_prompt(terminal: Terminal, words: str) -> None:
    end = time.monotonic() + 15
    while not (terminal.screen.after.endswith("ready> ") and words in terminal.screen.after[-400:]):
        must(time.monotonic() < end, f"the shell does not say ‘{words}’", terminal)
        terminal.read(0.05)
    terminal.settle()


# ---- lines


def typed_lines(bench: Bench, count: int = 2) -> str:
    return "\n".join(["ok", "yes"][:count]) + "\n"


def lines_ending(number: int) -> Callable[[Bench], None]:
    def check(bench: Bench) -> None:
        with Terminal([*bench.command, "--lines"]) as terminal:
            for words, keys in (("Briefing", "ok\r"), ("Question 1", "yes\r"), ("Question 2", "half")):
                wait_for_line(terminal, words)
                terminal.send(keys)
            terminal.signal(number)
            must(terminal.wait() == 128 + number, f"status {terminal.status} instead of {128 + number}", terminal)
            must(b"\x1b" not in terminal.output, "an escape byte was sent")
            must(not terminal.insane(), f"after the end: {', '.join(terminal.insane())}")
        bench.goes_on(with_half=False)

    return check


def lines_key(bench: Bench) -> None:
    """Ctrl-C at the prompt."""
    with Terminal([*bench.command, "--lines"]) as terminal:
        for words, keys in (("Briefing", "ok\r"), ("Question 1", "yes\r"), ("Question 2", "\x03")):
            wait_for_line(terminal, words)
            terminal.send(keys)
        must(terminal.wait() == 130, f"status {terminal.status} instead of 130", terminal)
    bench.goes_on(with_half=False)


def wait_for_line(terminal: Terminal, words: str) -> None:
    end = time.monotonic() + 15
    while words not in terminal.screen.after:
        must(time.monotonic() < end, f"‘{words}’ is not said", terminal)
        terminal.read(0.05)
    terminal.settle()


def end_of_input(close: str) -> Callable[[Bench], None]:
    def check(bench: Bench) -> None:
        first = subprocess.run(bench.command, input=typed_lines(bench), capture_output=True, text=True, check=False)
        must(first.returncode == 10, f"status {first.returncode} instead of 10\n{first.stdout}{first.stderr}")
        words = " ".join(f"'{word}'" for word in bench.command)
        again = subprocess.run(["sh", "-c", f"exec {words} {close}"], capture_output=True, text=True, check=False)
        must(again.returncode == 10, f"status {again.returncode} instead of 10\n{again.stdout}{again.stderr}")
        bench.goes_on(with_half=False)

    return check


def closed_reader(bench: Bench) -> None:
    """Nobody reads the lines any more: the program ends as others do in a pipe, and what was accepted is kept."""
    process = subprocess.Popen(bench.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(typed_lines(bench).encode())
    process.stdin.flush()
    said = b""
    while b"Question 2" not in said:
        said += os.read(process.stdout.fileno(), 65536)
    process.stdout.close()
    process.stdin.write(b"?\n?\n")
    process.stdin.flush()
    status = process.wait(15)
    must(status == -signal.SIGPIPE, f"status {status} instead of SIGPIPE")
    process.stdin.close()
    bench.goes_on(with_half=False)


def send_signal(number: int) -> Callable[[Terminal], None]:
    return lambda terminal: terminal.signal(number)


CHECKS: dict[str, Callable[[Bench], None]] = {
    "screen: SIGTERM": ending(signal.SIGTERM),
    "screen: SIGHUP": ending(signal.SIGHUP),
    "screen: SIGQUIT": ending(signal.SIGQUIT),
    "screen: SIGINT once and twice": interrupted(send_signal(signal.SIGINT)),
    "screen: Ctrl-C once and twice": interrupted(lambda terminal: terminal.send("\x03")),
    "screen: Ctrl-\\": quit_key,
    "screen: the window is closed": hung_up,
    "screen: the window is closed under nohup": hung_up_unheard,
    "screen: SIGTERM while no output is taken": deaf(signal.SIGTERM),
    "screen: SIGHUP while no output is taken": deaf(signal.SIGHUP),
    "screen: Ctrl-Z and fg": stopped(lambda terminal, _: terminal.send("\x1a")),
    "screen: SIGTSTP and fg": stopped(lambda _, process: os.kill(process, signal.SIGTSTP)),
    "screen: SIGSTOP and fg": stopped(lambda _, process: os.kill(process, signal.SIGSTOP), restores=False),
    "screen: a trap": crashed(signal.SIGUSR1),
    "screen: SIGSEGV": crashed(signal.SIGSEGV),
    "screen: SIGABRT": crashed(signal.SIGABRT),
    "lines: SIGTERM": lines_ending(signal.SIGTERM),
    "lines: SIGHUP": lines_ending(signal.SIGHUP),
    "lines: SIGQUIT": lines_ending(signal.SIGQUIT),
    "lines: SIGINT": lines_ending(signal.SIGINT),
    "lines: Ctrl-C": lines_key,
    "lines: end of input": end_of_input("</dev/null"),
    "lines: closed input": end_of_input("<&-"),
    "lines: closed reader": closed_reader,
}


def main() -> None:
    # Started under nohup or in the background, some are ignored, and a program started from here would inherit that.
    for number in (signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    mystery, checklist = str(Path(sys.argv[1]).resolve()), str(Path(sys.argv[2]).resolve())
    wanted = sys.argv[3:]
    results = []
    with tempfile.TemporaryDirectory() as shims:
        shim = f"{shims}/trap.so"
        subprocess.run(["clang", "-shared", "-fPIC", "-Wall", "-o", shim, str(TRAP)], check=True)
        for name, check in CHECKS.items():
            if wanted and not any(word in name for word in wanted):
                continue
            with tempfile.TemporaryDirectory() as folder:
                try:
                    check(Bench(mystery, checklist, folder, shim))
                    print(f"passed  {name}", flush=True)
                    results.append(True)
                except (Broken, TimedOut, subprocess.SubprocessError) as problem:
                    print(f"FAILED  {name}: {problem}", flush=True)
                    results.append(False)
    print(f"{sum(results)} of {len(results)} signals and ends met as specified")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
