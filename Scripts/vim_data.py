"""Turns RELAX NG in XML into the data file that Vim's own XML completion reads."""

from __future__ import annotations

from collections.abc import Iterator
from xml.dom.minidom import Document, Element

ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0"


def vim_data(schema: Document, name: str, roots: list[str]) -> str:
    """The whole file: for each element what it may hold, its attributes, and the words that an attribute may have."""
    definitions = {d.getAttribute("name"): d for d in elements(schema.documentElement) if d.localName == "define"}
    children: dict[str, set[str]] = {}
    attributes: dict[str, dict[str, set[str]]] = {}
    meanings: dict[str, str] = {}
    for element in schema.getElementsByTagName("element"):
        tag = element.getAttribute("name")
        for part in parts(element, definitions):
            if part.localName == "element":
                children.setdefault(tag, set()).add(part.getAttribute("name"))
            elif part.localName == "attribute":
                values = attributes.setdefault(tag, {}).setdefault(part.getAttribute("name"), set())
                values.update(words(part, definitions))
        # An element that has several meanings is shown without one.
        meaning = documentation(element)
        meanings[tag] = meaning if meanings.get(tag, meaning) == meaning else ""
    lines = ['" Made from checklist.rnc by Scripts/schemas; read by omni completion after :XMLns checklist.']
    lines += [f"let g:xmldata_{name} = {{", f"\\ 'vimxmlroot': {texts(roots)},"]
    for tag in sorted(meanings):
        held = texts(sorted(children.get(tag, ())))
        had = ", ".join(f"{text(a)}: {texts(sorted(v))}" for a, v in sorted(attributes.get(tag, {}).items()))
        lines.append(f"\\ {text(tag)}: [{held}, {{{had}}}],")
    shown = ", ".join(f"{text(tag)}: ['', {text(meanings[tag])}]" for tag in sorted(meanings) if meanings[tag])
    lines += [f"\\ 'vimxmltaginfo': {{{shown}}},", "\\ }", ""]
    return "\n".join(lines)


def parts(parent: Element, definitions: dict[str, Element]) -> Iterator[Element]:
    """The elements and attributes that a pattern allows, through the definitions it names."""
    for node in elements(parent):
        if node.localName == "ref":
            yield from parts(definitions[node.getAttribute("name")], definitions)
        elif node.localName in ("element", "attribute"):
            yield node
        else:
            yield from parts(node, definitions)


def words(parent: Element, definitions: dict[str, Element]) -> Iterator[str]:
    """The words that are a value as they stand."""
    for node in elements(parent):
        if node.localName == "value":
            yield node.firstChild.data
        elif node.localName == "ref":
            yield from words(definitions[node.getAttribute("name")], definitions)
        else:
            yield from words(node, definitions)


def documentation(element: Element) -> str:
    found = element.getElementsByTagNameNS(ANNOTATIONS, "documentation")
    return found[0].firstChild.data if found and found[0].parentNode is element else ""


def elements(parent: Element) -> Iterator[Element]:
    """The children that are elements."""
    for node in parent.childNodes:
        if node.nodeType == node.ELEMENT_NODE:
            yield node


def text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def texts(several: list[str]) -> str:
    return "[" + ", ".join(text(one) for one in several) + "]"
