"""axe-core: WCAG 2.2 AA and best practice, in the ways people look at a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from proof.browser import open_details, opened
from proof.report import Outcome, Report

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
SITUATIONS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "320 px": {"width": 320},
    "print": {"medium": "print"},
}


def check_access(reports: Sequence[Report], browser: Browser) -> Outcome:
    """0 violations in every situation."""
    problems: list[str] = []
    unsure = 0
    for report in reports:
        for situation, settings in SITUATIONS.items():
            found = examine(browser, report, settings)
            problems += [f"{report.name}, {situation}: {sentence(v)}" for v in found["violations"]]
            unsure += sum(len(v["nodes"]) for v in found["incomplete"])
    runs = len(reports) * len(SITUATIONS)
    return Outcome(f"{runs} runs, {len(problems)} violations, {unsure} places axe leaves to a person", problems)


def examine(browser: Browser, report: Report, settings: dict[str, Any]) -> dict[str, Any]:
    window = {name: value for name, value in settings.items() if name != "medium"}
    # The page's own policy forbids scripts, axe included; only this run sets it aside.
    with opened(browser, report.page, bypass_csp=True, **window) as page:
        page.emulate_media(media=settings.get("medium", "screen"))
        open_details(page)
        return Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response


def sentence(violation: dict[str, Any]) -> str:
    nodes = violation["nodes"]
    places = "; ".join(str(node["target"][0]) for node in nodes[:3])
    return f"{violation['id']}: {violation['help']} ({len(nodes)} places: {places})"
