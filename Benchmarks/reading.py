#!/usr/bin/env python3
"""Reading and fully checking a checklist beside `xmllint --noout` on the same file, in turns, in one run.

    reading.py MYSTERY FOLDER     MYSTERY: the command to measure; FOLDER: where the checklists are generated

Status 1 when the largest file takes more than LIMIT times as long as xmllint or
more than LONGEST seconds, or the time per megabyte grows.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

SIZES = (1, 4, 16)
ROUNDS = 7
LIMIT = 4.0
# Seconds for the largest file, whatever the peer takes.
LONGEST = 2.0
# In proportion: a megabyte of the largest file may cost this much more than a megabyte of the smallest.
GROWTH = 1.5


@dataclass(frozen=True)
class Timing:
    megabytes: int
    peer: float
    ours: float

    @property
    def ratio(self) -> float:
        return self.ours / self.peer


def seconds(*command: str) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - start
    # Warnings (status 1) are part of a full check; an error would end the work early and flatter the time.
    if done.returncode > 1 or ": error" in done.stdout + done.stderr:
        said = (done.stdout + done.stderr)[:500]
        raise SystemExit(f"reading: {' '.join(command)} ended with status {done.returncode}:\n{said}")
    return taken


def measure(mystery: str, file: Path, megabytes: int) -> Timing:
    """The median of several rounds; both commands take turns, so that a busy machine slows both."""
    peer, ours = [], []
    for _ in range(ROUNDS):
        peer.append(seconds("xmllint", "--noout", str(file)))
        ours.append(seconds(mystery, "check", str(file)))
    return Timing(megabytes, statistics.median(peer), statistics.median(ours))


def generate(folder: Path, megabytes: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"checklist-{megabytes}.xml"
    with file.open("w", encoding="utf-8") as output:
        generator = Path(__file__).with_name("generate_checklist.py")
        subprocess.run([sys.executable, str(generator), str(megabytes)], stdout=output, check=True)
    return file


def main() -> int:
    if len(sys.argv) != 3:
        raise SystemExit("usage: reading.py MYSTERY FOLDER")
    if shutil.which("xmllint") is None:
        raise SystemExit("reading: missing xmllint: install libxml2-utils")
    mystery, folder = sys.argv[1], Path(sys.argv[2])
    print("| file | xmllint --noout | mystery check | ratio | mystery per MB |")
    print("|---|---|---|---|---|")
    timings = []
    for megabytes in SIZES:
        timing = measure(mystery, generate(folder, megabytes), megabytes)
        timings.append(timing)
        print(
            f"| {megabytes} MB | {timing.peer * 1000:.1f} ms | {timing.ours * 1000:.1f} ms"
            f" | {timing.ratio:.2f} | {timing.ours * 1000 / megabytes:.1f} ms |",
            flush=True,
        )
    growth = (timings[-1].ours / timings[-1].megabytes) / (timings[0].ours / timings[0].megabytes)
    print(f"\nratio at {SIZES[-1]} MB: {timings[-1].ratio:.2f}, limit {LIMIT:.2f}")
    print(f"time per MB, {SIZES[-1]} MB beside {SIZES[0]} MB: {growth:.2f}, limit {GROWTH:.2f}")
    print(f"{SIZES[-1]} MB: {timings[-1].ours:.2f} s, limit {LONGEST:.2f} s")
    return 0 if timings[-1].ratio <= LIMIT and growth <= GROWTH and timings[-1].ours <= LONGEST else 1


if __name__ == "__main__":
    sys.exit(main())
