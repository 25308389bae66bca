#!/usr/bin/env python3
"""Recomputes a score from the text that `mystery score --explain` prints, and from nothing else.

    recompute_score.py [FILE...]     reads standard input without files; status 1 on any difference

It starts at the points of the questions and follows the rules of scoring: sections, caps, nesting, repeated sections,
indices, the model, the blend, the checklist cap, critical questions and minimums, one rounding half away from zero, target and bands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

NUMBER = r"-?\d+(?:\.\d+|/\d+)?"
POINTS = rf"\(?({NUMBER})\)?"
EFFECT = rf"(fail|zero|cap {NUMBER})"
SECTION = re.compile(
    rf"section (\S+):(?: weight ({NUMBER}),)? cap ({NUMBER}|none)(?:, minimum ({NUMBER}) on-miss {EFFECT})?"
    r"(?:, combine (mean|sum|worst))? \""
)
INDEX = re.compile(rf"index (\S+): cap ({NUMBER}|none) \"")
COMBINED = re.compile(rf"(\S+) combined: {POINTS} / {POINTS}$")
MEMBERSHIPS = re.compile(rf"(?:, index \S+ x {POINTS})*")
MEMBERSHIP = re.compile(rf", index (\S+) x {POINTS}")
PART = re.compile(
    rf"part (\S+): weight ({NUMBER})(, required)?, (?:score ({NUMBER})|not scored)(?:, share ({NUMBER}))?$"
)
SCORED = re.compile(rf"(\S+): +(?:bonus {POINTS}|{POINTS} / {POINTS}) x {POINTS}(.*)")
UNSCORED = re.compile(r"(\S+): +(?:does not apply|not asked|not answered|unscored)(.*)")
CRITICAL = re.compile(rf", critical {EFFECT} below ({NUMBER}|full): (\S+?)(?:,|$)")
RESULT = re.compile(
    rf"= (\S+): earned ({NUMBER}), possible ({NUMBER}), after cap ({NUMBER}), (?:score ({NUMBER}) ~ (\S+)|not scored)$"
)


class Difference(Exception):
    """What was printed is not what follows from the lines above it."""


@dataclass(frozen=True)
class Term:
    """Earned points above the line, possible ones below it."""

    earned: Fraction = Fraction(0)
    possible: Fraction = Fraction(0)

    def __add__(self, other: Term) -> Term:
        return Term(self.earned + other.earned, self.possible + other.possible)

    def times(self, factor: Fraction) -> Term:
        return Term(self.earned * factor, self.possible * factor)

    def ratio(self) -> Fraction | None:
        return self.earned / self.possible if self.possible else None


def combined(how: str, instances: list[Term]) -> Term:
    """What the instances of a repeated section come to: one ratio, times the mean of what is possible in them."""
    scored = [term for term in instances if term.possible]
    passed_up = sum((term.earned for term in instances if not term.possible), Fraction(0))
    if not scored:
        return Term(passed_up)
    mean = sum((term.possible for term in scored), Fraction(0)) / len(scored)
    ratios = [term.earned / term.possible for term in scored]
    if how == "mean":
        ratio = sum(ratios, Fraction(0)) / len(ratios)
    elif how == "sum":
        ratio = sum((term.earned for term in scored), Fraction(0)) / (mean * len(scored))
    else:
        ratio = min(ratios)
    return Term(ratio * mean + passed_up, mean)


@dataclass
class Question:
    name: str
    points: Term
    weight: Fraction
    bonus: bool
    indices: dict[str, Fraction]

    def weighted(self) -> Term:
        return self.points.times(self.weight)

    def share(self) -> Term | None:
        """The part of full points, of one; a bonus has none."""
        ratio = self.points.ratio()
        return None if self.bonus or ratio is None or self.points.possible < 0 else Term(ratio, Fraction(1))

    def passed(self) -> Term | None:
        return None if self.bonus else Term(Fraction(self.points.earned >= self.points.possible), Fraction(1))


@dataclass
class Section:
    name: str
    indent: int
    weight: Fraction | None
    cap: Fraction | None
    minimum: Fraction | None
    on_miss: str | None
    combine: str | None
    questions: list[Question] = field(default_factory=list)
    nested: list[Section] = field(default_factory=list)
    # In the default model of XCCDF each question enters by its share of full points.
    by_shares: bool = False

    def terms(self) -> list[Term]:
        """What its own questions add."""
        if not self.by_shares:
            return [question.weighted() for question in self.questions]
        return [share.times(question.weight) for question in self.questions if (share := question.share())]

    def sum(self) -> Term:
        if self.combine:
            return combined(self.combine, [inner.sum() for inner in self.nested])
        return sum((inner.contribution() for inner in self.nested), sum(self.terms(), Term()))

    def capped(self) -> Fraction:
        return limited(self.sum(), self.cap)

    def is_scored(self) -> bool:
        return bool(self.terms()) or any(inner.is_scored() for inner in self.nested)

    def ratio(self) -> Fraction | None:
        if self.sum().possible == 0:
            return Fraction(0) if self.by_shares and self.is_scored() else None
        return self.capped() / self.sum().possible

    def contribution(self) -> Term:
        ratio = self.ratio()
        if ratio is None:
            return Term(self.sum().earned)
        weight = Fraction(1) if self.weight is None and self.by_shares else self.weight
        return Term(self.capped(), self.sum().possible) if weight is None else Term(weight * ratio, weight)

    def gather(self, add: Callable[[Question], Term | None]) -> Term:
        """A sum over questions wherever they stand; a repeated section counts as one."""
        nested = [inner.gather(add) for inner in self.nested]
        if self.combine:
            return combined(self.combine, nested)
        return sum(nested, sum((term for q in self.questions if (term := add(q))), Term()))


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
        self.indices: dict[str, Fraction | None] = {}
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
            elif not path and (found := INDEX.match(line)):
                self.indices[found[1]] = None if found[2] == "none" else Fraction(found[2])
            elif self.indices and (found := RESULT.match(line)):
                self.results[found[1]] = found.groups()[1:]
            elif self.indices and (found := COMBINED.match(line)):
                self.check_combined(list(self.indices)[-1], found)
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
            number_or_none(found[4]), found[5], found[6],
        )
        (path[-1].nested if path else self.top).append(section)
        path.append(section)
        self.every[section.name] = section

    def add_question(self, found: re.Match[str], section: Section) -> None:
        name, bonus, earned, possible, weight, rest = found.groups()
        points = Term(Fraction(earned if bonus is None else bonus), Fraction(possible or 0))
        carried = MEMBERSHIPS.match(rest)
        carried_text = carried[0] if carried else ""
        indices = {index[1]: Fraction(index[2]) for index in MEMBERSHIP.finditer(carried_text)}
        question = Question(name, points, Fraction(weight), bonus is not None, indices)
        rest = rest[len(carried_text):]
        section.questions.append(question)
        if rule := CRITICAL.match(rest):
            limit = question.points.possible if rule[2] == "full" else Fraction(rule[2])
            self.add_critical(name, rule, "failed" if question.points.earned < limit else "passed")

    def add_critical(self, name: str, rule: re.Match[str], standing: str) -> None:
        same(f"critical {name}", rule[3], standing)
        self.criticals.append(Critical(name, rule[1], standing))

    def check(self) -> str:
        """Compares every printed step; returns the final score."""
        self.read()
        for line in self.steps:
            if found := re.match(r"screened out at (\S+): not scored$", line):
                return f"screened out at {found[1]}"
        model = self.step(r"model (\S+)")[1]
        for section in self.every.values():
            section.by_shares = model == "xccdf-default"
        decimals = self.decimals()
        for name, section in self.every.items():
            check_sum(name, section.sum(), section.cap, section.ratio(), self.results.get(name), decimals)
        for name, cap in self.indices.items():
            check_sum(name, self.index(name), cap, self.index_ratio(name), self.results.get(name), decimals)
        base = self.check_model(model)
        percent = self.check_blend(base) if "blend" in self.steps else base
        if percent is None:
            same("a score", decimals, -1)
            return "not scored"
        return self.check_overall(percent, decimals)

    def step(self, pattern: str) -> re.Match[str]:
        for line in self.steps:
            if found := re.match(pattern + "$", line):
                return found
        raise Difference(f"no line like {pattern}")

    def decimals(self) -> int:
        """-1 when there is no score."""
        lines = (re.match(rf"score {NUMBER} ~ \S+ \(decimals (\d+)\)$", line) for line in self.steps)
        return next((int(found[1]) for found in lines if found), -1)

    def gather(self, add: Callable[[Question], Term | None]) -> Term:
        return sum((section.gather(add) for section in self.top), Term())

    def index(self, name: str) -> Term:
        def add(question: Question) -> Term | None:
            return question.weighted().times(question.indices[name]) if name in question.indices else None

        return self.gather(add)

    def index_ratio(self, name: str) -> Fraction | None:
        total = self.index(name)
        return limited(total, self.indices[name]) / total.possible if total.possible else None

    def check_combined(self, index: str, found: re.Match[str]) -> None:
        def add(question: Question) -> Term | None:
            return question.weighted().times(question.indices[index]) if index in question.indices else None

        total = self.every[found[1]].gather(add)
        same(f"{found[1]} in {index}", Term(Fraction(found[2]), Fraction(found[3])), total)

    def check_model(self, model: str) -> Fraction | None:
        total = self.fraction(model)
        self.check_shares(model)
        printed = self.step(rf"{POINTS} / {POINTS}(?: = ({NUMBER})|: not scored)")
        same("numerator of the model", Fraction(printed[1]), total.earned)
        same("denominator of the model", Fraction(printed[2]), total.possible)
        ratio = total.ratio()
        base = None if ratio is None else ratio * 100
        same("the model's percentage", number_or_none(printed[3]), base)
        return base

    def check_blend(self, base: Fraction | None) -> Fraction | None:
        parts = [found for line in self.steps if (found := PART.match(line))]
        scores = [self.part(found[1], base) for found in parts]
        weights = [Fraction(found[2]) for found in parts]
        total = sum((w for w, score in zip(weights, scores) if score is not None), Fraction(0))
        for found, weight, score in zip(parts, weights, scores):
            same(f"part {found[1]}", number_or_none(found[4]), score)
            share = None if score is None or not total else weight * 100 / total
            same(f"share of {found[1]}", number_or_none(found[5]), share)
        missing = any(found[3] and score is None for found, score in zip(parts, scores))
        mixed = sum((w * score for w, score in zip(weights, scores) if score is not None), Fraction(0))
        percent = None if missing or not total else mixed / total
        printed = self.step(rf"= (?:({NUMBER})|not scored)")
        same("the blend", number_or_none(printed[1]), percent)
        return percent

    def part(self, source: str, base: Fraction | None) -> Fraction | None:
        if source == "overall":
            return base
        if source in self.indices:
            ratio = self.index_ratio(source)
        elif source in self.every:
            ratio = self.every[source].ratio()
        elif found := [s for name, s in self.every.items() if name.partition("#")[0] == source]:
            ratio = combined(self.combine_around(found[0]), [weighed(s) for s in found if s.ratio() is not None]).ratio()
        else:
            ratio = self.gather(lambda q: q.points if q.name.partition("#")[0] == source else None).ratio()
        return None if ratio is None else ratio * 100

    def combine_around(self, inner: Section) -> str:
        """How the repeated section around a section combines its instances."""
        number = inner.name.partition("#")[2]
        for section in self.every.values():
            slots = [slot for slot in section.nested if section.combine and slot.name == f"{section.name}#{number}"]
            if slots and holds(slots[0], inner):
                return section.combine or "mean"
        raise Difference(f"{inner.name} stands in no repeated section")

    def fraction(self, model: str) -> Term:
        if model in ("weighted", "mean", "xccdf-default"):
            usual = Fraction(model == "xccdf-default")
            scored = [(ratio, s.weight) for s in self.top if (ratio := s.ratio()) is not None]
            weights = [Fraction(1) if model == "mean" else usual if w is None else w for _, w in scored]
            return sum((Term(r * w, w) for (r, _), w in zip(scored, weights)), Term())
        if model == "points":
            return self.gather(Question.weighted)
        if model == "passed":
            return self.gather(Question.passed)
        if model == "xccdf-flat":
            return self.gather(lambda q: share.times(q.weight) if (share := q.share()) else None)
        if model == "xccdf-flat-unweighted":
            return self.gather(Question.share)
        if model == "all-or-nothing":
            total = self.gather(Question.passed)
        elif model == "xccdf-absolute":
            total = self.gather(lambda q: passed.times(q.weight) if q.share() and (passed := q.passed()) else None)
        else:
            raise Difference(f"unknown model {model}")
        return Term(Fraction(total.possible > 0 and total.earned == total.possible), Fraction(total.possible > 0))

    def check_shares(self, model: str) -> None:
        weights: dict[str, Fraction] = {}
        for section in self.top:
            if section.ratio() is not None and model in ("weighted", "mean", "xccdf-default"):
                usual = Fraction(model == "xccdf-default")
                weight = usual if section.weight is None else section.weight
                weights[section.name] = Fraction(1) if model == "mean" else weight
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


def check_sum(
    name: str, total: Term, cap: Fraction | None, ratio: Fraction | None, printed: tuple[str | None, ...] | None,
    decimals: int,
) -> None:
    """The sum, the cap and the score of a section or an index."""
    if printed is None:
        raise Difference(f"{name} has no result")
    earned, possible, capped, score, text = printed
    same(f"earned points of {name}", number_or_none(earned), total.earned)
    same(f"possible points of {name}", number_or_none(possible), total.possible)
    same(f"points of {name} after its cap", number_or_none(capped), limited(total, cap))
    same(f"score of {name}", number_or_none(score), None if ratio is None else ratio * 100)
    if ratio is not None and decimals >= 0:
        same(f"rounded score of {name}", text, rounded(ratio * 100, decimals))


def limited(total: Term, cap: Fraction | None) -> Fraction:
    """Earned points, at most the capped share of the possible ones; without possible points there is no cap."""
    return total.earned if cap is None or total.possible == 0 else min(total.earned, total.possible * cap / 100)


def weighed(section: Section) -> Term:
    """A section's score with what is possible in it."""
    possible = section.sum().possible or Fraction(1)
    return Term((section.ratio() or Fraction(0)) * possible, possible)


def holds(outer: Section, inner: Section) -> bool:
    return any(section is inner or holds(section, inner) for section in outer.nested)


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
