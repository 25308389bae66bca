#!/usr/bin/env python3
"""Computes a score again from the words of an HTML scorecard, and from nothing else.

    recompute_html.py FILE.html...              status 1 on any difference; needs html5lib (.venv/bin/python)
    recompute_html.py --self-test FILE.html...  changes digits that were read, one at a time, and counts what is noticed

It starts at the points of the questions in the scorecard's own section on how the score was made, and computes section
scores, the model, the blend, caps, minimums, effects, the rounding, the target and the band; then it compares every digit
there, in the table of sections, in the summary and, when FILE.explain.txt lies beside it, in what `mystery score --explain`
printed. What a page does not say is taken from it and counted as given: which of two sections with the same name and different
scores is a part of a blend.
"""

from __future__ import annotations

import copy
import re
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from proof.html_bonus import own_bonus  # noqa: E402
from proof.html_steps import DIVISION, MODELS, Steps, digits, short  # noqa: E402
from proof.page_text import NUMBER, Part, Phrases, Row, number, pattern, read_parts  # noqa: E402
from recompute_score import Difference, Question, Section, Term, Visit, limited, rounded, same  # noqa: E402

TERM = re.compile(rf"(\d+): (?:({NUMBER}) / ({NUMBER})|([+−-]?[\d.,/٫]+))(?: × ({NUMBER}))?")
# How many digits of a page are changed in its self-test.
TRIED = 80
TALLIES = ("tallyPoints", "tallyBonus")
COMBINES = {"sectionMean": "mean", "sectionSum": "sum", "sectionWorst": "worst"}


