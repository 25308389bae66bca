#!/usr/bin/env python3
"""Pastes, holds keys down and sends random bytes; then asks the event log whether anything was answered by accident.

usage: screen_input.py MYSTERY CHECKLIST EVERYTHING [SECONDS] [SEED]

EVERYTHING is a checklist with all types of questions, for the random bytes, which are sent for SECONDS (5).
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from wizard import store
from wizard.shopper import Shopper
from wizard.terminal import Terminal, TimedOut

# After keys that came faster than anybody types, the screen has to be up to date so soon.
MOST_SECONDS_BEHIND = 2.0
KEYS = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[5~", b"\x1b[6~", b"\x1b[Z", b"\t", b"\x7f", b"\x1b[3~"]
KEYS += [b"\x1bOP", b"\x1b[12~", b"\x1b[13~", b"\x1bOS", b"\x1b[15~", b"\x1b[17~", b"\x1b[18~", b"\x1b[19~"]
KEYS += [b"\x1b[20~", b"\x1b", b" ", b"1", b"2"]
ENTER = [b"\r", b"\n", b"1\r", b"2\r", b"\x1bOM", b"\x1b[13u"]
BROKEN = [b"\x1b[", b"\x1b[200~", b"\x1b[201~", b"\x1b]0;", b"\x1bP", b"\x1b[999999999999;9A", b"\x1b[M"]
BROKEN += [b"\xe0\xae", b"\xff\xfe"]
WRITTEN = ["ığüşöç", "árvíztűrő", "தமிழ்", "عربى", "👩‍👩‍👧", "\u0301", "\u202e"]


class Broken(AssertionError):
    """Something did not hold."""


def must(is_so: object, what: str, terminal: Terminal | None = None) -> None:
    if not is_so:
        raise Broken(f"{what}\n{terminal.screen.text}" if terminal else what)


class Visit:
    """A visit in a folder of its own."""

    def __init__(self, mystery: str, checklist: str, folder: str) -> None:
        self.store = Path(folder) / "visits.sqlite"
        self.command = [mystery, "visit", checklist, "--location", "Here", "--store", str(self.store)]
        self.shopper = Shopper(Path(checklist))

    def start(self) -> Terminal:
        terminal = Terminal(self.command, environment={"VISUAL": "", "EDITOR": ""})
        terminal.wait_until(lambda text: "──" in text, "the wizard did not start", 40.0)
        terminal.settle()
        return terminal

    def walk_to(self, terminal: Terminal, id: str, *, comment: bool = False) -> None:
        """Answers until a question, or the comment it asks for, is reached."""
        for _ in range(100):
            place = self.shopper.place(terminal.screen.rows)
            if place.question and place.question.id == id and (place.kind == "comment" or not comment):
                return
            terminal.send(self.shopper.typed(place) + "\r")
            terminal.wait_until(lambda _, old=place: self.shopper.place(terminal.screen.rows) not in (old, None), "stuck")
            terminal.settle(0.05)
        raise Broken(f"‘{id}’ is not reached\n{terminal.screen.text}")

    def kept(self) -> store.Kept:
        return store.read(self.store)


def leave(terminal: Terminal) -> None:
    terminal.send("\x03")
    terminal.settle(0.1)
    terminal.send("\x03")
    must(terminal.wait() == 130, f"status {terminal.status} instead of 130", terminal)
    must(not terminal.insane(), f"after the end: {', '.join(terminal.insane())}", terminal)


def pasted(text: str) -> bytes:
    return b"\x1b[200~" + text.encode() + b"\x1b[201~"


def settled_after(terminal: Terminal) -> float:
    """How long the screen goes on changing."""
    start = time.monotonic()
    terminal.settle(0.3)
    return max(0.0, terminal.last_output - start)


# ---- pastes

TEN_KB = ("An adviser came \x03at once,\r\nshowed\tme two \x1b[3~machines & said \x1b[15~“this one”. 1\r" * 200)[:10_240]


def paste_comment(visit: Visit) -> str:
    with visit.start() as terminal:
        visit.walk_to(terminal, "contact-ways", comment=True)
        before = visit.kept()
        terminal.send(pasted(TEN_KB))
        behind = settled_after(terminal)
        must(len(visit.kept().events) == len(before.events), "the paste was submitted", terminal)
        must("Ctrl+O" in terminal.screen.rows[-1], "the paste left the comment", terminal)
        terminal.send("\r")
        terminal.settle()
        kept = visit.kept()
        comment = kept.comment("contact-ways") or ""
        letters = [it for it in comment if it.isalpha()]
        wanted = [it for it in TEN_KB if it.isalpha()]
        must(letters == wanted, f"{len(letters)} of {len(wanted)} letters arrived", terminal)
        must(kept.events[-1][2]["entered"]["origin"]["method"] == "pasted", "it is not known as pasted")
        leave(terminal)
    return f"10 kB drawn after {behind:.2f} s"


def paste_at(id: str) -> Callable[[Visit], str]:
    """A paste at a question answers nothing, also when it starts with a right answer and a line end."""

    def check(visit: Visit) -> str:
        with visit.start() as terminal:
            visit.walk_to(terminal, id)
            before = visit.kept()
            number = terminal.screen.rows[3][:6]
            for text in (TEN_KB, "1\r" * 5_000, "1" * 10_240):
                terminal.send(pasted(text))
                behind = settled_after(terminal)
                must(behind < MOST_SECONDS_BEHIND, f"the screen is {behind:.1f} s behind")
                must(len(visit.kept().events) == len(before.events), "the paste was submitted", terminal)
                terminal.send("\r")
                terminal.settle()
                must(len(visit.kept().events) == len(before.events), f"{text[:4]!r}… was accepted", terminal)
                terminal.send("\x18")
                terminal.settle()
                must(terminal.screen.rows[3][:6] == number, "Enter left the question", terminal)
            terminal.send(pasted("1\r"))
            terminal.settle()
            must(len(visit.kept().events) == len(before.events), "a paste with a line end was accepted", terminal)
            leave(terminal)
        return ""

    return check


# ---- held keys


def held(keys: bytes, rate: int, id: str, *, seconds: float = 5.0) -> Callable[[Visit], str]:
    """No key that is held down answers anything."""

    def check(visit: Visit) -> str:
        with visit.start() as terminal:
            visit.walk_to(terminal, id)
            before = visit.kept()
            start, sent = time.monotonic(), 0
            while (now := time.monotonic() - start) < seconds:
                due = int(now * rate) - sent
                terminal.send(keys * due)
                sent += due
                terminal.read(0.001)
            behind = settled_after(terminal)
            answered = {id for id, entry in visit.kept().entries.items() if entry.get("reply")}
            new = answered - {id for id, entry in before.entries.items() if entry.get("reply")}
            must(not new, f"{keys!r} {sent} times answered {sorted(new)}", terminal)
            must(behind < MOST_SECONDS_BEHIND, f"the screen is {behind:.1f} s behind after {sent} keys")
            leave(terminal)
        return f"{sent} keys, up to date after {behind:.2f} s"

    return check


def held_enter_after_choice(visit: Visit) -> str:
    """Who chooses and then keeps Enter down has answered once."""
    with visit.start() as terminal:
        visit.walk_to(terminal, "prepared")
        terminal.send(b"1" + b"\r" * 150)
        terminal.settle(0.3)
        answered = [id for id, entry in visit.kept().entries.items() if entry.get("reply")]
        must(answered == ["prepared"], f"answered: {answered}", terminal)
        leave(terminal)
    return ""


# ---- random bytes


def random_keys(dice: random.Random, *, enters: bool) -> bytes:
    """A handful of bytes as no keyboard sends them, or as one does."""
    kind = dice.random()
    if kind < 0.35:
        data = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 40)))
    elif kind < 0.75:
        data = dice.choice(KEYS)
    elif kind < 0.85:
        data = dice.choice(BROKEN)
    else:
        data = dice.choice(WRITTEN).encode()
    if enters and dice.random() < 0.2:
        return data + dice.choice(ENTER)
    # Without what means Enter to some terminal: nothing is confirmed then.
    return data if enters else data.translate(None, b"\r\nMu")


def random_bytes(seconds: float, seed: int, *, enters: bool) -> Callable[[Visit], str]:
    def check(visit: Visit) -> str:
        dice = random.Random(seed)
        accept_briefing(visit)
        before = visit.kept()
        sent = confirmed = ends = 0
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with visit.start() as terminal:
                while time.monotonic() < end and not terminal.has_ended():
                    data = random_keys(dice, enters=enters)
                    terminal.send(data)
                    sent += len(data)
                    confirmed += sum(data.count(key) for key in (b"\r", b"\n", b"\x1bOM", b"\x1b[13u"))
                    terminal.read(0.0005)
                if terminal.has_ended():
                    ends += 1
                    # 131: Ctrl-\\ while the terminal was given back for a moment, by Ctrl-Z.
                    must(terminal.wait() in (10, 130, 131), f"status {terminal.status}", terminal)
                    must(not terminal.insane(), f"after the end: {terminal.insane()}", terminal)
                    continue
                # What was begun, a paste without its end for example, is over after a second of rest.
                terminal.settle(1.3)
                terminal.send("\x03")
                terminal.settle(0.3)
                if not terminal.has_ended():
                    terminal.wait_until(lambda text: "Ctrl+C" in text or terminal.has_ended(), "a pause")
                    terminal.send("\x03")
                must(terminal.wait() in (10, 130, 131), f"status {terminal.status}", terminal)
                must(not terminal.insane(), f"after the end: {', '.join(terminal.insane())}", terminal)
        kept = visit.kept()
        replies = [
            content["entered"]
            for kind, _, content in kept.events[len(before.events) :]
            if kind == "entered" and content["entered"]["entry"].get("reply")
        ]
        allowed = confirmed if enters else 0
        must(len(replies) <= allowed, f"{len(replies)} answers after {allowed} Enters: {replies[:3]}")
        must(not kept.is_final, "the visit was finalised")
        must(store.is_whole(visit.command[0], visit.store), "the chain is broken")
        return f"{sent} bytes in {seconds:.0f} s, {confirmed} Enters, {len(replies)} answers, left {ends} times"

    return check


def accept_briefing(visit: Visit) -> None:
    with visit.start() as terminal:
        for _ in range(10):
            if not terminal.row(" Briefing "):
                break
            quiz = "Question" in terminal.screen.rows[3]
            ready = "Press Enter when you have read" in terminal.screen.text
            terminal.send("1\r" if quiz else "\r" if ready else "ok\r")
            terminal.settle()
        must(not terminal.row(" Briefing "), "the briefing is not over", terminal)
        leave(terminal)


def main() -> None:
    mystery, checklist, everything = (str(Path(it).resolve()) for it in sys.argv[1:4])
    seconds = float(sys.argv[4]) if len(sys.argv) > 4 else 5.0
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    checks: list[tuple[str, str, Callable[[Visit], str]]] = [
        ("10 kB pasted into a comment", checklist, paste_comment),
        ("10 kB pasted into a choice", checklist, paste_at("prepared")),
        ("10 kB pasted into a number", checklist, paste_at("called-away")),
        ("Enter kept down after a choice", checklist, held_enter_after_choice),
    ]
    hold = 5.0 if seconds >= 60 else 2.0
    for rate in (30, 1_000):
        for name, key in (("‘1’", b"1"), ("Enter", b"\r"), ("↓", b"\x1b[B"), ("Space", b" "), ("‘a’", b"a")):
            for id in ("contact-ways", "called-away"):
                checks.append((f"{name} held at {rate}/s at {id}", checklist, held(key, rate, id, seconds=hold)))
    for enters in (False, True):
        name = f"random bytes {'with' if enters else 'without'} Enter, seed {seed}"
        checks.append((name, everything, random_bytes(seconds, seed, enters=enters)))
    if seconds < 60:
        # The short run keeps to one held key of each kind.
        kept = ("Enter held at 1", "‘1’ held at 30/s")
        checks = [it for it in checks if " held at " not in it[0] or it[0].startswith(kept)]
    results = []
    for name, file, check in checks:
        with tempfile.TemporaryDirectory() as folder:
            try:
                detail = check(Visit(mystery, file, folder))
                print(f"passed  {name}{': ' if detail else ''}{detail}", flush=True)
                results.append(True)
            except (Broken, TimedOut, OSError) as problem:
                print(f"FAILED  {name}: {problem}", flush=True)
                results.append(False)
    print(f"{sum(results)} of {len(results)} kinds of input met as specified")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
