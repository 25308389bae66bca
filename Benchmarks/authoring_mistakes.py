#!/usr/bin/env python3
"""Runs `mystery check` over checklists with seeded mistakes and counts the mistakes it finds at their places.

usage: authoring_mistakes.py [--record FILE] COMMAND SET    SET is a folder such as authoring-mistakes/first
       authoring_mistakes.py --show SET                     prints the text under every expected place
       authoring_mistakes.py --markdown COMMAND             prints the section of docs/diagnostics.md on all sets
"""

import argparse
import csv
import json
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import mistakes_page

HERE = Path(__file__).resolve().parent / "authoring-mistakes"
SETS = {"first": "first-run-1.tsv", "second": "first-run-2.tsv"}
SECONDS = 60
# A checker that does not know an element points at it too: that is luck, unless its name is the mistake.
NAME_UNKNOWN = {"unknown-attribute", "unknown-element"}
NAME_IS_THE_MISTAKE = {"misspelt-attribute", "misspelt-element"}
HEADER = ["file", "category", "found", "at", "code", "advice"]


@dataclass(frozen=True)
class Place:
    line: int
    first: int
    last: int

    @staticmethod
    def read(text: str) -> "Place":
        line, columns = text.split(":")
        first, last = columns.split("-")
        return Place(int(line), int(first), int(last))

    def holds(self, finding: "Finding") -> bool:
        return finding.line == self.line and self.first <= finding.column <= self.last


@dataclass(frozen=True)
class Mistake:
    file: str
    places: tuple[Place, ...]
    category: str
    sentence: str


@dataclass(frozen=True)
class Finding:
    file: str
    line: int
    column: int
    code: str
    message: str
    advised: bool

    @property
    def at(self) -> str:
        return f"{self.line}:{self.column}"


@dataclass(frozen=True)
class Outcome:
    mistake: Mistake
    finding: Finding | None

    @property
    def found(self) -> bool:
        return self.finding is not None and self.finding.advised

    def row(self) -> list[str]:
        start = [self.mistake.file, self.mistake.category, yes(self.found)]
        if self.finding is None:
            return [*start, "-", "-", "-"]
        return [*start, self.finding.at, self.finding.code, yes(self.finding.advised)]


def yes(value: bool) -> str:
    return "yes" if value else "no"


def places(text: str) -> tuple[Place, ...]:
    return tuple(Place.read(place) for place in text.split("|"))