class Scorecard:
    """One page, read part by part."""

    def __init__(self, language: str, parts: list[Part]) -> None:
        self.phrases = Phrases(language)
        self.parts = {part.heading: part for part in parts}
        self.given: list[str] = []
        self.top: list[Section] = []
        self.every: list[Section] = []
        self.titles: list[str] = []
        self.rows: list[tuple[Section, Row, dict[str, Fraction]]] = []
        self.questions: dict[int, Question] = {}
        self.ordinals: list[int] = []
        self.minimums: dict[str, Fraction] = {}

    def part(self, name: str) -> Part | None:
        return self.parts.get(self.phrases.words(name))

    def check(self) -> str:
        arithmetic = self.part("headingArithmetic")
        if arithmetic is None:
            return "no points"
        for row in arithmetic.tables[0]:
            self.read_row(row)
        steps = [" ".join(item) for item in arithmetic.items]
        models = next((found for step in steps for name, found in MODELS.items() if self.phrases.match(name, step)), ())
        self.check_ordinals()
        first: Difference | None = None
        # Two models share a phrase where their sentence is the same; the page then fits one of the two.
        for model in models or ("points",):
            self.given.clear()
            try:
                return self.check_as(model, steps)
            except Difference as problem:
                first = first or problem
        raise first or Difference("no model")

    def check_ordinals(self) -> None:
        """Each question stands once, and none is left out of the numbers."""
        same("numbers that stand twice", [n for n in self.ordinals if self.ordinals.count(n) > 1], [])
        gaps = set(range(1, max(self.ordinals, default=0) + 1)) - set(self.ordinals)
        same("numbers that stand nowhere", sorted(gaps), [])

    def check_as(self, model: str, steps: list[str]) -> str:
        for section in self.every:
            section.by_shares = model == "xccdf-default"
        decimals = self.decimals(steps)
        for section, row, notes in self.rows:
            self.check_section(section, row, notes, decimals)
        result = Steps(self, model, steps, decimals).check()
        self.check_table(decimals)
        return result

    def decimals(self, steps: list[str]) -> int:
        for step in steps:
            if found := self.phrases.match("stepRounding", step):
                return int(number(found["count"])) if "count" in found.groupdict() else self.uncounted(found)
        return -1

    def uncounted(self, found: re.Match[str]) -> int:
        """Arabic says none, one and two decimals without a number; the wordings stand in this order."""
        return [pattern(wording) for wording in self.phrases.wordings["stepRounding"]].index(found.re)

    # The table of the arithmetic

    def read_row(self, row: Row) -> None:
        cell = row.cells[0]
        title, rest = cell[0], cell[1:]
        section = Section(f"{len(self.every)} {title}", 0, None, None, None, None, None)
        notes: dict[str, Fraction] = {}
        parent: Section | None = None
        if rest and self.are_terms(rest[0]):
            for found in TERM.finditer(rest[0]):
                self.read_term(section, found)
            rest = rest[1:]
        for note in (note for line in rest for note in line.split(" · ")):
            parent = self.read_note(section, note, notes) or parent
        if row.indented and parent is None:
            # An instance, or a part without a score: it belongs to the repeated or the outer section before it.
            parent = next((outer for outer in reversed(self.every) if outer.combine), self.top[-1])
            if self.top[-1].name != parent.name and not self.within(self.top[-1], parent):
                parent = self.top[-1]
        (parent.nested if parent else self.top).append(section)
        self.every.append(section)
        self.titles.append(title)
        self.rows.append((section, row, notes))

    def within(self, outer: Section, inner: Section) -> bool:
        return any(nested is inner or self.within(nested, inner) for nested in outer.nested)

    def are_terms(self, line: str) -> bool:
        return all(TERM.fullmatch(part) for part in line.split(" · "))

    def read_term(self, section: Section, found: re.Match[str]) -> None:
        ordinal, earned, possible, bonus, weight = found.groups()
        points = Term(number(earned), number(possible)) if bonus is None else Term(number(bonus), Fraction(0))
        question = Question(ordinal, points, Fraction(1) if weight is None else number(weight), bonus is not None, {})
        same(f"question {ordinal} is read once", int(ordinal) in self.questions, False)
        section.questions.append(question)
        self.ordinals.append(int(ordinal))
        self.questions[int(ordinal)] = question

    def read_note(self, section: Section, note: str, notes: dict[str, Fraction]) -> Section | None:
        """Keeps what a note says; returns the outer section when the note names it."""
        for name in ("outNotApplicable", "outNotAsked", "outNotAnswered", "outUnscored", "outInstances"):
            if found := self.phrases.match(name, note):
                self.ordinals += [int(number(text)) for text in re.split("[,،、] ?", found["numbers"])]
                return None
        for name, how in COMBINES.items():
            if self.phrases.match(name, note):
                section.combine = how
                return None
        if found := self.phrases.match("sectionBonus", note):
            notes["bonus"] = number(found["bonus"])
        elif found := self.phrases.match("sectionCapped", note):
            section.cap, notes["capped"] = number(found["cap"]), number(found["capped"])
        elif found := self.phrases.match("sectionExact", note):
            notes["exact"] = number(found["exact"])
        elif found := self.phrases.match("sectionWeight", note):
            section.weight = number(found["weight"])
        elif found := self.phrases.match("sectionShareExact", note) or self.phrases.match("sectionShareExactPart", note):
            notes["share"] = number(found["share"])
        elif found := self.phrases.match("sectionNestedWeight", note):
            section.weight = number(found["weight"])
            return self.titled(found["section"])
        elif found := self.phrases.match("sectionNestedPoints", note):
            return self.titled(found["section"])
        return None

    def titled(self, title: str) -> Section:
        """The nearest section above with a title."""
        for section, known in zip(reversed(self.every), reversed(self.titles)):
            if known == title:
                return section
        raise Difference(f"no section above is called {title}")

    def check_section(self, section: Section, row: Row, notes: dict[str, Fraction], decimals: int) -> None:
        total, ratio, name = section.sum(), section.ratio(), section.name
        points = DIVISION.fullmatch(row.cells[1][0])
        if points is None:
            raise Difference(f"{name}: {row.cells[1][0]} are no points")
        same(f"earned points of {name}", number(points[1]), total.earned)
        same(f"possible points of {name}", number(points[2]), total.possible)
        if "bonus" in notes:
            self.check_bonus(section, notes["bonus"])
        if "capped" in notes:
            same(f"points of {name} after its cap", notes["capped"], limited(total, section.cap))
        text = row.cells[2][0]
        if ratio is None:
            same(f"score of {name}", text, self.phrases.words("sectionNotScored"))
            return
        exact = ratio * 100
        if decimals >= 0:
            same(f"score of {name}", digits(text), rounded(exact, decimals))
            same(f"{name} has an exact score besides", "exact" in notes, Fraction(rounded(exact, decimals)) != exact)
        same(f"exact score of {name}", notes.get("exact", exact), exact)

    def check_bonus(self, section: Section, printed: Fraction) -> None:
        """The bonus that its note tells."""
        same(f"bonus of {section.name}", printed, own_bonus(section))

    # The parts above it

    def check_table(self, decimals: int) -> None:
        part = self.part("headingSections")
        if part is None:
            return
        same("rows of the table of sections", len(part.tables[0]), len(self.every))
        for row, section, title in zip(part.tables[0], self.every, self.titles):
            same("title in the table of sections", row.cells[0][0], title)
            for note in (note for line in row.cells[0][1:] for note in line.split(" · ")):
                for name in ("sectionMinimumReached", "sectionMinimumMissed", "sectionMinimumNotTested"):
                    if found := self.phrases.match(name, note):
                        same(f"minimum of {title} above", number(found["minimum"]), self.minimums.get(title))
            ratio = section.ratio()
            if ratio is None:
                same(f"score of {title} above", row.cells[2][0], self.phrases.words("sectionNotScored"))
                continue
            same(f"score of {title} above", digits(row.cells[2][0]), rounded(ratio * 100, decimals))
            points = DIVISION.fullmatch(row.cells[1][0])
            expected = (section.capped(), section.sum().possible)
            for printed, value in zip(points.groups() if points else ("", ""), expected):
                same(f"points of {title} above", digits(printed), short(value, decimals))


