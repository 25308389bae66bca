#!/usr/bin/env python3
"""Writes a checklist of N questions and answers to it, with a comment of 100 characters at each fifth question.

usage: generate_visit.py QUESTIONS FOLDER
"""

import json
import sys
from pathlib import Path

COMMENT = "Two people at the till looked up, saw me at the door with my bag, and went on talking to each other."
ASKS = [
    "Did a member of staff greet you within 30 seconds?",
    "Was the floor at the entrance clean?",
    "Could you read the price of the product?",
    "Did the adviser ask what you need it for?",
    "Did the cashier name the total before you paid?",
]


def main() -> None:
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    assert len(COMMENT) == 100
    folder.mkdir(parents=True, exist_ok=True)
    sections: list[str] = []
    answers: dict[str, str] = {}
    comments: dict[str, str] = {}
    for start in range(0, count, 8):
        questions = []
        for number in range(start + 1, min(start + 8, count) + 1):
            name = f"q{number}"
            ask = ASKS[number % len(ASKS)]
            questions.append(f'    <yes-no id="{name}" points="{1 + number % 5}"><ask>{ask}</ask></yes-no>')
            answers[name] = "no" if number % 3 == 0 else "yes"
            if number % 5 == 0:
                comments[name] = COMMENT
        section = start // 8 + 1
        sections.append(
            f'  <section id="part{section}" weight="10">\n    <title>Part {section} of the visit</title>\n'
            + "\n".join(questions) + "\n  </section>"
        )
    checklist = (
        '<checklist xmlns="urn:mystery-shopping:checklist:1" id="bench" version="1" xml:lang="en">\n'
        '  <title>Store visit</title>\n  <scoring target="85"><band id="good" from="80">Good</band>'
        '<band id="weak" from="0" fails="yes">Needs work</band></scoring>\n' + "\n".join(sections) + "\n</checklist>\n"
    )
    (folder / "checklist.xml").write_text(checklist, encoding="utf-8")
    visit = {
        "checklist": {"id": "bench", "version": "1"}, "location": "Harbour Street 12", "date": "2026-03-14",
        "answers": answers, "comments": comments, "attestation": "confirmed",
    }
    (folder / "answers.json").write_text(json.dumps(visit, indent=1), encoding="utf-8")


main()
