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
    source = REPOSITORY / "checklists/store-visit"
    shutil.copyfile(source / "store-visit.xml", folder / "checklist.xml")
    for language in ("tr", "hu", "ta"):
        shutil.copyfile(source / f"store-visit.{language}.xlf", folder / f"checklist.{language}.xlf")
    answers = json.loads((source / "samples/mixed.json").read_text(encoding="utf-8"))
    answers["attachments"] = {"receipt": list(PHOTOS)}
    for name in PHOTOS:
        shutil.copyfile(REPOSITORY / "Tests/Photos" / name, folder / name)
    (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")


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
    for make in (everything, photos, hostile):
        make(root / make.__name__)
    for folder in sorted(root.iterdir()):
        beside(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
