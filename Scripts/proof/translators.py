#!/usr/bin/env python3
"""Sends the shipped translations through the tools of translators, and compares what comes back text by text.

    translators.py MYSTERY [FOLDER]    the folder with checklists and their translations; the default is checklists

Each file is brought up to date by `mystery translations export`, in a copy of the folder, and then

  - held against the schema of XLIFF 1.2 by xmllint;
  - turned into PO by xliff2po of translate-toolkit and back by po2xliff: every id, text, target and note has to arrive;
  - read by gettext: msgfmt --check compiles it, msgmerge against itself loses nothing, msgunfmt says what was compiled;
  - searched by pofilter for lost placeholders, numbers, and texts that nobody translated;
  - given back by pomerge with one text translated anew: that one arrives and no other changes for Mystery.

Before that, a copy of one file with a mistake of each kind proves that each comparison can fail.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# Debian ships the strict schema of XLIFF 1.2 with Symfony's reader of translations.
SCHEMAS = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
# What pofilter finds is a question to a reader of the language, but for these.
FILTERS = ("escapes", "newlines", "numbers", "pythonbraceformat", "unchanged", "untranslated", "xmltags")
# Texts that are the same in another language, and why.
SAME = {"E-mail": "is the Hungarian word, too", "%": "is a sign"}
UNITS = (".//{urn:oasis:names:tc:xliff:document:1.2}", ".//{urn:oasis:names:tc:xliff:document:1.1}")


@dataclass(frozen=True)
class Text:
    """One text as a file has it."""

    source: str
    target: str
    approved: bool
    note: str


Texts = dict[str, Text]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in arguments], capture_output=True, text=True, check=False)


def done(*arguments: str | Path) -> str:
    answer = run(*arguments)
    if answer.returncode != 0:
        raise SystemExit(f"{arguments[0]}: status {answer.returncode}\n{answer.stdout}{answer.stderr}")
    return answer.stdout


def folded(text: str | None) -> str:
    return " ".join((text or "").split())


def xliff(file: Path) -> Texts:
    """The texts of an XLIFF file of ours, by their ids."""
    name = UNITS[0]
    return {
        unit.get("id", ""): Text(
            folded(unit.findtext(f"{name[3:]}source")),
            folded(unit.findtext(f"{name[3:]}target")),
            unit.get("approved") == "yes",
            folded(unit.findtext(f"{name[3:]}note")),
        )
        for unit in ET.parse(file).iterfind(f"{name}trans-unit")
    }


def returned(file: Path) -> Texts:
    """The texts of a file that po2xliff made: an id is the place that a text was found at."""
    texts: Texts = {}
    name = UNITS[1]
    for unit in ET.parse(file).iterfind(f"{name}trans-unit"):
        contexts = {entry.get("context-type"): folded(entry.text) for entry in unit.iterfind(f"{name}context")}
        source, target = folded(unit.findtext(f"{name[3:]}source")), folded(unit.findtext(f"{name[3:]}target"))
        if "sourcefile" in contexts:
            text = Text(source, target, unit.get("approved") == "yes", contexts.get("x-po-autocomment", ""))
            texts[contexts["sourcefile"]] = text
    return texts


def po(file: Path) -> Texts:
    """The texts of a PO file, read here and not by a tool."""
    texts: Texts = {}
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        words = {"msgid": "", "msgstr": ""}
        notes, places, flags, field = [], [], "", ""
        for line in block.splitlines():
            if line.startswith(("#.", "#:", "#,")):
                kind, value = line[:2], line[2:].strip()
                if kind == "#.":
                    notes.append(value)
                elif kind == "#:":
                    places += value.split()
                else:
                    flags += value
            elif match := re.match(r'(?:(msg\w+) )?(".*")$', line):
                field = match[1] or field
                words[field] = words.get(field, "") + json.loads(match[2])
        if places:
            text = Text(folded(words["msgid"]), folded(words["msgstr"]), "fuzzy" not in flags and bool(words["msgstr"]), folded(" ".join(notes)))
            texts[places[0]] = text
    return texts


def differences(wanted: Texts, came: Texts, tool: str) -> Iterator[str]:
    for name in sorted(wanted.keys() | came.keys()):
        if name not in came:
            yield f"{tool}: ‘{name}’ was lost"
        elif name not in wanted:
            yield f"{tool}: ‘{name}’ came from nowhere"
        elif wanted[name] != came[name]:
            yield f"{tool}: ‘{name}’ is {came[name]}, not {wanted[name]}"


def judge_schema(file: Path, place: Path) -> Iterator[str]:
    schema = place / "xliff.xsd"
    if not schema.exists():
        text = (SCHEMAS / "xliff-core-1.2-strict.xsd").read_text(encoding="utf-8")
        schema.write_text(re.sub(r"http://www\.w3\.org/\S*xml\.xsd", (SCHEMAS / "xml.xsd").as_uri(), text), encoding="utf-8")
    answer = run("xmllint", "--nonet", "--noout", "--schema", schema, file)
    if answer.returncode != 0:
        yield f"xmllint: {answer.stderr.splitlines()[0]}"


def judge_toolkit(file: Path, place: Path) -> Iterator[str]:
    wanted = xliff(file)
    if (units := file.read_text(encoding="utf-8").count("</trans-unit>")) != len(wanted):
        yield f"xliff: {units} units have {len(wanted)} ids"
    catalogue, back = place / "catalogue.po", place / "back.xlf"
    done("xliff2po", "--progress=none", file, catalogue)
    yield from differences(wanted, po(catalogue), "xliff2po")
    done("po2xliff", "--progress=none", catalogue, back)
    yield from differences(wanted, returned(back), "po2xliff")


def judge_gettext(file: Path, place: Path) -> Iterator[str]:
    catalogue = place / "catalogue.po"
    done("xliff2po", "--progress=none", file, catalogue)
    yield from judge_catalogue(catalogue, place)


def judge_catalogue(catalogue: Path, place: Path) -> Iterator[str]:
    compiled, again, merged = place / "catalogue.mo", place / "again.po", place / "merged.po"
    answer = run("msgfmt", "--check", "--use-fuzzy", "-o", compiled, catalogue)
    if answer.returncode != 0:
        yield f"msgfmt: {answer.stderr.strip()}"
        return
    done("msgunfmt", "-o", again, compiled)
    words = re.findall(r'^msgid (?:"")?', again.read_text(encoding="utf-8"), flags=re.M)
    translated = [text for text in po(catalogue).values() if text.target]
    # One more is the head.
    if len(words) - 1 != len(translated):
        yield f"msgunfmt: {len(words) - 1} texts were compiled, not {len(translated)}"
    done("msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged, catalogue, catalogue)
    yield from differences(po(catalogue), po(merged), "msgmerge")


def judge_filter(file: Path, place: Path) -> Iterator[str]:
    catalogue, found = place / "catalogue.po", place / "found.po"
    done("xliff2po", "--progress=none", file, catalogue)
    found.unlink(missing_ok=True)
    tests = [f"--test={name}" for name in FILTERS]
    done("pofilter", "--progress=none", *tests, catalogue, found)
    kept = left_as_it_is(file)
    for block in found.read_text(encoding="utf-8").split("\n\n") if found.exists() else []:
        words = [line[13:] for line in block.splitlines() if line.startswith("# (pofilter)")]
        ids = po_places(block)
        if words and ids and ids[0] not in kept:
            yield f"pofilter: ‘{ids[0]}’: {' '.join(words)}"


def left_as_it_is(file: Path) -> set[str]:
    """Texts that nobody has to translate."""
    same = {name for name, text in xliff(file).items() if text.source == text.target and text.source in SAME}
    units = ET.parse(file).iterfind(f"{UNITS[0]}trans-unit[@translate='no']")
    return same | {unit.get("id", "") for unit in units}


def judge_mystery(mystery: Path, file: Path) -> Iterator[str]:
    answer = run(mystery, "translations", "check", file)
    if answer.returncode != 0:
        yield f"mystery: {answer.stdout.splitlines()[0] if answer.stdout else answer.stderr}"


def states(mystery: Path, checklist: Path, language: str) -> dict[str, int]:
    answer = json.loads(done(mystery, "translations", "status", "--format", "json", "--lang", language, checklist))
    return {entry["state"]: entry["texts"] for entry in answer[0]["states"]}


def judge_merge(mystery: Path, file: Path, place: Path) -> Iterator[str]:
    """A translator works in PO and finishes the first text; pomerge brings it back."""
    catalogue, merged = place / "catalogue.po", place / "merged.xlf"
    done("xliff2po", "--progress=none", file, catalogue)
    text = catalogue.read_text(encoding="utf-8")
    entry = next(block for block in text.split("\n\n")[1:] if "#, fuzzy" in block and 'msgstr "' in block)
    changed = entry.replace("#, fuzzy\n", "").replace('msgstr ""\n"', 'msgstr ""\n"+ ', 1)
    if changed.count('"+ ') == 0:
        changed = changed.replace('msgstr "', 'msgstr "+ ', 1)
    catalogue.write_text(text.replace(entry, changed), encoding="utf-8")
    done("pomerge", "--progress=none", "--mergefuzzy=no", "--mergecomments=no", "-t", file, "-i", catalogue, "-o", merged)
    before, after = xliff(file), xliff(merged)
    name = next(iter(po_places(changed)))
    new = after.get(name)
    if new is None or new.target != "+ " + before[name].target or not new.approved:
        yield f"pomerge: ‘{name}’ did not arrive: {new}"
    yield from differences(
        {key: text for key, text in before.items() if key != name},
        {key: text for key, text in after.items() if key != name},
        "pomerge",
    )
    language, checklist = file.name.split(".")[-2], file.with_name(file.name.split(".")[0] + ".xml")
    counts = states(mystery, checklist, language)
    kept = file.read_bytes()
    file.write_bytes(merged.read_bytes())
    counts["needs-review"] -= 1
    counts["translated"] += 1
    if states(mystery, checklist, language) != counts:
        yield f"pomerge: the states are {states(mystery, checklist, language)}, not {counts}"
    if "unchanged" not in done(mystery, "translations", "export", "--without-libraries", "--lang", language, checklist):
        yield "pomerge: export finds something to change in what came back"
    file.write_bytes(kept)


def po_places(block: str) -> list[str]:
    return [place for line in block.splitlines() if line.startswith("#:") for place in line[2:].split()]


Judge = Callable[[Path], Iterator[str]]


def judges(mystery: Path, place: Path) -> dict[str, Judge]:
    return {
        "schema": lambda file: judge_schema(file, place),
        "toolkit": lambda file: judge_toolkit(file, place),
        "gettext": lambda file: judge_gettext(file, place),
        "filter": lambda file: judge_filter(file, place),
        "mystery": lambda file: judge_mystery(mystery, file),
        "merge": lambda file: judge_merge(mystery, file, place),
    }


def blind(checks: dict[str, Judge], file: Path, place: Path) -> Iterator[str]:
    """The checks that see nothing in a file with a mistake that they are there for."""
    good = file.read_text(encoding="utf-8")
    first, last = re.findall(r'id="([^"]*)"', good)[0], re.findall(r'id="([^"]*)"', good)[-1]
    mistakes = [
        ("schema", "<target state=", "<target sate="),
        ("schema", '<note from="mystery developer">', '<remark>x</remark><note from="mystery developer">'),
        ("toolkit", f'id="{last}"', f'id="{first}"'),
        ("filter", f">{xliff(file)[first].target}<", f">{xliff(file)[first].source}<"),
        ("filter", f">{xliff(file)[first].target}<", ">{0} {x}<"),
        ("mystery", "<source>", "<source>Once "),
        ("mystery", "</target>", " {x}</target>"),
    ]
    for check, old, new in mistakes:
        if old not in good:
            yield f"{check}: the file has no ‘{old}’"
        broken = good.replace(f'id="{last}"', new) if check == "toolkit" else good.replace(old, new, 1)
        file.write_text(broken, encoding="utf-8")
        if not list(checks[check](file)):
            yield f"{check} does not see ‘{new}’"
    file.write_text(good, encoding="utf-8")
    catalogue = place / "catalogue.po"
    done("xliff2po", "--progress=none", file, catalogue)
    entries = catalogue.read_text(encoding="utf-8").split("\n\n")
    catalogue.write_text("\n\n".join([*entries, entries[1]]), encoding="utf-8")
    if not list(judge_catalogue(catalogue, place)):
        yield "gettext does not see a text that stands twice"
    texts = xliff(file)
    one = next(iter(texts))
    for changed in (
        Text("?", texts[one].target, False, texts[one].note), Text(texts[one].source, "?", False, texts[one].note),
        Text(texts[one].source, texts[one].target, True, texts[one].note),
    ):
        if not list(differences(texts, texts | {one: changed}, "self-test")):
            yield f"the comparison does not see {changed}"


def main() -> None:
    mystery = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else REPOSITORY / "checklists"
    with tempfile.TemporaryDirectory() as name:
        copy, place = Path(name) / "checklists", Path(name) / "place"
        shutil.copytree(folder, copy)
        place.mkdir()
        done(mystery, "translations", "export", copy)
        written = done(mystery, "translations", "export", copy)
        problems = [f"a second export: {line}" for line in written.splitlines() if not line.endswith(": unchanged")]
        files = sorted(copy.rglob("*.xlf"))
        if not files:
            sys.exit(f"there is no translation in {folder}")
        checks = judges(mystery, place)
        if seen := list(blind(checks, files[0], place)):
            sys.exit("the checks cannot fail:\n" + "\n".join(seen))
        for file in files:
            for check, judge in checks.items():
                problems += [f"{file.relative_to(copy)}: {check}: {problem}" for problem in judge(file)]
        texts = sum(len(xliff(file)) for file in files)
    for problem in problems:
        print(problem)
    print(f"{len(files)} translations with {texts} texts, {len(checks)} checks each: {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
