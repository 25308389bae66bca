#!/usr/bin/env python3
"""Plays the same random events through the screen and through lines, and the result as an answers file.

usage: equivalence.py MYSTERY [SEQUENCES] [SEED]

Each sequence has a random checklist of its own. The answers, the outcomes and what is kept but not sent must be the same
in all three visits. The screen runs in a pseudo terminal; nothing is simulated.
"""

from __future__ import annotations

import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from front_ends import Lines, Screen
from random_visits import Event, random_checklist, random_events

DAY = "2026-03-14"
VISIT = f"random-{DAY}-1"


def picture(number: int) -> bytes:
    """A PNG of one pixel, another one for each number."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes([0, number]))) + chunk(b"IEND", b"")


def run(*command: str, accept: tuple[int, ...] = (0,)) -> str:
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode not in accept:
        raise SystemExit(f"equivalence: {' '.join(command)}: status {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def play(front_end: type[Lines] | type[Screen], command: list[str], events: list[Event]) -> str:
    """Plays all events; returns what was seen."""
    session = front_end(command)
    log = ""
    for event in events:
        if event.kind == "restart":
            session.quit()
            log += session.log
            session = front_end(command)
        else:
            session.log += f"\n=== {event}\n"
            session.play(event)
    session.quit()
    return log + session.log


def state(mystery: str, store: str) -> dict[str, object]:
    """The answers as a file has them, and how each question counts."""
    answers = json.loads(run(mystery, "answers", VISIT, "--store", store))
    score = json.loads(run(mystery, "score", VISIT, "--store", store, "--format", "json"))
    return {"answers": answers, "score": score}


class Difference(Exception):
    """Two visits that should be the same are not."""


def sequence(mystery: str, seed: int) -> int:
    """Plays one sequence three times; returns how many events it had."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as name:
        folder = Path(name)
        photos = tuple(str(folder / f"photo-{number}.png") for number in range(3))
        for number, path in enumerate(photos):
            Path(path).write_bytes(picture(number))
        text = random_checklist(chance)
        checklist = str(folder / "random.xml")
        Path(checklist).write_text(text, encoding="utf-8")
        events = random_events(chance, photos)
        visit = [mystery, "visit", checklist, "--location", "Here", "--date", DAY, "--store"]
        logs, states = {}, {}
        for front_end in (Lines, Screen):
            store = str(folder / f"{front_end.__name__}.sqlite")
            logs[front_end.__name__] = play(front_end, [*visit, store], events)
            states[front_end.__name__] = state(mystery, store)
        run(mystery, "answers", VISIT, "--store", str(folder / "Screen.sqlite"), "--into", str(folder / "dump"))
        file = folder / "dump" / f"{VISIT}.json"
        store = str(folder / "File.sqlite")
        run(*visit, store, "--answers", str(file), "--partial", accept=(0, 10))
        states["File"] = state(mystery, store)
        for other in ("Lines", "File"):
            if states[other] != states["Screen"]:
                raise Difference(explain(seed, text, states, logs, other))
        return len(events)


def explain(seed: int, text: str, states: dict[str, dict[str, object]], logs: dict[str, str], other: str) -> str:
    parts = [f"sequence {seed}: the screen and {other} differ", text]
    for name in ("Screen", other):
        parts += [f"--- {name}", json.dumps(states[name]["answers"], indent=1, sort_keys=True, ensure_ascii=False)]
    parts += [f"--- log of {name}\n{log}" for name, log in logs.items()]
    return "\n".join(parts)


def main() -> None:
    mystery = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    events = 0
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        for number in workers.map(lambda seed: sequence(mystery, seed), range(first, first + count)):
            events += number
    print(f"{count} sequences, {events} events: the same through screen, lines and an answers file (seeds from {first})")


main()
