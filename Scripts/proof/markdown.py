"""The Markdown twin: plain GitHub-flavoured Markdown that says what the page says."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import html5lib

from proof.report import Outcome, Report, run, tool

CONFIGURATION = Path(__file__).with_name("pymarkdown.json5")
EXTENSIONS = ("table", "strikethrough", "autolink", "tasklist")
HEADINGS = ("h1", "h2", "h3")
# A picture repeats numbers of the text and adds those of its axis; a style sheet has numbers of its own.
NOT_READ = ("style", "script", "svg", "head")
INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u")
)
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")


def parsed(path: Path, form: str) -> str:
    options = [part for name in EXTENSIONS for part in ("-e", name)]
    answer = run(tool("cmark-gfm"), *options, "-t", form, path)
    if answer.returncode != 0:
        raise SystemExit(f"verify_reports: cmark-gfm failed on {path}: {answer.stderr.strip()}")
    return answer.stdout


def check_plain(reports: Sequence[Report]) -> Outcome:
    """No raw HTML, and no image but the copies of photos beside the report."""
    problems: list[str] = []
    for report in reports:
        for node in ElementTree.fromstring(parsed(report.markdown, "xml")).iter():
            kind = node.tag.rpartition("}")[2]
            if kind == "image" and (node.get("destination") or "").startswith(f"{report.name}.files/"):
                continue
            if kind in ("html_block", "html_inline", "image"):
                content = node.text or node.get("destination") or ""
                problems.append(f"{report.markdown.name}: {kind}: {content[:80]!r}")
    return Outcome(f"{len(reports)} files", problems)


def check_headings(reports: Sequence[Report]) -> Outcome:
    """The same headings in the same order as on the page."""
    problems: list[str] = []
    total = 0
    for report in reports:
        ours, theirs = list(headings(page_tree(report))), list(headings(markdown_tree(report)))
        total += len(ours)
        if not ours:
            problems.append(f"{report.name}: the page has no heading")
        problems += [f"{report.name}: only on the page: {h}" for h in ours if h not in theirs]
        problems += [f"{report.name}: only in Markdown: {h}" for h in theirs if h not in ours]
        if not problems and ours != theirs:
            problems.append(f"{report.name}: the headings are in another order, or not as many times")
    return Outcome(f"{total} headings", problems)


def check_numbers(reports: Sequence[Report]) -> Outcome:
    """The same set of numbers as on the page."""
    problems: list[str] = []
    total = 0
    for report in reports:
        # The number of a list item is text in Markdown, and on the page an attribute, or counted by the browser.
        ours, theirs = (
            set(NUMBER.findall(f"{words(tree)} {' '.join(counted(tree))}")) for tree in (page_tree(report), markdown_tree(report)))
        total += len(ours)
        if not ours:
            problems.append(f"{report.name}: the page has no number")
        if ours - theirs:
            problems.append(f"{report.name}: only on the page: {', '.join(sorted(ours - theirs)[:10])}")
        if theirs - ours:
            problems.append(f"{report.name}: only in Markdown: {', '.join(sorted(theirs - ours)[:10])}")
    return Outcome(f"{total} different numbers", problems)


def check_style(reports: Sequence[Report]) -> Outcome:
    """PyMarkdown finds nothing."""
    linter = tool("pymarkdown", Path(sys.executable).parent)
    problems: list[str] = []
    for is_hostile in (False, True):
        files = [report.markdown for report in reports if report.name.startswith("hostile") == is_hostile]
        # PyMarkdown miscounts a list whose first item holds escaped code and links; hostile.py compares the whole structure.
        known = ("--disable-rules", "md029") if is_hostile else ()
        if files:
            answer = run(linter, *known, "--strict-config", "--config", CONFIGURATION, "scan", *files)
            problems += [line for line in (answer.stdout + answer.stderr).splitlines() if line.strip()]
            if answer.returncode != 0 and not problems:
                problems.append(f"pymarkdown ended with status {answer.returncode}")
    return Outcome(f"{len(reports)} files", problems)


def counted(tree: ElementTree.Element) -> Iterator[str]:
    """The numbers that a browser writes before the items of ordered lists."""
    for part in tree.iter("ol"):
        place = int(part.get("start", "1")) - 1
        for item in part.findall("li"):
            place = int(item.get("value", place + 1))
            yield str(place)


def page_tree(report: Report) -> ElementTree.Element:
    """The page without the annex of large photos, which only paper shows: it repeats those beside the questions."""
    tree = html5lib.parse(report.page.read_bytes(), treebuilder="etree", namespaceHTMLElements=False)
    for body in tree.iter("body"):
        for annex in body.findall("aside[@class='annex']"):
            body.remove(annex)
    return tree


def markdown_tree(report: Report) -> ElementTree.Element:
    return html5lib.parse(parsed(report.markdown, "html"), treebuilder="etree", namespaceHTMLElements=False)


def headings(tree: ElementTree.Element) -> Iterator[str]:
    for element in tree.iter():
        if element.tag in HEADINGS:
            # Marks of direction are not read, and HTML has elements for them; a score stands apart on the page, behind a dot here.
            seen = "".join(c for c in words(element) if c != "·" and unicodedata.category(c) != "Cf")
            yield f"{element.tag} {' '.join(seen.split())}"


def words(element: ElementTree.Element) -> str:
    """The text that is read, with a space where a part begins or ends unless it is inside a line."""
    if element.tag in NOT_READ or not isinstance(element.tag, str):
        return ""
    parts = [element.text or ""]
    for part in element:
        edge = "" if part.tag in INLINE else " "
        parts += [edge, words(part), edge, part.tail or ""]
    return "".join(parts)
