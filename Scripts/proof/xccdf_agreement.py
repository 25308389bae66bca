#!/usr/bin/env python3
"""Scores random benchmarks with OpenSCAP and with our XCCDF models, and compares.

usage: xccdf_agreement.py MYSTERY [BENCHMARKS] [SEED]

Each benchmark is written twice: as XCCDF 1.2, whose rules get their results from trivial scripts through the script
check engine of `oscap xccdf eval`, and as a checklist with an answers file for `mystery visit` and `mystery score`. Every
score that `oscap` gives must differ from ours by at most one part in a thousand (it computes in 32 bits), and every
explained score is computed again by Scripts/recompute_score.py.

| result in XCCDF                  | in a checklist                              |
|----------------------------------|---------------------------------------------|
| pass, fixed                      | the expected answer                         |
| fail, error, unknown             | the other answer                            |
| notapplicable                    | "does not apply"                            |
| notchecked                       | left open, required="no"                    |
| informational, role "unscored"   | unscored="yes"                              |
| notselected, selected="false"    | not asked: its condition or its group's     |

Only where nothing at all is scored, or everything weighs 0, the two differ by design: `oscap` gives 0 (absolute: 1),
ours is "not scored". Such pairs are counted apart.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from recompute_score import Visit  # noqa: E402

XCCDF = "http://checklists.nist.gov/xccdf/1.2"
SCRIPT_CHECK = "http://open-scap.org/page/SCE"
MODELS = {"default": "xccdf-default", "flat": "xccdf-flat", "flat-unweighted": "xccdf-flat-unweighted", "absolute": "xccdf-absolute"}
# The status with which a script tells its result.
STATUS = {
    "pass": 101, "fail": 102, "error": 103, "unknown": 104, "notapplicable": 105, "notchecked": 106, "notselected": 107,
    "informational": 108, "fixed": 109,
}
MIXED = ["pass"] * 8 + ["fail"] * 6 + list(STATUS)
# Nothing fails, so that the absolute model gives its 100 too.
CLEAN = ["pass"] * 5 + ["fixed", "notapplicable", "notchecked", "notselected", "informational"]
WEIGHTS = ["0.0", "0.1", "0.25", "0.333", "0.5", "1.0", "1.0", "1.5", "2.0", "3.0", "7.75", "10.0", None]
TOLERANCE = Fraction(1, 1000)


@dataclass
class Rule:
    name: str
    weight: str | None
    result: str
    selected: bool
    unscored: bool


@dataclass
class Group:
    name: str
    weight: str | None
    selected: bool
    items: list[Group | Rule] = field(default_factory=list)


class Generator:
    """Random benchmarks; the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.results = MIXED
        self.count = 0

    def benchmark(self) -> Group:
        self.count = 0
        self.results = CLEAN if self.dice.random() < 0.15 else MIXED
        top = Group("rules", None, True)
        top.items = [self.group(1) if self.dice.random() < 0.6 else self.rule() for _ in range(self.dice.randint(1, 5))]
        return top

    def name(self, letter: str) -> str:
        self.count += 1
        return f"{letter}{self.count}"

    def group(self, depth: int) -> Group:
        group = Group(self.name("g"), self.dice.choice(WEIGHTS), self.dice.random() < 0.9)
        for _ in range(self.dice.randint(1, 4)):
            nested = depth < 4 and self.dice.random() < 0.3
            group.items.append(self.group(depth + 1) if nested else self.rule())
        return group

    def rule(self) -> Rule:
        return Rule(
            self.name("r"), self.dice.choice(WEIGHTS), self.dice.choice(self.results), self.dice.random() < 0.9,
            self.dice.random() < 0.05,
        )


def rules(group: Group, selected: bool = True) -> Iterator[tuple[Rule, bool]]:
    """Every rule, and whether it is selected together with all groups around it."""
    for item in group.items:
        if isinstance(item, Rule):
            yield item, selected and item.selected
        else:
            yield from rules(item, selected and item.selected)


# As XCCDF, for oscap.


