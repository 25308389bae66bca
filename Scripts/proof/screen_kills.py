#!/usr/bin/env python3
"""Kills the screen front end with SIGKILL at random moments of typing and looks at what is there afterwards.

usage: screen_kills.py MYSTERY CHECKLIST [RUNS] [SEED]

Each run types in a pseudo-terminal until the kill and resumes. What an answer or a comment led to on the screen was
accepted, and has to be in the store; the visit has to go on at the question that was on the screen, or at the next one
when Enter was pressed there; of what was being typed at most the last second may be gone.
"""

from __future__ import annotations

import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from wizard import store
from wizard.shopper import Place, Shopper
from wizard.terminal import Terminal, TimedOut

# A key needs a moment to reach the program, and what is typed another to reach the disk.
MOST_LOST = 1.0
ON_THE_WAY = 0.1
# A good typist, and one who is fast enough to be anywhere in the checklist when the kill comes.
KEYS_A_SECOND = (12, 120)
# Seconds until the kill.
LONGEST = 10.0


@dataclass
class Session:
    """What was seen and typed up to the kill."""

    places: list[Place] = field(default_factory=list)
    accepted: list[Place] = field(default_factory=list)
    # What stands typed at the last place: when, and which characters.
    typing: list[tuple[float, str]] = field(default_factory=list)
    has_entered: bool = False
    killed_at: float = 0.0


def command(mystery: str, checklist: str, folder: str) -> list[str]:
    return [mystery, "visit", checklist, "--location", "Here", "--store", f"{folder}/visits.sqlite"]


def fill_in(terminal: Terminal, shopper: Shopper, session: Session, pause: Callable[[], float]) -> None:
    """Answers one place after another until the review is reached or the program is gone."""
    while not terminal.has_ended():
        place = look(terminal, shopper)
        if place.kind == "nothing":
            continue
        if session.places and place != session.places[-1] and session.has_entered:
            session.accepted.append(session.places[-1])
        if not session.places or place != session.places[-1]:
            session.places.append(place)
        elif session.has_entered:
            continue
        session.has_entered, session.typing = False, []
        if place.kind == "review":
            return
        try:
            for character in shopper.typed(place):
                if terminal.has_ended():
                    break
                session.typing.append((time.monotonic(), character))
                terminal.send(character)
                terminal.read(pause())
            if terminal.has_ended():
                break
            session.has_entered = True
            terminal.send("\r")
        except OSError:
            break
        terminal.read(0.05)
    place = look(terminal, shopper)
    if place.kind not in ("nothing", "pause") and session.places and place != session.places[-1]:
        if session.has_entered:
            session.accepted.append(session.places[-1])
        session.places.append(place)
        session.has_entered, session.typing = False, []


def look(terminal: Terminal, shopper: Shopper) -> Place:
    terminal.read(0.01)
    return shopper.place(terminal.screen.rows)


def killed(mystery: str, checklist: str, folder: str, shopper: Shopper, dice: random.Random) -> Session:
    """A session that ends by SIGKILL, whatever it is at."""
    session = Session()
    with Terminal(command(mystery, checklist, folder)) as terminal:
        timer = threading.Timer(dice.uniform(0.0, LONGEST), kill, (terminal, session))
        rate = dice.choice(KEYS_A_SECOND)
        terminal.wait_until(lambda text: "saved" in text, "the wizard did not start")
        timer.start()
        fill_in(terminal, shopper, session, lambda: dice.expovariate(rate))
        timer.cancel()
        kill(terminal, session)
        terminal.wait()
        # What was drawn before the kill was seen by the shopper.
        place = shopper.place(terminal.screen.rows)
        if session.places and place.kind not in ("nothing", "pause") and place != session.places[-1]:
            if session.has_entered:
                session.accepted.append(session.places[-1])
            session.places.append(place)
            session.has_entered, session.typing = False, []
    return session


def kill(terminal: Terminal, session: Session) -> None:
    if not session.killed_at:
        session.killed_at = time.monotonic()
        terminal.process.kill()


def lost(session: Session, kept: store.Kept) -> list[str]:
    """Accepted things that are not in the store."""
    gone = []
    for place in session.accepted:
        id = place.question.id if place.question else ""
        if place.kind == "briefing" and not any(kind == "briefing-acknowledged" for kind, _, _ in kept.events):
            gone.append("the briefing")
        elif place.is_question and place.question and place.question.kind != "photo" and kept.reply(id) is None:
            gone.append(id)
        elif place.kind == "comment" and not kept.comment(id):
            gone.append(f"the comment at {id}")
    return gone


