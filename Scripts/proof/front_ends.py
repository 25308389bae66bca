"""Drives both front ends of the real command: lines through pipes, the screen through a pseudo terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable

from random_visits import Event

PATIENCE = 60.0
PROMPTS = ("Answer: ", "Comment: ", "Reason: ", "Photo: ")


class Stuck(Exception):
    """A front end did not say what was waited for."""


class Lines:
    """The lines front end; `told` is what it said since something was typed last."""

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            [*command, "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.log = ""
        self.told = ""
        self.listen()

    def listen(self) -> None:
        """Reads up to the next prompt."""
        assert self.process.stdout is not None
        data = b""
        end = time.monotonic() + PATIENCE
        while not data.decode(errors="ignore").endswith(PROMPTS):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, end - time.monotonic()))
            chunk = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            data += chunk
            if not chunk:
                raise Stuck(f"lines: {self.log}{data.decode(errors='replace')}")
        self.told = data.decode()
        self.log += self.told

    def type(self, line: str) -> None:
        assert self.process.stdin is not None
        self.log += f"«{line}»\n"
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()
        self.listen()

    @property
    def total(self) -> int:
        """How many questions are asked now, as it was said last."""
        said = re.findall(r"(?:Question|Review\.) \d+ of (\d+)", self.log)
        return int(said[-1])

    def quit(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b":quit\n")
        self.process.stdin.close()
        status = self.process.wait()
        if status != 10:
            raise Stuck(f"lines: status {status}: {self.log}")

    def play(self, event: Event) -> None:
        """Does one thing and answers what is asked back."""
        if event.kind in ("answer", "later", "clear", "does-not-apply", "comment"):
            self.type(f":go {1 + event.number % self.total}")
        match event.kind:
            case "answer":
                self.type(event.typed(self.told))
            case "does-not-apply":
                self.type(":na It was closed.")
            case "comment":
                self.type(f":comment {event.comment}".strip())
                if self.told.endswith("Comment: "):
                    self.type("")
            case kind:
                self.type(f":{kind}")
        self.converse(event)

    def converse(self, event: Event) -> None:
        """Answers what is asked back, as the event says."""
        comment = event.comment
        for _ in range(20):
            if self.told.endswith("Comment: "):
                self.type(comment)
                comment = ""
            elif self.told.endswith("Photo: "):
                self.type("")
            elif self.told.endswith("Reason: "):
                self.type("It was closed.")
            elif re.search(r"1 Yes\. 2 No\.\nAnswer: $", self.told) and asks_back(self.told):
                self.type("1" if event.confirms else "2")
            else:
                return
        raise Stuck(f"lines: no end of questions: {self.log}")


def asks_back(text: str) -> bool:
    return "They are kept, but not sent." in text or "would be deleted" in text or "are deleted" in text


class Screen:
    """The screen front end; `shown` holds the words on the screen."""

    def __init__(self, command: list[str]) -> None:
        self.terminal, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 99, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
        self.process = subprocess.Popen(
            command, stdin=other, stdout=other, stderr=other, env=environment, start_new_session=True
        )
        os.close(other)
        self.data = b""
        self.log = ""
        self.shown = ""
        self.wait(lambda: b"\x1b[?7h" in self.data)
        self.press("")

    def wait(self, condition: Callable[[], object]) -> None:
        """Reads until it is so."""
        end = time.monotonic() + PATIENCE
        while not condition():
            ready, _, _ = select.select([self.terminal], [], [], max(0.0, end - time.monotonic()))
            try:
                chunk = os.read(self.terminal, 65536) if ready else b""
            except OSError:
                chunk = b""
            if not chunk:
                raise Stuck(f"screen: {self.log}\n{self.data.decode(errors='replace')[-3000:]}")
            self.data += chunk

    def press(self, keys: str) -> None:
        """Presses the keys, then has everything painted anew, so that all they did can be read at once."""
        self.data = b""
        self.log += f"«{keys!r}» "
        data = f"{keys}\x0c".encode()
        while data:
            data = data[os.write(self.terminal, data) :]
        self.wait(lambda: re.search(rb"\x1b\[2J.*\x1b\[\?7h", self.data, re.DOTALL))
        painted = self.data[self.data.rindex(b"\x1b[2J") :].decode(errors="replace")
        self.shown = " ".join(re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", " ", painted).split())
        self.log += f"{self.shown}\n"

    def quit(self) -> None:
        os.write(self.terminal, b"\x03\x03")
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:
            # Nobody holds the other side any more.
            pass
        os.close(self.terminal)
        status = self.process.wait()
        if status not in (130, -signal.SIGINT):
            raise Stuck(f"screen: status {status}: {self.log}")

    CLEAR = "\x7f" * 40

    @property
    def total(self) -> int:
        """How many questions are asked now."""
        found = re.search(r"(\d+) of (\d+) answered", self.shown)
        if found is None:
            raise Stuck(f"screen: {self.log}")
        return int(found.group(2))

    def play(self, event: Event) -> None:
        if event.kind in ("answer", "later", "clear", "does-not-apply", "comment"):
            self.press(f"\x1bOQ{1 + event.number % self.total}\r")
        match event.kind:
            case "answer":
                self.answer(event.typed(self.shown))
            case "later":
                self.press("\x1b[19~")
            case "clear":
                self.press("\x18")
            case "does-not-apply":
                self.press("\x1b[18~")
                if self.is_asked_for("Why does it not apply?"):
                    self.press(f"{self.CLEAR}It was closed.\r")
            case "comment":
                self.press(f"\x1bOS{self.CLEAR}{event.comment}\r")
            case "undo":
                self.press("\x15")
            case "redo":
                self.press("\x19")
            case "next":
                self.press("\x1b[6~")
            case "back":
                self.press("\x1b[5~")
            case "review":
                self.press("\x1bOR")
        self.converse(event)

    def answer(self, typed: str) -> None:
        if "Description:" not in self.shown:
            self.press(f"{self.CLEAR}{typed}\r")
            return
        # A person has three lines here, and one with semicolons there.
        parts = typed.split(";", 2)
        lines = ["", "", parts[0]] if len(parts) == 1 else [*parts, ""][:3]
        self.press("\t".join(f"{self.CLEAR}{line.strip()}" for line in lines) + "\r")

    def is_asked_for(self, heading: str) -> bool:
        return heading in self.shown and self.shown.endswith("Esc Back")

    def converse(self, event: Event) -> None:
        comment = event.comment
        for _ in range(20):
            if "This hides" in self.shown or "would be deleted" in self.shown:
                self.press("2\r" if event.confirms else "1\r")
            elif self.shown.endswith("Enter Save Ctrl+O Editor Esc Back"):
                self.press(f"{self.CLEAR}{comment}\r")
                comment = ""
            elif self.is_asked_for("Photo: ") or self.is_asked_for("Drag the photo here"):
                self.press("\r")
            elif self.is_asked_for("Why does it not apply?"):
                self.press(f"{self.CLEAR}It was closed.\r")
            else:
                return
        raise Stuck(f"screen: no end of questions: {self.log}")
