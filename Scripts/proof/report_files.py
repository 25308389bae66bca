#!/usr/bin/env python3
"""The other files of a scorecard, read by programs that know nothing of us: CSV, manifest, e-mail, summary, PDF.

    report_files.py MYSTERY   makes the sample visits, writes every format, and judges what lies there
"""

from __future__ import annotations

import csv
import email.message
import hashlib
import html.parser
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
# In letters that pdftotext gives back in the order in which they are read; paper.py looks at Tamil and Arabic by ids.
CHECKLISTS = ("store-visit", "complaint-handling", "staff-interview", "customer-survey")
SAMPLES = [(name, kind) for name in CHECKLISTS for kind in ("good", "mixed", "failed")]
STARTERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
INVISIBLE = "\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
NUMBERS = ("points_earned", "points_possible", "points_lost_percent")
STATES = {"answered", "not-applicable", "not-asked", "not-answered"}
PAPERS = {"a4": (595, 842), "letter": (612, 792)}
SUMMARY_PAGES = 2


def run(*command: str | Path, folder: Path | None = None, expected: int = 0) -> str:
    answer = subprocess.run([str(c) for c in command], cwd=folder, capture_output=True, text=True, timeout=600)
    if answer.returncode != expected:
        sys.exit(f"{' '.join(map(str, command))}: status {answer.returncode}\n{answer.stdout}{answer.stderr}")
    return answer.stdout


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula, by the rule of docs/report-files.md."""
    for letter in text:
        if letter in STARTERS:
            return True
        if letter != "'" and not letter.isspace() and letter not in INVISIBLE:
            return False
    return False


def unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and is_dangerous(cell[1:]) else cell


def squeezed(text: str) -> str:
    letters = unicodedata.normalize("NFKC", text)
    return "".join(c for c in letters if not c.isspace() and unicodedata.category(c) != "Cf")


def shown(page: dict) -> dict[str, dict]:
    return {answer["id"]: answer for group in page["answers"]["groups"] for answer in group["answers"]}


def judge_csv(data: bytes, page: dict) -> Iterator[str]:
    """Every cell, read by Python's own reader, against the JSON twin."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield "it begins with a byte order mark"
    if not data.endswith(b"\r\n"):
        yield "the last line does not end in CR LF"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))
    head, body = rows[0], rows[1:]
    answers = shown(page)
    seen = [dict(zip(head, row)) for row in body]
    if sorted(row["question_id"] for row in seen) != sorted(answers):
        yield "its questions are not those of the JSON twin"
    for row, values in zip(seen, body):
        name = row["question_id"]
        if len(values) != len(head):
            yield f"{name}: {len(values)} cells, {len(head)} columns"
        for column, cell in row.items():
            if is_dangerous(cell) and not cell.startswith("'") and not re.fullmatch(r"-?\d+(\.\d+)?(/\d+)?", cell):
                yield f"{name}, {column}: ‘{cell}’ could be a formula"
        for column in NUMBERS:
            if row[column] and not re.fullmatch(r"-?\d+(\.\d+)?", row[column]):
                yield f"{name}, {column}: ‘{row[column]}’ is no plain number"
        if row["state"] not in STATES:
            yield f"{name}: unknown state ‘{row['state']}’"
        twin = answers.get(name, {})
        if unguarded(row["comment"]).replace("\r\n", "\n") != (twin.get("comment") or ""):
            yield f"{name}: the comment is not the one of the JSON twin"
        if row["state"] == "answered" and unguarded(row["answer_shown"]) != twin.get("answer"):
            yield f"{name}: the answer is ‘{row['answer_shown']}’, in the JSON twin ‘{twin.get('answer')}’"


