"""A checklist, its translation and answers whose every text is the one given."""

from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PHOTO = REPOSITORY / "Tests/Everything/bag.png"
# What XML 1.0 cannot hold at all.
NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a name or a place cannot hold: the command refuses control characters and those that turn the direction.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffe\uffff\ufdd0]")

# The text of a field, by the field's name.
Text = Callable[[str], str]


def checklist(name: str, text: Text) -> str:
    """Every element that holds words, in a checklist that a visit can be made with."""

    def plain(field: str) -> str:
        return escape(NOT_XML.sub("", text(field)), {"\r": "&#13;"})

    def filled(field: str) -> str:
        """Where placeholders may stand, braces are doubled."""
        return plain(field).replace("{", "{{").replace("}", "}}")

    # A unit without a letter has no language, so that each gets one.
    def attribute(field: str, end: str = "") -> str:
        return quoteattr(NOT_XML.sub("", text(field)) + end, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})

    def ask(field: str) -> str:
        return (
            f"<ask>{filled(f'ask of {field}')}</ask><help>{filled(f'help of {field}')}</help>"
            f"<example>{filled(f'example of {field}')}</example>"
        )

    def standard(field: str) -> str:
        return f"<standard ref={attribute(f'standard ref of {field}')}>{plain(f'standard of {field}')}</standard>"

    def options(field: str, *points: int) -> str:
        return "".join(
            f'<option value="o{number}" points="{worth}">{plain(f"option {number} of {field}")}</option>'
            for number, worth in enumerate(points, 1)
        )

    version = re.sub("[^!-~]", "", text("version"))[:40] or "1"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<checklist xmlns="urn:mystery-shopping:checklist:1" id="{name}" version={quoteattr(version)} xml:lang="en">
