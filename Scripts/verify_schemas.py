#!/usr/bin/env python3
"""Judges the schemas of checklists and answers files: one line a check, 'N passed, N failed' at the end, status 1 on any failure.

    verify_schemas.py EXAMPLES    EXAMPLES holds right/ and wrong/ with the examples of the rules, written by a test

Every check first proves, on a broken schema, that it can fail.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from proof.answers import check_answers
from proof.editors import check_emacs, check_vim
from proof.mutations import write_mutations
from proof.report import Outcome, run
from proof.tally import Tally
from proof.validators import check_verdicts

REPOSITORY = Path(__file__).resolve().parent.parent
SCHEMAS = REPOSITORY / "Sources/Formats/Schemas"
CORPUS = REPOSITORY / "Tests/Schemas"

# A check by its name, with the change to the schemas after which it must fail: a file, what is replaced, and by what.
BREAKING = {
    "as made": ("checklist.xsd", 'name="block" use="required"', 'name="block"'),
    "verdicts": ("checklist.xsd", 'name="block" use="required"', 'name="block"'),
    "verdicts on right files": ("checklist.rng", '<attribute name="prefix">', '<attribute name="prefixes">'),
    "verdicts on changed files": ("checklist.xsd", ' use="required"', ""),
    "emacs": ("checklist.rnc", "element yes-no", "element yes-or-no"),
    "vim": ("checklist.vim", "'yes-no'", "'yes-or-no'"),
    "answers": ("answers.schema.json", '"additionalProperties": false', '"additionalProperties": true'),
    "answers taken": ("answers.schema.json", '"later": {', '"latest": {'),
}


def checks(examples: Path) -> dict[str, Callable[[Path], Outcome]]:
    right = sorted((CORPUS / "right").rglob("*.xml")) + sorted((REPOSITORY / "checklists").rglob("*.xml"))
    right_examples = sorted((examples / "right").glob("*.xml"))
    wrong = sorted((CORPUS / "wrong").glob("*.xml"))
    wrong_examples = sorted((examples / "wrong").glob("*.xml"))
    if len(right) < 8 or len(right_examples) < 35 or len(wrong) < 25 or len(wrong_examples) < 40:
        raise SystemExit(f"verify_schemas: too few files to judge by in {CORPUS} and {examples}")

    def verdicts(schemas: Path) -> Outcome:
        return check_verdicts(schemas, right + right_examples, wrong, wrong_examples)

    return {
        "as made": check_as_made,
        "verdicts": verdicts,
        "verdicts on right files": lambda schemas: check_verdicts(schemas, right, [], []),
        "verdicts on changed files": lambda schemas: check_changed(schemas, right),
        "emacs": lambda schemas: check_emacs(schemas, right, wrong),
        "vim": check_vim,
        "answers": lambda schemas: check_answers(schemas, REPOSITORY),
        "answers taken": lambda schemas: check_answers(schemas, REPOSITORY, right_only=True),
    }


def check_changed(schemas: Path, right: list[Path]) -> Outcome:
    """Whatever is changed in a right file, all give the same verdict."""
    with tempfile.TemporaryDirectory() as place:
        return check_verdicts(schemas, [], [], write_mutations(right, Path(place), 300))


def check_as_made(schemas: Path) -> Outcome:
    """Scripts/schemas makes exactly the files that are there."""
    answer = run(sys.executable, REPOSITORY / "Scripts/schemas", "--check", "--folder", schemas)
    said = (answer.stdout + answer.stderr).strip()
    return Outcome("trang", [said or f"status {answer.returncode}"] if answer.returncode else [])


def refusal(check: Callable[[Path], Outcome], file: str, old: str, new: str) -> Outcome:
    """The check fails on a copy of the schemas with one thing changed."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "schemas"
        shutil.copytree(SCHEMAS, folder)
        text = (folder / file).read_text(encoding="utf-8")
        (folder / file).write_text(text.replace(old, new), encoding="utf-8")
        if old not in text or not check(folder).problems:
            return Outcome("not proven", [f"it passes though {file} says {new} instead of {old}"])
    return Outcome(f"{file} says {new}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Judges the schemas of checklists.")
    parser.add_argument("examples", type=Path, help="a folder with the examples of the rules in right/ and wrong/")
    tally = Tally()
    print("== Schemas of checklists")
    for name, check in checks(parser.parse_args().examples.resolve()).items():
        tally.add(f"{name} can fail", refusal(check, *BREAKING[name]))
        tally.add(name, check(SCHEMAS))
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
