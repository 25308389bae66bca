#!/usr/bin/env python3
"""Writes the same questions as a checklist and as an XForm, so that Mystery and JavaRosa do the same work.

usage: generate_pair.py QUESTIONS FOLDER      writes FOLDER/checklist.xml and FOLDER/form.xml

Sections of 20 questions (yes-no, choice, number, duration); 8 of each 20 have a condition on one or two earlier questions,
and about one condition in ten looks at the first question of all, so that one answer changes much. The same number gives
the same bytes. Steps and points have no like in an XForm: they stand in the checklist only.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from generate_checklist import HEAD, MAKERS, PLACES, QUESTIONS_IN_SECTION, SEED, TAIL

# Of each five questions the second and the fourth.
CONDITIONAL = (2, 4)


@dataclass(frozen=True)
class Clause:
    """One comparison, in the words of a checklist and as XPath."""

    name: str
    words: str
    xpath: str


@dataclass(frozen=True)
class Question:
    name: str
    kind: str
    clauses: tuple[Clause, ...]
    joined_by: str

    def condition(self, side: str) -> str:
        return f" {self.joined_by} ".join(getattr(clause, side) for clause in self.clauses)


def path(name: str) -> str:
    return f"/data/{name.partition('-')[0]}/{name}"


def clause(name: str, kind: str, chance: random.Random) -> Clause:
    place = path(name)
    if kind == "yes-no":
        reply = chance.choice(("yes", "no"))
        return Clause(name, f"{name} is {reply}", f"{place} = '{reply}'")
    if kind == "choice":
        return Clause(name, f"{name} is one of (good, fair)", f"({place} = 'good' or {place} = 'fair')")
    limit = chance.randint(1, 9)
    if kind == "number":
        return Clause(name, f"{name} at least {limit}", f"{place} &gt;= {limit}")
    return Clause(name, f"{name} more than {limit} min", f"{place} &gt; {limit}")


def plan(count: int) -> list[list[Question]]:
    """The questions by section."""
    chance = random.Random(SEED)
    sections: list[list[Question]] = []
    first = ("s1-q1", "yes-no")
    for number in range(count):
        position = number % QUESTIONS_IN_SECTION + 1
        if position == 1:
            sections.append([])
            earlier: list[tuple[str, str]] = []
        name = f"s{len(sections)}-q{position}"
        kind = "yes-no" if position == 1 else chance.choice(("yes-no", "yes-no", "choice", "number", "duration"))
        clauses: tuple[Clause, ...] = ()
        if position % 5 in CONDITIONAL:
            sources = [chance.choice(earlier) for _ in range(chance.choice((1, 1, 2)))]
            if chance.random() < 0.1:
                sources[-1] = first
            if len({source[0] for source in sources}) < len(sources):
                del sources[1]  # two clauses on one question could contradict each other
            clauses = tuple(clause(*source, chance) for source in sources)
        else:
            # A condition on a question that is not always asked could make one that nobody reaches.
            earlier.append((name, kind))
        sections[-1].append(Question(name, kind, clauses, chance.choice(("and", "or"))))
    return sections


def checklist(sections: list[list[Question]]) -> str:
    chance = random.Random(SEED)
    parts = [HEAD]
    for number, questions in enumerate(sections, 1):
        parts.append(f'  <section id="s{number}">\n    <title>Part {number}: the {chance.choice(PLACES)}</title>\n')
        for question in questions:
            when = f' when="{question.condition("words")}"' if question.clauses else ""
            lines = MAKERS[question.kind](question.name, when, chance)
            # A comment would be a further question with a condition of its own.
            parts += [line + "\n" for line in lines if "<comment" not in line]
        parts.append("  </section>\n")
    return "".join(parts) + TAIL


def options(kind: str) -> list[tuple[str, str]]:
    if kind == "yes-no":
        return [("yes", "Yes"), ("no", "No")]
    return [("good", "Tidy and clean"), ("fair", "One or two things out of place"), ("poor", "Untidy or dirty")]


def control(question: Question) -> str:
    label = f"<label>{escape(f'The question {question.name} as the shopper reads it?')}</label><hint>Some help.</hint>"
    if question.kind in ("number", "duration"):
        return f"      <input ref={quoteattr(path(question.name))}>{label}</input>\n"
    items = "".join(f"<item><label>{text}</label><value>{value}</value></item>" for value, text in options(question.kind))
    return f"      <select1 ref={quoteattr(path(question.name))}>{label}{items}</select1>\n"


def bind(question: Question) -> str:
    kind = "int" if question.kind in ("number", "duration") else "string"
    relevant = f' relevant="{question.condition("xpath")}"' if question.clauses else ""
    return f'      <bind nodeset="{path(question.name)}" type="{kind}"{relevant}/>\n'


def xform(sections: list[list[Question]]) -> str:
    numbered = list(enumerate(sections, 1))
    nodes = "".join(f"<s{number}>{''.join(f'<{q.name}/>' for q in qs)}</s{number}>\n" for number, qs in numbered)
    binds = "".join(bind(question) for _, questions in numbered for question in questions)
    groups = "".join(
        f'    <group ref="/data/s{number}"><label>Part {number}</label>\n{"".join(map(control, questions))}    </group>\n'
        for number, questions in numbered
    )
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">\n'
        "  <h:head><h:title>Generated form</h:title>\n    <model>\n"
        f'      <instance><data id="generated" version="1">\n{nodes}</data></instance>\n{binds}'
        f"    </model>\n  </h:head>\n  <h:body>\n{groups}  </h:body>\n</h:html>\n"
    )


def main() -> None:
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        raise SystemExit("usage: generate_pair.py QUESTIONS FOLDER")
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    sections = plan(int(sys.argv[1]))
    (folder / "checklist.xml").write_text(checklist(sections), encoding="utf-8")
    (folder / "form.xml").write_text(xform(sections), encoding="utf-8")


if __name__ == "__main__":
    main()
