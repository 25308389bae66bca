#!/usr/bin/env python3
"""What the screen front end costs: bytes a key, time a key, start and resume, measured through a pseudo-terminal.

    wizard.py MYSTERY FOLDER     MYSTERY: the command to measure; FOLDER: where checklists and visits are generated

Status 1 when a figure misses its limit. A time is taken from the write of a key to the first byte that comes back.
"""

from __future__ import annotations

import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY / "Scripts" / "proof"))

from wizard import store  # noqa: E402
from wizard.shopper import Shopper  # noqa: E402
from wizard.terminal import Terminal  # noqa: E402

CHECKLIST = REPOSITORY / "checklists" / "store-visit.xml"
MOVE = re.compile(rb"\x1b\[(\d+);\d+H")
DOWN, UP = "\x1b[B", "\x1b[A"
KEYS_ELSEWHERE = [DOWN, DOWN, UP, "1", "\x7f", "\x0b", *"ığüக்", "\x1b", "\x1b", DOWN, "\x1b", "1", "\r", "1", "\r", "\x1b[5~"]
ROUNDS = 15
# Beside the text of a row that changed: where it stands and how it looks.
BYTES_A_ROW = 60


@dataclass(frozen=True)
class Press:
    """What one key brought about."""

    milliseconds: float
    bytes: int
    # The text of the rows that were drawn, and how many they were.
    text: int
    rows: int


@dataclass(frozen=True)
class Figure:
    what: str
    value: float
    limit: float
    unit: str
    detail: str = ""

    @property
    def is_met(self) -> bool:
        return self.value <= self.limit


def press(terminal: Terminal, keys: str) -> Press:
    terminal.settle(0.02)
    count = len(terminal.output)
    start = time.perf_counter()
    terminal.send(keys)
    select.select([terminal.master], [], [], 5.0)
    milliseconds = (time.perf_counter() - start) * 1_000
    terminal.settle(0.03)
    output = bytes(terminal.output[count:])
    drawn = MOVE.findall(output)
    # The last move puts the cursor back.
    rows = {int(row) - 1 for row in (drawn[:-1] if output.endswith(b"\x1b[?25h") else drawn)}
    # The line to type in is drawn as underlined blanks.
    blanks = sum(len(found) for found in re.findall(rb" {8,}", output))
    text = blanks + sum(len(terminal.screen.rows[row].strip().encode()) for row in rows)
    return Press(milliseconds, len(output), text, len(rows))


def visit(mystery: str, checklist: Path, folder: str, language: str = "en") -> list[str]:
    return [mystery, "visit", str(checklist), "--location", "Here", "--store", f"{folder}/v.sqlite", "--lang", language]


def opened(command: list[str], words: str = "──") -> tuple[Terminal, float]:
    """A started wizard, and how many milliseconds passed until it had drawn its first screen."""
    start = time.perf_counter()
    terminal = Terminal(command)
    while words not in terminal.screen.text:
        terminal.read(0.5)
        if terminal.has_ended():
            raise SystemExit(f"wizard: the program ended: {terminal.screen.after}")
    milliseconds = (time.perf_counter() - start) * 1_000
    terminal.settle()
    return terminal, milliseconds


def close(terminal: Terminal) -> None:
    terminal.send("\x03\x03")
    terminal.wait()
    terminal.__exit__()


def median_and_worst(values: list[float], unit: str) -> str:
    return f"median {statistics.median(values):.1f}, worst {max(values):.1f} {unit} of {len(values)}"


# ---- bytes and times of keys


def keys(mystery: str) -> list[Figure]:
    """A whole visit, key by key, in English at 80x24."""
    shopper = Shopper(CHECKLIST)
    typing: list[Press] = []
    choosing: list[Press] = []
    accepting: list[Press] = []
    repainting: list[Press] = []
    with tempfile.TemporaryDirectory() as folder:
        terminal, _ = opened(visit(mystery, CHECKLIST, folder))
        while (place := shopper.place(terminal.screen.rows)).kind != "review":
            if place.is_question and place.question and place.question.kind in ("yes-no", "choice", "choices", "rating"):
                choosing += [press(terminal, key) for key in (DOWN, DOWN, UP)]
            typing += [press(terminal, key) for key in shopper.typed(place)]
            if place.is_question:
                repainting.append(press(terminal, "\x0c"))
            accepting.append(press(terminal, "\r"))
        close(terminal)
    figures = []
    for what, presses, limit in (
        ("a character typed", typing, 300), ("an arrow in a list", choosing, 300), ("a full repaint", repainting, 4_096),
    ):  # fmt: skip
        sizes = [float(it.bytes) for it in presses]
        figures.append(Figure(f"{what}: bytes, worst", max(sizes), limit, "bytes", median_and_worst(sizes, "bytes")))
    sizes = [float(it.bytes) for it in accepting]
    figures.append(
        Figure("Enter, up to the next question: bytes, worst", max(sizes), 4_096, "bytes", median_and_worst(sizes, "bytes"))
    )
    for what, presses in (("a character typed", typing), ("an arrow in a list", choosing)):
        times = [it.milliseconds for it in presses]
        figures.append(Figure(f"{what}: time, median", statistics.median(times), 5, "ms", median_and_worst(times, "ms")))
    times = [it.milliseconds for it in accepting]
    figures.append(
        Figure("Enter, saved and drawn: time, median", statistics.median(times), 5, "ms", median_and_worst(times, "ms"))
    )
    return figures


