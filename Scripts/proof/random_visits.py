"""Small random checklists, and what a shopper does at them; the same seed gives the same."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

# What is typed, by the kind of the question; some of it is refused.
TYPED = {
    "yes-no": ["1", "2", "1", "2", "yes", "no", "Y", "N", "3", "7", "maybe", ""],
    "choice": ["1", "2", "3", "4", "0", "Choice 2", "choice 3", "1,2", ""],
    "choices": ["1", "2", "1,3", "2-3", "1-4", "4", "2;3", "5", ""],
    "rating": ["1", "2", "3", "4", "x", ""],
    "number": ["0", "7", "12", "2,5", "-3", "007", "many", ""],
    "duration": ["4 min", "90 s", "1:30", "5", "1 h 2 min", "soon", ""],
    "time": ["14:35", "9.05", "25:00", "0:00", ""],
    "date": ["2026-03-13", "13.3.2026", "today", "2026-02-30", ""],
    "date-time": ["2026-03-13 14:35", "today 9:05", "14:35", ""],
    "place": ["47.5, 19.04", "47,5 19,04", "91, 19", "here", ""],
    "text": ["Hello there.", "  Hello & bye ", "merhaba, nasılsınız?", "köszönöm szépen", "வணக்கம்", "1", " ", ""],
    "employee": ["Ann; waiter; tall", "; cook; ", "tall, with a beard", ";;", ""],
    "photo": ["0", "1", "2", "0", "gone.png", ""],
    # Without a sign, names are the whole list in lines and one more on the screen.
    "names": ["+ Ann", "+ Bob, Cem", "- 1", "- Ann", "1 = Dora", "2 = Ed", "+ Ann, Bob", "+ Eve", "3 =", ""],
}
COMMENTS = ["", "Hm", "They went on talking.", "நல்லது, but not for me", "It was dark in there."]
CONDITIONS = ["{} is yes", "{} is no", "{} is answered", "not ({} is yes)"]


@dataclass(frozen=True)
class Event:
    """One thing done at a question, and what is said to whatever is asked because of it."""

    kind: str
    # Which question, and which of the things that are typed there; both are counted from the start again at the end.
    number: int
    choice: int
    comment: str
    confirms: bool
    photos: tuple[str, ...]

    def typed(self, shown: str) -> str:
        """What is typed at the question that is shown."""
        kinds = re.findall(r"Question ([a-z-]+)-[0-9a-z]+\?", shown)
        kind = "names" if "Whom did you meet?" in shown else kinds[-1] if kinds else "text"
        texts = TYPED[kind]
        text = texts[self.choice % len(texts)]
        return self.photos[int(text)] if kind == "photo" and text.isdigit() else text


def random_checklist(chance: random.Random) -> str:
    """The text of a checklist."""
    asked: list[str] = []
    sections = []
    for section in range(chance.randint(1, 2)):
        questions = [question(chance, f"{section}{index}", asked) for index in range(chance.randint(3, 6))]
        sections.append(f'<section id="s{section}"><title>Part {section}</title>{"".join(questions)}</section>')
    if chance.random() < 0.4:
        inner = question(chance, "a", []) + question(chance, "b", [])
        sections.insert(
            chance.randint(0, len(sections)),
            f'<section id="staff" repeat="{chance.randint(0, 1)}..3"><title>Staff</title>'
            f"<instances>Whom did you meet?</instances>{inner}</section>",
        )
    return (
        '<checklist xmlns="urn:mystery-shopping:checklist:1" id="random" version="1" xml:lang="en">'
        f"<title>Random</title>{''.join(sections)}</checklist>"
    )


def question(chance: random.Random, end: str, asked: list[str]) -> str:
    """One question, named after its kind; those with yes and no join `asked`, for conditions of later ones."""
    kind, inner = chance.choice(KINDS)
    name = f"{kind}-{end}"
    attributes = f' id="{name}"'
    if asked and chance.random() < 0.5:
        attributes += f' when="{chance.choice(CONDITIONS).format(chance.choice(asked))}"'
    if chance.random() < 0.4:
        attributes += ' required="yes"'
    if chance.random() < 0.3 and kind != "photo":
        attributes += ' na="yes"'
    if kind == "yes-no":
        asked.append(name)
        if chance.random() < 0.4:
            attributes += ' points="2"'
        if chance.random() < 0.4:
            inner += f'<comment when="{name} is no" required="{chance.choice(["yes", "no"])}" min-length="5">Why?</comment>'
        elif chance.random() < 0.2:
            inner += f'<evidence when="{name} is no" required="yes">Show it.</evidence>'
    return f"<{kind}{attributes}><ask>Question {name}?</ask>{inner}</{kind}>"


OPTIONS = "".join(f'<option value="o{number}">Choice {number}</option>' for number in range(1, 4))
ALONE = '<option value="none" exclusive="yes">None</option>'
KINDS = [
    ("yes-no", ""), ("yes-no", ""), ("yes-no", ""), ("choice", OPTIONS), ("choices", OPTIONS), ("choices", OPTIONS + ALONE),
    ("rating", OPTIONS), ("number", ""), ("duration", ""), ("time", ""), ("date", ""), ("date-time", ""), ("place", ""),
    ("text", ""), ("employee", ""), ("photo", ""),
]


# How often each comes, in a hundred.
KINDS_OF_EVENTS = {
    "answer": 60, "undo": 8, "redo": 5, "later": 5, "clear": 6, "does-not-apply": 5, "comment": 5, "next": 2, "back": 2,
    "review": 1, "restart": 1,
}


def random_events(chance: random.Random, photos: tuple[str, ...]) -> list[Event]:
    """About fifteen events; most of them answers."""
    return [
        Event(
            chance.choices(list(KINDS_OF_EVENTS), list(KINDS_OF_EVENTS.values()))[0],
            chance.randrange(1000), chance.randrange(1000), chance.choice(COMMENTS), chance.random() < 0.7, photos,
        )
        for _ in range(chance.randint(10, 20))
    ]
