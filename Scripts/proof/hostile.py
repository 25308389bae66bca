#!/usr/bin/env python3
"""Hostile texts in every field leave no element, attribute, link, table cell or formula that was not written by us.

usage: hostile.py MYSTERY [PAYLOADS]      needs html5lib: run it with .venv/bin/python

Each payload of hostile_payloads.py fills every text of a checklist, its translation and the answers; a twin with plain
words fills the same places. Both go through `mystery visit` and `mystery report` in every format that the command writes,
and the files are compared in their structure: HTML as html5lib reads it, Markdown as cmark-gfm does, JSON, and CSV.
First the comparison is shown changed files, each of which it has to tell from the right one. With all payloads each is written in
both languages; with fewer, which has to be quick, in one of the two by turns.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from proof import hostile_visit  # noqa: E402
from proof.hostile_payloads import GROUPS  # noqa: E402
from proof.report import Outcome  # noqa: E402
from proof.structure import STRUCTURES, addition, difference  # noqa: E402
from proof.tally import Tally  # noqa: E402

CLOCK = "2026-04-01T18:00:00.000Z"
LANGUAGES = ("en", "tr")
WORKERS = 2
# Texts for shoppers and authors, which no scorecard holds; anything else that is missing is a field that was lost.
NOT_SHOWN = re.compile(
    r"(help|example) of|summary|changes|scenario|must|never|note|quiz|prompt|instances|allow reason|scale (low|high)|"
    r"option . of|(option\.o.|hint\.ask)$|ask of (quiz|hint|grid)|employee|instance|unit|version|band|index without|reason of measured|photo"
)
# One change a kind of file, each of which has to be noticed.
CHANGES = {
    ".html": [
        (b"plain words", b"plain <b>words</b>"), (b"plain words", b"plain <!-- words -->"), (b"plain words", b"plain </li> words"),
        (b"<h1", b"<h1 onclick=x"), (b"plain words", b"plain </bdi> words"), (b"<html lang", b"<html id=x lang"),
        (b"plain words", b"plain <a href=//x.example>words</a>"), (b"</h1>", b"</h1><img src=x>"),
    ],
    ".md": [
        (b"plain words", b"[plain](x) words"), (b"plain words", b"![plain](x)"), (b"plain words", b"plain <b>words"),
        (b"plain words", b"plain | words | x |\n"), (b"plain words", b"plain @words"), (b"plain words", b"fixes #1"),
        (b"plain words", b"www.x.example"), (b"plain words", b"plain *words*"),
    ],
    ".json": [(b'"plain words"', b"1"), (b'"plain words"', b'{"plain": "words"}')],
    ".csv": [(b"plain words", b"=plain"), (b"plain words", b"plain\nwords,words"), (b"plain words", b"@plain")],
}


def formats(mystery: Path) -> list[str]:
    """Every format that `mystery report` offers, apart from those that need another program."""
    said = subprocess.run([mystery, "report", "--help"], capture_output=True, text=True, check=True).stdout
    values = re.search(r"--format\b.*?\(values: ([a-z, \n]+)\)", said, re.DOTALL)
    if values is None:
        raise SystemExit("hostile: ‘mystery report --help’ names no formats")
    return [name for name in re.findall("[a-z]+", values[1]) if name != "pdf"]


def shape(payload: str) -> str:
    """Where its lines end; in Markdown that is ours to write."""
    return re.sub(r"[^\n]+", "w", payload.replace("\r\n", "\n").replace("\r", "\n"))


def twin(form: str) -> str:
    return form.replace("w", "plain words")


def run_command(*command: str | Path) -> None:
    answer = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise SystemExit(f"hostile: {' '.join(map(str, command[1:4]))} ended with {answer.returncode}:\n{answer.stderr[:2000]}")


def write_visits(mystery: Path, folder: Path, offered: Sequence[str], languages: Sequence[str], texts: dict[str, str]) -> None:
    """The visits of one store, then all their reports."""
    store = folder / "visits.sqlite"
    for name, text in texts.items():
        checklist, answers = hostile_visit.write(folder / name, name, lambda field, text=text: text)
        run_command(mystery, "visit", checklist, "--answers", answers, "--store", store, "--clock", CLOCK)
    choice = [part for name in offered for part in ("--format", name)]
    for language in languages:
        run_command(mystery, "report", "--store", store, "--output", folder / language, "--lang", language, *choice)


def written(folder: Path, name: str) -> dict[str, Path]:
    """The files of one visit, by language and the end of their names."""
    found = {}
    for language in LANGUAGES:
        for path in sorted((folder / language).rglob(f"{name}-*")):
            found[f"{language} {path.name.removeprefix(name)}"] = path
    return found


def compare(job: tuple[str, str, Path, Path, str, str]) -> list[str]:
    """What one hostile visit's files have that those of its twin have not."""
    payload, group, hostile, harmless, name, plain = job
    theirs = written(hostile, name)
    ours = {kind: path for kind, path in written(harmless, plain).items() if (hostile / kind.partition(" ")[0]).is_dir()}
    problems = []
    if theirs.keys() != ours.keys() or not ours:
        return [f"{group} {payload!r}: wrote {sorted(theirs)} instead of {sorted(ours)}"]
    for kind, path in theirs.items():
        read = STRUCTURES.get(path.suffix)
        if read is None:
            continue
        other, own = renamed(read(path.read_bytes()), name), renamed(read(ours[kind].read_bytes()), plain)
        found = compared(path)(other, own)
        if found:
            problems.append(f"{group} {payload!r}, {kind}: {found}")
    return problems