def xccdf(top: Group) -> bytes:
    ET.register_namespace("", XCCDF)
    root = ET.Element(f"{{{XCCDF}}}Benchmark", id="xccdf_test_benchmark_b", resolved="1")
    for name, text in (("status", "draft"), ("title", "Random"), ("version", "1")):
        ET.SubElement(root, f"{{{XCCDF}}}{name}").text = text
    for model in MODELS:
        ET.SubElement(root, f"{{{XCCDF}}}model", system=f"urn:xccdf:scoring:{model}")
    for item in top.items:
        add_item(root, item)
    # oscap 1.3.7 skips the sibling of an empty element when nothing stands between them.
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def add_item(parent: ET.Element, item: Group | Rule) -> None:
    kind = "Rule" if isinstance(item, Rule) else "Group"
    element = ET.SubElement(parent, f"{{{XCCDF}}}{kind}", id=f"xccdf_test_{kind.lower()}_{item.name}")
    element.set("selected", "true" if item.selected else "false")
    if item.weight is not None:
        element.set("weight", item.weight)
    ET.SubElement(element, f"{{{XCCDF}}}title").text = item.name
    if isinstance(item, Group):
        for inner in item.items:
            add_item(element, inner)
        return
    if item.unscored:
        element.set("role", "unscored")
    check = ET.SubElement(element, f"{{{XCCDF}}}check", system=SCRIPT_CHECK)
    ET.SubElement(check, f"{{{XCCDF}}}check-content-ref", href=f"{item.result}.sh")


def oscap_scores(folder: Path, top: Group) -> dict[str, tuple[Fraction, Fraction]]:
    """For each model the score and its maximum; also makes sure that every rule got the result that was meant."""
    (folder / "benchmark.xml").write_bytes(xccdf(top))
    ran = subprocess.run(
        ["oscap", "xccdf", "eval", "--results", "results.xml", "benchmark.xml"], cwd=folder, capture_output=True, text=True
    )
    if ran.returncode not in (0, 2):
        raise SystemExit(f"oscap failed with {ran.returncode}: {ran.stderr[-500:]}")
    found = ET.parse(folder / "results.xml").getroot()
    results = {
        rule.get("idref", "").removeprefix("xccdf_test_rule_"): rule.findtext(f"{{{XCCDF}}}result", "")
        for rule in found.iter(f"{{{XCCDF}}}rule-result")
    }
    meant = {rule.name: rule.result if selected else "notselected" for rule, selected in rules(top)}
    # Of a rule with the role "unscored" every result is only information.
    meant |= {rule.name: results[rule.name] for rule, selected in rules(top) if rule.unscored and selected}
    if results != meant:
        raise SystemExit(f"oscap gave other results than the scripts: {results}, meant {meant}")
    return {
        score.get("system", "").removeprefix("urn:xccdf:scoring:"): (Fraction(score.text or ""), Fraction(score.get("maximum", "")))
        for score in found.iter(f"{{{XCCDF}}}score")
    }


# As a checklist with answers, for mystery.


def checklist(top: Group, model: str) -> bytes:
    root = ET.Element("checklist", {"xmlns": "urn:mystery-shopping:checklist:1", "id": "random", "version": "1", "xml:lang": "en"})
    ET.SubElement(root, "title").text = "Random"
    ET.SubElement(root, "scoring", model=model)
    first = ET.SubElement(root, "section", id="opening")
    ET.SubElement(first, "title").text = "Opening"
    ask(ET.SubElement(first, "yes-no", id="selected"), "Are the others asked?")
    # Rules may stand beside groups in a benchmark, but questions only in sections: one section holds all.
    add_section(root, top)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def ask(element: ET.Element, text: str) -> None:
    ET.SubElement(element, "ask").text = text


def add_section(parent: ET.Element, group: Group) -> None:
    element = ET.SubElement(parent, "section", id=group.name)
    ET.SubElement(element, "title").text = group.name
    # XCCDF gives a group without a weight the weight 1, as the default model does with a section.
    if group.weight is not None:
        element.set("weight", group.weight)
    if not group.selected:
        element.set("when", "selected is yes")
    for item in group.items:
        if isinstance(item, Group):
            add_section(element, item)
        else:
            add_question(element, item)


def add_question(parent: ET.Element, rule: Rule) -> None:
    element = ET.SubElement(parent, "yes-no", {"id": rule.name, "points": "1", "na": "yes", "required": "no"})
    if rule.weight is not None:
        element.set("weight", rule.weight)
    if not rule.selected or rule.result == "notselected":
        element.set("when", "selected is yes")
    if rule.unscored or rule.result == "informational":
        element.set("unscored", "yes")
    ask(element, f"Does {rule.name} pass?")


def answers(top: Group) -> bytes:
    replies: dict[str, object] = {"selected": "no"}
    for rule, selected in rules(top):
        if not selected or rule.result in ("notselected", "notchecked"):
            continue
        if rule.result == "notapplicable":
            replies[rule.name] = {"not-applicable": "not here"}
        else:
            replies[rule.name] = "yes" if rule.result in ("pass", "fixed", "informational") else "no"
    visit = {
        "checklist": {"id": "random", "version": "1"}, "language": "en", "location": "Here", "date": "2026-03-14",
        "answers": replies, "attestation": "confirmed",
    }
    return json.dumps(visit).encode()


