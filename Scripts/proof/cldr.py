#!/usr/bin/env python3
"""Compares our tables about languages with CLDR, as Babel carries it: one line a language, status 1 on any difference.

    cldr.py PHRASE-TABLES    the program of Tests/PhraseTables, which prints our tables
    cldr.py --self-test PHRASE-TABLES    first proves that a changed table is noticed
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

from babel import Locale, __version__
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_decimal_symbol

# Where we differ from CLDR on purpose, and why. Each is applied to what CLDR says before it is compared.
DELIBERATE = {
    "English is written as in Britain (en-GB)": "day before month, and no comma before “and”, as in our other languages",
    "minus is U+2212 in every language": "a hyphen is easily lost at the end of a line and beside a dash",
    "digits are not grouped": "a number reads the same in a table, an answer and the arithmetic",
    "Arabic has digits 0 to 9 (numbering system latn)": "an owner lays the Arabic report beside the English one",
    "Arabic signs carry no marks of direction": "the whole number is isolated, by an element or by two marks",
}
LOCALES = {"en": "en_GB", "tr": "tr", "hu": "hu", "ta": "ta", "ar": "ar"}
MARKS = str.maketrans("", "", "\u200e\u200f\u061c")
Fact = tuple[str, str, str, str]


def expected(language: str, kind: str, value: str) -> str:
    """What CLDR says, with the deliberate differences."""
    locale = Locale.parse(LOCALES[language])
    match kind:
        case "plural":
            return locale.plural_form(int(value))
        case "form":
            return value if value in {*locale.plural_form.tags, "other"} else "no form of this language"
        case "date":
            return format_date(date(*map(int, value.split("-"))), "long", locale=locale).translate(MARKS)
        case "number":
            return number(locale, value)
        case "percent":
            pattern = locale.percent_formats[None].pattern.split(";")[0].translate(MARKS).replace("\u00a0", " ")
            sign = "\u2212" if value.startswith("-") else ""
            return sign + re.sub("[#,0]+", number(locale, value.lstrip("-")), pattern)
        case "list":
            return format_list(value.split("|"), locale=locale)
        case _:
            return f"no such kind: {kind}"


def number(locale: Locale, value: str) -> str:
    return value.replace(".", get_decimal_symbol(locale, numbering_system="latn")).replace("-", "\u2212")


def differences(facts: list[Fact]) -> Iterator[str]:
    for language, kind, value, ours in facts:
        if language not in LOCALES:
            yield f"{language}: say in LOCALES with which part of CLDR it is compared"
        elif (theirs := expected(language, kind, value)) != ours:
            yield f"{language}, {kind} of {value}: we write ‘{ours}’, CLDR ‘{theirs}’"
    for language in LOCALES:
        forms = {fact[2] for fact in facts if fact[:2] == (language, "form")}
        theirs = {*Locale.parse(LOCALES[language]).plural_form.tags, "other"}
        if forms != theirs:
            yield f"{language}: we have the forms {sorted(forms)}, CLDR {sorted(theirs)}"


def self_test(facts: list[Fact]) -> Iterator[str]:
    """One fact of every kind and language is changed; each change has to be noticed."""
    for chosen in {fact[:2]: fact for fact in facts}.values():
        broken = [(*fact[:3], fact[3] + "x") if fact == chosen else fact for fact in facts]
        if not list(differences(broken)):
            yield f"{chosen[0]}, {chosen[1]}: a changed table was not noticed"


def main() -> int:
    program = sys.argv[-1]
    output = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    facts: list[Fact] = [tuple(line.split("\t")) for line in output.splitlines()]  # type: ignore[misc]
    problems = list(self_test(facts)) if "--self-test" in sys.argv[1:-1] else []
    problems += list(differences(facts))
    for problem in problems:
        print(problem)
    for language in LOCALES:
        count = sum(fact[0] == language for fact in facts)
        print(f"{language}: {count} facts compared with {LOCALES[language]} of CLDR in Babel {__version__}")
    for difference, reason in DELIBERATE.items():
        print(f"on purpose: {difference}: {reason}")
    return 1 if problems or not facts else 0


if __name__ == "__main__":
    sys.exit(main())
