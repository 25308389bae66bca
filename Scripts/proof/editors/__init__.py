"""What editors offer while a checklist is written, tried in the editors themselves."""

from __future__ import annotations

import shutil
import tempfile
import textwrap
from collections.abc import Sequence
from pathlib import Path

from proof.report import Outcome, run, tool

HERE = Path(__file__).resolve().parent
OPENING = '<checklist xmlns="urn:mystery-shopping:checklist:1" id="a" version="1" xml:lang="en"><title>A</title>'
SECTION = '<section id="s"><title>S</title>'

# A beginning, and all that can stand at the place of @@.
BEGINNINGS = {
    f"{OPENING}{SECTION}<yes-@@": "yes-no",
    f'{OPENING}{SECTION}<yes-no id="b" cri@@': "critical",
    f'{OPENING}{SECTION}<section per="@@"': "channel department employee item product visit",
    f'{OPENING}{SECTION}<matrix id="b" sca@@': "scale",
    f"{OPENING}<scoring><blend><p@@": "part",
    f'{OPENING}{SECTION}<duration unit="m@@"': "min",
}

# Wrong files in which Emacs sees no mistake: blank words, and another namespace, by which it is no checklist.
OVERLOOKED_BY_EMACS = {"allow-with-blank-reason.xml", "blank-ask.xml", "blank-title.xml", "other-namespace.xml"}

PAGE = HERE.parent.parent.parent / "docs/editors.md"


def block(language: str, word: str) -> str:
    """The file that docs/editors.md has an author write: the block of this language that holds the word."""
    blocks = PAGE.read_text(encoding="utf-8").split("   ```")[1::2]
    found = [text for text in blocks if text.startswith(f"{language}\n") and word in text]
    if len(found) != 1:
        raise SystemExit(f"verify_schemas: docs/editors.md has {len(found)} blocks of {language} with {word}, not one")
    return textwrap.dedent(found[0].removeprefix(f"{language}\n"))


def check_emacs(schemas: Path, right: Sequence[Path], wrong: Sequence[Path]) -> Outcome:
    """nxml-mode completes, finds no mistake in right files and at least one in each wrong file."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_beginnings(folder)
        (folder / "schemas.xml").write_text(block("xml", "locatingRules"), encoding="utf-8")
        if (schemas / "checklist.rnc").is_file():
            shutil.copy(schemas / "checklist.rnc", folder)
        copies: dict[str, bool] = {}
        for number, file in enumerate([*right, *wrong]):
            shutil.copy(file, folder / f"{number}-{file.name}")
            copies[f"{number}-{file.name}"] = file in right or file.name in OVERLOOKED_BY_EMACS
        names = [f"{number}.xml" for number in range(len(BEGINNINGS))] + list(copies)
        answer = run("env", "-C", folder, tool("emacs"), "--batch", "-Q", "-l", HERE / "complete.el", *names)
        offered = table(answer.stdout)
    problems = differences(offered)
    for name, is_clean in copies.items():
        mistakes = offered.get(name, "no answer")
        if (mistakes == "0 mistakes") != is_clean or "mistakes" not in mistakes:
            problems.append(f"{name.partition('-')[2]}: {mistakes}")
    return Outcome(f"{len(BEGINNINGS)} beginnings, {len(copies)} files", problems)


def check_vim(schemas: Path) -> Outcome:
    """Omni completion offers what can stand there."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_beginnings(folder)
        (folder / "vim/autoload/xml").mkdir(parents=True)
        (folder / "vim/after/ftplugin").mkdir(parents=True)
        (folder / "vim/after/ftplugin/xml.vim").write_text(block("vim", "XMLns"), encoding="utf-8")
        if (schemas / "checklist.vim").is_file():
            shutil.copy(schemas / "checklist.vim", folder / "vim/autoload/xml")
        paths = "set runtimepath^=vim runtimepath+=vim/after"
        names = [f"{number}.xml" for number in range(len(BEGINNINGS))]
        command = [tool("vim"), "--not-a-term", "-n", "-i", "NONE", "-u", "NONE", "--cmd", paths]
        run("env", "-C", folder, *command, "-S", HERE / "complete.vim", *names, text="")
        notes = folder / "offered"
        offered = table(notes.read_text(encoding="utf-8") if notes.is_file() else "")
    return Outcome(f"{len(BEGINNINGS)} beginnings", differences(offered))


def write_beginnings(folder: Path) -> None:
    for number, beginning in enumerate(BEGINNINGS):
        (folder / f"{number}.xml").write_text(beginning + "\n", encoding="utf-8")


def table(answer: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in answer.splitlines() if "\t" in line)


def differences(offered: dict[str, str]) -> list[str]:
    """Vim offers an attribute with its equals sign and a value with its closing quote; both are left out."""
    problems = []
    for number, (beginning, expected) in enumerate(BEGINNINGS.items()):
        found = offered.get(f"{number}.xml", "no answer").replace('="', "").replace('"', "")
        if found != expected:
            written = beginning.removeprefix(OPENING)
            problems.append(f"after ‘{written}’ it offers ‘{found}’, not ‘{expected}’")
    return problems
