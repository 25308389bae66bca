"""A real browser: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from proof.report import tool

HEIGHT = 900


@contextmanager
def chromium() -> Iterator[Browser]:
    """One browser for a whole run."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tool("chromium"))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(
    browser: Browser, path: Path, *, width: int = 1280, watch: Callable[[Page], None] | None = None, **settings: Any
) -> Iterator[Page]:
    """A page in a context of its own, loaded from its file after `watch`. Settings are those of `new_context`."""
    context = browser.new_context(viewport={"width": width, "height": HEIGHT}, **settings)
    try:
        page = context.new_page()
        if watch:
            watch(page)
        page.goto(path.resolve().as_uri(), wait_until="load")
        yield page
    finally:
        context.close()


def open_details(page: Page) -> None:
    """Opens every closed part, so that what a reader can open is judged too."""
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
