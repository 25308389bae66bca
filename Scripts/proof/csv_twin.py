"""The CSV beside a page, where there is one: Python's own reader against the JSON twin."""

from __future__ import annotations

import json
from collections.abc import Sequence

from proof.report import Outcome, Report
from proof.report_files import judge_csv


def check_csv(reports: Sequence[Report]) -> Outcome:
    """Every row is a question of the JSON twin with the same answer and comment, and no cell is a formula."""
    files = [(report, file) for report in reports if (file := report.page.with_suffix(".csv")).is_file()]
    problems = [
        f"{file.name}: {problem}"
        for report, file in files
        for problem in judge_csv(file.read_bytes(), json.loads(report.data.read_text(encoding="utf-8")))
    ]
    return Outcome(f"{len(files)} files", problems)
