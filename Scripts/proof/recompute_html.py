#!/usr/bin/env python3
"""Computes a score again from the words of an HTML scorecard, and from nothing else.

    recompute_html.py FILE.html...              status 1 on any difference; needs html5lib (.venv/bin/python)
    recompute_html.py --self-test FILE.html...  changes digits that were read, one at a time, and counts what is noticed

It starts at the points of the questions in the scorecard's own section on how the score was made, and computes section
scores, the model, the blend, caps, minimums, effects, the rounding, the target and the band; then it compares every digit
there, in the table of sections, in the summary and, when FILE.explain.txt lies beside it, in what `mystery score --explain`
printed. What a page does not say is taken from it and counted as given: which questions belong to an index, the limit of a
critical question that does not ask for full points, and which effect a failure has.
"""

from __future__ import annotations

import copy
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from proof.page_text import NUMBER, Part, Phrases, Row, number, read_parts  # noqa: E402
from recompute_score import Difference, Question, Section, Term, Visit, combined, limited, rounded, same, shown  # noqa: E402

TERM = re.compile(rf"(\d+): (?:({NUMBER}) / ({NUMBER})|([+−-]?[\d.,/٫]+))(?: × ({NUMBER}))?")
DIVISION = re.compile(rf"({NUMBER}) / ({NUMBER})")
# How many digits of a page are changed in its self-test.
TRIED = 80
COMBINES = {"sectionMean": "mean", "sectionSum": "sum", "sectionWorst": "worst"}
MODELS = {
    "stepWeighted": ("weighted", "xccdf-default"), "stepPoints": ("points",), "stepMean": ("mean",), "stepPassed": ("passed",),
    "stepAllOrNothing": ("all-or-nothing", "xccdf-absolute"), "stepFlat": ("xccdf-flat",),
    "stepFlatUnweighted": ("xccdf-flat-unweighted",),
}


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
        """Each question stands once; only the list of a repeated section's instances is left out of the numbers."""
        same("numbers that stand twice", [n for n in self.ordinals if self.ordinals.count(n) > 1], [])
        gaps = set(range(1, max(self.ordinals, default=0) + 1)) - set(self.ordinals)
        same("no more gaps than repeated sections", len(gaps) <= sum(s.combine is not None for s in self.every), True)

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
                return int(number(found["count"]))
        return -1

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
        for name in ("outNotApplicable", "outNotAsked", "outNotAnswered", "outUnscored"):
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
        elif found := self.phrases.match("sectionShareExact", note):
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
        own = sum((q.points.earned * q.weight for q in section.questions if q.bonus), Fraction(0))
        if not section.nested:
            same(f"bonus of {section.name}", printed, own)
        else:
            self.given.append("bonus of nested sections")

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


def digits(text: str) -> str:
    """A shown number in its plainest form, with all its decimals."""
    plain = re.sub("[()%٪+ \u00a0]", "", text).replace(",", ".").replace("٫", ".").replace("−", "-")
    return "".join(str(int(c)) if c.isdigit() else c for c in plain)


def short(value: Fraction, decimals: int) -> str:
    """Points in an overview: the exact decimal, or else rounded like a score."""
    exact = shown(value)
    return rounded(value, max(decimals, 0)) if "/" in exact else exact


