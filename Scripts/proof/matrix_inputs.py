#!/usr/bin/env python3
"""Writes the checklists and answers that Scripts/sample-matrix makes scorecards of, a folder a visit.

usage: matrix_inputs.py FOLDER

Beside answers.json lies shuffled.json: the same answers with all their members in another order.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from proof import hostile_visit  # noqa: E402

REPOSITORY = Path(__file__).resolve().parent.parent.parent
# One text that tries everything at once.
HOSTILE = """<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;]]>--></style></title> | `x` **x** [x](javascript:x) @x #1 =1+1 {x}"""
PHOTOS = ("phone.jpg", "screenshot.png")


def shuffled(value: object) -> object:
    """Members in reverse order; the order of a list has a meaning."""
    if isinstance(value, dict):
        return {key: shuffled(part) for key, part in reversed(value.items())}
    return [shuffled(part) for part in value] if isinstance(value, list) else value


def beside(folder: Path) -> None:
    answers = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    (folder / "shuffled.json").write_text(json.dumps(shuffled(answers)), encoding="utf-8")


def everything(folder: Path) -> None:
    """Repeats, a matrix, indices, a blend, gates; a photo and a PDF."""
    shutil.copytree(REPOSITORY / "Tests/Everything", folder)
    (folder / "everything.xml").rename(folder / "checklist.xml")


def photos(folder: Path) -> None:
    """The sample visit with photos beside a question, one from a phone and one from a screen."""
    folder.mkdir()
    source = REPOSITORY / "checklists"
    shutil.copyfile(source / "store-visit.xml", folder / "checklist.xml")
    for language in ("tr", "hu", "ta"):
        shutil.copyfile(source / f"store-visit.{language}.xlf", folder / f"checklist.{language}.xlf")
    for library in source.glob("common.*"):
        shutil.copy(library, folder)
    answers = json.loads((source / "samples/store-visit/mixed.json").read_text(encoding="utf-8"))
    answers["attachments"] = {"receipt": list(PHOTOS)}
    for name in PHOTOS:
        shutil.copyfile(REPOSITORY / "Tests/Photos" / name, folder / name)
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")


def visit_of(folder: Path, sections: str, answers: dict[str, object], **more: object) -> None:
    """A checklist of a few sections, with what was answered."""
    folder.mkdir()
    (folder / "checklist.xml").write_text(
        '<checklist xmlns="urn:mystery-shopping:checklist:1" id="' + folder.name + '" version="1" xml:lang="en"><title>Ticket counter</title>'
        '<scoring model="weighted" target="85" cap="none"><band id="good" from="80">Good</band>'
        f'<band id="weak" from="0" fails="yes">Needs work</band></scoring>{sections}</checklist>', encoding="utf-8")
    visit = {"checklist": {"id": folder.name, "version": "1"}, "location": "East Station", "date": "2026-03-14", "answers": answers,
             "attestation": "confirmed"}
    (folder / "answers.json").write_text(json.dumps(visit | more), encoding="utf-8")


def closed(folder: Path) -> None:
    """The second answer ends the visit, so that nothing is scored."""
    visit_of(folder, '''
        <section id="door" weight="40"><title>At the door</title>
          <time id="came"><ask>When did you come?</ask></time>
          <choice id="open" required="yes"><ask>Was the counter open?</ask><comment when="open is shut" required="yes">What was posted?</comment>
            <option value="open">Yes</option><option value="shut" ends-visit="yes">No</option></choice></section>
        <section id="sale" weight="60"><title>The sale</title>
          <yes-no id="greeted" points="2"><ask>Were you greeted?</ask></yes-no>
          <yes-no id="ticket" points="3"><ask>Did you get the ticket that you asked for?</ask></yes-no></section>''',
        {"came": "09:40", "open": "shut"}, comments={"open": "A card in the window: back at noon. Nobody was to be seen inside."})


def partial(folder: Path) -> None:
    """Points that nobody answered for, a section without any, a missed minimum, a bonus above 100, a critical limit."""
    visit_of(folder, '''
        <section id="wait" weight="30" cap="none"><title>Waiting</title>
          <yes-no id="sign" points="2"><ask>Was the queue signposted?</ask></yes-no>
          <yes-no id="seat" points="1" bonus="yes"><ask>Was there a seat for those who waited?</ask></yes-no>
          <duration id="queue" unit="min"><ask>How long did you wait?</ask>
            <score at-most="5" points="4"/><score points="0"/></duration></section>
        <section id="sale" weight="50" minimum="80" on-miss="cap 60"><title>The sale</title>
          <rating id="clear" points="6" critical="fail" below="2"><ask>How clearly were the fares explained?</ask>
            <option value="1" points="0%">Not</option><option value="2" points="50%">Partly</option><option value="3" points="100%">Fully</option></rating>
          <yes-no id="change" points="2" required="no"><ask>Was your change counted out?</ask></yes-no></section>
        <section id="later" weight="20"><title>Afterwards</title>
          <yes-no id="refund" points="2" na="yes"><ask>Was the refund paid within a week?</ask></yes-no></section>''',
        {"sign": "yes", "seat": "yes", "queue": "3 min", "clear": "2", "refund": {"not-applicable": "I kept the ticket."}})


def hostile(folder: Path) -> None:
    checklist, _ = hostile_visit.write(folder, "hostile", lambda field: f"{HOSTILE} {field}")
    checklist.rename(folder / "checklist.xml")
    (folder / "hostile.tr.xlf").rename(folder / "checklist.tr.xlf")


def main(arguments: list[str]) -> None:
    if len(arguments) != 1:
        raise SystemExit("usage: matrix_inputs.py FOLDER")
    root = Path(arguments[0])
    root.mkdir(parents=True, exist_ok=True)
    for count in ("5", "40", "200"):
        subprocess.run([sys.executable, REPOSITORY / "Benchmarks/generate_visit.py", count, root / count], check=True)
    for make in (everything, photos, closed, partial, hostile):
        make(root / make.__name__)
    for folder in sorted(root.iterdir()):
        beside(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
