"""What a store holds, read from a copy, so that looking changes nothing."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Kept:
    """One visit: the last entry at each question, and every event with how it came about."""

    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    events: list[tuple[str, str | None, dict[str, Any]]] = field(default_factory=list)
    position: str | None = None
    half_typed: str | None = None
    is_final: bool = False

    def reply(self, question: str) -> Any:
        return self.entries.get(question, {}).get("reply")

    def comment(self, question: str) -> str | None:
        return self.entries.get(question, {}).get("comment")


def read(store: Path) -> Kept:
    """The only visit of a store; nothing in it when there is none yet."""
    kept = Kept()
    if not store.exists():
        return kept
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("", "-wal"):
            if (source := Path(f"{store}{suffix}")).exists():
                shutil.copy(source, Path(folder) / f"store{suffix}")
        connection = sqlite3.connect(Path(folder) / "store")
        try:
            rows = connection.execute(
                "SELECT kind, question_id, payload FROM events JOIN event_payloads USING (visit_id, number) ORDER BY number"
            ).fetchall()
            positions = connection.execute("SELECT question_id FROM positions").fetchall()
            half_typed = connection.execute("SELECT typed FROM half_typed").fetchall()
            states = connection.execute("SELECT state FROM visits").fetchall()
        except sqlite3.OperationalError:
            return kept
        finally:
            connection.close()
    for kind, question, payload in rows:
        content = json.loads(payload)
        kept.events.append((kind, question, content))
        if kind == "entered":
            kept.entries[question] = content["entered"]["entry"]
    kept.position = positions[0][0] if positions else None
    kept.half_typed = half_typed[0][0] if half_typed else None
    kept.is_final = bool(states) and states[0][0] == "final"
    return kept


def is_whole(mystery: str, store: Path) -> bool:
    """Whether the command itself finds the chain of every visit whole."""
    verified = subprocess.run([mystery, "verify", "--store", str(store)], capture_output=True, text=True, check=False)
    return verified.returncode == 0 and ": whole," in verified.stdout
