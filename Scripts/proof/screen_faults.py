#!/usr/bin/env python3
"""Takes the store away from the running screen front end in every way we know, and mends it again.

usage: screen_faults.py MYSTERY CHECKLIST [long] [WORD...]     only the faults whose names hold one of the words

Each time NOT SAVED has to stand on the screen in the language of the session, no key may get past it, the answer has to
be kept, saved on a second try once the fault is mended, or written to another place; leaving gives status 6.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from wizard import store
from wizard.shopper import Shopper
from wizard.terminal import Terminal, TimedOut

NOT_SAVED = {"en": "NOT SAVED", "tr": "KAYDEDİLMEDİ", "hu": "NINCS MENTVE", "ta": "சேமிக்கப்படவில்லை"}
SHIM = Path(__file__).parent / "wizard" / "failing_disk.c"
LATE = 40.0


class Bench:
    """A folder with a visit whose first question is answered, and the means to break its store."""

    def __init__(self, mystery: str, checklist: str, folder: str, shim: str) -> None:
        self.mystery, self.checklist, self.shim = mystery, checklist, shim
        self.folder = Path(folder)
        self.store = self.folder / "store" / "visits.sqlite"
        self.store.parent.mkdir(exist_ok=True)
        self.other = self.folder / "elsewhere.json"
        self.fault = self.folder / "fault"
        self.process = 0

    def start(self, language: str) -> Terminal:
        faults = {"LD_PRELOAD": self.shim, "FAULT_FILE": str(self.fault), "FAULT_UNDER": str(self.store.parent)}
        visit = ["visit", self.checklist, "--location", "Here", "--store", str(self.store), "--lang", language]
        terminal = Terminal([self.mystery, *visit], environment=faults)
        self.process = terminal.process.pid
        # The rule below the head is drawn in every language.
        terminal.wait_until(lambda text: "──" in text, "the wizard did not start", LATE)
        terminal.settle()
        return terminal

    def prepare(self) -> None:
        with self.start("en") as terminal:
            for keys in ("ok\r", "1\r"):
                terminal.send(keys)
                terminal.settle()
            terminal.wait_for("opening hours")
            terminal.send("\x03\x03")
            terminal.wait()


# ---- faults: each breaks the store for as long as the context lasts


@contextlib.contextmanager
def failing(bench: Bench, what: str) -> Iterator[None]:
    bench.fault.write_text(what)
    yield
    bench.fault.unlink()


def full(bench: Bench) -> contextlib.AbstractContextManager[None]:
    return failing(bench, "write 28")


def read_only(bench: Bench) -> contextlib.AbstractContextManager[None]:
    return failing(bench, "write 30")


def broken(bench: Bench) -> contextlib.AbstractContextManager[None]:
    return failing(bench, "write 5")


def unforced(bench: Bench) -> contextlib.AbstractContextManager[None]:
    return failing(bench, "sync 5")


@contextlib.contextmanager
def limited(bench: Bench) -> Iterator[None]:
    """No file may grow any more, as by `ulimit -f`."""
    before = resource.prlimit(bench.process, resource.RLIMIT_FSIZE)
    resource.prlimit(bench.process, resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(bench.process, resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def locked(bench: Bench) -> Iterator[None]:
    other = sqlite3.connect(bench.store, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextlib.contextmanager
def moved_away(bench: Bench) -> Iterator[None]:
    aside = bench.folder / "aside"
    aside.mkdir(exist_ok=True)
    names = [path.name for path in bench.store.parent.glob("visits.sqlite*") if path.is_file()]
    for name in names:
        (bench.store.parent / name).rename(aside / name)
    yield
    for name in names:
        (aside / name).rename(bench.store.parent / name)


@contextlib.contextmanager
def filled(bench: Bench) -> Iterator[None]:
    """The small disk the store lies on is filled to the last byte."""
    filler = bench.store.parent / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    yield
    filler.unlink()


Fault = Callable[[Bench], contextlib.AbstractContextManager[None]]
FAULTS: dict[str, Fault] = {
    "no space (ENOSPC)": full,
    "read-only (EROFS)": read_only,
    "broken (EIO)": broken,
    "fsync fails": unforced,
    "limit of file sizes": limited,
    "locked by another process": locked,
    "store moved away": moved_away,
}


# ---- what has to hold


class Broken(AssertionError):
    """Something did not hold."""


def must(is_so: object, what: str, terminal: Terminal | None = None) -> None:
    if not is_so:
        raise Broken(f"{what}\n{terminal.screen.text}" if terminal else what)


def provoke(terminal: Terminal, language: str) -> str:
    """Answers, and comments for as long as the store still has room; returns the last comment."""
    said = NOT_SAVED[language]
    terminal.send("1\r")
    comment = ""
    for attempt in range(30):
        with contextlib.suppress(TimedOut):
            terminal.wait_until(lambda text: said in text, "NOT SAVED", LATE if attempt == 0 and not comment else 2.0)
            return comment
        comment = f"comment {attempt} " + "x" * 400
        terminal.send("\x0b")
        terminal.settle()
        terminal.send("\x17" * 4 + comment + "\r")
    raise Broken(f"‘{said}’ is not on the screen\n{terminal.screen.text}")


def blocks(terminal: Terminal, language: str) -> None:
    """No key but the menu's own gets past the message."""
    for keys in ("\x1b", "\x1b[13~", "\x12", "\x1b[6~", "\t", "\x15", "\x1b[20~", "\x1b[200~x\n\x1b[201~", "\x7f\x7f"):
        terminal.send(keys)
        terminal.settle()
        must(NOT_SAVED[language] in terminal.screen.text, f"{keys!r} gets past the message", terminal)


