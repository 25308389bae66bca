"""The words of a scorecard as a reader sees them, and the phrases of a language to recognise them by."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import html5lib

CATALOGUES = Path(__file__).resolve().parent.parent.parent / "Sources/Phrases/Catalogues"
BLOCKS = frozenset(
    "article body caption dd details div dl dt fieldset figure footer h1 h2 h3 h4 header legend li main ol p section small "
    "summary table tbody tr ul".split()
)
NOT_READ = frozenset(("script", "style", "svg", "head"))
# Marks of direction and isolation are not read.
UNSEEN = re.compile("[\u200e\u200f\u061c\u2060\u2066-\u2069]")
# A decimal or a fraction with the signs that a language puts around it; digits of any script.
NUMBER = r"[(]?[+\-−]?[%٪]?[+\-−]?\d+(?:[.,٫]\d+)?(?:/\d+)?\)?(?:[ \u00a0]?[%٪])?\)?"


def number(text: str) -> Fraction:
    """The number that a text shows, in any of the ways in which languages write one."""
    digits = "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in text)
    plain = re.sub("[()%٪+ \u00a0]", "", digits).replace(",", ".").replace("٫", ".").replace("−", "-")
    return Fraction(plain)


@dataclass
class Part:
    """What stands under one heading: its paragraphs and list items, and the rows of its tables, each cell in lines."""

    heading: str
    lines: list[str] = field(default_factory=list)
    items: list[list[str]] = field(default_factory=list)
    tables: list[list[Row]] = field(default_factory=list)


@dataclass
class Row:
    """A row of a table; it may be set in, under the row before it."""

    indented: bool
    cells: list[list[str]]

    def remarks(self) -> list[str]:
        """What stands under the name that begins the row."""
        return [note for line in self.cells[0][1:] for note in line.split(" · ")]


def read_parts(page: bytes) -> tuple[str, list[Part]]:
    """The language of a scorecard and its parts in order."""
    root = html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)
    parts: list[Part] = []
    for section in root.iter("section"):
        headings = [child for child in section if child.tag == "h2"]
        if headings:
            parts.append(read_part(section, " ".join(lines(headings[0]))))
    return root.get("lang", ""), parts


def read_part(section: ElementTree.Element, heading: str) -> Part:
    part = Part(heading, lines(section))
    for table in section.iter("table"):
        rows = [row for body in table.iter("tbody") for row in body.iter("tr")]
        part.tables.append([
            Row("nested" in row.get("class", "").split(), [lines(cell) for cell in row if cell.tag in ("th", "td")]) for row in rows
        ])
    part.items = [lines(item) for item in section.iter("li")]
    return part


def lines(element: ElementTree.Element) -> list[str]:
    text = UNSEEN.sub("", "".join(pieces(element)))
    return [line for raw in text.split("\n") if (line := " ".join(raw.split()))]


def pieces(element: ElementTree.Element) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in NOT_READ or element.get("aria-hidden") == "true":
        return
    edge = "\n" if element.tag in BLOCKS else ""
    yield edge
    yield re.sub(r"\s", " ", element.text or "")
    for part in element:
        yield from pieces(part)
        yield re.sub(r"\s", " ", part.tail or "")
    yield edge


class Phrases:
    """The whole phrases of one language, as patterns; only the words are taken from the catalogue."""

    def __init__(self, code: str) -> None:
        self.wordings = catalogue(code)

    def match(self, name: str, text: str) -> re.Match[str] | None:
        for wording in self.wordings[name]:
            if found := pattern(wording).fullmatch(text):
                return found
        return None

    def words(self, name: str) -> str:
        return self.wordings[name][0]


@functools.cache
def catalogue(code: str) -> dict[str, list[str]]:
    names = {"en": "English", "tr": "Turkish", "hu": "Hungarian", "ta": "Tamil", "ar": "Arabic"}
    folder = CATALOGUES / names[code.partition("-")[0]]
    found: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*.swift")):
        source = file.read_text(encoding="utf-8")
        for entry in re.finditer(r"^    \.(\w+):(.*?)(?=^    \.\w+:|^\]|^    //|\Z)", source, re.MULTILINE | re.DOTALL):
            # A phrase may be written in pieces with `+` between them.
            text = re.sub(r'"\s*\+\s*"', "", entry[2])
            wordings = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
            if wordings and entry[1] not in found:
                found[entry[1]] = [UNSEEN.sub("", re.sub(r"\\u\{([0-9a-fA-F]+)\}", hexadecimal, w)) for w in wordings]
    return found


def hexadecimal(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


@functools.cache
def pattern(wording: str) -> re.Pattern[str]:
    """Each place of a phrase becomes a group of its name."""
    parts = re.split(r"\{(\w+)\}", " ".join(wording.split()))
    seen: set[str] = set()
    out = []
    for index, part in enumerate(parts):
        if index % 2 == 0:
            out.append(re.escape(part))
        else:
            out.append(f"(?P={part})" if part in seen else f"(?P<{part}>.+)")
            seen.add(part)
    return re.compile("".join(out))
