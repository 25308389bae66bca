#!/usr/bin/env python3
"""Times the gate beside the parse, and the rendering of a scorecard, and holds them to their limits.

usage: parts.py FOLDER      FOLDER keeps the generated files
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = ["swift", "build", "-c", "release", "--product", "measure", "--scratch-path", ".build-measure"]


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def figure(name: str, text: str) -> float:
    found = re.search(rf"{name} ([0-9.]+)", text)
    if found is None:
        raise SystemExit(f"parts: no {name} in: {text}")
    return float(found.group(1))


def limit(what: str, value: float, most: float, unit: str) -> bool:
    good = value <= most
    print(f"{'ok  ' if good else 'MISS'} {what}: {value:g} {unit}, limit {most:g}")
    return good


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(BUILD, check=True, cwd=HERE.parent, stdout=subprocess.DEVNULL)
    measure = run(*BUILD, "--show-bin-path").strip() + "/measure"
    large = folder / "16.xml"
    if not large.exists():
        large.write_text(run("python3", str(HERE / "generate_checklist.py"), "16"), encoding="utf-8")
    gate = run(measure, "gate", str(large))
    print(gate, end="")
    results = [limit("gate beside parse", figure("ratio", gate), 0.10, "times")]
    for questions, size in ((40, 30_000), (200, 70_000)):
        visit = folder / f"visit-{questions}"
        run("python3", str(HERE / "generate_visit.py"), str(questions), str(visit))
        rendered = run(measure, "render", str(visit / "checklist.xml"), str(visit / "answers.json"))
        print(rendered, end="")
        if questions == 40:
            time = figure("present", rendered) + figure("render", rendered)
            results.append(limit("40 questions, worded and rendered", time, 1.0, "ms"))
        results.append(limit(f"HTML of {questions} questions", figure("HTML", rendered), size, "bytes"))
    sys.exit(0 if all(results) else 1)


main()