def mended(bench: Bench, fault: Fault, language: str) -> None:
    """The fault goes away: the second try saves."""
    with bench.start(language) as terminal:
        events = len(store.read(bench.store).events)
        with fault(bench):
            comment = provoke(terminal, language)
            blocks(terminal, language)
            terminal.send("1\r")
            terminal.read(0.3)
            terminal.wait_until(lambda text: NOT_SAVED[language] in text, "the second try should fail", LATE)
            elsewhere(bench, terminal)
        terminal.send("1\r")
        terminal.wait_until(lambda text: NOT_SAVED[language] not in text, "the second try fails", LATE)
        terminal.send("\x03\x03")
        must(terminal.wait() == 130, f"status {terminal.status} after Ctrl-C", terminal)
        must(not terminal.insane(), f"{terminal.insane()}")
    kept = store.read(bench.store)
    must(kept.reply("hours-online"), "the answer is not in the store after the second try")
    must(not comment or any(entry.get("comment") == comment for entry in kept.entries.values()), "the comment is gone")
    must(len(kept.events) > events, "no event was added")
    typed = [(content["entered"]["question"], str(content)) for kind, _, content in kept.events if kind == "entered"]
    must(len(set(typed)) == len(typed), "something was recorded twice")
    must(store.is_whole(bench.mystery, bench.store), "the chain is broken")


def elsewhere(bench: Bench, terminal: Terminal) -> None:
    """‘Save to another place’ writes every answer to a file."""
    terminal.send("2\r")
    terminal.settle()
    terminal.send(f"{bench.other}\r")
    terminal.wait_until(lambda _: bench.other.exists(), "‘save to another place’ wrote no file", LATE)
    terminal.settle()
    must("hours-online" in bench.other.read_text(encoding="utf-8"), "the answer is not in the other place")


def left(bench: Bench, fault: Fault, language: str) -> None:
    """The shopper leaves all the same: status 6, and what was accepted before is there."""
    with bench.start(language) as terminal:
        before = store.read(bench.store)
        with fault(bench):
            provoke(terminal, language)
            terminal.send("3\r")
            must(terminal.wait(LATE) == 6, f"status {terminal.status} instead of 6", terminal)
            must(not terminal.insane(), f"{terminal.insane()}")
    kept = store.read(bench.store)
    must(all(kept.entries.get(id) == entry for id, entry in before.entries.items()), "an accepted answer is gone")
    must(store.is_whole(bench.mystery, bench.store), "the chain is broken")
    with bench.start(language) as terminal:
        terminal.send("\x03\x03")
        must(terminal.wait() == 130, f"status {terminal.status} after going on", terminal)


