"""Themes that try to hide a critical failure, to fetch, or to run something; run as a module, from any folder:

    cd Scripts && ../.venv/bin/python -m proof.theme ../.build/debug/mystery [SCREENSHOTS]

First wall: `mystery check` and `mystery report --theme` refuse them. Second wall: CSS that is put into the layer of the
theme behind the checks, as if they had let it pass, leaves the failure seen. The themes of docs/themes are judged too.
"""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page

from proof import access, nu_html
from proof.browser import HEIGHT, chromium, opened
from proof.report import find_reports

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SAMPLE = REPOSITORY / "checklists"
NAMESPACE = "urn:mystery-shopping:theme:1"
PIXEL = (
    "data:image/png;base64,"
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"
)

# Extra CSS that hides, covers or moves: refused, and without effect where the scope and the guard alone stand.
HIDING = {
    "display": ".alerts { display: none }",
    "display-by-element": "section { display: none }",
    "display-everything": "* { display: none !important }",
    "visibility": "main > section:first-of-type { visibility: hidden }",
    "opacity": "section, section * { opacity: 0 }",
    "letters-of-no-size": "section p, section h2 { font-size: 0 }",
    "colour-of-the-paper": "section p, section h2 { color: var(--paper) }",
    "first-line": "section p::first-line { color: var(--paper) }",
    "offscreen": "section { position: absolute; left: -9999px }",
    "clip": "section { clip-path: inset(50%) }",
    "content-visibility": "section { content-visibility: hidden }",
    "transform": "section { transform: scale(0) }",
    "filter": "section { filter: opacity(0) }",
    "no-height": "section { height: 0; overflow: hidden }",
    "indent": "section p { text-indent: -9999px }",
    "cover-from-below": ".summary { margin-top: -60rem; padding-top: 60rem; background-color: var(--paper) }",
    "cover-by-position": ".summary { position: relative; top: -30rem; padding-top: 30rem; background: var(--paper) }",
    "headline": "h1 { display: none }",
    "headline-by-parent": "header { visibility: hidden }",
    "score": ".hero, .hero * { opacity: 0 }",
    "everything-unset": "* { all: unset !important }",
    "important-in-the-layer": ".alerts, h1, main, body { display: none !important; opacity: 0 !important }",
    "print-only": "@media print { section, header, main { display: none !important } }",
    "has": "main:has(.alerts) > section { display: none }",
    "before": ".summary::before { content: ''; position: fixed; inset: 0; background: red; z-index: 2147483647 }",
    "layer-again": "@layer guard { * { display: none !important } }",
    "registered-property": "@property --ink { syntax: '<color>'; inherits: false; initial-value: white }",
    "smallest-page": "@page { size: 1mm 1mm; margin: 0 }",
    "inset-cover": ".summary { inset: 0; position: fixed; z-index: 2147483647; background: var(--wash) }",
    "shadow-cover": ".summary { box-shadow: 0 0 0 99rem var(--paper); outline: 99rem solid var(--paper) }",
    "picture-behind-words": f"section, header {{ background-image: url({PIXEL}) }}",
    "shrunk-at-every-level": "* { font-size: smaller }",
    "one-line": "section p { text-wrap: nowrap; margin-left: 90vw }",
    "animation": "@keyframes a { to { opacity: 0 } } section { animation: a 1ms forwards }",
    "starting-style": "section { transition: opacity 1e6s } @starting-style { section { opacity: 0 } }",
    "attribute-selector": "[class^=al] { display: none }",
    "palette": ":root { --ink: #fdfcfa; --bad: #fdfcfa }",
}
# Files that would fetch, run or break out, refused before anything is written.
BREAKING = {
    "import": "<css>@import url(https://example.invalid/a.css);</css>",
    "address": "<css>h2 { background-image: url(https://example.invalid/a.png) }</css>",
    "address-by-escape": r"<css>h2 { background-image: \75rl(https://example.invalid/a.png) }</css>",
    "image-set": "<css>h2 { background-image: image-set('https://example.invalid/a.png' 1x) }</css>",
    "font-face": "<css>@font-face { font-family: a; src: url(https://example.invalid/a.woff2) }</css>",
    "end-of-style": "<css><![CDATA[h2 { color: var(--ink) }</style><script>document.title='run'</script>]]></css>",
    "end-of-layer": "<css>h2 { color: var(--ink) } } } .alerts { display: none } @layer theme { h2 {</css>",
    "svg-image": "<css>h2 { background-image: url(data:image/svg+xml;base64,PHN2Zy8+) }</css>",
    "svg-logo": '<logo alt="x">PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+</logo>',
    "logo-by-address": '<logo alt="x">https://example.invalid/a.png</logo>',
    "font-with-rules": '<fonts text="a} .alerts { display: none } b {"/>',
    "colour-with-rules": '<light accent="#000} .alerts { display: none }"/>',
    "no-contrast": '<light bad="#fdfcfa" ink="#fdfcfa"/>',
    "no-alerts": '<leave-out part="alerts"/>',
    "doctype": '<!DOCTYPE theme [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
}
# What the judge has to notice where there is no guard.
BLINDING = (
    ".alerts{display:none}", ".alerts p{color:var(--paper)}", "h1{font-size:4px}", ".alerts{opacity:0}",
    "h1{position:relative;left:-99rem}", ".alerts h2{visibility:hidden}", ".score{background:var(--ink)}",
    ".summary::before{content:'';position:fixed;inset:0;background:var(--paper)}",
    ".alerts{clip-path:inset(50%)}", "@media print{.alerts{display:none}}",
)
POLICY = re.compile(r"<meta http-equiv[^>]*>")
# Allowed as far as they go, and without effect on what has to be seen.
HARMLESS = {
    "smallest-letters": "p, h2, li, span { font-size: 0.75rem; line-height: 1 }",
    "quiet-everywhere": "* { color: var(--quiet); background-color: var(--wash) }",
    "pictures-in-lists": f"ul, ol, li {{ list-style-image: url({PIXEL}) }}",
    "widest-room": "* { margin: 3rem; padding: 3rem; border: 3rem solid var(--ink) }",
}


