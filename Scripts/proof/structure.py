"""What a written file is built of, without the words in it: two files with other words have to be built the same."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import html5lib

from proof.report import run, tool

EXTENSIONS = ("table", "strikethrough", "autolink", "tasklist", "footnotes", "tagfilter")
# The only attributes that may hold words of a checklist or a visit; of these the name counts, of all others the value too.
WORDED = frozenset({"alt", "title", "aria-label", "summary"})
# Whether a text is marked as not translated, or as one that finds its own direction, depends on its words; any other language
# or direction would be a stranger.
BY_WORDS = frozenset({("lang", "en"), ("lang", "tr"), ("dir", "auto")})
# Code hosts make links of these after Markdown is done; a word joiner between the two characters keeps them from it.
HOSTED = re.compile(r"(?<![\w`])@[^\W_]|#\d|\bGH-\d|(?<!\w):[a-z+][\w+-]*:|\b(?:https?|ftp|mailto|xmpp):[\w/]|\bwww\.\w", re.IGNORECASE)
# What a spreadsheet takes for a formula: the first character after blanks. Behind an apostrophe or a quote it is a text.
FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"[-+−]?%?\d+([.,/]\d+)*%?$")
# A list of one item is always tight.
LOOSE = re.compile(r", \('tight', '\w+'\)")
STYLE = re.compile(rb"(<style>).*?(</style>)", re.DOTALL)


def of_html(page: bytes) -> list[str]:
    """Elements in order with their attributes, comments, and what the parser has to mend."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=True)
    # The parser is slow, and the style sheet has no words: its bytes count as they are.
    style = b"".join(found[0] for found in STYLE.finditer(page))
    tree = parser.parse(STYLE.sub(rb"\1\2", page))
    return [f"style {hashlib.sha256(style).hexdigest()}", *walked(tree), *(f"mended: {code}" for _, code, _ in parser.errors)]


def walked(element: ElementTree.Element) -> Iterator[str]:
    if not isinstance(element.tag, str):
        yield f"comment {element.text!r}"
        return
    kept = [pair for pair in element.attrib.items() if pair not in BY_WORDS]
    attributes = (name if name in WORDED else f"{name}={value!r}" for name, value in sorted(kept, key=str))
    yield f"<{element.tag.rpartition('}')[2]} {' '.join(map(str, attributes))}>"
    for part in element:
        yield from walked(part)
    yield f"</{element.tag.rpartition('}')[2]}>"


def of_markdown(page: bytes) -> list[str]:
    """Nodes in order with their attributes, and what a code host would link."""
    options = [part for name in EXTENSIONS for part in ("-e", name)]
    answer = run(tool("cmark-gfm"), *options, "-t", "xml", text=page.decode())
    if answer.returncode != 0:
        raise SystemExit(f"hostile: cmark-gfm failed: {answer.stderr.strip()}")
    # XML has no place for these; the command replaced those that were in a text.
    tree = ElementTree.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", answer.stdout))
    return [*nodes(tree), *(f"linked by a code host: {found[0]}" for found in HOSTED.finditer(shown(tree)))]


def nodes(element: ElementTree.Element) -> Iterator[str]:
    kind = element.tag.rpartition("}")[2]
    if kind == "text":
        return
    yield f"{kind} {sorted((name, value) for name, value in element.attrib.items() if not name.endswith('space'))}"
    for part in element:
        yield from nodes(part)
    yield f"/{kind}"


def shown(element: ElementTree.Element) -> str:
    """The text of the page outside code, each line by itself."""
    kind = element.tag.rpartition("}")[2]
    if kind == "text":
        return element.text or ""
    if kind in ("code", "code_block"):
        return "`"
    edge = "\n" if kind in ("paragraph", "heading", "table_cell", "softbreak", "linebreak") else ""
    return edge + "".join(shown(part) for part in element)


def of_json(page: bytes) -> list[str]:
    return list(shape(json.loads(page), "$"))


def shape(value: object, place: str) -> Iterator[str]:
    if isinstance(value, dict):
        # Which texts are not translated depends on the words.
        for key, part in value.items():
            if key == "languages":
                continue
            yield from shape(part, f"{place}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from shape(part, f"{place}[{number}]")
    else:
        yield f"{place}: {type(value).__name__}"


def of_csv(page: bytes) -> list[str]:
    """How many cells each row has, and every cell that a spreadsheet would compute."""
    rows = list(csv.reader(io.StringIO(page.decode("utf-8-sig"), newline="")))
    formulas = [cell for row in rows for cell in row if FORMULA.match(cell) and not NUMBER.match(cell)]
    return [*(f"row of {len(row)}" for row in rows), *(f"formula: {cell[:40]!r}" for cell in formulas)]


STRUCTURES = {".html": of_html, ".md": of_markdown, ".json": of_json, ".csv": of_csv}


def difference(theirs: list[str], ours: list[str]) -> str | None:
    """The first part in which a hostile file is not built like its harmless twin."""
    for number, (other, own) in enumerate(zip(theirs, ours)):
        if other != own:
            return f"part {number}: {other} instead of {own}"
    if len(theirs) != len(ours):
        more = theirs if len(theirs) > len(ours) else ours
        return f"{len(theirs)} parts instead of {len(ours)}: {more[min(len(theirs), len(ours))]}"
    return None


def addition(theirs: list[str], ours: list[str]) -> str | None:
    """The first part of a hostile summary that its harmless twin does not have in the same order; it may have fewer.

    One paragraph before the last says how many items were left out.
    """
    last = len(ours) - 1 - ours[::-1].index("paragraph []")
    rest = iter(LOOSE.sub("", part) for part in [*ours[:last], "paragraph []", "/paragraph", *ours[last:]])
    for number, part in enumerate(theirs):
        if LOOSE.sub("", part) not in rest:
            return f"part {number}: {part}, which its twin does not have there"
    return None