def deleted(bench: Bench, language: str) -> None:
    """The store is deleted for good: the answers can still be written elsewhere."""
    with bench.start(language) as terminal:
        for path in bench.store.parent.glob("visits.sqlite*"):
            path.unlink() if path.is_file() else shutil.rmtree(path)
        provoke(terminal, language)
        elsewhere(bench, terminal)
        terminal.send("3\r")
        must(terminal.wait(LATE) == 6, f"status {terminal.status} instead of 6", terminal)
        must(not terminal.insane(), f"{terminal.insane()}")


def unfinished(bench: Bench, fault: Fault) -> None:
    """A visit whose last event cannot be saved is not finalised, and is once it can."""
    shopper = Shopper(Path(bench.checklist))
    with bench.start("en") as terminal:
        for _ in range(200):
            place = shopper.place(terminal.screen.rows)
            if place.kind == "review":
                break
            terminal.send(shopper.typed(place) + "\r")
            terminal.wait_until(lambda _, place=place: shopper.place(terminal.screen.rows) not in (place, None), "stuck")
            terminal.settle(0.05)
        # To finish is the first line of the review.
        terminal.send("\x1b[B\r")
        terminal.wait_for("Type ‘confirm’")
        with fault(bench):
            terminal.send("confirm\r")
            terminal.wait_until(lambda text: NOT_SAVED["en"] in text, "NOT SAVED", LATE)
            blocks(terminal, "en")
            must(not store.read(bench.store).is_final, "the visit is finalised although it could not be saved")
        terminal.send("1\r")
        must(terminal.wait(LATE) == 0, f"status {terminal.status} instead of 0", terminal)
    must(store.read(bench.store).is_final, "the visit is not finalised")


# ---- all of them


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A disk of two megabytes, where the system lets us mount one."""
    folder.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, check=False
    ).returncode == 0  # fmt: skip
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def checks(in_all_languages: bool) -> list[tuple[str, Callable[[Bench], None]]]:
    """Every fault mended and not mended; the first always in every language."""
    found: list[tuple[str, Callable[[Bench], None]]] = []
    for name, fault in FAULTS.items():
        for language in NOT_SAVED if in_all_languages or fault is full else ["en"]:
            found.append((f"{name}, mended ({language})", partial(mended, fault=fault, language=language)))
        found.append((f"{name}, left", partial(left, fault=fault, language="ta" if in_all_languages else "en")))
    return found + [
        ("small disk filled, mended", partial(mended, fault=filled, language="en")),
        ("small disk filled, left", partial(left, fault=filled, language="en")),
        ("store deleted", partial(deleted, language="en")),
        ("no space while finalising", partial(unfinished, fault=full)),
        ("locked while finalising", partial(unfinished, fault=locked)),
    ]


def run(name: str, check: Callable[[Bench], None], mystery: str, checklist: str, shim: str, *, disk: bool) -> bool:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        if disk and not stack.enter_context(small_disk(Path(folder) / "store")):
            print(f"skipped {name}: only root may mount a small disk", flush=True)
            return True
        bench = Bench(mystery, checklist, folder, shim)
        try:
            bench.prepare()
            check(bench)
        except (Broken, TimedOut) as problem:
            print(f"FAILED  {name}: {problem}", flush=True)
            return False
    print(f"passed  {name}", flush=True)
    return True


def main() -> None:
    mystery, checklist = str(Path(sys.argv[1]).resolve()), sys.argv[2]
    words = [word for word in sys.argv[3:] if word != "long"]
    with tempfile.TemporaryDirectory() as folder:
        shim = f"{folder}/failing_disk.so"
        subprocess.run(["clang", "-shared", "-fPIC", "-Wall", "-o", shim, str(SHIM), "-ldl"], check=True)
        results = [
            run(name, check, mystery, checklist, shim, disk="small disk" in name)
            for name, check in checks("long" in sys.argv)
            if not words or any(word in name for word in words)
        ]
    print(f"{sum(results)} of {len(results)} faults met as specified")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