class Mail(html.parser.HTMLParser):
    """What an e-mail holds that mail programs drop or ask the network for."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[str] = []
        self.title = ""
        self.in_title = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.in_title = tag == "title"
        if tag in ("svg", "img", "style", "script", "link", "form", "iframe", "video"):
            self.problems.append(f"the e-mail holds <{tag}>")
        for name, value in attributes:
            if name in ("src", "href", "class", "background") or "url(" in (value or ""):
                self.problems.append(f"the e-mail holds {name}={value}")

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.title += data
            self.in_title = False


def judge_mail(folder: Path, name: str, page: dict) -> Iterator[str]:
    text = (folder / f"{name}.email.html").read_text(encoding="utf-8")
    plain = (folder / f"{name}.email.txt").read_text(encoding="utf-8")
    mail = Mail()
    mail.feed(text)
    yield from mail.problems
    if mail.title != page["headline"]:
        yield f"the subject is ‘{mail.title}’"
    if max(len(text.encode()), len(plain.encode())) >= 30_000:
        yield "the e-mail is too large"
    message = email.message.EmailMessage()
    message["Subject"] = mail.title
    message.set_content(plain)
    message.add_alternative(text, subtype="html")
    bytes(message)


def judge_manifest(folder: Path, checker: Path, schema: Path) -> Iterator[str]:
    """The schema, each size and digest, and no file that it does not name."""
    answer = subprocess.run(
        [checker, "--schemafile", schema, folder / "manifest.json"], capture_output=True, text=True)
    if answer.returncode != 0:
        yield answer.stdout + answer.stderr
    files = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    names = [entry["name"] for entry in files]
    if names != sorted(names) or set(names) != {p.name for p in folder.iterdir()} - {"manifest.json"}:
        yield "its names are not those of the files"
    for entry in files:
        data = (folder / entry["name"]).read_bytes()
        if entry["bytes"] != len(data) or entry["sha256"] != hashlib.sha256(data).hexdigest():
            yield f"{entry['name']}: size or digest differ"


def printed(text: str) -> str:
    """Without hyphens: pdftotext takes one at the end of a line for that of a broken word."""
    return squeezed(text).replace("-", "")


def judge_pdf(pdf: Path, page: dict, paper: str, is_summary: bool) -> Iterator[str]:
    facts = dict(re.findall(r"^([^:\n]+):\s+(.*)$", run("pdfinfo", "-isodates", pdf), re.MULTILINE))
    if facts.get("Tagged") != "yes":
        yield f"it is not tagged: {facts.get('Tagged')}"
    size = tuple(round(float(s)) for s in re.findall(r"[\d.]+", facts["Page size"])[:2])
    if size != PAPERS[paper]:
        yield f"the paper is {facts['Page size']}"
    for key in ("CreationDate", "ModDate"):
        if not facts.get(key, "").startswith("2026-04-01T18:00:00"):
            yield f"{key} is {facts.get(key)}"
    words = printed(run("pdftotext", "-enc", "UTF-8", pdf, "-"))
    if is_summary:
        if int(facts["Pages"]) > SUMMARY_PAGES:
            yield f"the summary has {facts['Pages']} pages"
        for text in (page["headline"], *(a["question"] for a in page.get("actions", {}).get("actions", []))):
            if printed(text) not in words:
                yield f"not on the paper: {text}"
        return
    for answer in shown(page).values():
        for text in (answer["question"], *(answer.get("comment") or "").splitlines()):
            if printed(text) not in words:
                yield f"not on the paper: {answer['id']}: {text}"


def judge_prints(mystery: Path, place: Path, store: Path, visit: str, page: dict) -> Iterator[str]:
    """A4 and Letter, full and summary; the full one twice."""
    for paper, extent in (("a4", "full"), ("letter", "full"), ("a4", "summary"), ("letter", "summary")):
        name = f"{paper}-{extent}"
        run(mystery, "report", visit, "--store", store, "--output", place, "--name", name, "--lang", "en",
            "--format", "pdf", "--paper", paper, "--extent", extent)
        yield from (f"{name}: {p}" for p in judge_pdf(place / f"{name}.pdf", page, paper, extent == "summary"))
    run(mystery, "report", "--verify", place, "--store", store)


def self_test(folder: Path, name: str, page: dict) -> Iterator[str]:
    """Every check must be able to fail."""
    data = (folder / f"{name}.csv").read_bytes()
    for wrong, why in (
        (b"\xef\xbb\xbf" + data, "byte order mark"), (data[:-2] + b"\n", "end in CR LF"),
        (data.replace(b",answered,", b",anwsered,"), "unknown state"), (data[: data.rindex(b"\r\n", 0, -2) + 2], "JSON twin"),
        (data.replace(b",answered,,", b",answered,=1+1,"), "could be a formula"),
    ):
        if not any(why in problem for problem in judge_csv(wrong, page)):
            yield f"the check of CSV does not see: {why}"


def answered(mystery: Path, store: Path, checklist: str, kind: str) -> str:
    source = REPOSITORY / "checklists"
    return run(
        mystery, "visit", source / f"{checklist}.xml", "--answers", source / "samples" / checklist / f"{kind}.json",
        "--store", store, "--clock", "2026-04-01T18:00:00.000Z").strip()


def main() -> None:
    mystery = Path(sys.argv[1]).resolve()
    checker = Path(sys.executable).parent / "check-jsonschema"
    for tool in ("pdfinfo", "pdftotext", "chromium"):
        if shutil.which(tool) is None:
            sys.exit(f"missing the tool {tool}: run 'make setup-proof'")
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as here:
        folder, store = Path(here) / "reports", Path(here) / "visits.sqlite"
        # What a visit is compared with is the whole store, so that all of them are there before the first report.
        visits = {sample: answered(mystery, store, *sample) for sample in SAMPLES}
        for (checklist, kind), visit in visits.items():
            name = f"{checklist}-{kind}"
            formats = [f"--format={f}" for f in ("html", "md", "json", "csv", "summary", "email")]
            run(mystery, "report", visit, "--store", store, "--output", folder, "--name", name, "--lang", "en", *formats)
            page = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
            problems += [f"{name}.csv: {p}" for p in judge_csv((folder / f"{name}.csv").read_bytes(), page)]
            problems += [f"{name}: {p}" for p in judge_mail(folder, name, page)]
            if (folder / f"{name}.summary.md").stat().st_size >= 2_000:
                problems.append(f"{name}.summary.md is too large")
            if kind == "mixed":
                problems += self_test(folder, name, page)
                problems += [f"{name}.pdf, {p}" for p in judge_prints(mystery, Path(here) / name, store, visit, page)]
        problems += [
            f"manifest.json: {p}"
            for p in judge_manifest(folder, checker, REPOSITORY / "Sources/Reporting/Schemas/manifest.schema.json")]
        run(mystery, "report", "--verify", folder, "--store", store)
    for problem in problems:
        print(problem)
    print(f"{len(SAMPLES)} visits, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
