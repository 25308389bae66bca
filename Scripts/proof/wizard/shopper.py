"""Somebody who reads the English screen and fills a checklist in."""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NAMESPACE = "{urn:mystery-shopping:checklist:1}"
WORDS = "the adviser looked up when I came in and said that somebody would be with me in a moment but nobody came".split()


@dataclass(frozen=True)
class Question:
    """What a shopper needs to know of a question."""

    id: str
    kind: str
    ask: str
    least: int


@dataclass(frozen=True)
class Place:
    """Where the screen is: a question, or something that lies over it."""

    kind: str
    # The row that opens the question: its number and its first words.
    heading: str = ""
    question: Question | None = None

    @property
    def is_question(self) -> bool:
        return self.kind == "question"


class Shopper:
    """Knows what to type at a place; the same seed types the same, so the way through the checklist is the same."""

    def __init__(self, checklist: Path, seed: int = 1) -> None:
        self.seed = seed
        root = ElementTree.parse(checklist).getroot()
        self.questions: list[Question] = []
        for element in root.iter():
            ask = element.find(f"{NAMESPACE}ask")
            if ask is not None and element.get("id") and element.tag != f"{NAMESPACE}item":
                text = " ".join("".join(ask.itertext()).split())
                least = int(element.get("min-length") or 0)
                self.questions.append(Question(element.get("id", ""), element.tag.removeprefix(NAMESPACE), text, least))

    def place(self, rows: list[str]) -> Place:
        """Reads the screen; `nothing` while it is not drawn or shows nothing that is known."""
        if len(rows) < 10 or "saved" not in rows[0] and "SAVED" not in rows[0]:
            return Place("nothing")
        body = " ".join(" ".join(rows[3:-3]).split())
        if "NOT SAVED" in body:
            return Place("not saved")
        heading = rows[3]
        question = self.question(rows) if re.match(r" \d+ +\S", heading) else None
        if heading == "  Paused":
            return Place("pause")
        for kind in ("briefing", "review"):
            if question is None and rows[1].startswith(f" {kind.capitalize()} "):
                return Place(kind)
        if question is None:
            return Place("nothing", heading)
        for kind, row in (("comment", "  Comment"), ("photo", "  Photo"), ("note", "  Note for the agency")):
            if row in rows[4:-3]:
                return Place(kind, heading, question)
        return Place("question", heading, question)

    def question(self, rows: list[str]) -> Question | None:
        shown = " ".join(" ".join(rows[3:8]).split()).split(" ", 1)[-1]
        # The longest beginning that fits; a row may be cut, and a placeholder is filled in.
        fitting = [it for it in self.questions if shown.startswith(it.ask.split("{")[0][:60].strip())]
        return max(fitting, key=lambda it: len(it.ask.split("{")[0]), default=None)

    def text(self, key: str, least: int = 40) -> str:
        """Words nobody else types, so that they are found on the screen again."""
        dice = random.Random(f"{self.seed} {key}")
        words: list[str] = []
        while len(" ".join(words)) < max(40, least):
            words.append(dice.choice(WORDS) + str(dice.randrange(100)))
        return " ".join(words)

    def typed(self, place: Place) -> str:
        """What to type at a place before Enter."""
        question = place.question
        if place.kind == "briefing":
            return "ok"
        if question is None or place.kind == "photo":
            return ""
        if place.kind in ("comment", "note"):
            return self.text(f"{place.kind} {question.id}")
        return self.answer(question)

    def answer(self, question: Question) -> str:
        dice = random.Random(f"{self.seed} {question.id}")
        kinds: dict[str, Callable[[], str]] = {
            "yes-no": lambda: dice.choice("12"),
            "choice": lambda: dice.choice("12"),
            "choices": lambda: dice.choice(["1", "2", "1,2"]),
            "rating": lambda: dice.choice("1234"),
            "number": lambda: dice.choice("012"),
            "money": lambda: f"{dice.randrange(10, 90)}.50",
            "duration": lambda: f"{dice.randrange(1, 9)} min",
            "time": lambda: f"1{dice.randrange(10)}:25",
            "date": lambda: "2026-03-14",
            "date-time": lambda: "2026-03-14 14:35",
            "employee": lambda: f"Nameless {dice.randrange(100)}",
            "text": lambda: self.text(question.id, question.least),
        }
        return kinds.get(question.kind, lambda: "")()