def seconds_lost(session: Session, text: str) -> float:
    """How long before the kill the first character was typed that did not come back."""
    shown = "".join(text.split())
    typed = "".join(character for _, character in session.typing)
    back = len(typed)
    while back and "".join(typed[:back].split()) not in shown:
        back -= 1
    # A space at the end of a row cannot be seen.
    while back < len(typed) and typed[back] == " ":
        back += 1
    return session.killed_at - session.typing[back][0] if back < len(typed) else 0.0


def main() -> None:
    mystery, checklist = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    dice = random.Random(seed)
    counts: Counter[str] = Counter()
    problems: list[str] = []
    longest_lost = 0.0
    ways: dict[int, list[Place]] = {}
    for run in range(runs):
        variant = seed + run % 5
        shopper = Shopper(Path(checklist), variant)
        if variant not in ways:
            ways[variant] = way(mystery, checklist, shopper)
        with tempfile.TemporaryDirectory() as folder:
            session = killed(mystery, checklist, folder, shopper, dice)
            kept = store.read(Path(folder) / "visits.sqlite")
            counts["accepted"] += len(session.accepted)
            gone = lost(session, kept)
            counts["lost"] += len(gone)
            problems += [f"run {run}: {it} was accepted and is gone" for it in gone]
            with Terminal(command(mystery, checklist, folder)) as terminal:
                terminal.wait_until(lambda text: "saved" in text, f"run {run}: the visit does not go on")
                text = terminal.settle()
                if problem := wrong_place(session, shopper.place(terminal.screen.rows), ways[variant], kept):
                    problems.append(f"run {run}: {problem}\n{text}")
                else:
                    counts["at the right place"] += 1
                if session.typing and not session.has_entered:
                    counts["half typed"] += 1
                    seconds = seconds_lost(session, text)
                    longest_lost = max(longest_lost, seconds)
                    if seconds > MOST_LOST + ON_THE_WAY:
                        problems.append(f"run {run}: {seconds:.2f} s of typing lost\n{text}")
                terminal.send("\x03\x03")
                if (status := terminal.wait()) != 130:
                    problems.append(f"run {run}: status {status} after Ctrl-C")
            if not store.is_whole(mystery, Path(folder) / "visits.sqlite"):
                problems.append(f"run {run}: the chain is broken")
    for problem in problems:
        print(problem)
    print(
        f"{runs} runs killed, {counts['accepted']} things accepted, {counts['lost']} lost; "
        f"{counts['at the right place']} of {runs} resumed at the right question; {counts['half typed']} killed while"
        f" something was half typed, at most {longest_lost:.2f} s of it lost"
    )
    sys.exit(1 if problems else 0)


def way(mystery: str, checklist: str, shopper: Shopper) -> list[Place]:
    """The places of a visit that nobody kills."""
    session = Session()
    with tempfile.TemporaryDirectory() as folder, Terminal(command(mystery, checklist, folder)) as terminal:
        fill_in(terminal, shopper, session, lambda: 0.0)
        if not session.places or session.places[-1].kind != "review":
            raise TimedOut(f"the shopper does not get to the review:\n{terminal.screen.text}")
    return session.places


def wrong_place(session: Session, resumed: Place, way: list[Place], kept: store.Kept) -> str | None:
    """Nothing when the visit goes on where it was left; what lay over a question may be closed."""
    is_at_end = bool(session.places) and session.places[-1].kind == "review"
    if is_at_end and resumed.kind == "review":
        return None
    if is_at_end and resumed.question:
        # From the review the first gap comes next.
        return f"resumed at {resumed.question.id}" if kept.reply(resumed.question.id) else None
    if not session.places:
        return None if resumed.kind in ("briefing", "question") else f"resumed at {resumed}"
    last = session.places[-1]
    right = {last.heading}
    if session.has_entered and last in way:
        # The answer may have become durable just before the kill, without being shown.
        later = [place for place in way[way.index(last) + 1 :] if place.heading != last.heading]
        right |= {later[0].heading} if later else set()
    if resumed.heading in right or resumed.kind == last.kind == "briefing":
        return None
    entered = "Enter pressed" if session.has_entered else "no Enter"
    return f"left at ‘{last.kind} {last.heading}’ ({entered}), resumed at ‘{resumed.kind} {resumed.heading}’"


if __name__ == "__main__":
    main()
