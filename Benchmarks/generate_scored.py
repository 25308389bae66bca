#!/usr/bin/env python3
"""Writes a checklist of N questions with everything that makes scoring work: branches, steps, "does not apply", weights,
bands, critical questions and a minimum; and the same rules as JSON, for the peer of `simulate.py`.

usage: generate_scored.py QUESTIONS FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

SCALE = (("poor", 0), ("fair", 1), ("good", 3), ("fine", 4))
WEIGHTS = (30, 25, 20, 15, 10)


def question(number: int, before: str | None) -> tuple[str, dict[str, object]]:
    """The element, and what the peer needs to know of it."""
    name, points = f"q{number}", 2 + number % 4
    when = f' when="{before} is yes"' if before and number % 6 == 5 else ""
    rule: dict[str, object] = {"id": name, "points": points, "when": before if when else None, "na": number % 4 == 1}
    applies = ' na="yes"' if rule["na"] else ""
    why = '<comment when="below full points">What did you see?</comment>'
    match number % 6:
        case 3:
            options = "".join(f'<option value="{value}" points="{earned}">{value}</option>' for value, earned in SCALE)
            rule |= {"kind": "rating", "points": 4}
            return f'<rating id="{name}"{when}{applies}><ask>How was part {number}?</ask>{why}{options}</rating>', rule
        case 4:
            steps = '<score at-most="3" points="100%"/><score at-most="6" points="50%"/><score points="0"/>'
            rule |= {"kind": "duration"}
            return f'<duration id="{name}" points="{points}" unit="min" max="30"{when}{applies}><ask>How long was wait {number}?</ask>{why}{steps}</duration>', rule
        case _:
            critical = ' critical="fail"' if number % 20 == 2 else ""
            rule |= {"kind": "yes-no", "critical": bool(critical)}
            return f'<yes-no id="{name}" points="{points}"{critical}{when}{applies}><ask>Was thing {number} there?</ask>{why}</yes-no>', rule


def main() -> None:
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    sections, rules = [], []
    size = -(-count // len(WEIGHTS))
    for place, weight in enumerate(WEIGHTS):
        elements, inside, before = [], [], None
        for number in range(place * size + 1, min(count, (place + 1) * size) + 1):
            element, rule = question(number, before)
            elements.append("    " + element)
            inside.append(rule)
            if rule["kind"] == "yes-no" and not rule["na"]:
                before = str(rule["id"])
        minimum = ' minimum="40"' if place == 0 else ""
        sections.append(f'  <section id="s{place + 1}" weight="{weight}"{minimum}>\n    <title>Part {place + 1}</title>\n' + "\n".join(elements) + "\n  </section>")
        rules.append({"weight": weight, "minimum": 40 if place == 0 else None, "questions": inside})
    checklist = (
        '<checklist xmlns="urn:mystery-shopping:checklist:1" id="simulated" version="1" xml:lang="en">\n  <title>Store visit</title>\n'
        '  <scoring target="85"><band id="good" from="80">Good</band><band id="fair" from="60">Fair</band>'
        '<band id="weak" from="0" fails="yes">Needs work</band></scoring>\n' + "\n".join(sections) + "\n</checklist>\n"
    )
    (folder / "checklist.xml").write_text(checklist, encoding="utf-8")
    (folder / "rules.json").write_text(json.dumps(rules), encoding="utf-8")


main()
