#!/usr/bin/env python3
"""Recomputes a score from the text that `mystery score --explain` prints, and from nothing else.

    recompute_score.py [FILE...]     reads standard input without files; status 1 on any difference

It starts at the points of the questions and follows the rules of scoring: sections, caps, nesting, the model, the
checklist cap, critical questions and minimums, one rounding half away from zero, target and bands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

NUMBER = r"-?\d+(?:\.\d+|/\d+)?"
POINTS = rf"\(?({NUMBER})\)?"
EFFECT = rf"(fail|zero|cap {NUMBER})"
SECTION = re.compile(
    rf"section (\S+):(?: weight ({NUMBER}),)? cap ({NUMBER}|none)(?:, minimum ({NUMBER}) on-miss {EFFECT})? \""
)
SCORED = re.compile(rf"(\S+): +(?:bonus {POINTS}|{POINTS} / {POINTS}) x {POINTS}(.*)")
UNSCORED = re.compile(r"(\S+): +(?:does not apply|not asked|not answered|unscored)(.*)")
CRITICAL = re.compile(rf", critical {EFFECT} below ({NUMBER}|full): (\S+?)(?:,|$)")
RESULT = re.compile(
    rf"= (\S+): earned ({NUMBER}), possible ({NUMBER}), after cap ({NUMBER}), (?:score ({NUMBER}) ~ (\S+)|not scored)$"
)


class Difference(Exception):
    """What was printed is not what follows from the lines above it."""


@dataclass
class Question:
    name: str
    earned: Fraction
    possible: Fraction
    weight: Fraction
    bonus: bool


@dataclass
class Section:
    name: str
    indent: int
    weight: Fraction | None
    cap: Fraction | None
    minimum: Fraction | None
    on_miss: str | None
    questions: list[Question] = field(default_factory=list)
    nested: list[Section] = field(default_factory=list)

    def bonus(self) -> Fraction:
        """Bonus points of its own, and of nested sections that have no possible points."""
        own = sum((q.earned * q.weight for q in self.questions if q.bonus), Fraction(0))
        return own + sum((n.bonus() for n in self.nested if n.possible() == 0), Fraction(0))

    def earned(self) -> Fraction:
        total = sum((q.earned * q.weight for q in self.questions), Fraction(0))
        for inner in self.nested:
            ratio = inner.ratio()
            if ratio is None:
                total += inner.bonus()
            else:
                total += inner.capped() if inner.weight is None else inner.weight * ratio
        return total

    def possible(self) -> Fraction:
        total = sum((q.possible * q.weight for q in self.questions), Fraction(0))
        for inner in self.nested:
            if inner.ratio() is not None:
                total += inner.possible() if inner.weight is None else inner.weight
        return total

    def capped(self) -> Fraction:
        if self.cap is None or self.possible() == 0:
            return self.earned()
        return min(self.earned(), self.possible() * self.cap / 100)

    def ratio(self) -> Fraction | None:
        return None if self.possible() == 0 else self.capped() / self.possible()


@dataclass
class Critical:
    name: str
    effect: str
    standing: str


class Visit:
    """One printed text, read line by line."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.top: list[Section] = []
        self.every: dict[str, Section] = {}
        self.criticals: list[Critical] = []
        self.results: dict[str, tuple[str | None, ...]] = {}
        self.steps: list[str] = []

    def read(self) -> None:
        path: list[Section] = []
        for raw in self.lines:
            line = raw.strip()
            indent = len(raw) - len(raw.lstrip())
            if self.steps or line.startswith("model "):
                self.steps.append(line)
            elif found := SECTION.match(line):
                path = [section for section in path if section.indent < indent]
                self.open_section(found, indent, path)
            elif path and (found := RESULT.match(line)):
                self.results[found[1]] = found.groups()[1:]
                path = [section for section in path if section.name != found[1]]
            elif path and (found := SCORED.match(line)):
                self.add_question(found, path[-1])
            elif path and (found := UNSCORED.match(line)):
                if rule := CRITICAL.match(found[2]):
                    self.add_critical(found[1], rule, "does-not-apply")
            elif path and line:
                raise Difference(f"a line that says nothing known: {line}")
        if not self.every or not self.steps:
            raise Difference("this is not an explained score")

    def open_section(self, found: re.Match[str], indent: int, path: list[Section]) -> None:
        section = Section(
            found[1], indent, number_or_none(found[2]), None if found[3] == "none" else Fraction(found[3]),
            number_or_none(found[4]), found[5],
        )
        (path[-1].nested if path else self.top).append(section)
        path.append(section)
        self.every[section.name] = section

    def add_question(self, found: re.Match[str], section: Section) -> None:
        name, bonus, earned, possible, weight, rest = found.groups()
        question = Question(
            name, Fraction(earned if bonus is None else bonus), Fraction(possible or 0), Fraction(weight), bonus is not None
        )
        section.questions.append(question)
        if rule := CRITICAL.match(rest):
            limit = question.possible if rule[2] == "full" else Fraction(rule[2])
            self.add_critical(name, rule, "failed" if question.earned < limit else "passed")

    def add_critical(self, name: str, rule: re.Match[str], standing: str) -> None:
        same(f"critical {name}", rule[3], standing)
        self.criticals.append(Critical(name, rule[1], standing))

    def check(self) -> str:
        """Compares every printed step; returns the final score."""
        self.read()
        for line in self.steps:
            if found := re.match(r"screened out at (\S+): not scored$", line):
                return f"screened out at {found[1]}"
        decimals = self.decimals()
        for name, section in self.every.items():
            check_section(section, self.results.get(name), decimals)
        base = self.check_model()
        if base is None:
            return "not scored"
        return self.check_overall(base, decimals)

    def step(self, pattern: str) -> re.Match[str]:
        for line in self.steps:
            if found := re.match(pattern + "$", line):
                return found
        raise Difference(f"no line like {pattern}")

    def decimals(self) -> int:
        if any(line.endswith(": not scored") for line in self.steps):
            return -1
        return int(self.step(rf"score {NUMBER} ~ \S+ \(decimals (\d+)\)")[1])

    def check_model(self) -> Fraction | None:
        model = self.step(r"model (\S+)")[1]
        numerator, denominator = self.fraction(model)
        self.check_shares(model)
        printed = self.step(rf"{POINTS} / {POINTS}(?: = ({NUMBER})|: not scored)")
        same("numerator of the model", Fraction(printed[1]), numerator)
        same("denominator of the model", Fraction(printed[2]), denominator)
        if denominator == 0:
            same("the score", printed[3], None)
            return None
        base = numerator / denominator * 100
        same("the model's percentage", number_or_none(printed[3]), base)
        return base

    def fraction(self, model: str) -> tuple[Fraction, Fraction]:
        scored = [(s.ratio() or Fraction(0), s.weight or Fraction(0)) for s in self.top if s.ratio() is not None]
        questions = [q for s in self.every.values() for q in s.questions]
        counted = [q for q in questions if not q.bonus]
        full = [q for q in counted if q.earned >= q.possible]
        if model == "weighted":
            return sum((r * w for r, w in scored), Fraction(0)), sum((w for _, w in scored), Fraction(0))
        if model == "mean":
            return sum((r for r, _ in scored), Fraction(0)), Fraction(len(scored))
        if model == "points":
            earned = sum((q.earned * q.weight for q in questions), Fraction(0))
            return earned, sum((q.possible * q.weight for q in questions), Fraction(0))
        if model == "passed":
            return Fraction(len(full)), Fraction(len(counted))
        if model == "all-or-nothing":
            return Fraction(bool(counted) and len(full) == len(counted)), Fraction(bool(counted))
        raise Difference(f"unknown model {model}")

    def check_shares(self, model: str) -> None:
        weights: dict[str, Fraction] = {}
        for section in self.top:
            if section.ratio() is not None and model in ("weighted", "mean"):
                weights[section.name] = Fraction(1) if model == "mean" else section.weight or Fraction(0)
        total = sum(weights.values(), Fraction(0))
        shares = {name: weight * 100 / total for name, weight in weights.items() if total}
        lines = (re.match(rf"(\S+): share ({NUMBER})$", line) for line in self.steps)
        same("shares of the sections", {found[1]: Fraction(found[2]) for found in lines if found}, shares)

    def check_overall(self, base: Fraction, decimals: int) -> str:
        cap = self.step(rf"cap ({NUMBER}|none): ({NUMBER})")
        value = base if cap[1] == "none" else min(base, Fraction(cap[1]))
        same("after the checklist cap", Fraction(cap[2]), value)
        effects = self.effects(decimals)
        applied = "none"
        caps = [Fraction(effect.split()[1]) for effect in effects if effect.startswith("cap ")]
        if "zero" in effects:
            applied, value = "zero", Fraction(0)
        elif caps:
            applied, value = f"cap {min(caps)}", min(value, min(caps))
        printed = self.step(rf"effect (none|zero|cap {NUMBER}): ({NUMBER})")
        words = printed[1] if not printed[1].startswith("cap ") else f"cap {Fraction(printed[1].split()[1])}"
        same("effect", words, applied)
        same("after effects", Fraction(printed[2]), value)
        score = self.step(rf"score ({NUMBER}) ~ (\S+) \(decimals \d+\)")
        same("exact score", Fraction(score[1]), value)
        same("rounded score", score[2], rounded(value, decimals))
        self.check_target(Fraction(score[2]), "fail" in effects)
        self.check_band(Fraction(score[2]), "fail" in effects)
        return score[2]

    def effects(self, decimals: int) -> list[str]:
        printed = [line for line in self.steps if line.startswith(("critical ", "minimum "))]
        expected = [f"critical {c.name} {c.effect}: {c.standing}" for c in self.criticals]
        effects = [c.effect for c in self.criticals if c.standing == "failed"]
        for section in self.every.values():
            if section.minimum is None or section.on_miss is None:
                continue
            ratio = section.ratio()
            standing = "not-tested"
            if ratio is not None:
                standing = "reached" if Fraction(rounded(ratio * 100, decimals)) >= section.minimum else "missed"
            expected.append(f"minimum {section.name} {shown(section.minimum)} {section.on_miss}: {standing}")
            if standing == "missed":
                effects.append(section.on_miss)
        same("critical questions and minimums", sorted(printed), sorted(expected))
        return effects

    def check_target(self, score: Fraction, fails: bool) -> None:
        if not any(line.startswith("target ") for line in self.steps):
            return
        target = self.step(rf"target ({NUMBER}): (met|not met), difference ({NUMBER})")
        goal = Fraction(target[1])
        same("target", target[2], "met" if score >= goal and not fails else "not met")
        same("difference to the target", Fraction(target[3]), score - goal)

    def check_band(self, score: Fraction, fails: bool) -> None:
        lines = (re.match(rf"band (\S+) from ({NUMBER})( fails)? \"", line) for line in self.steps)
        bands = [(found[1], Fraction(found[2]), bool(found[3])) for found in lines if found]
        if not bands:
            return
        bands.sort(key=lambda band: -band[1])
        failing = next((name for name, _, marked in bands if marked), bands[-1][0])
        earned = next((name for name, start, _ in bands if start <= score), bands[-1][0])
        printed = self.step(r"band (\S+?)( forced)?")
        same("band", printed[1], failing if fails else earned)
        same("band forced", bool(printed[2]), fails)


