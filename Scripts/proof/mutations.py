"""Changes checklists at random places, always in the same way, for files that nobody thought of."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from xml.dom import minidom
from xml.dom.minidom import Document, Element

VALUES = [
    "", " ", "0", "1", "5", " 5", "5 ", "5.0", "05", "+5", "-5", "-0", ".5", "5.", "5e1", "5,5", "100", "100.0", "100.5", "101",
    "1000", "1000000", "1000000.1", "1001", "2000", "2001", "20", "21", "50%", "50 %", "-50%", "NaN", "INF", "٣", "0x10",
    "yes", "no", " yes ", "Yes", "true", "none", "best", "fail", "zero", "cap 60", "cap  60", "cap 60.5", "cap 101",
    "1..5", "1...5", "5..1", "0", "50", "51", "0..0", "14:30", "9:05", "24:00", "14:60", "14:30:59", "14:30:60",
    "EUR", "eur", "EURO", "en", "en-GB", "english", "e", "pt_BR", "a b", "a  b", " a", "a,b", "a:b", "2a", "_a", "-a", ".a",
    "é", "é1", "größe", "a*2", "a*", "a*2 b", "a*b", "*2", "x" * 64, "x" * 65, "a/b.xml", "../a.xml", "/a.xml", "a//b",
    "C:\\a.xml", "http://a/b", "always", "below full points", "below  full points", "is answered", "employee",
]


def write_mutations(files: Sequence[Path], folder: Path, count: int) -> list[Path]:
    """`count` files, each one of these with one or two changes."""
    chance = random.Random("checklists")
    written = []
    for number in range(count):
        document = minidom.parse(str(files[number % len(files)]))
        for _ in range(chance.choice([1, 1, 1, 2])):
            change(document, chance)
        place = folder / f"mutation-{number}.xml"
        place.write_bytes(document.toxml(encoding="UTF-8"))
        written.append(place)
    return written


def change(document: Document, chance: random.Random) -> None:
    """One change of an attribute, an element, or the text in one."""
    element = chance.choice(document.getElementsByTagName("*"))
    kind = chance.randrange(10)
    names = sorted(element.attributes.keys())
    if kind < 5 and names:
        name = chance.choice(names)
        if not name.startswith("xmlns"):
            element.setAttribute(name, chance.choice(VALUES))
    elif kind == 5 and names:
        name = chance.choice(names)
        if not name.startswith("xmlns"):
            element.removeAttribute(name)
    elif kind == 6:
        other = chance.choice(document.getElementsByTagName("*"))
        for name, value in sorted(other.attributes.items()):
            if not name.startswith("xmlns"):
                element.setAttribute(name, value)
    elif kind == 7:
        element.appendChild(document.createTextNode(chance.choice([" ", "\n", "words", "\u00a0"])))
    else:
        move(element, document, chance)


def move(element: Element, document: Document, chance: random.Random) -> None:
    """Takes an element out, or puts a copy of it somewhere else."""
    if element is document.documentElement:
        return
    if chance.random() < 0.3:
        element.parentNode.removeChild(element)
        return
    holder = chance.choice([chance.choice(document.getElementsByTagName("*")), element.parentNode])
    before = chance.choice([*holder.childNodes, None]) if holder.childNodes else None
    holder.insertBefore(element.cloneNode(True), before)
