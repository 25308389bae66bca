"""The JSON Schema of answers files takes what the command takes, and refuses what is wrong."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from proof.report import Outcome, run, tool
from proof.schema import complaints


def check_answers(schemas: Path, repository: Path, right_only: bool = False) -> Outcome:
    """Examples, shipped samples and the files shown in the documentation against the schema."""
    checker = tool("check-jsonschema", Path(sys.executable).parent)
    schema = schemas / "answers.schema.json"
    corpus = repository / "Tests/AnswersSchema"
    wrong = [] if right_only else sorted((corpus / "wrong").glob("*.json"))
    right = sorted((corpus / "right").glob("*.json")) + sorted(repository.glob("checklists/samples/*/*.json"))
    right.append(repository / "Tests/Everything/answers.json")
    if len(right) < 10 or (not right_only and len(wrong) < 30):
        return Outcome("too few", [f"too few files in {corpus}"])
    with tempfile.TemporaryDirectory() as place:
        right += shown(repository / "docs/answers-file.md", Path(place))
        problems = complaints(run(checker, "--check-metaschema", schema))
        problems += complaints(run(checker, "--schemafile", schema, *right))
    # One run for all: each file that is refused is named in what it prints.
    refused = run(checker, "--schemafile", schema, *wrong).stdout if wrong else ""
    problems += [f"{file.name} is accepted" for file in wrong if f"/{file.name}::" not in refused]
    return Outcome(f"{len(right)} right, {len(wrong)} wrong", problems)


def shown(page: Path, place: Path) -> list[Path]:
    """Every JSON example of a page as a file of its own."""
    files = []
    for number, block in enumerate(re.findall(r"```json\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)):
        file = place / f"{page.stem}-{number}.json"
        file.write_text(block, encoding="utf-8")
        files.append(file)
    return files
