"""What a terminal shows after the bytes it was sent. Only the sequences that the wizard may use are known."""

from __future__ import annotations

import codecs
import re
import unicodedata

SEQUENCE = re.compile(r"\x1b\[(\??)([0-9;]*)([A-Za-z])")
BEGUN = re.compile(r"\x1b(\[\??[0-9;]*)?\Z")
MODES = {"7": "wraps", "25": "shows_cursor", "1049": "is_alternate", "2004": "marks_pastes"}


def width(character: str) -> int:
    """Cells of one scalar: two where it is wide, none for a mark that is written over what stands before it."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    """A screen that takes absolute rows; what it does not understand is kept in `unknown`."""

    def __init__(self, columns: int = 80, rows: int = 24) -> None:
        self.columns, self.height = columns, rows
        self.wraps = self.shows_cursor = True
        self.is_alternate = self.marks_pastes = False
        self.style = "0"
        self.row = self.column = 0
        self.unknown: list[str] = []
        self.own_screens = 0
        self.after = ""
        self._rest = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._clear()

    def _clear(self) -> None:
        self._cells = [[" "] * self.columns for _ in range(self.height)]

    def resize(self, columns: int, rows: int) -> None:
        self.columns, self.height = columns, rows
        self._clear()

    @property
    def rows(self) -> list[str]:
        return ["".join(row).rstrip() for row in self._cells]

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    def feed(self, data: bytes) -> None:
        text = self._rest + self._decoder.decode(data)
        self._rest = ""
        place = 0
        while place < len(text):
            if text[place] != "\x1b":
                self._put(text[place])
                place += 1
            elif found := SEQUENCE.match(text, place):
                self._obey(found[1], found[2], found[3])
                place = found.end()
            elif BEGUN.match(text, place):
                self._rest = text[place:]
                return
            else:
                self.unknown.append(text[place : place + 8])
                place += 1

    def _obey(self, mark: str, numbers: str, final: str) -> None:
        if mark and final in "hl" and numbers in MODES:
            setattr(self, MODES[numbers], final == "h")
            if numbers == "1049":
                self.own_screens += final == "h"
                self._clear()
                self.row = self.column = 0
        elif not mark and final == "m":
            self.style = numbers or "0"
        elif not mark and final == "H":
            row, _, column = numbers.partition(";")
            self.row, self.column = int(row or 1) - 1, int(column or 1) - 1
        elif not mark and final == "G":
            self.column = int(numbers or 1) - 1
        elif not mark and final == "K" and not numbers:
            if self.row < self.height:
                self._cells[self.row][self.column :] = [" "] * max(0, self.columns - self.column)
        elif not mark and final == "J" and numbers == "2":
            self._clear()
        else:
            self.unknown.append(f"ESC[{mark}{numbers}{final}")

    def _put(self, character: str) -> None:
        if not self.is_alternate:
            self.after += character
            return
        if unicodedata.category(character) == "Cc":
            self.unknown.append(repr(character))
            return
        cells = width(character)
        if self.row >= self.height or self.column + cells > self.columns:
            # What does not fit is dropped while wrapping is off; with it the rows would be torn apart.
            if self.wraps:
                self.unknown.append("wrapped")
            return
        row = self._cells[self.row]
        if cells == 0:
            row[max(0, self.column - 1)] += character
            return
        row[self.column] = character
        if cells == 2:
            row[self.column + 1] = ""
        self.column += cells
