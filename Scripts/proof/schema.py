"""The JSON twin follows the schema that ships, and the schema is itself valid."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import CompletedProcess

from proof.report import Outcome, Report, run, tool


def check_schema(reports: Sequence[Report], schema: Path) -> Outcome:
    """check-jsonschema finds nothing."""
    checker = tool("check-jsonschema", Path(sys.executable).parent)
    if not schema.is_file():
        return Outcome("no schema", [f"missing {schema}"])
    problems = complaints(run(checker, "--check-metaschema", schema))
    for report in reports:
        problems += complaints(run(checker, "--schemafile", schema, report.data))
    return Outcome(f"{len(reports)} files", problems)


def complaints(answer: CompletedProcess[str]) -> list[str]:
    if answer.returncode == 0:
        return []
    return [line.strip() for line in (answer.stdout + answer.stderr).splitlines() if line.strip()]
