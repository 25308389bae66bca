#!/usr/bin/env python3
"""Measures `mystery simulate` on a generated checklist of 60 questions, beside a plain Python loop in the same run.

usage: simulate.py MYSTERY FOLDER [VISITS]

The loop draws and scores the same rules with exact fractions, on one core, and does nothing else; ours takes each visit
through the interview, scores it in full, counts conditions, options and requirements, and measures what moves the score.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from measure_program import limit

HERE = Path(__file__).resolve().parent
QUESTIONS = 60
ROUNDS = 3


def ran(*command: str | Path) -> tuple[float, bytes]:
    """Seconds, and what was printed."""
    start = time.perf_counter()
    done = subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return time.perf_counter() - start, done.stdout


def main() -> int:
    if not 3 <= len(sys.argv) <= 4:
        raise SystemExit("usage: simulate.py MYSTERY FOLDER [VISITS]")
    mystery, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]) / "simulate"
    visits = sys.argv[3] if len(sys.argv) > 3 else "10000"
    subprocess.run([sys.executable, HERE / "generate_scored.py", str(QUESTIONS), folder], check=True)
    options = ("--visits", visits, "--shopper", "uniform", "--format", "json")
    ours, alone, peer = [], [], []
    for _ in range(ROUNDS):
        ours.append(ran(mystery, "simulate", folder / "checklist.xml", *options))
        alone.append(ran(mystery, "simulate", folder / "checklist.xml", *options, "--threads", "1"))
        peer.append(ran(sys.executable, HERE / "simulate-peer.py", folder / "rules.json", visits, "1"))
    if any(printed != ours[0][1] for _, printed in ours + alone):
        raise SystemExit("simulate: the same seed gave other bytes")
    result, theirs = json.loads(ours[0][1]), json.loads(peer[0][1])
    us, one, them = (statistics.median(seconds for seconds, _ in runs) for runs in (ours, alone, peer))
    print(f"{visits} visits of {len(result['questions'])} questions: {us:.2f} s, on one thread {one:.2f} s; the Python loop {them:.2f} s")
    print(f"mean score {result['scores']['mean']}, in the loop {theirs['mean']:.1f}")
    return 0 if all([limit("time", us, 5, "s"), limit("time beside the Python loop", us / them, 2, "times")]) else 1


if __name__ == "__main__":
    sys.exit(main())
