#!/usr/bin/env python3
"""Pages of `mystery simulate`, judged by the judges of scorecards; their JSON by the schema; one seed, one set of bytes.

    python -m proof.simulation MYSTERY [FOLDER]   run in Scripts/; FOLDER: pictures for people to look at
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from proof import access, nu_html, page, schema
from proof.browser import chromium
from proof.report import Outcome, find_reports
from proof.tally import Tally

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SCHEMA = REPOSITORY / "Sources/Reporting/Schemas/simulation.schema.json"
EXAMPLE = REPOSITORY / "docs/simulate.md"
LANGUAGES = ("en", "tr", "hu", "ta", "ar")
VISITS = "300"


def simulated(mystery: Path, checklist: Path, *options: str) -> bytes:
    command = [mystery, "simulate", checklist, "--visits", VISITS, *options]
    return subprocess.run(command, check=True, capture_output=True, timeout=300).stdout


def example(folder: Path) -> Path:
    """The checklist with a dead branch that the documentation shows."""
    file = folder / "example.xml"
    file.write_text(EXAMPLE.read_text(encoding="utf-8").split("```xml\n")[1].split("```")[0], encoding="utf-8")
    return file


def write_pages(mystery: Path, folder: Path) -> list[str]:
    """A clear page in every language, one with everything in it, and one with a finding; what differs between runs."""
    store_visit = REPOSITORY / "checklists/store-visit.xml"
    everything = REPOSITORY / "Tests/Everything/everything.xml"
    pages = [(f"store-visit-{tag}", store_visit, tag) for tag in LANGUAGES]
    pages += [("everything", everything, "en"), ("dead", example(folder), "en"), ("dead-ar", example(folder), "ar")]
    problems = []
    for name, checklist, tag in pages:
        for form in ("html", "json"):
            options = ("--format", form, "--lang", tag)
            made = simulated(mystery, checklist, *options)
            (folder / f"{name}.{form}").write_bytes(made)
            if made != simulated(mystery, checklist, *options, "--threads", "1"):
                problems.append(f"{name}.{form}: one thread gives other bytes")
    return problems


def main() -> int:
    mystery = Path(sys.argv[1]).resolve()
    tally = Tally()
    with tempfile.TemporaryDirectory() as place, chromium() as browser:
        folder = Path(place)
        tally.add("bytes", Outcome("on any number of threads", write_pages(mystery, folder)))
        reports = find_reports(folder)
        tally.add("json-schema", schema.check_schema(reports, SCHEMA))
        tally.add("nu-html", nu_html.check_nu_html(reports))
        for name, check in (("access", access.check_access), ("text", page.check_text), ("requests", page.check_requests),
                            ("policy", page.check_policy), ("width", page.check_width)):
            tally.add(name, check(reports, browser=browser))
        if len(sys.argv) > 2:
            page.take_screenshots(reports, browser, Path(sys.argv[2]))
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