def expected(folder: Path) -> list[Mistake]:
    with (folder / "expected.tsv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Mistake(row["file"], places(row["places"]), row["category"], row["mistake"]) for row in rows]


def files(mistakes: Iterable[Mistake]) -> list[str]:
    return sorted({mistake.file for mistake in mistakes})


def check(command: str, file: Path) -> list[Finding]:
    # The folder of the sets is the workspace, wherever this script is started, so that library files are within it.
    ended = subprocess.run(
        [command, "check", "--format", "json", f"{file.parent.name}/{file.name}"],
        cwd=file.resolve().parent.parent,
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    try:
        answer = json.loads(ended.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"{file}: no JSON, status {ended.returncode}: {ended.stderr.strip()}") from None
    return [read_finding(entry) for entry in answer if entry.get("place")]


def read_finding(entry: dict) -> Finding:
    place = entry["place"]
    name = Path(place["file"]).name
    advised = bool(entry.get("advice"))
    return Finding(name, place["line"], place["column"], entry["code"], entry["message"], advised)


def finds(finding: Finding, mistake: Mistake) -> bool:
    if finding.code in NAME_UNKNOWN and mistake.category not in NAME_IS_THE_MISTAKE:
        return False
    return finding.file == mistake.file and any(place.holds(finding) for place in mistake.places)


def judge(mistake: Mistake, findings: list[Finding]) -> Outcome:
    fitting = [finding for finding in findings if finds(finding, mistake)]
    return Outcome(mistake, next((finding for finding in fitting if finding.advised), next(iter(fitting), None)))


def extras(mistakes: list[Mistake], findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if not any(finds(finding, mistake) for mistake in mistakes)]


def table(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def totals(outcomes: list[Outcome]) -> list[str]:
    names = files(outcome.mistake for outcome in outcomes)
    missed = {outcome.mistake.file for outcome in outcomes if not outcome.found}
    placed = sum(outcome.finding is not None for outcome in outcomes)
    found = sum(outcome.found for outcome in outcomes)
    return [
        f"found {len(names) - len(missed)} of {len(names)} files (all mistakes of the file found)",
        f"mistakes found {found} of {len(outcomes)}",
        f"with advice {found} of the {placed} with a finding at their place",
    ]


def record(file: Path, outcomes: list[Outcome], others: list[Finding]) -> None:
    rows = [HEADER, *(outcome.row() for outcome in outcomes)]
    rows += [[other.file, "(extra)", "-", other.at, other.code, yes(other.advised)] for other in others]
    file.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def outcomes_and_others(command: str, folder: Path) -> tuple[list[Outcome], list[Finding]]:
    mistakes = expected(folder)
    findings = [found for name in files(mistakes) for found in check(command, folder / name)]
    return [judge(mistake, findings) for mistake in mistakes], extras(mistakes, findings)


def run(command: str, folder: Path, target: Path | None) -> None:
    outcomes, others = outcomes_and_others(command, folder)
    print(table([HEADER, *(outcome.row() for outcome in outcomes)]))
    print("", *totals(outcomes), sep="\n")
    print(f"\nfindings at other places: {len(others)}")
    for other in others:
        print(f"  {other.file}:{other.at} {other.code}: {other.message}")
    if target is not None:
        record(target, outcomes, others)


def markdown(command: str) -> None:
    results = []
    for name, first in SETS.items():
        outcomes, others = outcomes_and_others(command, HERE / name)
        rows = [dict(zip(HEADER, outcome.row())) for outcome in outcomes]
        results.append(mistakes_page.SetResult(name, mistakes_page.read(HERE / first), rows, len(others)))
    peer = HERE / "pyxform-25.tsv"
    print(mistakes_page.page(results, mistakes_page.read(peer) if peer.exists() else []), end="")


def show(folder: Path) -> None:
    for mistake in expected(folder):
        # A line feed ends a line, as in the checker; splitlines() would also split at rarer characters.
        lines = (folder / mistake.file).read_text(encoding="utf-8").split("\n")
        print(f"{mistake.file}  {mistake.category}: {mistake.sentence}")
        for place in mistake.places:
            line = lines[place.line - 1]
            before, under, after = line[: place.first - 1], line[place.first - 1 : place.last], line[place.last :]
            print(f"  {place.line}:{place.first}-{place.last}  {before.strip()}⟦{under}⟧{after.strip()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", type=Path, metavar="SET", help="print the text under every expected place and stop")
    parser.add_argument("--markdown", metavar="COMMAND", help="print the section of docs/diagnostics.md and stop")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write the results as TSV")
    parser.add_argument("command", nargs="?", metavar="COMMAND", help="the mystery command")
    parser.add_argument("folder", nargs="?", type=Path, metavar="SET", help="folder of the set")
    arguments = parser.parse_args()
    if arguments.show:
        show(arguments.show)
    elif arguments.markdown:
        markdown(located(arguments.markdown))
    elif arguments.command is None or arguments.folder is None:
        parser.error("COMMAND or SET is missing")
    else:
        run(located(arguments.command), arguments.folder.resolve(), arguments.record)


def located(command: str) -> str:
    """The command as an absolute path, because it is run in the folder of the sets."""
    path = shutil.which(command)
    if path is None:
        raise SystemExit(f"{command}: no such command")
    return str(Path(path).resolve())


if __name__ == "__main__":
    main()