def compared(path: Path) -> Callable[[list[str], list[str]], str | None]:
    """A summary leaves out what has no room beside long texts; it adds nothing."""
    return addition if path.name.endswith(".summary.md") else difference


def renamed(parts: list[str], name: str) -> list[str]:
    """The id of a checklist and its visit is no word of theirs."""
    return [part.replace(name, "NAME") for part in parts]


def check_coverage(mystery: Path, folder: Path, offered: Sequence[str]) -> Outcome:
    """With each field named in its own text: every one that a scorecard shows is in each of its formats."""
    fields: list[str] = []

    def named(field: str) -> str:
        fields.append(field)
        return f"words for {field} here"

    checklist, answers = hostile_visit.write(folder / "named", "named", named)
    run_command(mystery, "visit", checklist, "--answers", answers, "--store", folder / "named.sqlite", "--clock", CLOCK)
    shown: dict[str, set[str]] = {}
    for language in LANGUAGES:
        out = folder / f"named-{language}"
        run_command(mystery, "report", "--store", folder / "named.sqlite", "--output", out, "--lang", language)
        for path in out.rglob("*.[hmj]*"):
            text = path.read_text(encoding="utf-8")
            shown.setdefault(path.suffix, set()).update(f for f in fields if f"words for {f} here" in text)
    own = {field for field in fields if not NOT_SHOWN.search(field)}
    problems = [f"{kind} does not show {field}" for kind, found in sorted(shown.items()) for field in sorted(own - found)]
    counts = ", ".join(f"{len(found)} in {kind}" for kind, found in sorted(shown.items()))
    return Outcome(f"{len(set(fields))} fields filled; shown {counts}; formats {', '.join(offered)}", problems)


def check_self(files: dict[str, Path]) -> Outcome:
    """Every change to a harmless file is noticed."""
    problems, count = [], 0
    for kind, path in files.items():
        read = STRUCTURES.get(path.suffix)
        if read is None:
            continue
        page = path.read_bytes()
        if found := difference(read(page), read(page)):
            problems.append(f"{kind} differs from itself: {found}")
        for old, new in CHANGES[path.suffix]:
            count += 1
            # The last one, because an element of the head would take all as text.
            before, found_there, after = page.rpartition(old)
            changed = before + new + after if found_there else page
            if changed == page:
                problems.append(f"{kind} has no {old!r} to change")
            elif compared(path)(read(changed), read(page)) is None:
                problems.append(f"{kind}: {old!r} changed to {new!r} is not noticed")
    return Outcome(f"{count} changes, {count - len(problems)} noticed", problems)


def main(arguments: Sequence[str]) -> int:
    if len(arguments) not in (1, 2):
        raise SystemExit("usage: hostile.py MYSTERY [PAYLOADS]")
    mystery = Path(arguments[0]).resolve()
    every = [(group, payload) for group, payloads in GROUPS.items() for payload in payloads]
    wanted = min(int(arguments[1]), len(every)) if len(arguments) == 2 else len(every)
    chosen = [every[number * len(every) // wanted] for number in range(wanted)]
    offered = formats(mystery)
    tally = Tally()
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        forms = {form: f"twin{number}" for number, form in enumerate(sorted({shape(payload) for _, payload in chosen}))}
        harmless = {name: twin(form) for form, name in forms.items()}
        names = [f"p{number:03}" for number in range(len(chosen))]
        parts = {root / "harmless": (LANGUAGES, harmless)}
        for worker, language in enumerate(LANGUAGES):
            texts = {n: chosen[i][1] for i, n in enumerate(names) if i % len(LANGUAGES) == worker}
            parts[root / f"hostile{worker}"] = (LANGUAGES if wanted == len(every) else [language], texts)
        with ThreadPoolExecutor(WORKERS) as threads:
            list(threads.map(lambda part: write_visits(mystery, part[0], offered, *part[1]), parts.items()))
        tally.add("fields", check_coverage(mystery, root, offered))
        tally.add("self-test", check_self(written(root / "harmless", forms["w"])))
        jobs = [
            (payload, group, root / f"hostile{number % len(LANGUAGES)}", root / "harmless", name, forms[shape(payload)])
            for number, (name, (group, payload)) in enumerate(zip(names, chosen))
        ]
        with ProcessPoolExecutor(WORKERS) as processes:
            problems = [problem for found in processes.map(compare, jobs, chunksize=8) for problem in found]
        tally.add("hostile texts", Outcome(f"{len(chosen)} payloads beside {len(harmless)} harmless twins", problems))
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