<title>{plain("title")}</title><summary>{plain("summary")}</summary><changes>{plain("changes")}</changes>
<briefing><scenario>{filled("scenario")}</scenario><must>{filled("must")}</must><never>{filled("never")}</never><note>{filled("note")}</note>
<quiz pass="100"><item id="quiz"><ask>{filled("ask of quiz")}</ask><option value="a" correct="yes">{filled("quiz option a")}</option>
<option value="b">{filled("quiz option b")}</option></item></quiz></briefing>
<scoring target="95"><band id="good" from="90">{plain("band good")}</band><band id="fair" from="50">{plain("band fair")}</band>
<band id="poor" from="0" fails="yes">{plain("band poor")}</band><index id="theme">{plain("index")}</index>
<index id="idle">{plain("index without score")}</index>
<blend><part of="overall" weight="3"/><part of="theme" weight="1"/><part of="arrival" weight="1"/><part of="greeted" weight="1"/></blend></scoring>
<scale id="steps" low={attribute("scale low")} high={attribute("scale high")}>{options("scale", 0, 1, 2)}</scale>
<section id="arrival" weight="10" minimum="80" on-miss="fail"><title>{plain("title of arrival")}</title>
<yes-no id="greeted" points="3" index="theme" critical="cap 40">{ask("greeted")}{standard("greeted")}
<comment when="greeted is no" required="yes">{filled("comment prompt")}</comment></yes-no>
<yes-no id="full" points="2">{ask("full")}{standard("full")}</yes-no>
<yes-no id="absent" points="2" na="yes" index="idle">{ask("absent")}{standard("absent")}</yes-no>
<yes-no id="zero" points="2" na="zero">{ask("zero")}</yes-no>
<yes-no id="hidden" when="greeted is yes" points="1">{ask("hidden")}{standard("hidden")}</yes-no>
<yes-no id="open" required="no">{ask("open")}</yes-no>
<section id="inner"><title>{plain("title of inner")}</title>
<choice id="pick" points="4">{ask("pick")}{standard("pick")}{options("pick", 0, 4)}</choice>
<choices id="many" points="4">{ask("many")}{options("many", 1, 1, 2)}</choices>
<rating id="rate" scale="steps" points="2">{ask("rate")}<allow lint="fail-without-why" reason={attribute("allow reason")}/></rating></section></section>
<section id="second" weight="10"><title>{plain("title of second")}</title>
<number id="heads" min="0" max="9" unit={attribute("unit", " kg")}>{ask("heads")}{standard("heads")}<score at-most="3" points="3"/><score points="0"/></number>
<duration id="wait" stopwatch="yes">{ask("wait")}{standard("wait")}<score at-most="1" points="3"/><score points="0"/></duration>
<money id="paid" currency="EUR" decimals="2">{ask("paid")}</money>
<time id="clock">{ask("clock")}</time><date id="day">{ask("day")}</date><date-time id="moment">{ask("moment")}</date-time>
<place id="spot">{ask("spot")}</place><text id="told">{ask("told")}</text><employee id="who">{ask("who")}</employee>
<photo id="shot" required="no">{ask("shot")}</photo><note id="hint"><ask>{filled("ask of hint")}</ask></note>
<computed id="twice" value="heads * 2" unit={attribute("unit of twice", " kg")}><ask>{filled("ask of twice")}</ask></computed>
<matrix id="grid" scale="steps" points="2"><ask>{filled("ask of grid")}</ask><row id="left">{filled("row left")}</row><row id="right">{filled("row right")}</row></matrix>
<constraint id="few" that="heads at most 2" level="warning">{filled("warning")}</constraint></section>
<section id="staff" weight="10" repeat="1..3" per="employee" combine="mean"><title>{plain("title of staff")}</title>
<instances>{filled("instances")}</instances>
<yes-no id="served" points="2"><ask>{filled("ask of served")} {{instance}} {{told}} {{location.name}}</ask>{standard("served")}</yes-no>
<text id="said"><ask>{filled("ask of said")}</ask></text></section>
</checklist>
"""


def answers(name: str, text: Text, photo: str) -> str:
    """Answers that break the minimum, the critical question and the warning, so that every sentence is needed."""
    version = re.sub("[^!-~]", "", text("version"))[:40] or "1"

    def line(field: str) -> str:
        return CONTROL.sub("", text(field)).strip() or "x"

    def instance(number: int) -> dict[str, object]:
        inner = {"served": "no" if number == 1 else "yes", "said": text(f"answer said {number}")}
        # Names differ by their number at the end, because two cannot be the same.
        return {"name": line(f"instance {number}")[:70] + f" {number}", "answers": inner,
                "comments": {"served": text(f"comment served {number}")}, "notes": {"served": text(f"note served {number}")}}

    given: dict[str, object] = {
        "greeted": "no", "full": "yes", "absent": {"not-applicable": text("reason of absent")},
        "zero": {"not-applicable": text("reason of zero")}, "pick": "o1", "many": ["o1", "o2"], "rate": "o2", "heads": 5,
        "wait": "4 min", "paid": "3.20", "clock": "14:35", "day": "2026-03-14", "moment": "2026-03-14T14:35",
        "spot": "47.4979, 19.0402", "told": text("answer told"),
        "who": {"name": line("employee name"), "role": line("employee role"), "description": line("employee description")},
        "left": "o1", "right": "o3", "staff": [instance(1), instance(2)],
    }
    commented = ("greeted", "full", "absent", "pick", "many", "rate", "heads", "wait", "paid", "told", "left")
    visit = {
        "checklist": {"id": name, "version": version}, "language": "en", "location": line("location"), "date": "2026-03-14",
        "briefing": "acknowledged", "quiz": {"quiz": "a"}, "answers": given,
        "comments": {question: text(f"comment {question}") for question in commented},
        "notes": {question: text(f"note {question}") for question in ("greeted", "pick", "open")},
        "measured": {"wait": {"span": "3 min", "reason": text("reason of measured")}},
        "attachments": {"greeted": [photo], "shot": [photo]}, "attestation": "confirmed",
    }
    return json.dumps(visit, indent=1)


def translation(name: str, source: str, text: Text) -> str:
    """The Turkish translation of the texts that a scorecard shows."""
    space = "{urn:mystery-shopping:checklist:1}"
    root = ET.fromstring(source.encode())
    units = {"title": root.find(f"{space}title")}
    units |= {f"{kind}.{part.get('id')}": part for kind in ("band", "index") for part in root.iter(space + kind)}
    for section in root.iter(space + "section"):
        units[f"{section.get('id')}.title"] = section.find(f"{space}title")
    for part in root.iter():
        for kind in ("ask", "standard"):
            found = part.find(space + kind)
            if found is not None and part.get("id") and part.tag != f"{space}item":
                units[f"{part.get('id')}.{kind}"] = found
        if part.tag == f"{space}row":
            units[f"{part.get('id')}.ask"] = part
        if part.tag == f"{space}constraint":
            units[f"{part.get('id')}.message"] = part
        if part.get("id"):
            units |= {f"{part.get('id')}.option.{o.get('value')}": o for o in part.findall(f"{space}option")}
    body = []
    for unit, part in units.items():
        if part is None or unit.startswith("quiz"):
            continue
        written = part.text or ""
        target = escape(NOT_XML.sub("", text(f"translated {unit}")))
        if not unit.endswith((".title", ".standard")) and unit.partition(".")[0] not in ("title", "band", "index", "scale"):
            target = target.replace("{", "{{").replace("}", "}}")
        # A translation has the placeholders of its text.
        target += "".join(f" {place}" for place in re.findall(r"(?<!\{)\{[a-z.]+\}(?!\})", written))
        body.append(f'<trans-unit id="{unit}"><source>{escape(written)}</source><target>{target}</target></trans-unit>')
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
        f'<file original="{name}.xml" source-language="en" target-language="tr" datatype="xml"><body>\n'
        + "\n".join(body) + "\n</body></file></xliff>\n"
    )


def write(folder: Path, name: str, text: Text) -> tuple[Path, Path]:
    """The files of a visit: a checklist with its translation, and answers with a photo whose name is hostile too."""
    folder.mkdir(parents=True)
    source = checklist(name, text)
    (folder / f"{name}.xml").write_text(source, encoding="utf-8", newline="")
    (folder / f"{name}.tr.xlf").write_text(translation(name, source, text), encoding="utf-8", newline="")
    photo = re.sub(r"[/\\]", "", CONTROL.sub("", text("photo"))).strip(" .")[:40] + "x.png"
    shutil.copyfile(PHOTO, folder / photo)
    (folder / "answers.json").write_text(answers(name, text, photo), encoding="utf-8")
    return folder / f"{name}.xml", folder / "answers.json"
