"""A program in a pseudo-terminal of its own, with the screen it draws."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Sequence

from wizard.screen import Screen

ENVIRONMENT = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "", "SWIFT_BACKTRACE": "enable=no"}


class TimedOut(AssertionError):
    """Something did not come to the screen in time."""


class Terminal:
    """Starts a program as the leader of a session whose terminal is ours; keys in, screen out."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 80,
        rows: int = 24,
        environment: dict[str, str] | None = None,
        before: Callable[[], None] | None = None,
        folder: str | None = None,
    ) -> None:
        self.master, self.slave = pty.openpty()
        self.screen = Screen(columns, rows)
        self._size(columns, rows)
        self.modes_before = self.modes()
        self.output = bytearray()
        self.last_output = self.started = time.monotonic()
        self.status: int | None = None

        def take_terminal() -> None:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
            if before is not None:
                before()

        self.process = subprocess.Popen(
            list(command),
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            start_new_session=True,
            preexec_fn=take_terminal,
            env=os.environ | ENVIRONMENT | (environment or {}),
            cwd=folder,
        )
        os.set_blocking(self.master, False)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self.master, self.slave):
            if descriptor >= 0:
                os.close(descriptor)

    # ---- what the terminal is like

    def _size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(columns, rows)
        self._size(columns, rows)

    def modes(self) -> str:
        """All modes, as `stty -a` words them."""
        return subprocess.run(["stty", "-a"], stdin=self.slave, capture_output=True, text=True, check=True).stdout

    def insane(self) -> list[str]:
        """What is not as it was before the program started."""
        screen = self.screen
        found = {
            "modes of the driver differ": self.modes() != self.modes_before,
            "the cursor is hidden": not screen.shows_cursor,
            "the own screen is still shown": screen.is_alternate,
            "pastes are still marked": screen.marks_pastes,
            "wrapping is off": not screen.wraps,
            "a style is left on": screen.style != "0",
        }
        return [problem for problem, is_so in found.items() if is_so] + [f"unknown: {it}" for it in screen.unknown]

    # ---- keys in, screen out

    def send(self, keys: bytes | str) -> None:
        """Types; waits while the driver's buffer is full, and reads meanwhile."""
        data = keys.encode() if isinstance(keys, str) else keys
        end = time.monotonic() + 30
        while data:
            try:
                data = data[os.write(self.master, data) :]
            except BlockingIOError:
                if time.monotonic() > end:
                    raise TimedOut("the program reads no keys") from None
                self.read(0.01)

    def read(self, patience: float = 0.0) -> bytes:
        """Takes what was drawn, waiting for the first byte at most so many seconds."""
        taken = bytearray()
        while select.select([self.master], [], [], 0 if taken else max(0.0, patience))[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError as error:
                if error.errno in (errno.EIO, errno.EAGAIN):
                    break
                raise
            if not data:
                break
            taken += data
        if taken:
            self.last_output = time.monotonic()
            self.output += taken
            self.screen.feed(bytes(taken))
        return bytes(taken)

    def wait_until(self, is_so: Callable[[str], object], what: str, patience: float = 15.0) -> str:
        """Reads until the text on the screen is as wanted."""
        end = time.monotonic() + patience
        while not is_so(self.screen.text):
            if time.monotonic() > end or self.has_ended():
                self.read(0.05)
                if is_so(self.screen.text):
                    break
                raise TimedOut(f"{what}; status {self.status}; the screen shows:\n{self.screen.text}\n{self.screen.after}")
            self.read(0.02)
        return self.screen.text

    def wait_for(self, words: str, patience: float = 15.0) -> str:
        """Reads until these words stand in one row or in several."""
        return self.wait_until(lambda text: words in " ".join(text.split()), f"‘{words}’ did not come", patience)

    def settle(self, quiet: float = 0.15, patience: float = 15.0) -> str:
        """Reads until nothing was drawn for a while."""
        end = time.monotonic() + patience
        while time.monotonic() < end and self.read(quiet):
            pass
        return self.screen.text

    def row(self, *words: str) -> str:
        """The first row that holds one of the words."""
        return next((row for row in self.screen.rows if any(word in row for word in words)), "")

    # ---- the end

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """The window is closed."""
        os.close(self.master)
        os.close(self.slave)
        self.master = self.slave = -1

    def has_ended(self) -> bool:
        """Whether the program is gone; its status is then in `status`, 128 + n after signal n."""
        number = self.process.poll()
        if number is not None:
            self.status = number if number >= 0 else 128 - number
        return number is not None

    def wait(self, patience: float = 15.0) -> int:
        """Reads until the program has ended and everything it drew has come; returns its status."""
        end = time.monotonic() + patience
        while not self.has_ended():
            if time.monotonic() > end:
                raise TimedOut(f"the program does not end; the screen shows:\n{self.screen.text}")
            if self.master >= 0:
                self.read(0.01)
            else:
                time.sleep(0.01)
        if self.master >= 0:
            self.read(0.02)
        assert self.status is not None
        return self.status

    def kill(self) -> None:
        """SIGKILL; what was drawn before is read."""
        self.process.send_signal(signal.SIGKILL)
        self.wait()
