#!/usr/bin/env python3
"""Judges reports with outside tools: one line a check, 'N passed, N failed' at the end, status 1 on any failure.

    verify_reports.py FOLDER...               judges every report in the folders
    verify_reports.py --self-test [FOLDER...] first proves, on broken inputs, that every check can fail
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser
from proof import access, csv_twin, markdown, nu_html, page, paper, sarif, schema
from proof.browser import chromium
from proof.report import Check, Outcome, check_twins, find_reports, run
from proof.tally import Tally

REPOSITORY = Path(__file__).resolve().parent.parent
SCHEMA = REPOSITORY / "Sources/Reporting/Schemas/scorecard.schema.json"
RECOMPUTE = REPOSITORY / "Scripts/recompute_score.py"
REPORTS = REPOSITORY / "reports"
SCREENS = REPOSITORY / ".build-screens"
FIXTURES = REPOSITORY / "Tests/Proof"


def checks(browser: Browser, schema_file: Path) -> dict[str, Check]:
    """Every check by its name. The name is also the first part of a broken fixture's folder."""
    return {
        "twins": check_twins,
        "nu-html": nu_html.check_nu_html,
        "access": partial(access.check_access, browser=browser),
        "text": partial(page.check_text, browser=browser),
        "requests": partial(page.check_requests, browser=browser),
        "policy": partial(page.check_policy, browser=browser),
        "width": partial(page.check_width, browser=browser),
        "paper": partial(paper.check_paper, browser=browser),
        "md-plain": markdown.check_plain,
        "md-headings": markdown.check_headings,
        "md-numbers": markdown.check_numbers,
        "md-style": markdown.check_style,
        "json-schema": partial(schema.check_schema, schema=schema_file),
        "csv": csv_twin.check_csv,
        "sarif": sarif.check_beside,
    }


def judge(folder: Path, browser: Browser, tally: Tally) -> None:
    """All checks on all reports of one folder, then pictures of them."""
    print(f"== Reports in {shown(folder)}")
    reports = find_reports(folder)
    if not reports:
        tally.add("reports", Outcome("none", [f"{shown(folder)} holds no HTML report"]))
        return
    available = checks(browser, SCHEMA)
    twins = check_twins(reports)
    tally.add("twins", twins)
    if twins.problems:
        reports = [r for r in reports if r.markdown.is_file() and r.data.is_file()]
    for name, check in available.items():
        # Twins were looked at before; what the checker prints about checklists is no part of a report.
        if name not in ("twins", "sarif"):
            tally.add(name, check(reports))
    tally.add("recompute", recompute(folder))
    pictures = page.take_screenshots(reports, browser, SCREENS)
    print(f"{len(pictures)} pictures to look at in {shown(SCREENS)}/")


def judge_findings(mystery: Path, tally: Tally) -> None:
    """What the command prints as SARIF about every checklist of the repository, sound or not."""
    print("== Findings as SARIF")
    with tempfile.TemporaryDirectory() as place:
        for folder in ("checklists", "Tests/Proof/mistakes", "Benchmarks/authoring-mistakes"):
            if (REPOSITORY / folder).is_dir():
                tally.add(f"sarif of {folder}", sarif.check_command(mystery, REPOSITORY, folder, Path(place)))


def recompute(folder: Path) -> Outcome:
    """Each explained score is computed again from its printed text alone."""
    texts = sorted(folder.rglob("*.explain.txt"))
    if not RECOMPUTE.is_file():
        return Outcome("not possible", [f"missing {shown(RECOMPUTE)}"])
    if not texts and folder == REPORTS:
        return Outcome("no text", [f"{shown(folder)} holds no *.explain.txt"])
    problems = []
    for text in texts:
        answer = run(sys.executable, RECOMPUTE, text)
        if answer.returncode != 0:
            problems.append(f"{text.name}: {(answer.stdout + answer.stderr).strip()[-300:]}")
    return Outcome(f"{len(texts)} texts", problems)


def self_test(browser: Browser, tally: Tally) -> None:
    """The good sample passes every check; each broken one fails its check, for the reason written beside it."""
    print("== Every check can fail")
    good = FIXTURES / "good"
    available = checks(browser, good / "sample.schema.json")
    for name, check in available.items():
        tally.add(f"{name} accepts the good sample", check(find_reports(good)))
    for name in sorted(set(available) - {check_of(folder) for folder in broken_fixtures()}):
        tally.add(name, Outcome("not proven", [f"no broken fixture for this check in {shown(FIXTURES)}"]))
    for folder in broken_fixtures():
        tally.add(f"{folder.name} is refused", refusal(browser, folder))


def refusal(browser: Browser, folder: Path) -> Outcome:
    """The good sample with one file replaced by the broken one has to fail for the expected reason."""
    reason = (folder / "reason.txt").read_text(encoding="utf-8").strip()
    with tempfile.TemporaryDirectory() as place:
        sample = Path(place) / "sample"
        shutil.copytree(FIXTURES / "good", sample)
        shutil.copytree(folder, sample, dirs_exist_ok=True)
        for gone in sample.glob("*.gone"):
            gone.with_suffix("").unlink()
        check = checks(browser, sample / "sample.schema.json").get(check_of(folder))
        if check is None:
            return Outcome("not proven", [f"there is no check {check_of(folder)}"])
        problems = check(find_reports(sample)).problems
    if any(reason in problem for problem in problems):
        return Outcome(reason)
    return Outcome("accepted or other reason", [f"expected: {reason}", *problems])


def broken_fixtures() -> Iterator[Path]:
    yield from sorted(path for path in (FIXTURES / "broken").iterdir() if path.is_dir())


def check_of(folder: Path) -> str:
    return folder.name.partition("--")[0]


def shown(path: Path) -> str:
    return str(path.relative_to(REPOSITORY)) if path.is_relative_to(REPOSITORY) else str(path)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Judges reports with outside tools.")
    parser.add_argument("--self-test", action="store_true", help="prove that every check can fail")
    parser.add_argument("--command", type=Path, metavar="MYSTERY", help="also judge the SARIF that this command prints")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    if not options.self_test and not options.folders:
        parser.error("give a folder, or --self-test")
    tally = Tally()
    with chromium() as browser:
        if options.self_test:
            self_test(browser, tally)
        for folder in options.folders:
            judge(folder.resolve(), browser, tally)
    if options.command:
        judge_findings(options.command.resolve(), tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