def theme(parts: str) -> str:
    doctype = parts if parts.startswith("<!DOCTYPE") else ""
    return f'{doctype}<theme xmlns="{NAMESPACE}" name="Hostile">{"" if doctype else parts}</theme>'


def run(mystery: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([mystery, *map(str, arguments)], capture_output=True, text=True, timeout=120)


def in_the_layer(html: str, css: str) -> str:
    """The scorecard with that CSS in the layer of its theme, and with the hash that allows it."""
    sheet = re.search(r"<style>(.*?)</style>", html, re.S)
    if not sheet:
        raise SystemExit("there is no style sheet in the scorecard")
    old = sheet.group(1)
    at_rules = re.findall(r"@keyframes a \{.*?\} \}", css)
    changed = old.replace("h2{color:var(--ink)}}}", css + "}}" + "".join(at_rules), 1)
    if changed == old:
        raise SystemExit("the layer of the theme was not found")

    def digest(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    return html.replace(old, changed, 1).replace(f"sha256-{digest(old)}", f"sha256-{digest(changed)}", 1)


# Print is as wide as A4 and letter are within their margins.
VIEWS = ((1280, "screen", "light"), (360, "screen", "light"), (1280, "screen", "dark"), (660, "print", "light"))

SEEN = """() => {
  const light = text => { const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b }
  const problems = []
  const ground = part => { for (; part; part = part.parentElement) {
    const colour = getComputedStyle(part).backgroundColor
    if (!/^rgba.*, 0\\)$|^transparent$/.test(colour)) return colour }
    return 'rgb(255, 255, 255)' }
  const parts = [...document.querySelectorAll('h1, .score b, .alerts, .alerts :is(h2, .tag, .subject, p)')]
  for (const name of ['h1', '.score b', '.alerts', '.alerts h2', '.alerts .tag'])
    if (!document.querySelector(name)) problems.push(`there is no ${name}`)
  for (const part of parts) {
    const box = part.getBoundingClientRect(), style = getComputedStyle(part), name = part.className || part.tagName
    if (box.width < 40 || box.height < 12) problems.push(`${name} has a box of ${box.width} by ${box.height}`)
    if (box.left < 0 || box.right > innerWidth + 1) problems.push(`${name} lies outside the page`)
    if (parseFloat(style.fontSize) < 12) problems.push(`${name} has letters of ${style.fontSize}`)
    if (!part.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true}))
      problems.push(`${name} is not visible`)
    for (let above = part; above; above = above.parentElement)
      if (getComputedStyle(above).backgroundImage !== 'none') problems.push(`a picture lies behind ${name}`)
    const back = light(ground(part)), ink = light(style.color)
    const ratio = (Math.max(back, ink) + .05) / (Math.min(back, ink) + .05)
    if (ratio < 4.5) problems.push(`${name} has a contrast of ${ratio.toFixed(2)}`)
    const first = part.tagName === 'P' || part.tagName === 'H2'
    const line = first && getComputedStyle(part, '::first-line').color
    if (first && line !== style.color) problems.push(`the first line of ${name} is ${line}`)
    part.scrollIntoView({block: 'center'})
    const now = part.getBoundingClientRect()
    const top = document.elementFromPoint(now.left + Math.min(now.width / 2, 30), now.top + now.height / 2)
    const home = part.closest('.alerts, header, .hero')
    if (!top || !home.contains(top)) problems.push(`${name} is covered by ${top && (top.className || top.tagName)}`)
  }
  if (document.title === 'run') problems.push('a script ran')
  return problems
}"""


class Judge:
    """Looks at one file after the other in the same tab; opening one takes longer than looking."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.asked.append(message.text) if message.type == "error" else None)

    def problems_of(self, file: Path, views: Sequence[tuple[int, str, str]] = VIEWS) -> list[str]:
        """What is wrong with failures, headline and score, wide, narrow, dark and in print, and what was asked for."""
        found: list[str] = []
        self.asked.clear()
        self.page.goto(file.resolve().as_uri(), wait_until="load")
        for width, media, scheme in views:
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            self.page.emulate_media(media=media, color_scheme=scheme)
            found += [f"{width} {media} {scheme}: {problem}" for problem in self.page.evaluate(SEEN)]
        return found + [f"it asked for {url}" for url in self.asked if not url.startswith(("file:", "data:"))]


def prove(mystery: Path, screens: Path | None) -> list[str]:
    problems: list[str] = []
    count = 0
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        work = Path(name)
        judge = Judge(browser.new_page())
        store = work / "visits.sqlite"
        answers = SAMPLE / "samples/store-visit/failed.json"
        made = run(mystery, "visit", SAMPLE / "store-visit.xml", "--answers", answers, "--store", store)
        visit = made.stdout.strip()

        def report(label: str, text: str) -> Path | None:
            file = work / f"{label}.xml"
            file.write_text(text, encoding="utf-8")
            ran = run(
                mystery, "report", visit, "--store", store, "--output", work / "out", "--name", label, "--format",
                "html", "--lang", "en", "--theme", file,
            )
            checked = run(mystery, "check", file)
            if (ran.returncode == 0) != (checked.returncode == 0):
                problems.append(f"{label}: check and report do not agree")
            page = work / "out" / f"{label}.html"
            if ran.returncode != 0 and page.exists():
                problems.append(f"{label}: a scorecard was written all the same")
            return page if ran.returncode == 0 else None

        refused = {label: theme(f"<css><![CDATA[{css}]]></css>") for label, css in HIDING.items()}
        refused |= {label: theme(parts) for label, parts in BREAKING.items()}
        for label, text in refused.items():
            count += 1
            if report(label, text):
                problems.append(f"{label}: it was not refused")
        plain = report("plain", theme("<css>h2 { color: var(--ink) }</css>"))
        if not plain:
            raise SystemExit("the plain theme was refused")
        html = plain.read_text(encoding="utf-8")
        for label, css in HIDING.items():
            count += 1
            page = work / f"behind-{label}.html"
            page.write_text(in_the_layer(html, css), encoding="utf-8")
            found = judge.problems_of(page, (VIEWS[0], VIEWS[3]))
            problems += [f"behind the checks, {label}: {problem}" for problem in found]
        for label, css in HARMLESS.items():
            count += 1
            page = report(label, theme(f"<css><![CDATA[{css}]]></css>"))
            found = judge.problems_of(page) if page else ["it was refused"]
            problems += [f"{label}: {problem}" for problem in found]
        # The judge itself has to see what is hidden: where nothing guards.
        bare = report("bare", theme(""))
        for css in (BLINDING if bare else ()):
            count += 1
            page = work / "blind.html"
            page.write_text(POLICY.sub("", bare.read_text("utf-8")).replace("</style>", css + "</style>"), "utf-8")
            if not judge.problems_of(page):
                problems.append(f"the judge does not see what this does: {css}")
        examples: list[str] = []
        for file in sorted((REPOSITORY / "docs/themes").glob("*.xml")):
            count += 1
            examples.append(file.stem)
            page = report(file.stem, file.read_text(encoding="utf-8"))
            found = judge.problems_of(page) if page else ["it was refused"]
            problems += [f"{file.stem}: {problem}" for problem in found]
            if page and screens:
                shoot(browser, page, screens)
        reports = [one for one in find_reports(work / "out") if one.name in examples]
        problems += nu_html.check_nu_html(reports).problems
        # Axe takes long; one page with a logo and extra CSS stands for all, whose contrast is judged above.
        problems += access.check_access(reports[-1:], browser).problems
    print(f"{count} themes, {len(problems)} problems")
    return problems


def shoot(browser: Browser, file: Path, screens: Path) -> None:
    """Pictures for people to look at."""
    screens.mkdir(parents=True, exist_ok=True)
    for label, width, media, scheme in (
        ("1280-light", 1280, "screen", "light"), ("360-light", 360, "screen", "light"),
        ("1280-dark", 1280, "screen", "dark"), ("print", 760, "print", "light"),
    ):
        with opened(browser, file, width=width, color_scheme=scheme) as page:
            page.emulate_media(media=media)
            page.screenshot(path=screens / f"{file.stem}-{label}.png", full_page=True)


if __name__ == "__main__":
    found = prove(Path(sys.argv[1]).resolve(), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    print("\n".join(found))
    sys.exit(1 if found else 0)
