"""What a page does in a browser: it needs no script, asks for nothing, keeps its policy, fits a phone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import html5lib
from playwright.sync_api import Browser, Page

from proof.browser import open_details, opened
from proof.report import Outcome, Report

PHONE_WIDTHS = (320, 360)
MEDIA: tuple[Literal["print", "screen"], ...] = ("print", "screen")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
# What is wider than the window and cannot be scrolled to inside a part of its own. Hidden text is a clipped pixel.
TOO_WIDE = """() => {
  const scrolls = element => {
    for (let part = element.parentElement; part && part !== document.body; part = part.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(part).overflowX)) return true
    return false
  }
  const width = document.documentElement.clientWidth
  const wide = [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && (box.right > width + 1 || box.left < -1) && !scrolls(element)
  }).map(element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : ''))
  if (document.documentElement.scrollWidth > width) wide.unshift('the page itself')
  return wide
}"""


def check_text(reports: Sequence[Report], browser: Browser) -> Outcome:
    """The text with scripts off is the text with scripts on, and there is some."""
    problems: list[str] = []
    letters = 0
    for report in reports:
        off, on = (text(browser, report.page, scripts) for scripts in (False, True))
        letters += len(off)
        if not off.strip():
            problems.append(f"{report.name}: shows no text with scripts off")
        elif off != on:
            problems.append(f"{report.name}: {len(off)} characters with scripts off, {len(on)} with scripts on")
    return Outcome(f"{len(reports)} pages, {letters} characters either way", problems)


def text(browser: Browser, path: Path, scripts: bool) -> str:
    with opened(browser, path, java_script_enabled=scripts, bypass_csp=True) as page:
        return str(page.evaluate("document.body.innerText"))


def check_requests(reports: Sequence[Report], browser: Browser) -> Outcome:
    """Nothing but the file is asked for, on screen or on paper, even with the policy set aside."""
    problems: list[str] = []
    for report in reports:
        own = report.page.resolve().as_uri()
        problems += [f"{report.name}: asked for {url[:120]}" for url in asked(browser, report.page) if url != own]
    return Outcome(f"{len(reports)} pages, {len(problems)} requests besides the file", problems)


def asked(browser: Browser, path: Path) -> list[str]:
    urls: list[str] = []

    def watch(page: Page) -> None:
        page.on("request", lambda request: urls.append(request.url))

    with opened(browser, path, watch=watch, bypass_csp=True) as page:
        open_details(page)
        for medium in MEDIA:
            page.emulate_media(media=medium)
            page.screenshot(full_page=True)
        page.wait_for_timeout(100)
    return urls


def check_policy(reports: Sequence[Report], browser: Browser) -> Outcome:
    """A policy that forbids everything by default, which the page itself obeys; no script, handler or inline style."""
    problems: list[str] = []
    for report in reports:
        problems += [f"{report.name}: {problem}" for problem in loose_parts(report.page)]
        problems += [f"{report.name}: the browser says: {line[:160]}" for line in said(browser, report.page)]
    return Outcome(f"{len(reports)} pages", problems)


def said(browser: Browser, path: Path) -> list[str]:
    lines: list[str] = []

    def watch(page: Page) -> None:
        page.on("console", lambda message: lines.append(message.text))

    with opened(browser, path, watch=watch):
        return lines


def loose_parts(path: Path) -> list[str]:
    """Parts of the source that a static file has no use for."""
    root = html5lib.parse(path.read_bytes(), treebuilder="etree", namespaceHTMLElements=False)
    problems = []
    policies = [
        meta.get("content", "") for meta in root.iter("meta")
        if meta.get("http-equiv", "").lower() == "content-security-policy"
    ]
    if len(policies) != 1 or not policies[0].startswith("default-src 'none'") or "unsafe" in policies[0]:
        problems.append(f"the policy has to be one, begin with default-src 'none' and allow nothing unsafe: {policies}")
    for element in root.iter():
        name = str(element.tag)
        if name in ("script", "iframe", "object", "embed", "link", "base", "form"):
            problems.append(f"has a <{name}> element")
        if name == "meta" and element.get("http-equiv", "").lower() == "refresh":
            problems.append("reloads or forwards itself")
        problems += [f"<{name}> has the attribute {a}" for a in element.attrib if a == "style" or a.startswith("on")]
    return problems


def check_width(reports: Sequence[Report], browser: Browser) -> Outcome:
    """Nothing has to be scrolled sideways on a phone."""
    problems: list[str] = []
    for report in reports:
        for width in PHONE_WIDTHS:
            with opened(browser, report.page, width=width, bypass_csp=True) as page:
                open_details(page)
                wide = page.evaluate(TOO_WIDE)
            if wide:
                problems.append(f"{report.name}: at {width} px too wide: {', '.join(wide[:5])}")
    return Outcome(f"{len(reports) * len(PHONE_WIDTHS)} views", problems)


def take_screenshots(reports: Sequence[Report], browser: Browser, folder: Path) -> list[Path]:
    """Pictures of what an owner sees, for a person to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = []
    for report in reports:
        for width in (1280, 360):
            for scheme in SCHEMES:
                picture = folder / f"{report.name}-{width}-{scheme}.png"
                with opened(browser, report.page, width=width, color_scheme=scheme) as page:
                    page.screenshot(path=str(picture), full_page=True)
                pictures.append(picture)
    return pictures
