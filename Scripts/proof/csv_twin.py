"""The CSV beside a page: Python's own reader against the JSON twin."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from proof.report import Outcome, Report
from proof.report_files import judge_csv


def check_csv(reports: Sequence[Report]) -> Outcome:
    """Every row is a question of the JSON twin with the same answer and comment, and no cell is a formula."""
    return Outcome(f"{len(reports)} files", [problem for report in reports for problem in problems(report)])


def problems(report: Report) -> Iterator[str]:
    file = report.page.with_suffix(".csv")
    if not file.is_file():
        yield f"{report.page.name}: no CSV beside it"
        return
    for problem in judge_csv(file.read_bytes(), json.loads(report.data.read_text(encoding="utf-8"))):
        yield f"{file.name}: {problem}"