def our_score(mystery: str, folder: Path, top: Group, model: str) -> Fraction | None:
    """The exact percentage; `None` when it is not scored."""
    store = ["--store", str(folder / f"{model}.sqlite")]
    (folder / f"{model}.xml").write_bytes(checklist(top, model))
    visit = run(mystery, "visit", str(folder / f"{model}.xml"), "--answers", str(folder / "answers.json"), *store).strip()
    card = json.loads(run(mystery, "score", visit, "--format", "json", *store))
    recomputed = Visit(run(mystery, "score", visit, "--explain", *store)).check()
    overall = card["result"].get("scored")
    shown = overall["overall"]["score"]["text"] if overall else "not scored"
    if recomputed != shown:
        raise SystemExit(f"{model}: the explained score is {recomputed}, the shown one {shown}")
    return Fraction(overall["overall"]["score"]["exact"]) if overall else None


def run(*command: str) -> str:
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {ran.returncode}: {ran.stdout}{ran.stderr}")
    return ran.stdout


class Comparison:
    """Counts pairs and keeps the worst difference."""

    def __init__(self) -> None:
        self.compared: Counter[str] = Counter()
        self.between: Counter[str] = Counter()
        self.full: Counter[str] = Counter()
        self.unscored: Counter[str] = Counter()
        self.worst = Fraction(0)
        self.problems: list[str] = []

    def add(self, where: str, model: str, theirs: tuple[Fraction, Fraction], ours: Fraction | None) -> None:
        score, maximum = theirs
        if ours is None:
            self.unscored[model] += 1
            # Nothing to divide by: oscap's flat sums are 0 of 0.
            if maximum != 0 and model != "default" or score not in (0, 1):
                self.problems.append(f"{where}: {model} of oscap is {float(score)} of {float(maximum)}, ours is not scored")
            return
        if model == "absolute":
            percent = score * 100
        elif maximum == 0:
            self.problems.append(f"{where}: {model} of oscap has nothing to divide by, ours is {float(ours)}")
            return
        else:
            percent = score * 100 / maximum
        self.compared[model] += 1
        self.between[model] += 0 < ours < 100
        self.full[model] += ours == 100
        difference = abs(percent - ours) / max(abs(ours), Fraction(1, 100)) if percent != ours else Fraction(0)
        self.worst = max(self.worst, difference)
        if difference > TOLERANCE:
            self.problems.append(f"{where}: {model} of oscap is {float(percent)}, ours {float(ours)}")

    def report(self, benchmarks: int, seed: int) -> int:
        for model in MODELS:
            print(
                f"{model}: {self.compared[model]} compared, {self.between[model]} of them between 0 and 100, "
                f"{self.full[model]} at 100, {self.unscored[model]} without anything that counts"
            )
        print(
            f"{benchmarks} benchmarks x {len(MODELS)} models from seed {seed}, {sum(self.compared.values())} scores compared, "
            f"worst relative difference {float(self.worst):.2e}, {len(self.problems)} disagree"
        )
        for problem in self.problems[:20]:
            print(f"  {problem}")
        return 1 if self.problems or not self.between["default"] else 0


def main(mystery: str, benchmarks: str = "200", seed: str = "1") -> int:
    if shutil.which("oscap") is None:
        print("xccdf_agreement: missing oscap: run Scripts/setup-proof", file=sys.stderr)
        return 1
    generator = Generator(int(seed))
    comparison = Comparison()
    # The comparison must be able to fail: scores of two different models do not agree.
    crossed = Comparison()
    for number in range(int(benchmarks)):
        top = generator.benchmark()
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            for result, status in STATUS.items():
                script = folder / f"{result}.sh"
                script.write_text(f"#!/bin/sh\nexit {status}\n")
                script.chmod(0o755)
            (folder / "answers.json").write_bytes(answers(top))
            theirs = oscap_scores(folder, top)
            if set(theirs) != set(MODELS):
                raise SystemExit(f"oscap gave no score for {sorted(set(MODELS) - set(theirs))}")
            with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
                scored = pool.map(lambda name: our_score(mystery, folder, top, name), MODELS.values())
                ours = dict(zip(MODELS, scored))
            for model in MODELS:
                comparison.add(f"benchmark {number}", model, theirs[model], ours[model])
            crossed.add(f"benchmark {number}", "default", theirs["default"], ours["flat"])
    if not crossed.problems:
        raise SystemExit("the default model of oscap agrees with our flat one: nothing was proven")
    return comparison.report(int(benchmarks), int(seed))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
