"""Themes that try to hide a critical failure, to fetch, or to run something; run as a module:

    cd Scripts && ../.venv/bin/python -m proof.theme ../.build/debug/mystery [SCREENSHOTS]

First wall: `mystery check` and `mystery report --theme` refuse them. Second wall: CSS that is put into the layer of the
theme behind the checks, as if they had let it pass, leaves the failure seen. The themes of docs/themes are rendered too.
"""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from proof.browser import chromium, opened

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SAMPLE = REPOSITORY / "checklists/store-visit"
NAMESPACE = "urn:mystery-shopping:theme:1"
PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"

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
# Allowed as far as they go, and without effect on what has to be seen.
HARMLESS = {
    "smallest-letters": "p, h2, li, span { font-size: 0.75rem; line-height: 1 }",
    "quiet-everywhere": "* { color: var(--quiet); background-color: var(--wash) }",
    "image-everywhere": f"* {{ background-image: url({PIXEL}) }}",
    "widest-room": "* { margin: 6rem; padding: 6rem }",
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


SEEN = """() => {
  const light = text => { const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b }
  const problems = []
  const alerts = document.querySelector('.alerts')
  if (!alerts) return ['there are no alerts']
  alerts.scrollIntoView()
  for (const part of [alerts, ...alerts.querySelectorAll('h2, .tag, .subject, p')]) {
    const box = part.getBoundingClientRect(), style = getComputedStyle(part), name = part.className || part.tagName
    if (box.width < 40 || box.height < 12) problems.push(`${name} has a box of ${box.width} by ${box.height}`)
    if (box.left < 0 || box.right > innerWidth + 1) problems.push(`${name} lies outside the page`)
    if (parseFloat(style.fontSize) < 12) problems.push(`${name} has letters of ${style.fontSize}`)
    if (!part.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true}))
      problems.push(`${name} is not visible`)
    const ground = light(getComputedStyle(alerts).backgroundColor), ink = light(style.color)
    const ratio = (Math.max(ground, ink) + .05) / (Math.min(ground, ink) + .05)
    if (ratio < 4.5) problems.push(`${name} has a contrast of ${ratio.toFixed(2)}`)
    const first = part.tagName === 'P' || part.tagName === 'H2'
    const line = first && getComputedStyle(part, '::first-line').color
    if (first && line !== style.color) problems.push(`the first line of ${name} is ${line}`)
    part.scrollIntoView({block: 'center'})
    const now = part.getBoundingClientRect()
    const top = document.elementFromPoint(now.left + Math.min(now.width / 2, 30), now.top + now.height / 2)
    if (!top || !alerts.contains(top)) problems.push(`${name} is covered by ${top && (top.className || top.tagName)}`)
  }
  if (document.title === 'run') problems.push('a script ran')
  return problems
}"""


def problems_of(browser: Browser, file: Path) -> list[str]:
    """What is wrong with the failure on a page, in wide, narrow, dark and print, and what the page asked for."""
    found: list[str] = []
    for width, settings in ((1280, {}), (360, {}), (1280, {"color_scheme": "dark"}), (1280, {"print": True})):
        asked: list[str] = []

        def watch(page: Page, asked: list[str] = asked, settings: dict[str, Any] = settings) -> None:
            page.on("request", lambda request: asked.append(request.url))
            if settings.get("print"):
                page.emulate_media(media="print")

        wanted = {key: value for key, value in settings.items() if key != "print"}
        with opened(browser, file, width=width, watch=watch, **wanted) as page:
            page.wait_for_timeout(60)
            found += [f"{width} {settings}: {problem}" for problem in page.evaluate(SEEN)]
            outside = [url for url in asked if not url.startswith(("file:", "data:"))]
            found += [f"{width}: it asked for {url}" for url in outside]
    return found


def prove(mystery: Path, screens: Path | None) -> list[str]:
    problems: list[str] = []
    count = 0
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        work = Path(name)
        store = work / "visits.sqlite"
        answers = SAMPLE / "samples/failed.json"
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
            problems += [f"behind the checks, {label}: {problem}" for problem in problems_of(browser, page)]
        for label, css in HARMLESS.items():
            count += 1
            page = report(label, theme(f"<css><![CDATA[{css}]]></css>"))
            found = problems_of(browser, page) if page else ["it was refused"]
            problems += [f"{label}: {problem}" for problem in found]
        # The judge itself has to see a hidden failure: the same CSS in no layer, and with the last word.
        blind = work / "blind.html"
        blind.write_text(re.sub(r'<meta http-equiv[^>]*>', "", html).replace(
            "</style>", ".alerts{color:var(--paper)!important}section.alerts{display:none!important}</style>"), "utf-8")
        count += 1
        if not problems_of(browser, blind):
            problems.append("the judge does not see that a failure is hidden")
        for file in sorted((REPOSITORY / "docs/themes").glob("*.xml")):
            count += 1
            page = report(file.stem, file.read_text(encoding="utf-8"))
            found = problems_of(browser, page) if page else ["it was refused"]
            problems += [f"{file.stem}: {problem}" for problem in found]
            if page and screens:
                shoot(browser, page, screens)
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