def other_languages(mystery: str) -> list[Figure]:
    """Elsewhere a key may cost the text of the rows that changed and 60 bytes for each."""
    figures = []
    for language in ("tr", "hu", "ta"):
        over = []
        with tempfile.TemporaryDirectory() as folder:
            terminal, _ = opened(visit(mystery, CHECKLIST, folder))
            for keys in ("ok\r", "1\r"):
                terminal.send(keys)
                terminal.settle()
            close(terminal)
            terminal, _ = opened(visit(mystery, CHECKLIST, folder, language))
            for key in KEYS_ELSEWHERE:
                done = press(terminal, key)
                over.append(done.bytes - done.text - BYTES_A_ROW * max(1, done.rows))
            close(terminal)
        what = f"{language}: bytes a key beyond text and {BYTES_A_ROW} a row, worst"
        figures.append(Figure(what, max(over), 0, "bytes", f"{len(over)} keys"))
    return figures


def idle(mystery: str) -> list[Figure]:
    """Nothing is sent, and the program sleeps, while nobody types."""
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        terminal, _ = opened(visit(mystery, CHECKLIST, folder))
        for keys in ("ok\r", "1\r", "\x0bhalf typed"):
            terminal.send(keys)
            terminal.settle()
        terminal.settle(1.5)
        count, woken = len(terminal.output), switches(terminal.process.pid)
        terminal.read(5.0)
        figures.append(Figure("5 s without a key: bytes", len(terminal.output) - count, 0, "bytes"))
        figures.append(Figure("5 s without a key: times woken", switches(terminal.process.pid) - woken, 0, "times"))
        close(terminal)
    return figures


def switches(process: int) -> int:
    """How often the program went to sleep so far."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])


# ---- start and resume


def starts(mystery: str) -> list[Figure]:
    new, again = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            terminal, milliseconds = opened(visit(mystery, CHECKLIST, folder))
            new.append(milliseconds)
            terminal.send("ok\r")
            terminal.wait_for("Had you read")
            close(terminal)
            terminal, milliseconds = opened(visit(mystery, CHECKLIST, folder), "Had you read")
            again.append(milliseconds)
            close(terminal)
    return [
        Figure("start of a new visit, median", statistics.median(new), 100, "ms", median_and_worst(new, "ms")),
        Figure("start at the first question, median", statistics.median(again), 100, "ms", median_and_worst(again, "ms")),
    ]


def resume(mystery: str, folder: Path) -> list[Figure]:
    """500 questions, answered again and again until the log holds 20,000 events."""
    generate("generate_visit.py", 500, folder)
    checklist = folder / "checklist.xml"
    lines = []
    for number in range(40):
        lines += [":go 1"] + [["yes", "no"][number % 2]] * 500
    with tempfile.TemporaryDirectory() as place:
        command = visit(mystery, checklist, place)
        typed = "\n".join([*lines, ":go 250", ""])
        subprocess.run([*command, "--lines"], input=typed, text=True, stdout=subprocess.DEVNULL, check=False)
        events = len(store.read(Path(place) / "v.sqlite").events)
        times = []
        for _ in range(ROUNDS):
            terminal, milliseconds = opened(command)
            times.append(milliseconds)
            close(terminal)
    detail = f"{events} events; {median_and_worst(times, 'ms')}"
    if events < 20_000:
        raise SystemExit(f"wizard: the visit has only {events} events")
    return [Figure("resume of 500 questions, median", statistics.median(times), 200, "ms", detail)]


def large(mystery: str, folder: Path) -> list[Figure]:
    """5,000 questions, 2,000 of them with conditions."""
    generate("generate_pair.py", 5_000, folder)
    with tempfile.TemporaryDirectory() as place:
        terminal, start = opened(visit(mystery, folder / "checklist.xml", place))
        terminal.send("ok\r")
        terminal.settle(0.5)
        typing, accepting, moving = [], [], []
        for _ in range(100):
            typing += [press(terminal, "1").milliseconds]
            accepting += [press(terminal, "\r").milliseconds]
            moving += [press(terminal, "\x1b[6~").milliseconds]
            # A comment or a message may lie over the question now; Esc closes it, and the menu it opens else.
            if not terminal.screen.rows[3][:2].strip().isdigit():
                press(terminal, "\x1b")
        close(terminal)
    return [
        Figure(f"5,000 questions: {what}, median", statistics.median(times), 5, "ms", median_and_worst(times, "ms"))
        for what, times in (("a digit typed", typing), ("PgDn", moving), ("Enter, saved and drawn", accepting))
    ] + [Figure("5,000 questions: start", start, 1_000, "ms")]


def generate(script: str, count: int, folder: Path) -> None:
    subprocess.run([sys.executable, str(Path(__file__).with_name(script)), str(count), str(folder)], check=True)


def main() -> int:
    if len(sys.argv) != 3:
        raise SystemExit("usage: wizard.py MYSTERY FOLDER")
    mystery, folder = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
    print("| figure | limit | measured | |\n|---|---|---|---|")
    missed = 0
    for measure in (
        lambda: keys(mystery),
        lambda: other_languages(mystery),
        lambda: idle(mystery),
        lambda: starts(mystery),
        lambda: resume(mystery, folder / "wizard-500"),
        lambda: large(mystery, folder / "wizard-5000"),
    ):
        for figure in measure():
            missed += not figure.is_met
            value = f"{figure.value:.0f}" if figure.unit != "ms" else f"{figure.value:.1f}"
            note = "" if figure.is_met else "**missed** "
            limit = f"{figure.limit:g} {figure.unit}"
            print(f"| {figure.what} | {limit} | {value} {figure.unit} | {note}{figure.detail} |", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
