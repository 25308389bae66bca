#!/usr/bin/env python3
"""The scorecards that a person who works with data would write: lxml reads the checklist, Jinja2 writes the pages.

    report.py CHECKLIST ANSWERS FOLDER COUNT      COUNT pages from one checklist and COUNT times the same answers

It scores yes-no questions by weighted sections, and shows the score, the band, sections, losses and every answer. It has
no languages, no conditions, no rounding rules and no verdict on what it reads.
"""

import json
import sys
from pathlib import Path

from jinja2 import Environment
from lxml import etree

SPACE = {"m": "urn:mystery-shopping:checklist:1"}
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ location }} scored {{ score }}%</title><style>{{ style }}</style></head>
<body><main><header><p>Scorecard</p><h1>{{ location }} scored {{ score }}%</h1><p>{{ location }} · {{ date }} · {{ title }}</p></header>
<section><h2>In short</h2><p>Score <b>{{ score }}%</b></p><p>Band <b>{{ band }}</b></p><p>{{ earned }} of {{ possible }} points</p></section>
<section><h2>What to do first</h2><ol>{% for loss in losses[:3] %}<li><p>{{ loss.ask }}</p><p>Answer: {{ loss.answer }}</p>
{% if loss.comment %}<q>{{ loss.comment }}</q>{% endif %}<p>Full points here would lift the score by {{ loss.cost }} points.</p></li>{% endfor %}</ol></section>
<section><h2>Sections</h2><table><thead><tr><th>Section<th>Points<th>Score</thead><tbody>{% for part in sections %}
<tr><th>{{ part.title }} <svg><rect width="{{ part.score }}%"/></svg><td>{{ part.earned }} / {{ part.possible }}<td>{{ part.score }}%{% endfor %}</tbody></table></section>
<section><h2>Where points were lost</h2><table><tbody>{% for loss in losses[:10] %}<tr><th>{{ loss.ask }} <svg><rect width="{{ loss.cost }}%"/></svg>
<td>{{ loss.missing }}<td>{{ loss.cost }}{% endfor %}</tbody></table></section>
<section><h2>Every answer</h2>{% for part in sections %}<section><h3>{{ part.title }}</h3><ol>{% for item in part.questions %}
<li><p>{{ item.ask }}<p><b>{{ item.answer }}</b> {{ item.earned }} / {{ item.possible }}{% if item.comment %} <q>{{ item.comment }}</q>{% endif %}{% endfor %}</ol></section>{% endfor %}</section>
<section><h2>How the score was made</h2><table><tbody>{% for part in sections %}<tr><th>{{ part.title }} <small>{% for item in part.questions %}{{ item.number }}: {{ item.earned }} / {{ item.possible }} · {% endfor %}</small>
<td>{{ part.earned }} / {{ part.possible }}<td>{{ part.score }}%{% endfor %}</tbody></table></section></main></body></html>
"""


def scorecard(checklist: Path, answers: Path) -> dict[str, object]:
    root = etree.parse(str(checklist)).getroot()
    visit = json.loads(answers.read_text(encoding="utf-8"))
    sections, losses, number = [], [], 0
    total = weights = 0.0
    for section in root.iterfind("m:section", SPACE):
        questions = []
        for question in section.iterfind("m:yes-no", SPACE):
            number += 1
            name, possible = question.get("id"), float(question.get("points", "0"))
            answer = visit["answers"].get(name, "")
            questions.append({
                "number": number, "ask": question.findtext("m:ask", namespaces=SPACE), "answer": answer, "possible": possible,
                "earned": possible if answer == "yes" else 0.0, "comment": visit["comments"].get(name),
            })
        earned, possible = (sum(q[key] for q in questions) for key in ("earned", "possible"))
        weight = float(section.get("weight", "1"))
        total, weights = total + weight * earned / possible, weights + weight
        sections.append({
            "title": section.findtext("m:title", namespaces=SPACE), "earned": earned, "possible": possible, "weight": weight,
            "score": round(earned / possible * 100, 1), "questions": questions,
        })
    score = round(total / weights * 100, 1)
    for section in sections:
        for q in section["questions"]:
            if q["earned"] < q["possible"]:
                missing = q["possible"] - q["earned"]
                losses.append({**q, "missing": missing, "cost": round(missing / section["possible"] * section["weight"] / weights * 100, 1)})
    bands = [(float(band.get("from")), band.text) for band in root.iterfind("m:scoring/m:band", SPACE)]
    return {
        "title": root.findtext("m:title", namespaces=SPACE), "location": visit["location"], "date": visit["date"], "score": score,
        "band": next((text for start, text in sorted(bands, reverse=True) if start <= score), ""), "sections": sections,
        "losses": sorted(losses, key=lambda loss: -loss["cost"]), "earned": sum(s["earned"] for s in sections),
        "possible": sum(s["possible"] for s in sections),
        # As many bytes of style as a scorecard of ours carries.
        "style": "body{margin:auto;max-width:60rem}" * 350,
    }


def main() -> None:
    checklist, answers, folder, count = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    template = Environment(autoescape=True).from_string(PAGE)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        # Each visit has its own answers; the checklist is read once a visit, as such scripts do.
        (folder / f"{number}.html").write_text(template.render(scorecard(checklist, answers)), encoding="utf-8")


main()