class Steps:
    """From the sections to the band."""

    def __init__(self, card: Scorecard, model: str, steps: list[str], decimals: int) -> None:
        self.card, self.model, self.steps, self.decimals = card, model, steps, decimals
        self.phrases, self.given = card.phrases, card.given
        self.indices: dict[str, Fraction | None] = {}
        # Every step has to be understood: what is left over was not looked at.
        self.left = list(steps)

    def take(self, name: str) -> list[re.Match[str]]:
        found = [(step, match) for step in self.left if (match := self.phrases.match(name, step))]
        self.left = [step for step in self.left if step not in [taken for taken, _ in found]]
        return [match for _, match in found]

    def one(self, *names: str) -> tuple[str, re.Match[str]]:
        for name in names:
            if found := self.take(name):
                return name, found[0]
        raise Difference(f"no step like {names[0]}")

    def check(self) -> str:
        self.check_indices()
        if self.take("reasonVisitEnded"):
            return "screened out"
        if self.take("stepNothing"):
            same("a score", self.total().ratio(), None)
            return "not scored"
        base = self.check_model()
        percent = self.check_blend(base)
        value = self.check_cap(percent)
        fails, final = self.check_effects(value)
        _, found = self.one("stepRounding")
        score = rounded(final, self.decimals)
        same("rounded score", digits(found["score"]), score)
        self.check_target(Fraction(score), fails)
        self.check_band(Fraction(score), fails)
        same("steps that are not understood", self.left, [])
        self.check_summary(score, fails)
        return score

    def gather(self, add: Callable[[Question], Term | None]) -> Term:
        return sum((section.gather(add) for section in self.card.top), Term())

    def total(self) -> Term:
        return self.reckoner().fraction(self.model)

    def reckoner(self) -> Visit:
        """The arithmetic of the models, given the sections that were read here."""
        visit = Visit("")
        visit.top, visit.every = self.card.top, {section.name: section for section in self.card.every}
        return visit

    def check_indices(self) -> None:
        part = self.card.part("headingIndices")
        rows = {row.cells[0][0]: row for row in part.tables[0]} if part else {}
        for found in self.take("stepIndexNotScored"):
            self.indices[found["index"]] = None
        for found in self.take("stepIndex"):
            division = DIVISION.fullmatch(found["division"])
            if division is None:
                raise Difference(f"index {found['index']}: {found['division']} is no division")
            earned, possible = (number(part) for part in division.groups())
            self.given.append("points of an index")
            ratio = self.indices[found["index"]] = earned / possible
            if self.decimals >= 0:
                same(f"index {found['index']}", digits(found["score"]), rounded(ratio * 100, self.decimals))
            if row := rows.get(found["index"]):
                same(f"index {found['index']} above", digits(row.cells[2][0]), digits(found["score"]))
                printed = DIVISION.fullmatch(row.cells[1][0])
                expected = [short(earned, self.decimals), short(possible, self.decimals)]
                same(f"points of index {found['index']} above", [digits(p) for p in printed.groups()] if printed else [], expected)

    def check_model(self) -> Fraction:
        _, found = self.one(*MODELS)
        total = self.total()
        division = DIVISION.fullmatch(found["division"])
        same("the model's division", [number(p) for p in division.groups()] if division else [], [total.earned, total.possible])
        base = total.earned / total.possible * 100
        same("the model's percentage", number(found["base"]), base)
        self.check_shares()
        return base

    def check_shares(self) -> None:
        weights = {}
        if self.model in ("weighted", "mean", "xccdf-default"):
            scored = [s for s in self.card.top if s.ratio() is not None]
            weights = {s.name: Fraction(1) if self.model == "mean" else s.weight or Fraction(0) for s in scored}
        whole = sum(weights.values(), Fraction(0))
        part = self.card.part("headingSections")
        above = part.tables[0] if part else []
        for (section, _, notes), row in zip(self.card.rows, above):
            said = [match for line in row.cells[0][1:] for note in line.split(" · ") if (match := self.phrases.match("sectionShare", note))]
            share = weights[section.name] * 100 / whole if section.name in weights and whole else None
            same(f"share of {section.name} is shown", bool(said), share is not None)
            if share is None:
                continue
            expected = shown(share) if share.denominator == 1 else rounded(share, self.decimals)
            same(f"share of {section.name}", digits(said[0]["share"]), expected)
            same(f"exact share of {section.name}", notes.get("share", share), share)

    def check_blend(self, base: Fraction) -> Fraction:
        parts = self.take("stepBlendPart")
        silent = self.take("stepBlendPartNotScored")
        blended = self.take("stepBlend")
        if not parts and not silent:
            return base
        weights = [number(found["weight"]) for found in parts]
        scores = []
        for found in parts:
            score, name = number(found["score"]), found["part"]
            expected = self.part_score(name, base)
            if expected is None:
                self.given.append("a part of the blend")
            else:
                same(f"part {name}", score, expected)
            scores.append(score)
        for found, weight in zip(parts, weights):
            same(f"share of part {found['part']}", number(found["share"]), weight * 100 / sum(weights))
        percent = sum((w * s for w, s in zip(weights, scores)), Fraction(0)) / sum(weights)
        same("the blend", number(blended[0]["percent"]) if blended else None, percent)
        return percent

    def part_score(self, name: str, base: Fraction) -> Fraction | None:
        """`nil` when no single thing of that name was read."""
        if name == self.phrases.words("blendModel"):
            return base
        found = {ratio * 100 for label, ratio in self.indices.items() if label == name and ratio is not None}
        for section, title in zip(self.card.every, self.card.titles):
            if title == name and (ratio := section.ratio()) is not None:
                found.add(ratio * 100)
        return found.pop() if len(found) == 1 else None

    def check_cap(self, percent: Fraction) -> Fraction:
        name, found = self.one("stepCap", "stepNoCap")
        value = min(percent, number(found["cap"])) if name == "stepCap" else percent
        same("after the cap of the score", number(found["after"]), value)
        return value

    def check_effects(self, value: Fraction) -> tuple[bool, Fraction]:
        failures = self.check_criticals() + self.check_minimums()
        told = self.alerts()
        same("failures that are shown above", len(told), failures)
        names = ("stepEffectNone", "stepEffectZero", "stepEffectCap", "stepEffectFail")
        taken = [(name, found) for name in names for found in self.take(name)]
        caps = [effect for effect in told if isinstance(effect, Fraction)]
        fails = "fail" in told
        expected = "stepEffectNone"
        if "zero" in told:
            expected, value = "stepEffectZero", Fraction(0)
        elif caps:
            expected, value = "stepEffectCap", min(value, min(caps))
        elif fails:
            expected = "stepEffectFail"
        if not taken:
            same("an effect", expected, "stepEffectNone")
            return False, value
        name, found = taken[0]
        same("effect", name, expected)
        same("after effects", number(found["final"]), value)
        if caps and name == "stepEffectCap":
            same("cap by a failure", number(found["cap"]), min(caps))
        return fails, value

    def check_criticals(self) -> int:
        failures = 0
        for found in self.take("stepCritical"):
            standing = found["standing"]
            question = self.card.questions.get(int(number(found["number"])))
            if question is None:
                same(f"critical {found['number']}", standing, self.phrases.words("standingDoesNotApply"))
                continue
            full = question.points.earned >= question.points.possible
            failures += standing == self.phrases.words("standingFailed")
            if full or standing == self.phrases.words("standingFailed"):
                same(f"critical {found['number']} is met", standing == self.phrases.words("standingPassed"), full)
            else:
                self.given.append("the limit of a critical question")
                same(f"critical {found['number']}", standing, self.phrases.words("standingPassed"))
        return failures

    def check_minimums(self) -> int:
        failures = 0
        for found in self.take("stepMinimum"):
            goal = self.card.minimums[found["section"]] = number(found["minimum"])
            standings = set()
            for section, title in zip(self.card.every, self.card.titles):
                if title == found["section"]:
                    ratio = section.ratio()
                    reached = ratio is not None and Fraction(rounded(ratio * 100, self.decimals)) >= goal
                    name = "standingNotTested" if ratio is None else "standingReached" if reached else "standingMissed"
                    standings.add(self.phrases.words(name))
            same(f"minimum of {found['section']} is one of {sorted(standings)}", found["standing"] in standings, True)
            failures += found["standing"] == self.phrases.words("standingMissed")
        return failures

    def alerts(self) -> list[str | Fraction]:
        """The effect of each failure, as the part on failures tells it."""
        part = self.card.part("headingAlerts")
        effects: list[str | Fraction] = []
        for item in part.items if part else []:
            before = len(effects)
            for line in item:
                if self.phrases.match("effectFail", line):
                    effects.append("fail")
                elif self.phrases.match("effectZero", line):
                    effects.append("zero")
                elif found := self.phrases.match("effectCap", line):
                    effects.append(number(found["cap"]))
                elif found := self.phrases.match("alertSection", line):
                    titles = dict(zip(self.card.titles, self.card.every))
                    ratios = [titles[subject].ratio() for subject in item if subject in titles]
                    scores = [rounded(ratio * 100, self.decimals) for ratio in ratios if ratio is not None]
                    same(f"score of a missed minimum is one of {scores}", digits(found["score"]) in scores, True)
                    same("a missed minimum is above the score", number(found["minimum"]) > number(found["score"]), True)
            same(f"effects of {item}", len(effects), before + 1)
        return effects

    def check_target(self, score: Fraction, fails: bool) -> None:
        for name, met in (("stepTargetMet", True), ("stepTargetMissed", False)):
            for found in self.take(name):
                goal = number(found["target"])
                same("score beside the target", number(found["score"]), score)
                same("target", met, score >= goal)
                same("no failure beside the target", fails, False)
                self.target(goal, score)
        for found in self.take("stepTargetFailed"):
            same("target missed by a failure", fails, True)
            self.target(number(found["target"]), score)

    def target(self, goal: Fraction, score: Fraction) -> None:
        """The same target in the summary and in the comparison."""
        summary = self.card.part("headingSummary")
        for line in summary.lines if summary else []:
            for name in ("targetMet", "targetMissed", "targetMetExactly", "targetFailed"):
                if found := self.phrases.match(name, line):
                    same("target in the summary", number(found["target"]), goal)
                    if "difference" in found.groupdict():
                        same("difference to the target", number(found["difference"]), abs(score - goal))
        comparison = self.card.part("headingComparison")
        for row in comparison.tables[0] if comparison and comparison.tables else []:
            if row.cells[0][0] == self.phrases.words("comparisonTarget"):
                same("target compared", number(row.cells[1][0]), goal)
                same("difference compared", number(row.cells[2][0]), score - goal)

    def bands(self) -> list[tuple[str, Fraction]]:
        summary = self.card.part("headingSummary")
        found = [self.phrases.match("bulletBand", " ".join(item)) for item in summary.items] if summary else []
        return [(match["band"], number(match["from"])) for match in found if match]

    def check_band(self, score: Fraction, fails: bool) -> None:
        bands = sorted(self.bands(), key=lambda band: -band[1])
        for found in self.take("stepBand"):
            same("score beside the band", number(found["score"]), score)
            reached = [band for band in bands if band[1] <= score] or bands[-1:]
            if bands:
                same("band", (found["band"], number(found["from"])), reached[0])
            same("no failure beside the band", fails, False)
        for found in self.take("stepBandForced"):
            same("a band forced by a failure", fails, True)
            if bands:
                same(f"forced band is one of {bands}", found["band"] in [name for name, _ in bands], True)

    def check_summary(self, score: str, fails: bool) -> None:
        summary = self.card.part("headingSummary")
        label = self.phrases.words("labelScore")
        shown_scores = [line.removeprefix(label).strip() for line in summary.lines if line.startswith(label + " ")] if summary else []
        same("score in the summary", [digits(text) for text in shown_scores[:1]], [score])
        for line in summary.lines if summary else []:
            if found := self.phrases.match("tallyPoints", line):
                total = self.gather(Question.weighted)
                self.check_tally(found, total)

    def check_tally(self, found: re.Match[str], total: Term) -> None:
        same("all points", [number(found["earned"]), number(found["possible"])], [total.earned, total.possible])


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

    for name in ("headingSections", "headingArithmetic"):
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
            if text.startswith(phrases.words("labelScore")) or phrases.match("tallyPoints", text):
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
