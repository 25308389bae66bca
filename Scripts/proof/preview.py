#!/usr/bin/env python3
"""Blank forms, code books and logic sheets, judged by the tools that judge reports.

    python -m proof.preview MYSTERY   makes those of a shipped checklist and of the one with everything, and judges them
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Browser
from proof import markdown, paper
from proof.browser import chromium
from proof.report import Outcome, Report
from proof.report_files import is_dangerous, unguarded
from proof.tally import Tally
from verify_reports import REPOSITORY, SCHEMA, checks

CHECKLISTS = {
    "checklists/store-visit.xml": ("en", "ta"),
    "Tests/Everything/everything.xml": ("en", "ar"),
}
# A form has no JSON twin and no CSV of answers.
OTHER_CHECKS = ("twins", "json-schema", "csv", "sarif")
PLACE = re.compile(r"\{[^{}]*\}")
NUMBER = re.compile(r"-?\d+(\.\d+)?(/\d+)?")


def make(mystery: Path, source: Path, languages: tuple[str, ...], folder: Path) -> None:
    parts = [option for part in ("form", "codebook", "logic") for option in ("--part", part)]
    tags = [option for tag in languages for option in ("--lang", tag)]
    command = [mystery, "preview", source, *parts, *tags, "--output", folder]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def pieces(row: dict[str, str]) -> Iterator[str]:
    """What must stand on the form: the words around what is taken over from the visit."""
    whole = unguarded(row["question_text"])
    for text in whole.split(" – ", 1) if row["matrix"] else [whole]:
        for piece in PLACE.split(text):
            if piece.strip():
                yield piece.strip()


def write_expected(book: Path, base: str) -> None:
    """The questions that a page must show, in the form that the check of the paper reads."""
    form, logic = [], []
    for row in rows(book.read_bytes()):
        for number, piece in enumerate(pieces(row)):
            entry = {"id": f"{row['question_id']} piece {number}", "question": piece}
            form.append(entry)
            if row["when"] or row["formula"] or row["critical"]:
                logic.append(entry)
    (book.parent / f"{base}.json").write_text(json.dumps(form), encoding="utf-8")
    (book.parent / f"{base}.logic.json").write_text(json.dumps(logic), encoding="utf-8")


def asked(source: Path) -> set[str]:
    """The ids of the questions that stand in the file itself, by nothing but its XML."""
    root = ElementTree.parse(source).getroot()
    space = root.tag.partition("}")[0] + "}"
    quiz = set(root.iter(f"{space}item"))
    found = set()
    for element in root.iter():
        kind = element.tag.removeprefix(space)
        if element in quiz or kind == "matrix" or "id" not in element.attrib:
            continue
        if kind == "row" or element.find(f"{space}ask") is not None:
            found.add(element.attrib["id"])
    return found


def judge_book(data: bytes, source: Path) -> Iterator[str]:
    if not data.endswith(b"\r\n"):
        yield "it does not end in CR LF"
    table = rows(data)
    missing = asked(source) - {row["question_id"] for row in table}
    if missing:
        yield f"these questions are missing: {', '.join(sorted(missing))}"
    for row in table:
        for column, cell in row.items():
            if cell is None or column is None:
                yield f"{row['question_id']}: not as many cells as columns"
            elif is_dangerous(cell) and not cell.startswith("'") and not NUMBER.fullmatch(cell):
                yield f"{row['question_id']}, {column}: ‘{cell}’ could be a formula"


def self_test(browser: Browser, source: Path, folder: Path) -> Iterator[str]:
    """A question that is gone from the paper or from the code book is noticed."""
    book = (folder / "everything.en.codebook.csv").read_bytes()
    for wrong, why in (
        (b"\r\n".join(line for line in book.split(b"\r\n") if b",spot," not in line), "missing: spot"),
        (book.replace(b"Where did you stop", b"=Where did you stop"), "could be a formula"),
        (book[:-2], "CR LF"),
    ):
        if not any(why in problem for problem in judge_book(wrong, source)):
            yield f"the check of code books does not see: {why}"
    page = (folder / "everything.en.html").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        broken = Report(Path(place) / "broken.html")
        broken.page.write_text(page.replace("Where did you stop to fill this in?", ""), encoding="utf-8")
        broken.data.write_bytes((folder / "everything.en.json").read_bytes())
        if not any("Where did you stop" in p for p in paper.check_paper([broken], browser).problems):
            yield "the check of the paper does not see that a question is missing"


def main() -> None:
    mystery = Path(sys.argv[1]).resolve()
    tally = Tally()
    with tempfile.TemporaryDirectory() as here, chromium() as browser:
        folder = Path(here)
        book_problems: list[str] = []
        for name, languages in CHECKLISTS.items():
            source = REPOSITORY / name
            make(mystery, source, languages, folder)
            for language in languages:
                base = f"{source.stem}.{language}"
                book = folder / f"{base}.codebook.csv"
                write_expected(book, base)
                book_problems += [f"{book.name}: {p}" for p in judge_book(book.read_bytes(), source)]
        tally.add("code books", Outcome(f"{len(list(folder.glob('*.csv')))} files", book_problems))
        reports = [Report(page) for page in sorted(folder.glob("*.html"))]
        for name, check in checks(browser, SCHEMA).items():
            if name not in OTHER_CHECKS:
                tally.add(name, check(reports))
        # Only the Markdown of a code book is there; these checks read nothing else.
        books = [Report(file.with_suffix(".html")) for file in sorted(folder.glob("*.codebook.md"))]
        tally.add("md-plain of code books", markdown.check_plain(books))
        tally.add("md-style of code books", markdown.check_style(books))
        source = REPOSITORY / "Tests/Everything/everything.xml"
        tally.add("these checks can fail", Outcome("4 ways", list(self_test(browser, source, folder))))
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
