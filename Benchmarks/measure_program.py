"""Builds and runs `measure`, the program that times parts of Mystery from inside."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ["swift", "build", "-c", "release", "--product", "measure", "--scratch-path", ".build-measure"]


def built() -> str:
    """The path of the program, built as it is now."""
    subprocess.run(BUILD, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return run(*BUILD, "--show-bin-path", folder=ROOT).strip() + "/measure"


def run(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout


def figure(name: str, text: str) -> float:
    """The number that stands behind a name in what was printed."""
    found = re.search(rf"{name} ([0-9.]+)", text)
    if found is None:
        raise SystemExit(f"no {name} in: {text}")
    return float(found.group(1))


def limit(what: str, value: float, most: float, unit: str) -> bool:
    good = value <= most
    print(f"{'ok  ' if good else 'MISS'} {what}: {value:g} {unit}, limit {most:g}")
    return good
