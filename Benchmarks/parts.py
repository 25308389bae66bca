#!/usr/bin/env python3
"""Times the gate beside the parse, and the rendering of a scorecard, and holds them to their limits.

usage: parts.py FOLDER      FOLDER keeps the generated files
"""

import sys
from pathlib import Path

from measure_program import built, figure, limit, run

HERE = Path(__file__).resolve().parent


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    measure = built()
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
