"""The verdicts of five validators on the same files: two programs, three forms of the schema."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from proof.report import Outcome, run, tool


def refusals(schemas: Path, files: Sequence[Path]) -> dict[str, set[Path]]:
    """The files that each validator refuses."""
    return {
        "jing with rnc": refused_by_jing(schemas / "checklist.rnc", files),
        "jing with rng": refused_by_jing(schemas / "checklist.rng", files),
        "xerces with xsd": refused_by_jing(schemas / "checklist.xsd", files),
        "libxml2 with rng": refused_by_libxml2("--relaxng", schemas / "checklist.rng", files),
        "libxml2 with xsd": refused_by_libxml2("--schema", schemas / "checklist.xsd", files),
    }


def refused_by_jing(schema: Path, files: Sequence[Path]) -> set[Path]:
    """jing reads RELAX NG itself and gives XML Schema to Xerces; it prints a line for each mistake."""
    compact = ["-c"] if schema.suffix == ".rnc" else []
    answer = run(tool("jing"), *compact, schema, *files)
    said = (answer.stdout + answer.stderr).splitlines()
    lines = [line for line in said if ": error: " in line or ": fatal: " in line]
    refused = {file for file in files if any(line.startswith(f"{file}:") for line in lines)}
    if (answer.returncode != 0) != bool(refused) or any(line.startswith(str(schema)) for line in lines):
        raise SystemExit(f"verify_schemas: jing cannot use {schema.name}: {(answer.stdout + answer.stderr)[:500]}")
    return refused


def refused_by_libxml2(option: str, schema: Path, files: Sequence[Path]) -> set[Path]:
    """xmllint prints a verdict for each file."""
    answer = run(tool("xmllint"), "--nonet", "--noout", option, schema, *files)
    lines = set(answer.stderr.splitlines())
    silent = [file for file in files if not {f"{file} validates", f"{file} fails to validate"} & lines]
    if silent:
        raise SystemExit(f"verify_schemas: xmllint gives no verdict on {silent[0]}: {answer.stderr[:500]}")
    return {file for file in files if f"{file} fails to validate" in lines}


def check_verdicts(schemas: Path, right: Sequence[Path], wrong: Sequence[Path], either: Sequence[Path]) -> Outcome:
    """Right files are accepted and wrong ones refused by all; the others get the same verdict from all."""
    files = [*right, *wrong, *either]
    found = refusals(schemas, files)
    problems = []
    for file in files:
        refusing = [name for name, refused in found.items() if file in refused]
        accepting = [name for name in found if name not in refusing]
        if file in right and refusing:
            problems.append(f"{file.parent.name}/{file.name} is right, but refused by {', '.join(refusing)}")
        elif file in wrong and accepting:
            problems.append(f"{file.parent.name}/{file.name} is wrong, but accepted by {', '.join(accepting)}")
        elif refusing and accepting:
            problems.append(f"{file.name} is refused only by {', '.join(refusing)}")
    return Outcome(f"{len(right)} right, {len(wrong)} wrong, {len(either)} either, {len(found)} validators", problems)
