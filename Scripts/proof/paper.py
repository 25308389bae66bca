"""The A4 print: every question of the JSON twin is on it, whichever filter is chosen on the screen."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser

from proof.browser import opened
from proof.report import Outcome, Report, run, squeezed, tool

# An object of the JSON twin is a question when it has an id and one of these with its wording.
WORDING = ("question", "ask", "sentence")
A4_POINTS = (595, 842)
# The hash by which a page allows its style sheet.
SHEET = re.compile(r"sha256-[^']+")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


def questions(value: object) -> Iterator[tuple[str, str]]:
    """The id and wording of every question anywhere in the JSON twin."""
    if isinstance(value, dict):
        wording = next((value[key] for key in WORDING if isinstance(value.get(key), str)), None)
        if isinstance(value.get("id"), str) and wording:
            yield value["id"], wording
        for part in value.values():
            yield from questions(part)
    elif isinstance(value, list):
        for part in value:
            yield from questions(part)


def check_paper(reports: Sequence[Report], browser: Browser) -> Outcome:
    """Every question is printed, on A4, with each filter."""
    problems: list[str] = []
    prints = total = 0
    sheets: set[str] = set()
    for report in reports:
        asked = dict(questions(json.loads(report.data.read_text(encoding="utf-8"))))
        total += len(asked)
        if not asked:
            problems.append(f"{report.name}: no question found in {report.data.name}")
        # What a filter prints is decided by the style sheet, so that one page of each is asked with every filter.
        sheet = SHEET.search(report.page.read_text(encoding="utf-8"))
        is_new = sheet is None or sheet.group() not in sheets
        sheets |= {sheet.group()} if sheet else set()
        for choice, paper in printed(browser, report.page, is_new):
            prints += 1
            problems += [f"{report.name}, {choice}: {p}" for p in missing(paper, asked)]
    return Outcome(f"{prints} prints, {total} questions", problems)


def printed(browser: Browser, path: Path, filtered: bool) -> Iterator[tuple[str, Path]]:
    """The page as a PDF: as it is delivered, and with each radio button chosen where that is wanted."""
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "paper.pdf"
        with opened(browser, path, bypass_csp=True) as page:
            buttons = page.locator("input[type=radio]")
            for number in range(-1, buttons.count() if filtered else 0):
                choice = "as delivered" if number < 0 else f"filter {number + 1}"
                if number >= 0:
                    buttons.nth(number).evaluate("button => { button.checked = true }")
                page.pdf(path=str(paper), format="A4", prefer_css_page_size=True, print_background=True, tagged=True)
                yield choice, paper


def missing(paper: Path, asked: dict[str, str]) -> list[str]:
    problems = []
    facts = run(tool("pdfinfo"), paper).stdout
    if not re.search(r"^Tagged:\s+yes", facts, re.MULTILINE):
        problems.append("it is not tagged")
    if not run(tool("pdfinfo"), "-struct-text", paper).stdout.strip():
        problems.append("its tags hold no text")
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts)
    if size is None or tuple(round(float(side)) for side in size.groups()) != A4_POINTS:
        problems.append(f"the paper is not A4: {size and size.group(0)}")
    text = squeezed(run(tool("pdftotext"), "-enc", "UTF-8", paper, "-").stdout)
    # By columns where lines of a cell stand beside those of the next one, and in the order of the page's own content.
    orders = [text, squeezed(run(tool("pdftotext"), "-raw", "-enc", "UTF-8", paper, "-").stdout)]
    for identifier, wording in asked.items():
        if any(squeezed(words) in order for words in (wording, identifier) for order in orders):
            continue
        # pdftotext gives words of both directions in the order in which they are seen, so that only words can be looked for.
        if not RIGHT_TO_LEFT.search(text) or any(word not in text for word in re.findall(r"\w+", wording)):
            problems.append(f"not on the paper: {identifier}: {wording}")
    return problems
