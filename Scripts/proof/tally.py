"""Prints what checks found, and counts."""

from __future__ import annotations

from proof.report import Outcome


class Tally:
    """Prints one line a check and counts."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def add(self, name: str, outcome: Outcome) -> None:
        good = not outcome.problems
        self.passed += good
        self.failed += not good
        print(f"{'passed' if good else 'FAILED'}  {name}: {outcome.count}", flush=True)
        for problem in outcome.problems[:20]:
            print(f"          {problem}")
        if len(outcome.problems) > 20:
            print(f"          and {len(outcome.problems) - 20} more")
