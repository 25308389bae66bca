"""A report on disk and its twins, and what a check says about a set of them."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Report:
    """One report: the page an owner opens, and its Markdown and JSON twins beside it."""

    page: Path

    @property
    def name(self) -> str:
        return self.page.stem

    @property
    def markdown(self) -> Path:
        return self.page.with_suffix(".md")

    @property
    def data(self) -> Path:
        return self.page.with_suffix(".json")


@dataclass
class Outcome:
    """What one check found: a short count for its line, and a sentence for each problem."""

    count: str
    problems: list[str] = field(default_factory=list)


Check = Callable[[Sequence[Report]], Outcome]


def find_reports(folder: Path) -> list[Report]:
    """The reports of a folder and of the folders in it, in a fixed order."""
    return [Report(page) for page in sorted(folder.rglob("*.html"))]


def check_twins(reports: Sequence[Report]) -> Outcome:
    """Each page has its Markdown and JSON twin."""
    problems = [
        f"{report.name}: missing {twin.name}"
        for report in reports
        for twin in (report.markdown, report.data)
        if not twin.is_file()
    ]
    return Outcome(f"{len(reports)} reports", problems)


def tool(name: str, beside: Path | None = None) -> str:
    """The path of an installed tool; a missing one ends the run, because a skipped check proves nothing."""
    found = shutil.which(name, path=str(beside) if beside else None)
    if found is None:
        raise SystemExit(f"verify_reports: missing the tool {name}: run 'make setup-proof'")
    return found


def run(*command: str | Path, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a tool and keeps what it printed; the caller judges its status."""
    return subprocess.run(
        [str(part) for part in command], input=text, capture_output=True, text=True, check=False, timeout=300
    )


def squeezed(text: str) -> str:
    """Text without white space, soft hyphens, direction marks and ligatures, for finding a sentence across lines."""
    letters = unicodedata.normalize("NFKC", text)
    return "".join(c for c in letters if not c.isspace() and unicodedata.category(c) != "Cf")
