"""What of the bonus points on an HTML scorecard counts."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from recompute_score import Section  # noqa: E402


def counted_bonus(section: Section) -> Fraction:
    """What of the bonus in a section the caps leave, the other points counted first."""
    if section.ratio() is None:
        return Fraction(0)
    scored = [inner for inner in section.nested if inner.ratio() is not None]
    if section.combine == "worst":
        return left(section, counted_bonus(min(scored, key=lambda inner: inner.ratio() or 0)))
    if section.combine:
        return left(section, sum((counted_bonus(inner) for inner in scored), Fraction(0)) / len(scored))
    own = own_bonus(section)
    return sum((counted_bonus(inner) for inner in section.nested), Fraction(0)) + left(section, own)


def own_bonus(section: Section) -> Fraction:
    """Of its own questions, and of the sections in it that have no score of their own to keep it."""
    own = sum((q.points.earned * q.weight for q in section.questions if q.bonus), Fraction(0))
    return own + sum((own_bonus(nested) for nested in section.nested if nested.ratio() is None), Fraction(0))


def left(section: Section, bonus: Fraction) -> Fraction:
    return min(bonus, max(Fraction(0), section.capped() - (section.sum().earned - bonus)))