def compare_explained(card: Scorecard, text: str, score: str) -> None:
    """What `mystery score --explain` printed holds the same digits, section by section."""
    visit = Visit(text)
    same("score explained", visit.check(), score)
    same("sections explained", len(visit.every), len(card.every))
    for (name, theirs), ours in zip(visit.every.items(), card.every):
        same(f"points of {name} explained", theirs.sum(), ours.sum())
        same(f"score of {name} explained", theirs.ratio(), ours.ratio())
        terms = [(q.points, q.weight, q.bonus) for q in theirs.questions]
        same(f"questions of {name} explained", terms, [(q.points, q.weight, q.bonus) for q in ours.questions])


def check(language: str, parts: list[Part], explained: str | None) -> tuple[str, list[str]]:
    card = Scorecard(language, parts)
    score = card.check()
    if explained is not None and re.fullmatch(r"-?\d+(\.\d+)?", score):
        compare_explained(card, explained, score)
    return score, card.given


def places(parts: list[Part], phrases: Phrases) -> Iterator[tuple[str, list[str], int, int]]:
    """Every digit of the parts that the score can be told from: its kind, the list it stands in, and where."""
    def of(name: str) -> Part | None:
        return next((part for part in parts if part.heading == phrases.words(name)), None)

    for name in ("headingSections", "headingBlend", "headingArithmetic"):
        if part := of(name):
            for row in part.tables[0]:
                for column, cell in enumerate(row.cells):
                    # The first line of the first cell is a title.
                    yield from digits_of(f"{name} table", cell, 1 if column == 0 else 0)
    if part := of("headingArithmetic"):
        for item in part.items:
            yield from digits_of("steps", item, 0)
    if part := of("headingSummary"):
        for line, text in enumerate(part.lines):
            if text.startswith(phrases.words("labelScore")) or any(phrases.match(name, text) for name in TALLIES):
                yield from ((kind, lines, line, place) for kind, lines, at, place in digits_of("summary", part.lines, 0) if at == line)


def digits_of(kind: str, lines: list[str], start: int) -> Iterator[tuple[str, list[str], int, int]]:
    for line in range(start, len(lines)):
        for place, character in enumerate(lines[line]):
            if character.isdigit():
                yield kind, lines, line, place


def self_test(path: Path, explained: str | None) -> tuple[int, int, list[str]]:
    """How many single digits were changed, how many changes were noticed, and those that were not."""
    language, parts = read_parts(path.read_bytes())
    changed = noticed = 0
    unnoticed = []
    every = list(places(parts, Phrases(language)))
    for kind, lines, line, place in every[:: max(1, len(every) // TRIED)]:
        before = lines[line]
        lines[line] = before[:place] + str((int(before[place]) + 3) % 10) + before[place + 1:]
        changed += 1
        try:
            check(language, copy.deepcopy(parts), None)
            unnoticed.append(f"{kind}: {before!r} as {lines[line]!r}")
        except (Difference, ValueError, ZeroDivisionError, IndexError, KeyError, AttributeError, TypeError):
            noticed += 1
        lines[line] = before
    return changed, noticed, unnoticed


def main(arguments: Sequence[str]) -> int:
    testing = "--self-test" in arguments
    files = [Path(name) for name in arguments if name != "--self-test"]
    if not files:
        raise SystemExit("usage: recompute_html.py [--self-test] FILE.html...")
    failed = False
    changed = noticed = 0
    for path in files:
        beside = path.with_suffix(".explain.txt")
        explained = beside.read_text(encoding="utf-8") if beside.is_file() else None
        try:
            score, given = check(*read_parts(path.read_bytes()), explained)
            said = f"; taken as given: {', '.join(sorted(set(given)))}" if given else ""
            print(f"{path.name}: {score}{', as explained' if explained else ''}{said}")
        except (Difference, ValueError, ZeroDivisionError, IndexError) as problem:
            print(f"{path.name}: {type(problem).__name__} {problem}", file=sys.stderr)
            failed = True
            continue
        if testing:
            tried, found, unnoticed = self_test(path, explained)
            changed, noticed = changed + tried, noticed + found
            for line in unnoticed[:3]:
                print(f"  not noticed: {line}")
    if testing:
        share = Fraction(noticed, max(changed, 1))
        print(f"{noticed} of {changed} changed digits noticed: {float(share):.1%}")
        failed |= not changed or share < Fraction(95, 100)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
