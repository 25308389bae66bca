"""The section of docs/diagnostics.md on how many of the seeded mistakes are found; see authoring_mistakes.py."""

import csv
from dataclasses import dataclass
from pathlib import Path

# A row of a record: file, category, found, at, code, advice.
Row = dict[str, str]

INTRODUCTION = """\
Two sets of checklists, as an author would write them, hold mistakes that were put in on purpose, with the places where
they have to be reported. The first set was written from the description of the language before the checker knew it, the
second from the documentation alone, without a look at the checker. Each was run once before anything was corrected; that
is the first run, and "now" is the checker that made this page. A mistake is found when an error or warning begins exactly
in the place that was written down for it and says what to do. That a name is unknown counts for misspelt names only. A
file is found when one run finds all of its mistakes."""

LAST = """\
The sets, the records and the rules of counting are in
[Benchmarks/authoring-mistakes](../Benchmarks/authoring-mistakes/README.md)."""

PEER = """\
Files 01 to 25 of the first set hold mistakes that an ODK XLSForm can hold too. pyxform with ODK Validate was given the
nearest form to each, one at a time. It names rows, at best with a column of the sheet; "by row" says that it named the
row of the mistake."""


@dataclass(frozen=True)
class SetResult:
    """What was found in one set: the rows of the first run and of this one."""

    name: str
    first: list[Row]
    now: list[Row]
    elsewhere: int


def read(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def mistakes(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["category"] != "(extra)"]


def found(row: Row) -> bool:
    return row["found"] == "yes"


def share(rows: list[Row]) -> str:
    return f"{sum(found(row) for row in rows)} of {len(rows)}"


def files_share(rows: list[Row]) -> str:
    names = {row["file"] for row in rows}
    missed = {row["file"] for row in rows if not found(row)}
    return f"{len(names) - len(missed)} of {len(names)}"


def table(header: list[str], rows: list[list[str]]) -> str:
    top, *rest = [f"| {' | '.join(line)} |" for line in [header, *rows]]
    return "\n".join([top, f"|{'---|' * len(header)}", *rest])


def summary(sets: list[SetResult]) -> str:
    header = ["set", "files found, first run", "files found now", "mistakes found, first run", "mistakes found now"]
    rows = []
    for result in sets:
        first, now = mistakes(result.first), result.now
        rows.append([result.name, files_share(first), files_share(now), share(first), share(now)])
    return table(header, rows)


def elsewhere(sets: list[SetResult]) -> str:
    counts = ", ".join(f"{result.elsewhere} in the {result.name}" for result in sets)
    return f"Findings at other places now, which may be false alarms: {counts}."


def place(row: Row) -> str:
    return row["at"] if found(row) else "not found"


def code(row: Row) -> str:
    return f"[`{row['code']}`](#{row['code']})" if found(row) else ""


def by_file(result: SetResult) -> str:
    rows = [[row["file"], row["category"], place(row), code(row)] for row in result.now]
    title = f"### The {result.name} set, file by file"
    return f"{title}\n\n{table(['file', 'mistake', 'found at', 'code'], rows)}"


def beside_peer(now: list[Row], peer: list[Row]) -> str:
    """One row for each file that the peer was given the like of."""
    ours = {Path(row["file"]).stem: row for row in now}
    pairs = [(ours[Path(row["file"]).stem], row) for row in peer]
    rows = [[own["file"], place(own), row["found"], row["by_row"]] for own, row in pairs]
    own_total = share([own for own, _ in pairs])
    by_row = sum(row["by_row"] == "yes" for row in peer)
    rows.append(["together", own_total, share(peer), f"{by_row} of {len(peer)}"])
    header = ["file", "Mystery, at line and column", "pyxform found", "by row"]
    return f"### Beside pyxform with ODK Validate\n\n{PEER}\n\n{table(header, rows)}"


def page(sets: list[SetResult], peer: list[Row]) -> str:
    parts = ["## How many mistakes are found", INTRODUCTION, summary(sets), elsewhere(sets), LAST]
    parts += [by_file(result) for result in sets]
    if peer:
        parts.append(beside_peer(sets[0].now, peer))
    return "\n" + "\n\n".join(parts) + "\n"
