#!/usr/bin/env python3
"""Kills the lines front end with SIGKILL at random moments and counts accepted answers that were lost.

usage: kills.py MYSTERY CHECKLIST TYPED [RUNS] [SEED]

TYPED holds the lines a shopper types. Each run types until the kill, resumes, and goes on, until the visit is
finalised; every answer that the screen called saved must be in the visit afterwards, and the chain must be whole.
"""

import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What the screen says once something is durable: the visit itself, the briefing, an answer, "later".
SAVED = re.compile(rb"Every answer is saved at once|Briefing accepted\.|Saved(?:\.|: )|Put off for later\.")


def session(mystery: str, checklist: str, folder: str, lines: list[str], kill_after: float | None) -> tuple[int, int]:
    """Types the lines; returns how much the screen called saved, and the exit status (-9 when killed)."""
    screen = Path(folder) / "screen.txt"
    command = [mystery, "visit", checklist, "--location", "Here", "--store", f"{folder}/visits.sqlite"]
    with screen.open("wb") as output:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=output)
        assert process.stdin is not None
        start = time.monotonic()
        try:
            for line in lines:
                process.stdin.write(f"{line}\n".encode())
                process.stdin.flush()
                if kill_after is not None:
                    left = kill_after - (time.monotonic() - start)
                    if left <= 0:
                        break
                    time.sleep(min(left, random.random() * 0.004))
            if kill_after is not None:
                time.sleep(max(0.0, kill_after - (time.monotonic() - start)))
                process.kill()
            process.stdin.close()
        except BrokenPipeError:
            pass
        status = process.wait()
    return len(SAVED.findall(screen.read_bytes())), status


def events(mystery: str, folder: str) -> int:
    """The number of events of the one visit, after its chain was found whole."""
    verified = subprocess.run(
        [mystery, "verify", "--store", f"{folder}/visits.sqlite"], capture_output=True, text=True, check=True
    )
    found = re.search(r": whole, (\d+) events", verified.stdout)
    if found is None:
        raise SystemExit(f"kills: the chain is broken: {verified.stdout}")
    return int(found.group(1))


def main() -> None:
    mystery, checklist, typed = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 20
    random.seed(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    lines = [line for line in Path(typed).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    killed = saved = lost = 0
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            acknowledged, status = session(mystery, checklist, folder, lines, random.uniform(0.02, 0.4))
            if not (Path(folder) / "visits.sqlite").exists():
                continue
            listed = subprocess.run([mystery, "visits", "--store", f"{folder}/visits.sqlite"], capture_output=True, text=True)
            kept = events(mystery, folder) if listed.stdout.strip() not in ("", "No visits yet.") else 0
            killed += status == -9
            saved += acknowledged
            lost += max(0, acknowledged - kept)
            _, resumed = session(mystery, checklist, folder, [":review", ":quit"], None)
            if resumed not in (0, 10) and kept > 1:
                raise SystemExit(f"kills: the visit could not be resumed, status {resumed}")
    print(f"{runs} runs, {killed} killed, {saved} things acknowledged, {lost} lost")
    sys.exit(1 if lost else 0)


main()
