#!/usr/bin/env python3
"""The peer of `simulate.py`: a plain loop that draws answers to the same rules and scores them with exact fractions.

usage: simulate-peer.py RULES VISITS SEED

It knows one scoring model, draws every answer as likely as every other, keeps no events and counts only scores and bands.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

Rule = dict[str, Any]
SCALE = (0, 1, 3, 4)


def earned(rule: Rule, dice: random.Random) -> tuple[Fraction, bool]:
    """The points of a drawn answer, and whether it is a yes."""
    points = int(rule["points"])
    match rule["kind"]:
        case "rating":
            return Fraction(dice.choice(SCALE)), False
        case "duration":
            minutes = dice.randint(0, 30)
            return Fraction(points) if minutes <= 3 else Fraction(points, 2) if minutes <= 6 else Fraction(0), False
        case _:
            answer = dice.random() < 0.5
            return Fraction(points if answer else 0), answer


def visit(sections: list[Rule], dice: random.Random) -> tuple[Fraction, bool]:
    """The final percentage, and whether a requirement failed."""
    numerator = denominator = Fraction(0)
    has_failed = False
    for section in sections:
        got = possible = Fraction(0)
        said: dict[str, bool] = {}
        for rule in section["questions"]:
            if rule["when"] and not said.get(rule["when"], False):
                continue
            if rule["na"] and dice.random() < 0.15:
                continue
            points, said[rule["id"]] = earned(rule, dice)
            got += points
            possible += int(rule["points"])
            has_failed = has_failed or bool(rule.get("critical")) and points < int(rule["points"])
        if not possible:
            continue
        numerator += got / possible * section["weight"]
        denominator += section["weight"]
        has_failed = has_failed or section["minimum"] is not None and round(got / possible * 100, 1) < section["minimum"]
    return numerator / denominator * 100, has_failed


def main() -> None:
    sections = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    dice = random.Random(int(sys.argv[3]))
    bands: Counter[str] = Counter()
    scores = []
    for _ in range(int(sys.argv[2])):
        score, has_failed = visit(sections, dice)
        scores.append(score)
        bands["weak" if has_failed or score < 60 else "fair" if score < 80 else "good"] += 1
    print(json.dumps({"visits": len(scores), "mean": float(sum(scores) / len(scores)), "bands": dict(bands)}))


main()