def check_section(section: Section, printed: tuple[str | None, ...] | None, decimals: int) -> None:
    if printed is None:
        raise Difference(f"section {section.name} has no result")
    earned, possible, capped, score, text = printed
    same(f"earned points of {section.name}", number_or_none(earned), section.earned())
    same(f"possible points of {section.name}", number_or_none(possible), section.possible())
    same(f"points of {section.name} after its cap", number_or_none(capped), section.capped())
    ratio = section.ratio()
    same(f"score of {section.name}", number_or_none(score), None if ratio is None else ratio * 100)
    if ratio is not None and decimals >= 0:
        same(f"rounded score of {section.name}", text, rounded(ratio * 100, decimals))


def rounded(value: Fraction, decimals: int) -> str:
    """Half away from zero, with all its decimals."""
    scale = 10**decimals
    units = (abs(value) * scale + Fraction(1, 2)).__floor__()
    sign = "-" if value < 0 and units else ""
    digits = str(units).rjust(decimals + 1, "0")
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def shown(value: Fraction) -> str:
    """The shortest exact decimal, or the fraction."""
    for decimals in range(13):
        if (value * 10**decimals).denominator == 1:
            return rounded(value, decimals)
    return f"{value.numerator}/{value.denominator}"


def number_or_none(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def same(what: str, printed: object, computed: object) -> None:
    if printed != computed:
        raise Difference(f"{what}: printed {printed}, computed {computed}")


def main(arguments: Sequence[str]) -> int:
    texts = {name: Path(name).read_text(encoding="utf-8") for name in arguments} or {"standard input": sys.stdin.read()}
    failed = False
    for name, text in texts.items():
        try:
            print(f"{name}: {Visit(text).check()}")
        except (Difference, ValueError, ZeroDivisionError) as problem:
            print(f"{name}: {problem}", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
