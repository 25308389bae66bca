#!/usr/bin/env python3
"""Writes a checklist of a given size to standard output. The same size gives the same bytes.

    generate_checklist.py MEGABYTES > FILE

Sections of 20 questions of many types, with help, points, comments, and conditions on earlier questions.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator

MEGABYTE = 1_000_000
QUESTIONS_IN_SECTION = 20
SEED = 2026
PLACES = ("door", "window", "till", "shelf", "counter", "queue", "fitting-room", "car-park", "website", "telephone")
PEOPLE = ("first member of staff", "cashier", "adviser", "manager", "person at the door")
DEEDS = ("greet you", "look up", "smile", "offer help", "explain the price", "thank you", "say goodbye")

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<checklist xmlns="urn:mystery-shopping:checklist:1" id="generated" version="1.0" xml:lang="en">
  <title>Generated checklist</title>
  <summary>Made to measure reading; nobody is meant to answer it.</summary>
  <briefing>
    <scenario>You need a gift and do not know what to buy.</scenario>
    <must>Read every question before you go in.</must>
    <never>Do not tell anyone that you are a shopper.</never>
  </briefing>
  <scoring model="points" target="85">
    <band id="good" from="85">Good</band>
    <band id="weak" from="0" fails="yes">Needs work</band>
  </scoring>
"""
TAIL = "</checklist>\n"


def checklist(size: int) -> Iterator[str]:
    """Parts of a checklist that is as long as possible and at most `size` bytes."""
    chance = random.Random(SEED)
    left = size - len(HEAD) - len(TAIL)
    yield HEAD
    number = 1
    while (part := section(number, chance)) and len(part) <= left:
        yield part
        left -= len(part)
        number += 1
    if number == 1:
        raise SystemExit(f"generate_checklist: {size} bytes are too few for one section")
    yield TAIL


def section(number: int, chance: random.Random) -> str:
    lines = [f'  <section id="s{number}">', f"    <title>Part {number}: the {chance.choice(PLACES)}</title>"]
    earlier: list[tuple[str, str]] = []
    for position in range(1, QUESTIONS_IN_SECTION + 1):
        identifier = f"s{number}-q{position}"
        # The first is always yes-no, so that there is something to depend on.
        kind = "yes-no" if position == 1 else chance.choice(("yes-no", "yes-no", "choice", "number", "duration"))
        when = f' when="{condition(earlier, chance)}"' if position % 4 == 0 else ""
        lines += MAKERS[kind](identifier, when, chance)
        # A condition on a question that is not always asked could make one that nobody reaches.
        if not when:
            earlier.append((identifier, kind))
    lines.append("  </section>\n")
    return "\n".join(lines)


def condition(earlier: list[tuple[str, str]], chance: random.Random) -> str:
    """Depends on one or two questions that stand before it in the section and are always asked."""
    clauses = [clause(*chance.choice(earlier), chance) for _ in range(chance.choice((1, 1, 2)))]
    if len(clauses) == 2 and clauses[0].split()[0] == clauses[1].split()[0]:
        del clauses[1]  # two clauses on one question could contradict each other
    return chance.choice((" and ", " or ")).join(clauses)


def clause(identifier: str, kind: str, chance: random.Random) -> str:
    if kind == "yes-no":
        return f"{identifier} is {chance.choice(('yes', 'no'))}"
    if kind == "choice":
        return f"{identifier} is one of (good, fair)"
    if kind == "number":
        return f"{identifier} at least {chance.randint(1, 9)}"
    return f"{identifier} more than {chance.randint(1, 9)} min"


def yes_no(identifier: str, when: str, chance: random.Random) -> list[str]:
    person, deed, limit = chance.choice(PEOPLE), chance.choice(DEEDS), chance.randint(5, 90)
    return [
        f'    <yes-no id="{identifier}" points="{chance.randint(1, 10)}"{when}>',
        f"      <ask>Did the {person} {deed} within {limit} seconds?</ask>",
        f"      <help>Count from the moment you reach the {chance.choice(PLACES)}.</help>",
        f'      <comment when="{identifier} is no" required="yes">What happened instead?</comment>',
        "    </yes-no>",
    ]


def choice(identifier: str, when: str, chance: random.Random) -> list[str]:
    return [
        f'    <choice id="{identifier}" points="10"{when}>',
        f"      <ask>How tidy was the {chance.choice(PLACES)} when you came to it?</ask>",
        "      <help>Judge what a customer sees, not what is behind the door.</help>",
        '      <option value="good" points="100%">Tidy and clean</option>',
        '      <option value="fair" points="50%">One or two things out of place</option>',
        '      <option value="poor" points="0%">Untidy or dirty</option>',
        "    </choice>",
    ]


def number(identifier: str, when: str, chance: random.Random) -> list[str]:
    return [
        f'    <number id="{identifier}" min="0" max="{chance.randint(20, 60)}"{when}>',
        f"      <ask>How many people were waiting at the {chance.choice(PLACES)}?</ask>",
        "      <help>Do not count children or members of staff.</help>",
        '      <score at-most="3" points="10"/>',
        '      <score at-most="6" points="5"/>',
        '      <score points="0"/>',
        "    </number>",
    ]


def duration(identifier: str, when: str, chance: random.Random) -> list[str]:
    return [
        f'    <duration id="{identifier}" unit="min" stopwatch="yes"{when}>',
        f"      <ask>How long did you wait for the {chance.choice(PEOPLE)}?</ask>",
        f"      <help>Start when you stop at the {chance.choice(PLACES)}.</help>",
        f'      <score at-most="{chance.randint(1, 4)}" points="10"/>',
        '      <score at-most="8" points="5"/>',
        '      <score points="0"/>',
        "    </duration>",
    ]


MAKERS = {"yes-no": yes_no, "choice": choice, "number": number, "duration": duration}


def main() -> None:
    if len(sys.argv) != 2 or not sys.argv[1].isdigit():
        raise SystemExit("usage: generate_checklist.py MEGABYTES > FILE")
    for part in checklist(int(sys.argv[1]) * MEGABYTE):
        sys.stdout.write(part)


if __name__ == "__main__":
    main()
