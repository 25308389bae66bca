#!/usr/bin/env python3
"""Gives the like of the first 25 seeded mistakes to pyxform with ODK Validate and records what they say.

usage: pyxform_mistakes.py XLS2XFORM [--record FILE]

XLS2XFORM is the command of the pinned pyxform (Benchmarks/setup-peers); it runs ODK Validate, which needs Java.

A mistake is found when the wrong form gets an error or a warning that the right one does not get. It is found by row when
the message names the row on which it was made, and by column when it names the column too. The form is judged once as it
is and once with the mistake taken out, so a message about anything else counts for nothing.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

FORMS = Path(__file__).resolve().parent / "pyxform_mistakes"
HEADER = ["file", "found", "by_row", "by_column", "names_question", "tool", "message", "difference"]


@dataclass(frozen=True)
class Mistake:
    file: str
    rows: frozenset[int]
    column: str
    wrong: str
    right: str
    difference: str

    @staticmethod
    def read_all() -> list[Mistake]:
        with (FORMS / "nearest.tsv").open(encoding="utf-8", newline="") as text:
            rows = csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
            return [
                Mistake(
                    row["file"], frozenset(int(part) for part in row["rows"].split("|")), row["column"], row["wrong"],
                    row["right"].replace("\\n", "\n"), row["difference"],
                )
                for row in rows
            ]

    def names(self, text: str) -> set[str]:
        """What the rows of the mistake are called in column name."""
        survey = [line.split("|")[2:] for line in text.split("| choices |")[0].splitlines()[1:] if line.strip()]
        return {survey[row - 1][1].strip() for row in self.rows if row > 1}


def messages(command: str, text: str, place: Path) -> list[str]:
    """Errors and warnings about a form, without what names only this run."""
    form = place / "form.md"
    form.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [command, "--json", str(form), str(place / "form.xml")], capture_output=True, text=True, check=False, timeout=120
    )
    try:
        # The answer is the last line of what it logs.
        answer = json.loads(done.stderr.strip().splitlines()[-1])
    except (IndexError, json.JSONDecodeError):
        raise SystemExit(f"pyxform_mistakes: no answer about\n{text}\n{done.stderr[-2000:]}") from None
    said = list(answer.get("warnings") or [])
    # 100 is success, 101 success with warnings; else the message is the error.
    if answer["code"] not in (100, 101):
        said.insert(0, answer["message"])
    # What follows names the temporary file, or says the same again as a trace.
    return [re.split(r" The following files failed| Caused by:", " ".join(message.split()))[0] for message in said]


def judge(command: str, mistake: Mistake, place: Path) -> list[str]:
    text = (FORMS / mistake.file).read_text(encoding="utf-8")
    if text.count(mistake.wrong) != 1:
        raise SystemExit(f"pyxform_mistakes: ‘{mistake.wrong}’ has to stand once in {mistake.file}")
    usual = messages(command, text.replace(mistake.wrong, mistake.right), place)
    if usual:
        raise SystemExit(f"pyxform_mistakes: {mistake.file} is wrong without its mistake too: {usual}")
    said = messages(command, text, place)
    whole = " / ".join(said)
    rows = {int(number) for number in re.findall(r"\brow :? ?(\d+)", whole)}
    by_row = bool(rows & mistake.rows)
    by_column = by_row and re.search(rf"\b{re.escape(mistake.column)}\b", whole) is not None
    names = any(name and name in whole for name in mistake.names(text))
    tool = "" if not said else "ODK Validate" if "ODK Validate" in whole else "pyxform"
    words = ["yes" if fact else "no" for fact in (bool(said), by_row, by_column, names)]
    return [mistake.file, *words, tool, whole, mistake.difference]


def main() -> int:
    parser = argparse.ArgumentParser(description="Gives seeded mistakes to pyxform with ODK Validate.")
    parser.add_argument("command", metavar="XLS2XFORM")
    parser.add_argument("--record", type=Path, metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        results = [judge(options.command, mistake, Path(place)) for mistake in Mistake.read_all()]
    for result in results:
        print(f"{result[0]:45} found {result[1]:3}  row {result[2]:3}  column {result[3]:3}  {result[6][:90]}")
    counts = [sum(result[column] == "yes" for result in results) for column in (1, 2, 3, 4)]
    print(f"{counts[0]} of {len(results)} found, {counts[1]} by row, {counts[2]} by column, {counts[3]} name the question")
    if options.record:
        lines = ["\t".join(HEADER), *("\t".join(cell.replace("\t", " ") for cell in result) for result in results)]
        options.record.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
