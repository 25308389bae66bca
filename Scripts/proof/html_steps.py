"""The steps of an HTML scorecard, from the sections to the band, followed again."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from proof.html_bonus import counted_bonus  # noqa: E402
from proof.page_text import NUMBER, Row, number, pattern  # noqa: E402
from recompute_score import Difference, Question, Section, Term, Visit, limited, rounded, same, shown  # noqa: E402

if TYPE_CHECKING:
    from proof.recompute_html import Scorecard

DIVISION = re.compile(rf"({NUMBER}) / ({NUMBER})")
MODELS = {
    "stepWeighted": ("weighted", "xccdf-default"), "stepPoints": ("points",), "stepMean": ("mean",), "stepPassed": ("passed",),
    "stepAllOrNothing": ("all-or-nothing", "xccdf-absolute"), "stepFlat": ("xccdf-flat",),
    "stepFlatUnweighted": ("xccdf-flat-unweighted",),
}


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
        self.parts: list[re.Match[str]] = []
        self.silent: list[re.Match[str]] = []
        self.shares: dict[str, Fraction] = {}
        self.is_blend = False

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
        self.read_blend()
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
            row = rows.get(found["index"])
            if row is None:
                raise Difference(f"index {found['index']} is not above")
            counted = self.counted(row)
            capped = [match for note in row.remarks() if (match := self.phrases.match("sectionCapped", note))]
            if capped:
                counted = Term(limited(counted, number(capped[0]["cap"])), counted.possible)
                same(f"points of index {found['index']} after its cap", number(capped[0]["capped"]), counted.earned)
            same(f"points of index {found['index']}", [earned, possible], [counted.earned, counted.possible])
            ratio = self.indices[found["index"]] = earned / possible
            if self.decimals >= 0:
                same(f"index {found['index']}", digits(found["score"]), rounded(ratio * 100, self.decimals))
            if row:
                same(f"index {found['index']} above", digits(row.cells[2][0]), digits(found["score"]))
                printed = DIVISION.fullmatch(row.cells[1][0])
                expected = [short(earned, self.decimals), short(possible, self.decimals)]
                same(f"points of index {found['index']} above", [digits(p) for p in printed.groups()] if printed else [], expected)

    def counted(self, row: Row) -> Term:
        """What the questions come to that an index is said to count."""
        said = next((f for note in row.remarks() if (f := self.phrases.match("indexQuestions", note))), None)
        if said is None:
            raise Difference(f"index {row.cells[0][0]}: the page does not say what it counts")
        weighted = pattern(self.phrases.words("indexWeighted")).pattern.replace(".+", r"[\d.,/]+")
        weights = {
            entry["plain"] or entry["number"]: Fraction(1) if entry["plain"] else number(entry["weight"])
            for entry in re.finditer(rf"{weighted}|(?P<plain>\d+)", said["questions"])
        }

        def add(question: Question) -> Term | None:
            return question.weighted().times(weights[question.name]) if question.name in weights else None

        return self.gather(add)

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
            share = weights[section.name] * 100 / whole if section.name in weights and whole else None
            self.check_share(section, row.cells[0][0], share, row.remarks())
            if share is not None:
                same(f"exact share of {section.name}", notes.get("share", share), share)

    def check_share(self, section: Section, title: str, share: Fraction | None, remarks: list[str]) -> None:
        """Of a blend, a section counts through the part of all sections and as a part of its own."""
        if not self.is_blend:
            said = [found["share"] for note in remarks if (found := self.phrases.match("sectionShare", note))]
            same(f"share of {section.name}", [digits(text) for text in said], [] if share is None else [self.brief(share)])
            return
        through = [found for note in remarks if (found := self.phrases.match("sectionShareBlend", note))]
        all_sections = self.shares.get(self.phrases.words("blendModel"))
        expected = [] if share is None or all_sections is None else [[self.brief(share), self.brief(share * all_sections / 100)]]
        same(f"share of {section.name} in the blend", [[digits(f["share"]), digits(f["real"])] for f in through], expected)
        for found in (found for note in remarks if (found := self.phrases.match("sectionShareDirect", note))):
            own = [part for name, part in self.shares.items() if self.is_section(name, title)]
            same(f"share of {section.name} by itself", digits(found["share"]) in [self.brief(part) for part in own], True)

    def is_section(self, part: str, title: str) -> bool:
        found = self.phrases.match("blendSection", part)
        return found is not None and found["section"] == title

    def brief(self, share: Fraction) -> str:
        return shown(share) if share.denominator == 1 else rounded(share, self.decimals)

    def read_blend(self) -> None:
        """The parts as they stand among the steps; the shares of sections follow from them."""
        self.parts, self.silent = self.take("stepBlendPart"), self.take("stepBlendPartNotScored")
        self.is_blend = bool(self.parts or self.silent)
        whole = sum((number(found["weight"]) for found in self.parts), Fraction(0))
        self.shares = {found["part"]: number(found["weight"]) * 100 / whole for found in self.parts}

    def check_blend_table(self) -> None:
        """The parts again, near the sections and rounded like them."""
        part = self.card.part("headingBlend")
        same("a table of the parts", part is not None, self.is_blend)
        rows = [[digits(row.cells[1][0]), row.cells[2][0], row.cells[3][0]] for row in part.tables[0]] if part else []
        silent = [row for row in rows if row[1] == self.phrases.words("sectionNotScored")]
        same("weights of parts without a score", [row[0] for row in silent], [short(number(f["weight"]), self.decimals) for f in self.silent])
        for row, found in zip([row for row in rows if row not in silent], self.parts, strict=True):
            score = rounded(number(found["score"]), self.decimals)
            expected = [short(number(found["weight"]), self.decimals), score, self.brief(number(found["share"]))]
            same(f"part {found['part']} in the table", [digits(text) for text in row], expected)

    def check_blend(self, base: Fraction) -> Fraction:
        parts = self.parts
        blended = self.take("stepBlend")
        self.check_blend_table()
        if not self.is_blend:
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

    def part_score(self, part: str, base: Fraction) -> Fraction | None:
        """`nil` when several of that kind and name were read, with different scores."""
        if part == self.phrases.words("blendModel"):
            return base
        if found := self.phrases.match("blendQuestion", part):
            points = self.card.questions[int(number(found["number"]))].points
            return points.earned / points.possible * 100
        if found := self.phrases.match("blendIndex", part):
            ratios = [ratio for label, ratio in self.indices.items() if label == found["index"]]
        elif found := self.phrases.match("blendSection", part):
            ratios = [s.ratio() for s, title in zip(self.card.every, self.card.titles) if title == found["section"]]
        else:
            raise Difference(f"part {part} is of no kind")
        scores = {ratio * 100 for ratio in ratios if ratio is not None}
        if not scores:
            raise Difference(f"part {part} is not above")
        return scores.pop() if len(scores) == 1 else None

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
        # The longer sentence first: the shorter one would match it too.
        limits = [(found, number(found["limit"])) for found in self.take("stepCriticalLimit")]
        for found, limit in limits + [(found, None) for found in self.take("stepCritical")]:
            question = self.card.questions.get(int(number(found["number"])))
            expected = "standingDoesNotApply"
            if question is not None:
                needed = question.points.possible if limit is None else limit
                expected = "standingPassed" if question.points.earned >= needed else "standingFailed"
            same(f"critical {found['number']}", found["standing"], self.phrases.words(expected))
            failures += expected == "standingFailed"
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
                regular = self.gather(lambda question: None if question.bonus else question.weighted())
                self.check_tally(found, regular, summary.lines if summary else [])

    def check_tally(self, found: re.Match[str], regular: Term, lines: list[str]) -> None:
        expected = [short(regular.earned, self.decimals), short(regular.possible, self.decimals)]
        same("all points", [digits(found["earned"]), digits(found["possible"])], expected)
        bonus = self.gather(Question.weighted).earned - regular.earned
        counted = bonus
        if self.model in ("weighted", "mean"):
            counted = min(bonus, sum((counted_bonus(section) for section in self.card.top), Fraction(0)))
        elif self.model != "points":
            counted = min(bonus, Fraction(0))
        said = []
        for line in lines:
            if part := self.phrases.match("tallyBonusPart", line):
                said.append([digits(part["counted"]), digits(part["bonus"])])
            elif whole := self.phrases.match("tallyBonus", line):
                said.append([digits(whole["bonus"])] * 2)
        shown_bonus = [short(counted, self.decimals), short(bonus, self.decimals)]
        same("bonus points", said, [shown_bonus] if bonus else [])
