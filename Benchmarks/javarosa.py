#!/usr/bin/env python3
"""Mystery beside JavaRosa on the same questions, in one run: loading, and one answer with what follows from it.

usage: javarosa.py MYSTERY FOLDER      FOLDER holds peers/ (Benchmarks/setup-peers) and keeps what is generated

Status 1 when Mystery misses a limit. JavaRosa is measured inside its process, without the start of Java; the first load is
the one a person waits for, the median the one of a warm server. Each answer is given in several rounds and its fastest time
counts, on both sides: what the machine did besides must not look like work of either.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from measure_program import built, figure, limit, run

HERE = Path(__file__).resolve().parent
ROUNDS = 7
# Milliseconds for reading, checking and linting, by the number of questions.
SIZES = {1000: 100.0, 5000: 500.0}
WORST_ANSWER = 1.0


def compiled(folder: Path) -> list[str]:
    """The command that runs the driver; compiled against the jar that pyxform carries."""
    jars = sorted((folder / "peers").glob("lib/python3*/site-packages/pyxform/validators/odk_validate/bin/ODK_Validate.jar"))
    if not jars:
        raise SystemExit("javarosa: there is no ODK_Validate.jar: run Benchmarks/setup-peers first")
    classes = folder / "javarosa"
    run("javac", "-d", str(classes), "-cp", str(jars[0]), str(HERE / "javarosa" / "MeasureJavaRosa.java"))
    return ["java", "-cp", f"{jars[0]}:{classes}", "MeasureJavaRosa"]


def whole_command(*command: str) -> float:
    """The median time of the whole command, start and output included."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        times.append((time.perf_counter() - start) * 1000)
        if done.returncode != 0:
            raise SystemExit(f"javarosa: {' '.join(command)} ended with status {done.returncode}:\n{done.stdout[:500]}")
    return statistics.median(times)


def main() -> int:
    if len(sys.argv) != 3:
        raise SystemExit("usage: javarosa.py MYSTERY FOLDER")
    mystery, folder = sys.argv[1], Path(sys.argv[2])
    driver, measure = compiled(folder), built()
    results: list[bool] = []
    print("| questions | what | JavaRosa | Mystery | times as fast |")
    print("|---|---|---|---|---|")
    lines: list[tuple[str, float, float, str]] = []
    for questions, most in SIZES.items():
        pair = folder / f"pair-{questions}"
        run(sys.executable, str(HERE / "generate_pair.py"), str(questions), str(pair))
        checklist = str(pair / "checklist.xml")
        theirs = run(*driver, str(pair / "form.xml"), str(ROUNDS))
        check = run(measure, "check", checklist, str(ROUNDS))
        answers = run(measure, "answers", checklist, str(ROUNDS))
        if figure("answers", theirs) != figure("answers", answers):
            raise SystemExit(f"javarosa: not the same questions were asked: {theirs} {answers}")
        rows = [
            ("load, first", figure("load first", theirs), figure("check first", check)),
            (f"load, median of {ROUNDS}", figure("load median", theirs), figure("check median", check)),
            ("answer, median", figure("answer median", theirs), figure("answer median", answers)),
            ("answer, worst", figure("answer worst", theirs), figure("answer worst", answers)),
            ("answer, worst of any round", figure("once", theirs), figure("once", answers)),
        ]
        for what, peer, ours in rows:
            print(f"| {questions} | {what} | {peer:.3f} ms | {ours:.3f} ms | {peer / ours:.1f} |", flush=True)
        command = whole_command(mystery, "check", checklist)
        lines.append((f"{questions} questions, read, checked and linted", figure("check first", check), most, "ms"))
        lines.append((f"{questions} questions, the whole command", command, most, "ms"))
        if questions == max(SIZES):
            worst = figure("answer worst", answers)
            lines.append((f"{questions} questions, one answer, worst", worst, WORST_ANSWER, "ms"))
    print()
    for line in lines:
        results.append(limit(*line))
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
